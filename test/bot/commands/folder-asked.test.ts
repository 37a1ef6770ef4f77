import { expect, test } from "vitest";
import { createDecisions } from "../../../src/app/sending/decisions.ts";
import { createMessages } from "../../../src/bot/telegram/messages.ts";
import { leftBehindView } from "../../../src/bot/views/folder-views.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { loadWords } from "../../../src/words.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";
import { MONDAY_NOON } from "../bot-in-hand.ts";
import { peopleInHand } from "../people-in-hand.ts";
import { seenChat } from "../seen-chat.ts";

const words = loadWords("en");
const [ADMIN, MANAGER, ELSEWHERE] = [CHAT + 1, CHAT + 2, CHAT + 3];

/** Two admins, of whom one has not the account, and a manager; "one" was confirmed by somebody who is not let in. */
function office() {
  const store = memoryStore();
  const common = { store, newId: () => "new", now: () => MONDAY_NOON, undoSeconds: 30 };
  const messages = createMessages(seenChat().api);
  const adminIds = [ADMIN, ELSEWHERE];
  const people = peopleInHand({ ...common, messages, submit: createDecisions(common), adminIds });
  store.team.add(MANAGER, "manager", ADMIN, 0);
  store.team.greet(MANAGER);
  store.accounts.tick(1, ELSEWHERE, false);
  const one = holdSubmission(store, "one", { releaseAt: MONDAY_NOON * 2 });
  return { ...people, store, one };
}

test.each<[who: string, userId: number, submissionId: string, isAsked: boolean]>([
  ["an admin of its account", ADMIN, "one", true],
  ["an admin who has not its account", ELSEWHERE, "one", false],
  ["a manager", MANAGER, "one", false],
  ["an admin, of what is not one,", ADMIN, "none", false],
])("what is left behind is shown to %s: %s, %s, %s", (_, userId, submissionId, isAsked) => {
  const { store, leftBehind, folder } = office();
  store.transaction(leftBehind.stop);
  const submission = store.submissions.byId("one");
  if (!submission) throw new Error("lost");
  const view = leftBehindView({ submission, person: String(CHAT), maySend: true, folderId: "" }, words);
  expect(folder.leftBehind(submissionId, userId, words)).toEqual(isAsked ? view : undefined);
});

test("what is left behind is asked about no more once it is taken over", () => {
  const { store, leftBehind, folder } = office();
  store.transaction(leftBehind.stop);
  const submission = store.submissions.byId("one");
  if (submission) store.transaction(() => leftBehind.takeOver(submission, { userId: ADMIN, chatId: ADMIN }));
  expect(folder.leftBehind("one", ADMIN, words)).toBeUndefined();
});

test.each<[who: string, userId: number, submissionId: string, state: SubmissionState | undefined, isAsked: boolean]>([
  ["an admin", ADMIN, "one", undefined, true],
  ["an admin", ADMIN, "one", "unknown", true],
  ["an admin", ADMIN, "one", "stopped", false],
  ["an admin", ADMIN, "other", undefined, false],
  ["an admin without its account", ELSEWHERE, "one", "unknown", false],
  ["a manager", MANAGER, "one", "unknown", false],
])("after a start from a copy %s (%s) settles %s that is %s: %s", (_, userId, submissionId, state, isAsked) => {
  const { store, folder, one } = office();
  holdSubmission(store, "other");
  store.instance.keepBack({ why: "copied", startedAt: 0, submissions: ["one"], allAtOnce: true });
  if (state) store.submissions.settle(one, state, 0, { problem: { code: "copied" } });
  expect(folder.isAskedOf(userId, submissionId)).toBe(isAsked);
});

test("where nothing was kept back nothing is asked", () => {
  const { folder } = office();
  expect([folder.isAskedOf(ADMIN, "one"), folder.list(ADMIN, words)]).toEqual([false, undefined]);
});

test.each<[who: string, userId: number, submissionId: string, wasAsked: boolean]>([
  ["an admin", ADMIN, "one", true],
  ["an admin", ADMIN, "other", false],
  ["an admin without its account", ELSEWHERE, "one", false],
  ["a manager", MANAGER, "one", false],
])("of what is settled by now %s (%s) had been asked about %s: %s", (_, userId, submissionId, wasAsked) => {
  const { store, folder, one } = office();
  const other = holdSubmission(store, "other");
  store.instance.keepBack({ why: "copied", startedAt: 0, submissions: ["one"], allAtOnce: true });
  store.submissions.settle(one, "stopped", 0);
  expect(folder.wasAskedOf(userId, submissionId === "one" ? one : other)).toBe(wasAsked);
});
