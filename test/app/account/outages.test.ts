import { describe, expect, test } from "vitest";
import { createOutages } from "../../../src/app/account/outages.ts";
import { createReach } from "../../../src/app/account/reach.ts";
import type { Outage } from "../../../src/domain/outage.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";

const MINUTE = 60_000;
const START = 1_000 * MINUTE;
const ADMINS = [7, 8];

/** An office whose time passes by hand; `full` and `locked` are its disk, `askPbx` whether a question is answered. */
function office(store = memoryStore()) {
  const state = { minutes: 0, scarce: false, full: false, pbxThere: false, reachable: true };
  const passed = () => state.minutes * MINUTE;
  const reach = { pbx: createReach(passed), telegram: createReach(passed) };
  const past: (Outage & { chatId: number })[] = [];
  const full = () => {
    if (state.full) throw Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  };
  const outages = createOutages({
    store: {
      ...store,
      probe: full,
      transaction: (work) => {
        full();
        return store.transaction(work);
      },
    },
    ...reach,
    adminIds: () => ADMINS,
    async askPbx() {
      if (state.pbxThere) reach.pbx.answered();
      else reach.pbx.failed();
    },
    isDiskScarce: async () => state.scarce,
    async tellNow(chatId, outage) {
      if (state.reachable) past.push({ chatId, ...outage });
      return state.reachable;
    },
    now: () => START + passed(),
    log: recordedLog().log,
  });
  /** Looks each minute until then. */
  async function until(minutes: number) {
    for (; state.minutes < minutes; state.minutes++) await outages.check();
    await outages.check();
  }
  const told = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId, body }) => ({ chatId, body }));
  return { state, reach, store, past, until, told };
}

const toAll = (outage: Outage) => ADMINS.map((chatId) => ({ chatId, body: { kind: "outage", ...outage } }));

describe("the PBX", () => {
  test("away for less than ten minutes is not told", async () => {
    const { state, reach, until, told } = office();
    reach.pbx.failed();
    await until(9);
    state.pbxThere = true;
    await until(20);
    expect(told()).toEqual([]);
  });

  test("away for ten minutes is told once, also over a restart, and its end once", async () => {
    const first = office();
    first.reach.pbx.failed();
    await first.until(30);
    expect(first.told()).toEqual(toAll({ what: "pbx", since: START }));
    const second = office(first.store);
    second.reach.pbx.failed();
    await second.until(30);
    expect(second.told()).toHaveLength(ADMINS.length);
    second.state.pbxThere = true;
    await second.until(60);
    expect(second.told().slice(ADMINS.length)).toEqual(
      toAll({ what: "pbx", since: START, until: START + 30 * MINUTE }),
    );
  });

  test("that nobody asks anything is not away, and is asked nothing", async () => {
    const { until, told, reach } = office();
    await until(60);
    expect([told(), reach.pbx.state().failingFor]).toEqual([[], undefined]);
  });
});

test("of Telegram, both moments are told at its end: nobody can be told before", async () => {
  const { reach, until, told } = office();
  reach.telegram.failed();
  await until(30);
  expect(told()).toEqual([]);
  reach.telegram.answered();
  await until(31);
  await until(60);
  expect(told()).toEqual(toAll({ what: "telegram", since: START, until: START + 30 * MINUTE }));
});

describe("a full disk", () => {
  test("is told while a row can still be written, once, and its end once", async () => {
    const { state, until, told } = office();
    state.scarce = true;
    await until(5);
    expect(told()).toEqual(toAll({ what: "disk", since: START }));
    state.scarce = false;
    await until(60);
    expect(told().slice(ADMINS.length)).toEqual(toAll({ what: "disk", since: START, until: START + 5 * MINUTE }));
  });

  test("that takes no row is told past the queue, once to each, and its end through it", async () => {
    const { state, until, told, past } = office();
    Object.assign(state, { full: true, reachable: false });
    await until(3);
    state.reachable = true;
    await until(30);
    expect(past).toEqual(ADMINS.map((chatId) => ({ chatId, what: "disk", since: START })));
    Object.assign(state, { full: false, scarce: false });
    await until(60);
    expect(told()).toEqual(toAll({ what: "disk", since: START, until: START + 30 * MINUTE }));
  });
});
