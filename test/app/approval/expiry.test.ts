import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createExpiry } from "../../../src/app/approval/expiry.ts";
import { wallClock } from "../../../src/clock.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { recordedLog } from "../../recorded-log.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A submission that waits for a second person, in a chat whose turn comes when the test says so. */
function office() {
  const store = memoryStore();
  const submission = holdSubmission(store, "s");
  const shown = shownOf(submission.answers, 1);
  const ask = (askedAt: number, expiresAt: number) =>
    store.approvals.ask({ submissionId: "s", digest: "d", shown, askedAt, expiresAt });
  store.approvals.wait("s");
  const expire = vi.fn(() => true);
  const turns: (() => Promise<void>)[] = [];
  const expiry = createExpiry({
    store,
    decisions: { expire },
    inTurn: (_chatId, work) => void turns.push(work),
    now: wallClock,
    log: recordedLog().log,
  });
  /** Lets time pass, and then the chat's turns that were asked for. */
  async function pass(ms: number): Promise<number> {
    await vi.advanceTimersByTimeAsync(ms);
    const due = turns.splice(0);
    for (const work of due) await work();
    return due.length;
  }
  return { ask, expire, expiry, pass };
}

test("what nobody agreed to in time ends in the chat's turn, which is asked for once", async () => {
  const { ask, expire, expiry, pass } = office();
  ask(0, 10_000);
  expiry.wake();
  expect(await pass(9_999)).toBe(0);
  expect(await pass(60_000)).toBe(1);
  expect(expire).toHaveBeenCalledOnce();
  await expiry.stop();
});

test("asked anew while its end waits for the chat's turn, it ends at the new end", async () => {
  const { ask, expire, expiry, pass } = office();
  ask(0, 10_000);
  expiry.wake();
  await vi.advanceTimersByTimeAsync(10_000);
  ask(10_000, 20_000);
  expect(await pass(0)).toBe(1);
  expect(expire).not.toHaveBeenCalled();
  expect(await pass(10_000)).toBe(1);
  expect(expire).toHaveBeenCalledOnce();
  await expiry.stop();
});
