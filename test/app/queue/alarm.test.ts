import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAlarm } from "../../../src/app/queue/alarm.ts";
import { wallClock } from "../../../src/clock.ts";
import { recordedLog } from "../../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A queue of moments; ringing takes what is due. */
const queue = (...moments: number[]) => queueOf(moments, () => {});

/** The same, with what ringing for a moment comes to. */
function queueOf(moments: number[], ringFor: (at: number) => void) {
  const rung: number[] = [];
  const alarm = createAlarm({
    now: wallClock,
    log: recordedLog().log,
    nextAt: () => moments[0],
    async ring() {
      const at = moments.shift();
      if (at === undefined) return;
      rung.push(at);
      ringFor(at);
    },
  });
  return { alarm, rung, moments };
}

test("it rings when the moment has come and not before, again for as long as something is due", async () => {
  const { alarm, rung } = queue(100, 100, 200);
  alarm.set();
  await vi.advanceTimersByTimeAsync(99);
  expect(rung).toEqual([]);
  await vi.advanceTimersByTimeAsync(2);
  expect(rung).toEqual([100, 100]);
  await vi.advanceTimersByTimeAsync(100);
  expect(rung).toEqual([100, 100, 200]);
});

test("what is added earlier rings earlier", async () => {
  const { alarm, rung, moments } = queue(1_000);
  alarm.set();
  moments.unshift(10);
  alarm.set();
  await vi.advanceTimersByTimeAsync(10);
  expect(rung).toEqual([10]);
});

test("a moment a year away does not ring at once, and rings when the clock is put on or the machine has slept", async () => {
  const year = 365 * 24 * 3_600_000;
  const { alarm, rung } = queue(year);
  alarm.set();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rung).toEqual([]);
  vi.setSystemTime(year);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(rung).toEqual([year]);
});

test("it never rings twice at the same time, and stopping waits for what rings", async () => {
  const ringing = Promise.withResolvers<void>();
  let rings = 0;
  const alarm = createAlarm({
    now: wallClock,
    log: recordedLog().log,
    nextAt: () => 0,
    async ring() {
      rings += 1;
      await ringing.promise;
    },
  });
  alarm.set();
  await vi.advanceTimersByTimeAsync(0);
  alarm.set();
  await vi.advanceTimersByTimeAsync(10);
  expect(rings).toBe(1);
  let stopped = false;
  const end = alarm.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(stopped).toBe(false);
  ringing.resolve();
  await end;
  await vi.advanceTimersByTimeAsync(10);
  expect(rings).toBe(1);
});

test("a failure is logged and rings again after a while, not at once and for ever", async () => {
  const { log, events } = recordedLog();
  let rings = 0;
  const alarm = createAlarm({
    now: wallClock,
    log,
    nextAt: () => (rings < 2 ? 0 : undefined),
    async ring() {
      rings += 1;
      if (rings === 1) throw new Error("disk full");
    },
  });
  alarm.set();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rings).toBe(1);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rings).toBe(2);
  expect(events).toEqual(["alarm-failed"]);
});

test("what is added after a failure rings at its own moment", async () => {
  const { alarm, rung, moments } = queueOf([0], (at) => {
    if (at === 0) throw new Error("disk full");
  });
  alarm.set();
  await vi.advanceTimersByTimeAsync(0);
  moments.push(500);
  alarm.set();
  await vi.advanceTimersByTimeAsync(499);
  expect(rung).toEqual([0]);
  await vi.advanceTimersByTimeAsync(1);
  expect(rung).toEqual([0, 500]);
});
