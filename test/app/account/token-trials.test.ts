import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAdding } from "../../../src/app/account/adding.ts";
import { createSealing } from "../../../src/app/account/sealing.ts";
import { createTokenTrials, type TokenTrialsParts } from "../../../src/app/account/token-trials.ts";
import { wallClock } from "../../../src/clock.ts";
import type { Trunks } from "../../../src/domain/trunks.ts";
import type { Trunks as Answer } from "../../../src/pbx/client.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";
import { addAccount, KEY } from "../../store/second-account.ts";

const ADMIN = 7;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const away: Answer = { ok: false, refusal: { code: "no-connection" } };

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** Trials over a store; the PBX gives these answers in turn, and again the last. */
function office(answers: Answer[], { twin, mayLead = true }: { twin?: number; mayLead?: boolean } = {}) {
  const store = memoryStore();
  const sealing = createSealing([KEY]);
  const adding = createAdding({ store, sealing, now: wallClock });
  const asked: number[] = [];
  const tokens: string[] = [];
  let closed = 0;
  const lines: { current: Trunks } = { current: { state: "asking" } };
  const { log, events } = recordedLog();
  const accounts: TokenTrialsParts["accounts"] = {
    of: () => ({
      trunks: { current: () => lines.current, update: () => undefined },
      getMyTrunks: async () => away,
      getAutorule: async () => ({ ok: false, refusal: { code: "no-connection" } }),
      addAutorule: async () => ({ kind: "rejected", problem: { code: "no-connection" } }),
      check: async () => {},
    }),
    twinOf: async () => twin,
  };
  const trials = createTokenTrials({
    store,
    sealing,
    accounts,
    access: { may: () => mayLead },
    connect(token) {
      tokens.push(token);
      return {
        async getMyTrunks() {
          asked.push(wallClock());
          return answers[Math.min(asked.length, answers.length) - 1] ?? away;
        },
        async close() {
          closed += 1;
        },
      };
    },
    now: wallClock,
    log,
  });
  const paste = (accountId?: number) => {
    const id = adding.put("fresh", { by: ADMIN, accountId, screenId: 5 }) ?? 0;
    trials.wake();
    return id;
  };
  const told = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId, body }) => ({ chatId, ...body }));
  const news = () => told().map((body) => (body.kind === "account" ? body.news : body.kind));
  const journal = () => store.journal.last(undefined, 50).map(({ kind }) => kind);
  return {
    store,
    sealing,
    accounts,
    trials,
    paste,
    told,
    news,
    journal,
    asked,
    tokens,
    lines,
    events,
    closedTimes: () => closed,
  };
}

const soon = () => vi.advanceTimersByTimeAsync(100);

describe("a token that the PBX takes", () => {
  test("of a new account is kept, sealed to it, with its lines; its admin is told in the message, and the journal has it", async () => {
    const room = office([{ ok: true, value: ["1", "2"] }]);
    const id = room.paste();
    await soon();
    const { token = "", lines, state } = room.store.accounts.one(id) ?? {};
    expect(room.sealing.open(token, { accountId: id, purpose: "pbx-token" })).toEqual({ ok: true, text: "fresh" });
    expect([lines, state, room.tokens, room.closedTimes()]).toEqual([["1", "2"], "unnamed", ["fresh"], 1]);
    expect(room.told()).toEqual([
      { chatId: ADMIN, kind: "account", accountId: id, messageId: 5, news: { what: "works", lines: 2 } },
    ]);
    expect([room.journal(), room.asked.length]).toEqual([["account-added"], 1]);
  });

  test("of an account that is there takes the place of the one before", async () => {
    const room = office([{ ok: true, value: ["1"] }]);
    const id = addAccount(room.store);
    room.paste(id);
    await soon();
    expect([room.news(), room.journal()]).toEqual([[{ what: "works-again", lines: 1 }], ["account-token"]]);
    expect(room.store.accounts.one(id)).toMatchObject({ state: "active", lines: ["1"] });
  });
});

describe("a token that is not kept, and with it a new account", () => {
  test.for<[what: string, answer: Answer, setting: Parameters<typeof office>[1], news: object]>([
    ["the PBX refuses it", { ok: false, refusal: { code: "token-refused" } }, {}, { what: "refused" }],
    ["another account has it", { ok: true, value: ["1"] }, { twin: 4 }, { what: "same", as: 4 }],
    ["who pasted it leads nobody any more", { ok: true, value: ["1"] }, { mayLead: false }, { what: "lost" }],
  ])("where %s", async ([, answer, setting, news]) => {
    const room = office([answer], setting);
    const id = room.paste();
    await soon();
    expect([room.news(), room.store.accounts.one(id)?.state, room.journal()]).toEqual([[news], "removed", []]);
    expect(room.store.accounts.holdsTokens()).toBe(false);
  });

  test("where it opens with no key, and the PBX is not asked", async () => {
    const room = office([{ ok: true, value: ["1"] }]);
    const id = room.store.accounts.add(ADMIN);
    room.store.accounts.putToTry(id, "not sealed", ADMIN);
    room.trials.wake();
    await soon();
    expect([room.news(), room.asked, room.store.accounts.one(id)?.state]).toEqual([[{ what: "lost" }], [], "removed"]);
  });
});

describe("a token for an account in use", () => {
  test.for<[known: string[] | undefined, opens: string[], what: string]>([
    [["1", "2"], ["2", "3"], "works-again"],
    [["1"], ["2"], "other-lines"],
    [undefined, ["2"], "other-lines"],
    [undefined, ["253"], "works-again"],
  ])("whose lines are %j (or those that it had) and that opens %j: %s", async ([known, opens, what]) => {
    const room = office([{ ok: true, value: opens }]);
    const id = addAccount(room.store);
    room.store.accounts.remove(id);
    room.store.accounts.revive(id, "sealed", 1, ["253"]);
    if (known) room.lines.current = { state: "known", known, at: 0 };
    room.paste(id);
    await soon();
    expect(room.news()).toMatchObject([{ what }]);
    expect(room.store.accounts.one(id)).toMatchObject({ state: "active" });
    expect(room.store.accounts.one(id)?.toTry).toBeUndefined();
  });
});

describe("a PBX that cannot be asked", () => {
  test("is asked after 5 seconds, twice as long each time up to 5 minutes, for an hour; that is told at the first and at the last try", async () => {
    const room = office([away]);
    const id = room.paste();
    await vi.advanceTimersByTimeAsync(2 * HOUR);
    const pauses = room.asked.slice(1).map((at, index) => Math.round((at - (room.asked[index] ?? 0)) / 1_000));
    expect(pauses.slice(0, 8)).toEqual([5, 10, 20, 40, 80, 160, 300, 300]);
    expect(new Set(pauses.slice(8))).toEqual(new Set([300]));
    expect(room.asked.filter((at) => at >= HOUR)).toHaveLength(1);
    expect(room.news()).toEqual([{ what: "unreachable", until: HOUR }, { what: "given-up" }]);
    expect(room.store.accounts.one(id)?.state).toBe("removed");
  });

  test("and answers later keeps it", async () => {
    const room = office([away, away, { ok: true, value: ["1"] }]);
    room.paste();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(room.news()).toEqual([
      { what: "unreachable", until: HOUR },
      { what: "works", lines: 1 },
    ]);
    expect(room.asked).toHaveLength(3);
  });
});

test("a process that stops breaks off the question, tells nothing, and the next one asks again", async () => {
  const answer = Promise.withResolvers<Answer>();
  const room = office([]);
  const { trials, store } = room;
  const never = createTokenTrials({
    store,
    sealing: room.sealing,
    accounts: room.accounts,
    access: { may: () => true },
    connect: () => ({ getMyTrunks: () => answer.promise, close: async () => answer.resolve(away) }),
    now: wallClock,
    log: recordedLog().log,
  });
  await trials.stop();
  room.paste();
  never.wake();
  await soon();
  await never.stop();
  expect([room.told(), store.accounts.nextToTry()?.tries]).toEqual([[], 0]);
});
