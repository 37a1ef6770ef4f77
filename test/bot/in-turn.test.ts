import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createInTurn } from "../../src/bot/in-turn.ts";
import { TelegramUnreachable } from "../../src/bot/telegram/fetch.ts";
import { createTurns } from "../../src/bot/turns.ts";
import { recordedLog } from "../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

function lanes() {
  const stopping = new AbortController();
  const { log, events } = recordedLog();
  return { stopping, events, inTurn: createInTurn({ turns: createTurns(), stopping: stopping.signal, log }) };
}

const unreachable = () => Promise.reject(new TelegramUnreachable("ECONNRESET"));

test("a screen that could not be drawn because Telegram was away is drawn when it is back", async () => {
  const { inTurn, events } = lanes();
  const work = vi.fn<() => Promise<void>>(async () => {}).mockImplementationOnce(unreachable);
  inTurn(1, work.mockImplementationOnce(unreachable));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(work).toHaveBeenCalledTimes(3);
  expect(events).toEqual(["turn-failed", "turn-failed"]);
});

test("it is given up in the end", async () => {
  const { inTurn } = lanes();
  const work = vi.fn(unreachable);
  inTurn(1, work);
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  expect(work.mock.calls.length).toBeLessThan(10);
});

test("a failure of our own is not repeated, and nothing is when the process stops", async () => {
  const { inTurn, stopping } = lanes();
  const broken = vi.fn(() => Promise.reject(new Error("broken")));
  const late = vi.fn(unreachable);
  inTurn(1, broken);
  inTurn(2, late);
  await vi.advanceTimersByTimeAsync(0);
  stopping.abort();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([broken.mock.calls.length, late.mock.calls.length]).toEqual([1, 1]);
});
