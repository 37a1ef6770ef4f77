import type { Person } from "../team/person.ts";
import { FIRST_ACCOUNT } from "./account.ts";

/**
 * Whether somebody has an account: as an admin ticked it for them; where nobody did, all have the first one, and admins have
 * every one.
 * @param tick what an admin said of this person and this account; undefined: nothing
 */
export function hasAccount(person: Pick<Person, "role">, accountId: number, tick: boolean | undefined): boolean {
  return tick ?? (accountId === FIRST_ACCOUNT || person.role === "admin");
}
