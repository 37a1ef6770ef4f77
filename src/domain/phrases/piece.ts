import type { Core } from "./cores.ts";

/** How a piece stands in its sentence. */
export type Role = "at" | "from" | "to" | "after";

/** How a piece hangs on the piece before. */
export type Joined = "dash" | "and" | "or" | "slash" | "comma";

/** A day, an hour or a number of the sentence. */
export interface Piece {
  readonly core: Core;
  readonly role: Role;
  readonly joined?: Joined;
  /** "по": said of days only. */
  readonly ofDays: boolean;
  /** "except", "not": it is taken out of the rest. */
  readonly negated: boolean;
  /** It is a word before it that takes it out, and with it what follows: "except lunch 1 to 2". */
  readonly excepted: boolean;
  /** A length of time that is added to what was said before: "and three more days". */
  readonly more: boolean;
  /** A bare number, or an ordinal that may count anything. */
  readonly counts: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the day, the hour or the number itself stands, without what says its role. */
  readonly coreAt: { readonly start: number; readonly end: number };
}
