import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAlarm } from "../../../src/app/queue/alarm.ts";
import { createQueue } from "../../../src/app/queue/queue.ts";
import { wallClock } from "../../../src/clock.ts";
import { recordedLog } from "../../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const broken = () => new Error("broken");
const locked = () => Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
/** What goes wrong, and the milliseconds after which it is tried again. */
const FAILURES = [
  ["the program", broken, 5_000],
  ["the disk or a lock", locked, 1_000],
] as const;

/** A queue is woken by a timer of its own, which takes a millisecond at the least. */
const WAKING = 1;

/** The moments at which something was done. */
function times() {
  const at: number[] = [];
  return { at, note: () => void at.push(wallClock()) };
}

describe.each(FAILURES)("after a failure of %s", (_, failure, pause) => {
  test("an alarm rings again, and stops for good when it is stopped", async () => {
    const { at, note } = times();
    const alarm = createAlarm({
      now: wallClock,
      log: recordedLog().log,
      nextAt: () => 0,
      async ring() {
        note();
        throw failure();
      },
    });
    alarm.set();
    await vi.advanceTimersByTimeAsync(2 * pause);
    await alarm.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at).toEqual([0, pause, 2 * pause]);
  });

  test("an alarm that cannot see what is next looks again", async () => {
    const { at, note } = times();
    const alarm = createAlarm({
      now: wallClock,
      log: recordedLog().log,
      nextAt() {
        if (at.length === 0 && wallClock() === 0) throw failure();
        return undefined;
      },
      ring: async () => note(),
    });
    alarm.set();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at).toEqual([pause]);
  });

  test("a work without tries to count is tried again for ever", async () => {
    const { at, note } = times();
    const queue = createQueue<string>({
      name: "works",
      now: wallClock,
      log: recordedLog().log,
      idOf: (work) => work,
      next: (_busy, resting) => (new Set<unknown>(resting).has("w") ? undefined : "w"),
      async perform() {
        note();
        throw failure();
      },
    });
    queue.wake();
    await vi.advanceTimersByTimeAsync(7 * (pause + WAKING));
    expect(at).toEqual(Array.from({ length: 8 }, (_, tries) => tries * (pause + WAKING)));
    await queue.stop();
  });

  test("a queue that cannot be read is read again", async () => {
    const { at, note } = times();
    const queue = createQueue<string>({
      name: "works",
      now: wallClock,
      log: recordedLog().log,
      idOf: (work) => work,
      perform: async () => undefined,
      next() {
        note();
        if (at.length < 3) throw failure();
        return undefined;
      },
    });
    queue.wake();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at).toEqual([0, pause, 2 * pause]);
  });
});

test("what cannot be had is tried again after two seconds, twice as long each time, and given up at the fifth try", async () => {
  const { at, note } = times();
  const tried = { count: 0, givenUp: [] as string[] };
  const queue = createQueue<string>({
    name: "works",
    now: wallClock,
    log: recordedLog().log,
    idOf: (work) => work,
    next: (_busy, resting) => (tried.givenUp.length > 0 || new Set<unknown>(resting).has("w") ? undefined : "w"),
    async perform() {
      note();
      return "again";
    },
    tries: {
      of: () => tried.count,
      count: () => (tried.count += 1),
      giveUp: async (_, why) => void tried.givenUp.push(why),
    },
  });
  queue.wake();
  await vi.advanceTimersByTimeAsync(120_000);
  expect([at, tried]).toEqual([
    [0, 2_000 + WAKING, 6_000 + 2 * WAKING, 14_000 + 3 * WAKING, 30_000 + 4 * WAKING],
    { count: 4, givenUp: ["unreachable"] },
  ]);
});

test.for<[what: string, came: "again" | undefined, isStopped: boolean, counted: number]>([
  ["done", undefined, false, 0],
  ["to be tried again", "again", false, 1],
  ["to be tried again when the process stops", "again", true, 0],
])("a work that is %s counts as a failed try: %s, %s, %i times", async ([, came, isStopped, counted]) => {
  const doing = Promise.withResolvers<"again" | undefined>();
  const state = { counted: 0, isDone: false };
  const queue = createQueue<string>({
    name: "works",
    now: wallClock,
    log: recordedLog().log,
    idOf: (work) => work,
    next: () => (state.isDone ? undefined : "w"),
    perform: () => doing.promise,
    tries: { of: () => 0, count: () => (state.counted += 1), giveUp: async () => {} },
  });
  queue.wake();
  await vi.advanceTimersByTimeAsync(10);
  const stopped = isStopped ? queue.stop() : undefined;
  state.isDone = true;
  doing.resolve(came);
  await vi.advanceTimersByTimeAsync(10);
  await stopped;
  expect([state.counted, vi.getTimerCount()]).toEqual([counted, counted]);
});

test.for<[what: string, dueAt: number, looks: number[]]>([
  ["far", 2_500, [0, 1_000, 2_000, 2_500]],
  ["within a second", 1_000, [0, 1_000]],
])(
  "a queue whose next work is %s away looks at the clock every second, and at its moment",
  async ([, dueAt, looks]) => {
    const { at, note } = times();
    let isDone = false;
    const queue = createQueue<string>({
      name: "works",
      now: wallClock,
      log: recordedLog().log,
      idOf: (work) => work,
      nextDue() {
        if (!isDone) note();
        return isDone ? undefined : dueAt;
      },
      next: () => (isDone ? undefined : "w"),
      async perform() {
        isDone = true;
        return undefined;
      },
    });
    queue.wake();
    await vi.advanceTimersByTimeAsync(dueAt);
    expect([at, isDone]).toEqual([looks, true]);
  },
);
