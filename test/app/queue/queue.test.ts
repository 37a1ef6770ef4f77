import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Again } from "../../../src/app/chat.ts";
import { createQueue } from "../../../src/app/queue/queue.ts";
import { wallClock } from "../../../src/clock.ts";
import { recordedLog } from "../../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

interface Work {
  id: string;
  lane: number;
  dueAt: number;
  tries: number;
}

/** A table as the store would hold it, and what is done with its rows. */
function table(perform: (work: Work, stopping: AbortSignal) => Promise<Again | undefined>) {
  const rows: Work[] = [];
  const begun: string[] = [];
  const given: string[] = [];
  const { log, events } = recordedLog();
  const remove = (id: string) => void rows.splice(0, rows.length, ...rows.filter((row) => row.id !== id));
  const queue = createQueue<Work>({
    name: "works",
    now: wallClock,
    log,
    next(busy, resting, at) {
      const [lanes, ids] = [new Set(busy), new Set<unknown>(resting)];
      return rows.find(({ id, lane, dueAt }) => dueAt <= at && !lanes.has(lane) && !ids.has(id));
    },
    nextDue: () => (rows.length > 0 ? Math.min(...rows.map(({ dueAt }) => dueAt)) : undefined),
    idOf: ({ id }) => id,
    laneOf: ({ lane }) => lane,
    async perform(work, stopping) {
      begun.push(work.id);
      const again = await perform(work, stopping);
      if (again === undefined && !stopping.aborted) remove(work.id);
      return again;
    },
    tries: {
      of: ({ tries }) => tries,
      count(work) {
        work.tries += 1;
      },
      async giveUp({ id }, why) {
        given.push(`${id} ${why}`);
        remove(id);
      },
    },
  });
  const add = (id: string, { lane = 1, dueAt = 0 } = {}) => {
    rows.push({ id, lane, dueAt, tries: 0 });
    queue.wake();
  };
  return { queue, add, rows, begun, given, events };
}

const pass = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

test("works of one lane are done one after another, lanes side by side", async () => {
  const doing: (() => void)[] = [];
  const { add, begun, rows } = table(() => new Promise((resolve) => doing.push(() => resolve(undefined))));
  for (const [id, lane] of [
    ["a1", 1],
    ["a2", 1],
    ["b1", 2],
  ] as const)
    add(id, { lane });
  await pass();
  expect(begun).toEqual(["a1", "b1"]);
  doing[0]?.();
  await pass();
  expect(begun).toEqual(["a1", "b1", "a2"]);
  for (const done of doing) done();
  await pass();
  expect(rows).toEqual([]);
});

test("a work with a moment of its own waits for it, and one that is added earlier comes earlier", async () => {
  const { add, begun } = table(async () => undefined);
  add("later", { dueAt: 60_000 });
  await pass(1_000);
  add("sooner", { dueAt: 30_000 });
  await pass(28_900);
  expect(begun).toEqual([]);
  await pass(200);
  expect(begun).toEqual(["sooner"]);
  await pass(30_000);
  expect(begun).toEqual(["sooner", "later"]);
});

test("a moment a year away comes when the clock is put on, and not before", async () => {
  const year = 365 * 24 * 3_600_000;
  const { add, begun } = table(async () => undefined);
  add("far", { dueAt: year });
  await pass(3_000);
  expect(begun).toEqual([]);
  vi.setSystemTime(year);
  await pass(1_100);
  expect(begun).toEqual(["far"]);
});

test("what falls due between the look at the queue and the look at its next moment is not forgotten", async () => {
  const { log } = recordedLog();
  const begun: number[] = [];
  // Each look at the clock takes a millisecond.
  let time = 99;
  const queue = createQueue<number>({
    name: "works",
    now: () => time++,
    log,
    idOf: (moment) => moment,
    next: (_busy, _resting, at) => [100].find((moment) => moment <= at && !begun.includes(moment)),
    nextDue: () => (begun.length > 0 ? undefined : 100),
    async perform(moment) {
      begun.push(moment);
      return undefined;
    },
  });
  queue.wake();
  await pass(5_000);
  expect(begun).toEqual([100]);
});

describe("trying again", () => {
  test("what it needs cannot be had: with growing pauses, five times in all, and then it is given up", async () => {
    const { add, begun, given } = table(async () => "again");
    add("w");
    const counts: number[] = [];
    for (const ms of [1_000, 2_000, 4_000, 8_000, 16_000, 60_000]) {
      await pass(ms);
      counts.push(begun.length);
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 5]);
    expect(given).toEqual(["w unreachable"]);
  });

  test("somebody asked to wait: as long as that, for as often as it takes, and it counts as no try", async () => {
    const { add, begun, given, rows } = table(async () => 20_000);
    add("w");
    await pass(19_000);
    expect(begun).toHaveLength(1);
    await pass(20 * 20_000);
    expect([begun.length > 15, given, rows[0]?.tries]).toEqual([true, [], 0]);
  });

  test("one that rests does not hold up another of its lane", async () => {
    const { add, begun } = table(async ({ id }) => (id === "slow" ? 20_000 : undefined));
    add("slow");
    add("quick");
    await pass();
    expect(begun).toEqual(["slow", "quick"]);
  });

  test("a failure of its own counts, is logged, and is given up in the end", async () => {
    const { add, begun, given, events } = table(() => Promise.reject(new Error("broken")));
    add("w");
    await pass(60_000);
    expect([begun.length, given]).toEqual([5, ["w failed"]]);
    expect(events).toEqual(Array(5).fill("work-failed"));
  });

  test("a database that is not free is no failure of the work: it is tried until it is", async () => {
    let locked = true;
    const { add, given, rows } = table(async () => {
      if (locked) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
      return undefined;
    });
    add("w");
    await pass(60_000);
    expect([given, rows[0]?.tries]).toEqual([[], 0]);
    locked = false;
    await pass(2_000);
    expect(rows).toEqual([]);
  });
});

test("a queue that cannot be read is read again after a while, not at once and for ever", async () => {
  const { log, events } = recordedLog();
  let reads = 0;
  const queue = createQueue<Work>({
    name: "works",
    now: wallClock,
    log,
    idOf: ({ id }) => id,
    perform: async () => undefined,
    next() {
      reads += 1;
      if (reads === 1) throw new Error("disk");
      return undefined;
    },
  });
  queue.wake();
  await pass(1_000);
  expect(reads).toBe(1);
  await pass(10_000);
  expect([reads, events]).toEqual([2, ["queue-not-read"]]);
});

test("stopping takes up nothing more, waits for what is under way, and leaves the rest for the next start", async () => {
  const doing = Promise.withResolvers<undefined>();
  const { queue, add, begun, rows } = table(() => doing.promise);
  add("under way");
  add("waits");
  await pass();
  let stopped = false;
  const end = queue.stop().then(() => {
    stopped = true;
  });
  queue.wake();
  await pass();
  expect(stopped).toBe(false);
  doing.resolve(undefined);
  await end;
  await pass(60_000);
  expect(begun).toEqual(["under way"]);
  expect(rows.map(({ id }) => id)).toEqual(["under way", "waits"]);
});
