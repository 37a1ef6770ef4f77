import type { PbxProblem, PbxProblemCode } from "../domain/pbx-problem.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { parseJson } from "./wire.ts";

/** What came back over HTTP; `body` is undefined when it broke off, and ends where it is too long to be read. */
export type Answer = { status: number; body: string | undefined; retryAfterSeconds?: number };

const longestSaid = 200;
/**
 * A phone number or a line, in groups and in any script's digits, but no day; its last two digits are enough to know it
 * again.
 */
const longNumber =
  /(?<!\p{Nd})(?!\d{4}([-.])\d\d\1\d\d(?!\d))(?:\p{Nd}[\s().\p{Pd}\p{Cf}]{0,2}){7,}(\p{Nd}[\s().\p{Pd}\p{Cf}]{0,2}\p{Nd})/gu;

/**
 * The PBX's own words: the `error` or `message` string of a JSON body as one line of plain text, never markup, a stack,
 * the token or a whole phone number. undefined when the body says nothing of the kind.
 */
export function pbxMessage(body: string | undefined, token: string): string | undefined {
  const json = body === undefined ? undefined : parseJson(body);
  if (typeof json !== "object" || json === null) return undefined;
  const facts: { error?: unknown; message?: unknown } = json;
  const words = [facts.error, facts.message].find((value) => typeof value === "string");
  if (typeof words !== "string") return undefined;
  const [withoutStack = ""] = words.split(/\n\s*at\s/u);
  const plain = withoutStack
    .replaceAll(token, "")
    .replaceAll(encodeURIComponent(token), "")
    .replace(/<(style|script)\b.*?<\/\1>/gisu, " ")
    .replace(/<[a-z/!][^>]*>?/giu, " ")
    .replace(longNumber, "…$2")
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  return [...plain].slice(0, longestSaid).join("") || undefined;
}

function codeOf(status: number): PbxProblemCode {
  if (status === 401 || status === 403) return "token-refused";
  if (status === 404) return "not-found";
  if (status === 429) return "busy";
  if (status >= 500) return "server-trouble";
  return status >= 400 ? "refused" : "unreadable";
}

/** The problem that an answer amounts to: by its status, and `unreadable` for a 2xx or 3xx that could not be used. */
export function answerProblem(answer: Answer, token: string): PbxProblem {
  const words = pbxMessage(answer.body, token);
  const code = answer.body === undefined && answer.status < 400 ? "cut" : codeOf(answer.status);
  return withoutUndefined({
    code,
    status: answer.status,
    said: words,
    retryAfterSeconds: code === "busy" ? answer.retryAfterSeconds : undefined,
  });
}

const silence = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);
const neverConnected = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
]);
// The names that OpenSSL's checks have in Node, besides those that begin with ERR_TLS_ or ERR_SSL_.
const tls = /^ERR_(TLS|SSL)_|CERT|UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH$/u;

/** The code that a transport error carries (`ECONNREFUSED`, `UND_ERR_SOCKET`), looking into its causes. */
export function transportCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ("code" in at && typeof at.code === "string") return at.code;
  }
  return error instanceof Error ? error.name : "";
}

/** The problem that a failure without an HTTP answer amounts to, by its transport code. */
export function failureProblem(code: string): PbxProblem {
  if (neverConnected.has(code) || tls.test(code)) return { code: "no-connection" };
  return { code: silence.has(code) ? "no-answer" : "cut" };
}
