/**
 * Why the PBX gave no good answer: `no-connection` (DNS, refused, TLS, connect timeout), `no-answer` (it was silent
 * for too long), `cut` (the connection broke or was stopped), `unreadable` (an answer that is not what is documented),
 * `no-file` (a file of the campaign cannot be opened here), the others by HTTP status.
 */
export type PbxProblemCode =
  | "no-connection"
  | "token-refused"
  | "refused"
  | "not-found"
  | "busy"
  | "no-answer"
  | "cut"
  | "server-trouble"
  | "unreadable"
  | "no-file";

export type PbxProblem = {
  code: PbxProblemCode;
  /** HTTP status, when there was an answer. */
  status?: number;
  /** The PBX's own words, plain text of at most 200 characters. */
  said?: string;
  /** From Retry-After, for `busy`. */
  retryAfterSeconds?: number;
};
