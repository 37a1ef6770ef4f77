/** What came of a token that an admin pasted. The account is the one that it was pasted for, a new one too. */
export type AccountNews =
  /** The PBX is being asked. */
  | { what: "trying" }
  /** It opens an account that has so many lines: a new one, whose name is asked for, or the one that it was pasted for. */
  | { what: "works"; lines: number }
  | { what: "works-again"; lines: number }
  /** Not kept: the PBX refused it; it is another account's (`as`); it opens none of the lines that the account has. */
  | { what: "refused" }
  | { what: "same"; as: number }
  | { what: "other-lines" }
  /** The PBX cannot be asked: tried again until a moment (epoch milliseconds), after which it is not kept. */
  | { what: "unreachable"; until: number }
  | { what: "given-up" }
  /** SECRET_KEY was changed meanwhile, and what was sealed does not open. */
  | { what: "lost" };

/**
 * Where a message with a token came in: as the answer that was waited for, after the time for it was over, or where no token
 * belongs, by somebody who may add accounts or may not, or in a group.
 */
export type TokenPlace = "asked" | "late" | "admin" | "other" | "group" | "stranger";
