import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { untilWritten } from "../../../src/app/queue/until-written.ts";
import { wait } from "../../../src/app/queue/wait.ts";
import { wallClock } from "../../../src/clock.ts";
import { recordedLog } from "../../recorded-log.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const broken = () => new Error("broken");
const locked = () => Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });

/** The moments at which something was done. */
function times() {
  const at: number[] = [];
  return { at, note: () => void at.push(wallClock()) };
}

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
