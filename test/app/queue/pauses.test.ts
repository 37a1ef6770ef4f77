import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAlarm } from "../../../src/app/queue/alarm.ts";
import { createQueue } from "../../../src/app/queue/queue.ts";
import { untilWritten } from "../../../src/app/queue/until-written.ts";
import { wait } from "../../../src/app/queue/wait.ts";
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

describe("what must be written", () => {
  /** Fails so often, each time as the failure says. */
  function write(failing: number, failure: () => Error) {
    const { at, note } = times();
    const work = () => {
      note();
      if (at.length <= failing) throw failure();
      return "written";
    };
    return { at, work };
  }

  test("is written at once where it can be, before anything else goes on, without a word in the log", async () => {
    const { log, events } = recordedLog();
    const { at, work } = write(0, locked);
    const done = untilWritten("it", work, { log });
    expect(at).toEqual([0]);
    expect([await done, events]).toEqual(["written", []]);
  });

  test("is tried again after 50 milliseconds, twice as long each time up to a second, and told when it begins and ends", async () => {
    const { log, events, facts } = recordedLog();
    const { at, work } = write(8, locked);
    const done = untilWritten("it", work, { log });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await done).toBe("written");
    expect(at).toEqual([0, 50, 150, 350, 750, 1_550, 2_550, 3_550, 4_550]);
    expect(events).toEqual(["cannot-write-now", "written-at-last"]);
    expect(facts).toEqual([
      { what: "it", code: "SQLITE_BUSY" },
      { what: "it", tries: 9 },
    ]);
  });

  test("says so after the second try already", async () => {
    const { log, events, facts } = recordedLog();
    const done = untilWritten("it", write(1, locked).work, { log });
    await vi.advanceTimersByTimeAsync(50);
    await done;
    expect([events.at(-1), facts.at(-1)]).toEqual(["written-at-last", { what: "it", tries: 2 }]);
  });

  test("and cannot for any other reason fails at once", async () => {
    const { at, work } = write(1, broken);
    await expect(untilWritten("it", work, { log: recordedLog().log })).rejects.toThrow("broken");
    expect(at).toEqual([0]);
  });

  test("is tried once more when the process stops, and fails with what was in the way", async () => {
    const stopping = new AbortController();
    const { at, work } = write(9, locked);
    const done = untilWritten("it", work, { log: recordedLog().log, stopping: stopping.signal });
    const failed = expect(done).rejects.toThrow("locked");
    await vi.advanceTimersByTimeAsync(60);
    stopping.abort();
    await failed;
    expect(at).toEqual([0, 50, 60]);
  });
});

test.for<[what: string, stopAt: number | undefined, over: number]>([
  ["is over after its time", undefined, 500],
  ["is over as soon as the process stops", 200, 200],
  ["is over at once where it has stopped", 0, 0],
])("a wait %s, and leaves no timer behind", async ([, stopAt, over]) => {
  const stopping = new AbortController();
  if (stopAt === 0) stopping.abort();
  else if (stopAt !== undefined) setTimeout(() => stopping.abort(), stopAt);
  const { at, note } = times();
  const done = wait(500, stopping.signal).then(note);
  await vi.advanceTimersByTimeAsync(600);
  await done;
  expect([at, vi.getTimerCount()]).toEqual([[over], 0]);
});
