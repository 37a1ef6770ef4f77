import { hasAccount } from "../../domain/account/ticks.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { fixedAdmin, type Person } from "../../domain/team/person.ts";
import { type Act, may, type Whose } from "../../domain/team/rights.ts";
import type { Store } from "../../store/store.ts";

export interface AccessParts {
  /** ADMIN_IDS: admins from the start, whatever the database says of them. */
  adminIds: readonly number[];
  store: Pick<Store, "accounts" | "team">;
}

/** A thing of somebody's at a PBX account. */
export type Thing = Pick<Submission, "userId" | "accountId">;

/** Who is let in, and what each of them may do. Read anew each time: whoever was removed is a stranger from that commit on. */
export function createAccess({ adminIds, store }: AccessParts) {
  const fixed = new Map(adminIds.map((id) => [id, fixedAdmin(id)]));

  const personOf = (userId: number): Person | undefined => fixed.get(userId) ?? store.team.one(userId);

  /** Everybody who is let in, those of ADMIN_IDS first. */
  const everybody = (): Person[] => [...fixed.values(), ...store.team.all().filter(({ userId }) => !fixed.has(userId))];

  const mayDo = (userId: number, act: Act, whose?: Whose): boolean => may(personOf(userId), act, whose);

  /** Whether somebody has an account, or had it when it was removed: what was done with it is theirs to look at and to settle. */
  function knows(userId: number, accountId: number): boolean {
    const person = personOf(userId);
    return person !== undefined && hasAccount(person, accountId, store.accounts.tickOf(accountId, userId));
  }

  /** Whether somebody has an account that is in use. */
  const has = (userId: number, accountId: number): boolean =>
    knows(userId, accountId) && store.accounts.one(accountId)?.state === "active";

  const adminIdsNow = (): number[] => everybody().flatMap(({ role, userId }) => (role === "admin" ? [userId] : []));

  return {
    /** Undefined: a stranger. */
    personOf,
    everybody,
    /** The ids of all admins, those of ADMIN_IDS first. */
    adminIds: adminIdsNow,
    /** The ids of the admins who have an account. */
    adminIdsOf: (accountId: number): number[] => adminIdsNow().filter((userId) => has(userId, accountId)),
    has,
    knows,
    /** Whether a person may be told anything; in a private chat the chat's id is the person's. */
    isLetIn: (userId: number): boolean => personOf(userId) !== undefined,
    /** As `may` of `domain/team/rights.ts`, by the person's id. Of what belongs to an account `mayTo` is asked instead. */
    may: mayDo,
    /** Whether they may do something to a campaign or a submission: nobody may anything with those of an account that they have not. */
    mayTo: (userId: number, act: Act, { userId: whose, accountId }: Thing): boolean =>
      (act === "settle" ? knows(userId, accountId) : has(userId, accountId)) && mayDo(userId, act, whose),
  };
}

export type Access = ReturnType<typeof createAccess>;
