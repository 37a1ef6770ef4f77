import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

test("a Stop that waits for the chat's turn when the time comes is not too late", async () => {
  const { add, held, submit, turns } = office();
  const submission = held();
  const busy = Promise.withResolvers<void>();
  void turns.run(String(CHAT), () => busy.promise);
  void turns.run(String(CHAT), async () => void submit.stop(submission(), CHAT));
  await seconds(UNDO + 1);
  busy.resolve();
  await seconds(UNDO);
  expect(submission().state).toBe("stopped");
  expect(add).not.toHaveBeenCalled();
});

test("a busy chat keeps no other chat's campaign from leaving", async () => {
  const { add, held, store, submit, turns } = office();
  held();
  void turns.run(String(CHAT), () => new Promise(() => {}));
  const other = store.drafts.create({ id: "o", chatId: 8, userId: 8, answers: completeAnswers() }, START);
  store.transaction(() => submit.confirm(other));
  submit.wake();
  await seconds(UNDO + 1);
  expect(add).toHaveBeenCalledOnce();
  expect(store.submissions.byDraft("o")?.state).toBe("accepted");
});

test("Stop is there for its whole time, however long it took to show it", async () => {
  const { add, held, submit } = office();
  const submission = held();
  await seconds(UNDO - 1);
  submit.shown(submission());
  await seconds(UNDO - 1);
  expect(add).not.toHaveBeenCalled();
  await seconds(1);
  expect(add).toHaveBeenCalledOnce();
});

test("numbers never to be called that were sent before are taken out first", async () => {
  const { add, held, store } = office();
  held();
  const work = { chatId: CHAT, userId: CHAT, mode: "add", sent: { text: "901234567" } } as const;
  store.doNotCallWorks.add(work, START);
  await seconds(UNDO + 5);
  expect(add).not.toHaveBeenCalled();
  store.doNotCallWorks.finish(store.doNotCallWorks.next()?.id ?? 0);
  await seconds(2);
  expect(add).toHaveBeenCalledOnce();
});

test("nothing leaves a process that stops", async () => {
  const { add, held, submit, turns } = office();
  const submission = held();
  const busy = Promise.withResolvers<void>();
  void turns.run(String(CHAT), () => busy.promise);
  await seconds(UNDO);
  await submit.endSending();
  busy.resolve();
  await seconds(1);
  expect(submission().state).toBe("held");
  expect(add).not.toHaveBeenCalled();
});

test.for([
  ["back by 20 minutes", -20],
  ["on by 20 minutes", 20],
  ["on by 3 hours", 180],
] as const)("a clock that is set %s neither keeps a campaign nor sends it early", async ([, minutes]) => {
  const { add, held } = office();
  held();
  await seconds(UNDO / 2);
  vi.setSystemTime(START + (UNDO / 2) * 1000 + minutes * 60_000);
  await seconds(UNDO / 2 - 1);
  expect(add).not.toHaveBeenCalled();
  await seconds(2);
  expect(add).toHaveBeenCalledOnce();
});

test("found held after a start, it leaves within its time of Stop, wherever the clock stands", async () => {
  const { add, held, start, submit } = office();
  held();
  await submit.endSending();
  vi.setSystemTime(START - 3 * 3_600_000);
  start();
  await seconds(UNDO - 1);
  expect(add).not.toHaveBeenCalled();
  await seconds(2);
  expect(add).toHaveBeenCalledOnce();
});

test("the first to leave is the one whose seconds pass first, also after the clock was set", async () => {
  const { add, held, store, submit } = office();
  held();
  await seconds(UNDO / 2);
  vi.setSystemTime(START - 3_600_000);
  const other = store.drafts.create({ id: "o", chatId: 7, userId: 7, answers: completeAnswers() }, START);
  store.transaction(() => submit.confirm(other));
  submit.wake();
  await seconds(UNDO / 2 + 1);
  expect(add).toHaveBeenCalledOnce();
  expect(store.submissions.byDraft("o")?.state).toBe("held");
});
