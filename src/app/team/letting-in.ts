import { createHash } from "node:crypto";
import type { Person, Role } from "../../domain/team/person.ts";
import { ACCESS_DAY, type AccessRequest, type Standing, standingOf } from "../../domain/team/request.ts";
import type { Store } from "../../store/store.ts";
import type { Access } from "./access.ts";

export interface LettingInParts {
  store: Pick<Store, "accessRequests" | "invites" | "journal" | "notices" | "people" | "team">;
  access: Pick<Access, "adminIds" | "personOf">;
  now(): number;
  /** What stands in an invitation's link: random, and of letters that Telegram lets a start carry. */
  newToken(): string;
}

/** What a stranger is to Telegram. */
export type Stranger = Pick<AccessRequest, "userId" | "name" | "username">;

/**
 * The ways into the team: a request that an admin answers, a link that is used once, and Telegram's own picker of contacts. All of
 * it inside of the caller's transaction.
 */
export function createLettingIn({ store, access, now, newToken }: LettingInParts) {
  const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

  const standing = (userId: number): Standing =>
    standingOf(store.accessRequests.one(userId), store.accessRequests.open().length, now());

  /** @returns false where they are in already: nobody's role changes by it */
  function letIn(userId: number, role: Role, by: number, how: "request" | "link" | "contacts"): boolean {
    store.accessRequests.remove(userId);
    if (access.personOf(userId)) return false;
    store.team.add(userId, role, by, now());
    store.journal.record({ kind: "let-in", how, userId, role, by }, now());
    return true;
  }

  /** Tells somebody who has written to the bot before. */
  function tellLetIn(userId: number, role: Role): void {
    store.team.greet(userId);
    store.notices.add(userId, { kind: "team", news: { what: "let-in", role } }, now());
  }

  return {
    standing,
    /** A stranger asks: each admin is asked, unless there is a reason not to. */
    ask(stranger: Stranger): Standing {
      const before = standing(stranger.userId);
      if (before !== "may-ask") return before;
      store.accessRequests.put(stranger, now());
      const news = { what: "asked", userId: stranger.userId } as const;
      for (const id of access.adminIds()) store.notices.add(id, { kind: "team", news }, now());
      return "asked";
    },
    /** An admin's answer. @returns false where somebody else answered before, or nobody asks */
    answer(userId: number, answer: Role | "no", by: number): boolean {
      const request = store.accessRequests.one(userId);
      if (!request || request.refusedAt !== undefined) return false;
      if (answer === "no") {
        store.accessRequests.refuse(userId, now());
        store.journal.record({ kind: "access-refused", userId, by }, now());
        store.notices.add(userId, { kind: "team", news: { what: "refused" } }, now());
        return true;
      }
      store.people.setName(userId, request.name);
      if (letIn(userId, answer, by, "request")) tellLetIn(userId, answer);
      return true;
    },
    /** @returns what the link carries; only its hash is kept */
    invite(role: Role, by: number): string {
      const token = newToken();
      store.invites.add({ hash: hashOf(token), role, madeBy: by }, now(), now() + ACCESS_DAY);
      store.journal.record({ kind: "invited", role, by }, now());
      return token;
    },
    /** A stranger came by a link. @returns false where it lets nobody in (any more) */
    useInvite(token: string, { userId, name }: Stranger): boolean {
      const invite = store.invites.use(hashOf(token), userId, now());
      if (!invite) return false;
      const { role, madeBy } = invite;
      store.people.setName(userId, name);
      letIn(userId, role, madeBy, "link");
      tellLetIn(userId, role);
      store.notices.add(madeBy, { kind: "team", news: { what: "joined", userId, role } }, now());
      return true;
    },
    /** An admin picked people from their contacts. @returns those who are in from now on */
    pick(picked: readonly Stranger[], role: Role, by: number): Stranger[] {
      return picked.filter(({ userId, name }) => {
        if (name !== "" && store.people.name(userId) === undefined) store.people.setName(userId, name);
        return letIn(userId, role, by, "contacts");
      });
    },
    /** Who was picked writes for the first time: they are told now. A bot cannot write to anybody before. */
    greet(userId: number): void {
      const person = access.personOf(userId);
      if (person && store.team.isToGreet(userId)) tellLetIn(userId, person.role);
    },
    isToGreet: (userId: number): boolean => store.team.isToGreet(userId),
    /** Another role, or other ticks. @returns false where they are not let in any more */
    change(before: Person, after: Pick<Person, "role" | "seesAll" | "approves">, by: number): boolean {
      const { userId } = before;
      const { role, seesAll, approves } = after;
      const isChanged = store.team.change({ userId, role, seesAll, approves });
      if (isChanged) store.journal.record({ kind: "role", userId, role, seesAll, approves, by }, now());
      if (isChanged && before.role !== after.role) tellLetIn(before.userId, after.role);
      return isChanged;
    },
  };
}

export type LettingIn = ReturnType<typeof createLettingIn>;
