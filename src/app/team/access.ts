import { fixedAdmin, type Person } from "../../domain/team/person.ts";
import { type Act, may, type Whose } from "../../domain/team/rights.ts";
import type { Store } from "../../store/store.ts";

export interface AccessParts {
  /** ADMIN_IDS: admins from the start, whatever the database says of them. */
  adminIds: readonly number[];
  store: Pick<Store, "team">;
}

/** Who is let in, and what each of them may do. Read anew each time: whoever was removed is a stranger from that commit on. */
export function createAccess({ adminIds, store }: AccessParts) {
  const fixed = new Map(adminIds.map((id) => [id, fixedAdmin(id)]));

  const personOf = (userId: number): Person | undefined => fixed.get(userId) ?? store.team.one(userId);

  /** Everybody who is let in, those of ADMIN_IDS first. */
  const everybody = (): Person[] => [...fixed.values(), ...store.team.all().filter(({ userId }) => !fixed.has(userId))];

  return {
    /** Undefined: a stranger. */
    personOf,
    everybody,
    /** The ids of all admins, those of ADMIN_IDS first. */
    adminIds: (): number[] => everybody().flatMap(({ role, userId }) => (role === "admin" ? [userId] : [])),
    /** Whether a person may be told anything; in a private chat the chat's id is the person's. */
    isLetIn: (userId: number): boolean => personOf(userId) !== undefined,
    /** As `may` of `domain/team/rights.ts`, by the person's id. */
    may: (userId: number, act: Act, whose?: Whose): boolean => may(personOf(userId), act, whose),
  };
}

export type Access = ReturnType<typeof createAccess>;
