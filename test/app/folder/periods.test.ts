import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createFolderLife } from "../../../src/app/folder/folder-life.ts";
import { createRetention } from "../../../src/app/folder/retention.ts";
import { createReminders } from "../../../src/app/following/reminders.ts";
import { noteAdmins } from "../../../src/app/journal/note-admins.ts";
import { wallClock } from "../../../src/clock.ts";
import type { MarkedFile } from "../../../src/domain/folder/life.ts";
import { NO_FILES } from "../../bot/no-files.ts";
import { recordedLog } from "../../recorded-log.ts";
import { holdSubmission, memoryStore } from "../../store/memory.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

beforeEach(() => void vi.useFakeTimers({ now: 100 * DAY }));
afterEach(() => void vi.useRealTimers());

const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the folder's mark", () => {
  /** A folder's life whose mark is written into memory; `fails` when it cannot be. */
  function office() {
    const store = memoryStore();
    const state: { file?: MarkedFile; fails: boolean } = { fails: false };
    let ids = 0;
    const { log, events } = recordedLog();
    const life = createFolderLife({
      store: { ...store, flushNow() {} },
      mark: {
        read: () => state.file,
        write(mark) {
          if (state.fails) throw Object.assign(new Error("full"), { code: "ENOSPC" });
          state.file = { ...mark, inode: "1", bornNs: "1", changedNs: String(wallClock()) };
          return state.file;
        },
      },
      keepBack() {},
      newId: () => `folder-${ids++}`,
      now: wallClock,
      log,
    });
    const beats = () => [state.file?.beats, store.instance.read()?.beats];
    return { store, state, life, beats, events };
  }

  test("moves on every minute from the start on, in the database as in the file, and no more once it ended", async () => {
    const { life, beats } = office();
    life.begin();
    life.start();
    await passed(MINUTE - 1);
    expect(beats()).toEqual([1, 1]);
    await passed(1);
    expect(beats()).toEqual([2, 2]);
    await passed(2 * MINUTE);
    expect(beats()).toEqual([4, 4]);
    life.end();
    await passed(10 * MINUTE);
    expect(beats()).toEqual([5, 5]);
  });

  test("that could not be written is made up for by the next beat: the file is never two behind", async () => {
    const { life, beats, state, events } = office();
    life.begin();
    life.start();
    state.fails = true;
    await passed(3 * MINUTE);
    expect([beats(), events.filter((event) => event === "folder-beat-failed").length]).toEqual([[1, 2], 3]);
    state.fails = false;
    await passed(MINUTE);
    expect(beats()).toEqual([2, 2]);
    life.end();
  });

  test("says that the process stopped cleanly where nothing is under way, and nothing where it is", () => {
    for (const isSending of [false, true]) {
      const { life, store } = office();
      life.begin();
      holdSubmission(store, "s");
      if (isSending) store.submissions.claim("s", 1);
      life.end();
      expect(store.instance.read()?.stoppedAt).toBe(isSending ? undefined : wallClock());
    }
  });

  test("is not written before the folder is this process's", () => {
    const { life, state } = office();
    expect(() => life.beat()).toThrow("not this process's");
    life.end();
    expect(state.file).toBeUndefined();
  });

  test("goes on with the same folder at the next start, and is another one where the file is another", () => {
    const { life, state, store } = office();
    life.begin();
    expect([store.instance.read()?.id, life.isCopy()]).toEqual(["folder-0", false]);
    expect([life.begin().kind, store.instance.read()?.starts, store.instance.read()?.beats]).toEqual(["same", 2, 2]);
    if (state.file) state.file = { ...state.file, inode: "2" };
    expect([life.begin().kind, store.instance.read()?.id, store.instance.read()?.starts, life.isCopy()]).toEqual([
      "copied",
      "folder-1",
      1,
      true,
    ]);
  });
});

describe("what is too old", () => {
  function office() {
    const sweeps: number[] = [];
    const state = { trouble: 0, busyLog: 0 };
    const store = memoryStore();
    const emptied: number[] = [];
    const retention = createRetention({
      store: {
        ...store,
        async emptyLog() {
          emptied.push(wallClock());
          return emptied.length > state.busyLog;
        },
      },
      content: { ...NO_FILES, async *list() {} },
      callMemory: {
        async catchUp() {
          sweeps.push(wallClock());
          if (sweeps.length <= state.trouble) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
        },
        prune: () => 0,
      },
      redraw() {},
      now: wallClock,
      passed: () => 0,
      retentionDays: 30,
      log: recordedLog().log,
    });
    return { retention, sweeps, state, emptied, began: wallClock() };
  }

  test("goes at the start and once a day, and no more once it is stopped", async () => {
    const { retention, sweeps, began } = office();
    retention.start();
    await passed(2 * DAY + HOUR);
    expect(sweeps.map((at) => Math.round((at - began) / MINUTE))).toEqual([0, 1_440, 2_880]);
    await retention.stop();
    await passed(3 * DAY);
    expect(sweeps).toHaveLength(3);
  });

  test("goes a minute later where a lock broke it off", async () => {
    const { retention, sweeps, state, began } = office();
    state.trouble = 2;
    retention.start();
    await passed(HOUR);
    expect(sweeps.map((at) => at - began)).toEqual([0, MINUTE, 2 * MINUTE]);
    await retention.stop();
  });

  test("is out of the log once nobody reads that: it is tried every minute", async () => {
    const { retention, state, emptied } = office();
    state.busyLog = 3;
    retention.start();
    await passed(HOUR);
    expect(emptied.map((at) => at - (emptied[0] ?? 0))).toEqual([0, MINUTE, 2 * MINUTE, 3 * MINUTE]);
    await retention.stop();
  });
});

test("what people asked for beforehand is looked for at the start and every twenty seconds", async () => {
  const looks: number[] = [];
  const began = wallClock();
  const reminders = createReminders({
    store: memoryStore(),
    zone: { text: "utc +5", offset: "+05:00" },
    opens: Temporal.PlainTime.from("08:00"),
    noteWeek: () => void looks.push(wallClock() - began),
    now: wallClock,
    log: recordedLog().log,
  });
  reminders.start();
  await passed(60_000);
  reminders.stop();
  await passed(60_000);
  expect(looks).toEqual([0, 20_000, 40_000, 60_000]);
});

test("whom ADMIN_IDS names is noted where it has changed, in whatever order", () => {
  const store = memoryStore();
  for (const ids of [
    [9, 10, 8],
    [10, 8, 9],
    [8, 9],
    [8, 9],
  ])
    noteAdmins(store, ids, 5);
  expect(store.journal.last(undefined, 9).map((entry) => entry.kind === "admins" && entry.ids)).toEqual([
    [8, 9],
    [8, 9, 10],
  ]);
});
