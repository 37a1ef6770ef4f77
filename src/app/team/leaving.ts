import type { JournalEntry } from "../../domain/journal/entry.ts";
import type { Result } from "../../domain/result.ts";
import { type StayReason, whyStays } from "../../domain/team/leaving.ts";
import type { Person, Role } from "../../domain/team/person.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { LeftBehind } from "../sending/left-behind.ts";
import type { Access } from "./access.ts";
import type { LettingIn } from "./letting-in.ts";

export interface LeavingParts {
  store: Pick<Store, "chats" | "drafts" | "files" | "invites" | "journal" | "notices" | "recordings" | "team">;
  access: Pick<Access, "adminIds" | "has" | "may" | "personOf">;
  lettingIn: Pick<LettingIn, "change">;
  leftBehind: Pick<LeftBehind, "heldOf" | "stop">;
  now(): number;
}

/** Why nothing came of it: there is a reason to stay, or they are not let in (any more). */
type Refusal = StayReason | "gone";

/** The ways out of the team, and from one role to another. All of it inside of the caller's transaction. */
export function createLeaving({ store, access, lettingIn, leftBehind, now }: LeavingParts) {
  /** What somebody who makes no campaigns any more was filling in goes to another person, or stays aside. */
  function leaveDrafts(userId: number, heir: Person | undefined): void {
    const open = store.drafts.open(userId);
    if (open) store.drafts.cancel(open.id, now());
    if (!heir) return;
    for (const { answers } of store.drafts.handOver(userId, heir.userId, shared(userId, heir.userId))) {
      const { recording } = answers;
      if (recording && store.files.byHash(recording.sha256)) store.recordings.put(heir.userId, recording, now());
    }
  }

  /** Of the accounts in which somebody is filling something in, those that another person has. */
  const shared = (userId: number, heirId: number): number[] =>
    store.drafts.accountsOf(userId).filter((accountId) => access.has(heirId, accountId));

  function personWho(userId: number, to?: Role): Result<{ person: Person }, Refusal> {
    const person = access.personOf(userId);
    const stays = person ? whyStays(person, access.adminIds(), to) : "gone";
    return person && !stays ? { ok: true, person } : { ok: false, refusal: stays ?? "gone" };
  }

  return {
    /** What would stop, and what is being filled in, if somebody went. */
    whatOf: (userId: number) => ({
      held: leftBehind.heldOf((submission) => submission.userId === userId).length,
      drafts: store.drafts.countListed(userId),
    }),
    /** Whether what somebody was filling in can go to another person: never to who has not its accounts. */
    mayTakeDraftsOf: (userId: number, heirId: number): boolean =>
      heirId !== userId &&
      access.may(heirId, "make") &&
      shared(userId, heirId).length === store.drafts.accountsOf(userId).length,
    /**
     * Removes somebody: what they have held stops and the admins are asked, their links let nobody in, news to them ends.
     * @param by the admin
     * @param heirId to whom their drafts go, as far as that person has the accounts. Drafts of other accounts, and all where it is
     * undefined, stay aside for when they come back
     */
    remove(userId: number, by: number, heirId?: number): Result<object, Refusal> {
      const found = personWho(userId);
      if (!found.ok) return found;
      store.team.remove(userId);
      store.journal.record(withoutUndefined<JournalEntry>({ kind: "removed", userId, draftsTo: heirId, by }), now());
      store.invites.removeOf(userId);
      store.chats.expect(userId, undefined);
      leaveDrafts(userId, heirId === undefined ? undefined : access.personOf(heirId));
      leftBehind.stop();
      store.notices.add(userId, { kind: "team", news: { what: "removed" } }, now());
      return { ok: true };
    },
    /** Gives somebody another role, or other ticks. Who only looks on from now on leaves their campaigns as who is removed. */
    change(
      userId: number,
      change: Partial<Pick<Person, "role" | "seesAll" | "approves">>,
      by: number,
    ): Result<object, Refusal> {
      const found = personWho(userId, change.role ?? access.personOf(userId)?.role);
      if (!found.ok) return found;
      const { person } = found;
      if (!lettingIn.change(person, { ...person, ...change }, by)) return { ok: false, refusal: "gone" };
      if (person.role === "admin" && change.role !== undefined) store.invites.removeOf(userId);
      if (change.role === "viewer") {
        store.chats.expect(userId, undefined);
        leaveDrafts(userId, undefined);
      }
      // Admins have every account that nobody took from them: with that role it may go.
      if (change.role !== undefined) leftBehind.stop();
      return { ok: true };
    },
  };
}

export type Leaving = ReturnType<typeof createLeaving>;
