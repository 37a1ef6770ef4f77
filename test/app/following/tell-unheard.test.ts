import { expect, test } from "vitest";
import { createTell } from "../../../src/app/following/tell.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

test("what became of a confirmation whose person is not let in any more is told to nobody, and handed on once", async () => {
  const store = memoryStore();
  holdSubmission(store, "s");
  store.notices.add(CHAT, { kind: "submission", submissionId: "s" }, 0);
  store.notices.add(CHAT, { kind: "team", news: { what: "removed" } }, 0);
  store.teamChats.add(-5, 1, 0);
  store.notices.addForTeam({ what: "token-refused" }, 0);
  store.teamChats.remove(-5);
  const [told, unheard]: [string[], string[]] = [[], []];
  const tell = createTell({
    store,
    deliver: async ({ body }) => {
      told.push(body.kind);
      return { kind: "told" };
    },
    pace: { waitFor: () => 0 },
    isLetIn: () => false,
    hasAccount: () => true,
    unheard: (id) => void unheard.push(id),
    now: () => 1,
    log: recordedLog().log,
  });
  tell.wake();
  await expect.poll(() => store.notices.nextDue()).toBeUndefined();
  await tell.stop();
  expect({ told, unheard }).toEqual({ told: ["team"], unheard: ["s"] });
});

test("news of campaigns of an account that a person has not any more ends; what became of their confirmation is told", async () => {
  const store = memoryStore();
  holdSubmission(store, "s");
  const of = (accountId: number) => ({ accountId, campaignId: 5 });
  for (const accountId of [1, 2]) {
    store.notices.add(CHAT, { kind: "status", ...of(accountId), news: "began", to: "running" }, 0);
    store.notices.add(CHAT, { kind: "fewer-counted", ...of(accountId), counted: 1, sent: 2 }, 0);
  }
  store.notices.add(CHAT, { kind: "submission", submissionId: "s" }, 0);
  const told: string[] = [];
  const tell = createTell({
    store,
    deliver: async ({ body }) => {
      told.push(`${body.kind} ${"accountId" in body ? body.accountId : ""}`.trim());
      return { kind: "told" };
    },
    pace: { waitFor: () => 0 },
    isLetIn: () => true,
    hasAccount: (_, accountId) => accountId === 1,
    unheard() {},
    now: () => 1,
    log: recordedLog().log,
  });
  tell.wake();
  await expect.poll(() => store.notices.nextDue()).toBeUndefined();
  await tell.stop();
  expect(told.sort()).toEqual(["fewer-counted 1", "status 1", "submission"]);
});
