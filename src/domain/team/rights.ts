import type { Person, Role } from "./person.ts";

/** Whose a thing is: a person's, by their Telegram user id, or nobody's (a campaign that was made in the PBX's cabinet). */
export type Whose = number | "nobody";

/**
 * To whose things a right reaches. `own`: one's own; `ticked`: one's own, and all others for whom an admin ticked it; `others`:
 * never one's own; `ticked-others`: the same, for whom it was ticked.
 */
type Reach = "none" | "own" | "ticked" | "others" | "ticked-others" | "all";

/** The one table of who may do what to whose things. */
const RIGHTS = {
  /** A campaign's card and news, and what is in hand. */
  see: { admin: "all", manager: "ticked", viewer: "all" },
  /** Begin, fill in and start campaigns, repeat them, take them back to be edited; numbers that are never called. */
  make: { admin: "own", manager: "own", viewer: "none" },
  /** Stop what has not left. */
  stop: { admin: "all", manager: "own", viewer: "none" },
  /** Say what became of a campaign of which nobody knows whether the PBX has it. */
  settle: { admin: "all", manager: "ticked", viewer: "none" },
  /** Agree to what somebody else starts. */
  approve: { admin: "others", manager: "ticked-others", viewer: "none" },
  /** People, accounts, the journal, and what is asked after a start from a copy. */
  lead: { admin: "all", manager: "none", viewer: "none" },
} as const satisfies Record<string, Record<Role, Reach>>;

/** What a person may be allowed to do. */
export type Act = keyof typeof RIGHTS;

/**
 * Whether a person may do something to somebody's thing.
 * @param person undefined: a stranger, who may do nothing
 * @param whose whose it is; without it, whether they may do it at all to what is their own, or, of `approve`, to others'
 */
export function may(person: Person | undefined, act: Act, whose?: Whose): boolean {
  if (!person) return false;
  const isOwn = whose === person.userId;
  const isAbsent = whose === undefined;
  switch (RIGHTS[act][person.role]) {
    case "none":
      return false;
    case "own":
      return isOwn || isAbsent;
    case "ticked":
      return isOwn || isAbsent || person.seesAll;
    case "others":
      return !isOwn;
    case "ticked-others":
      return !isOwn && person.approves;
    case "all":
      return true;
  }
}
