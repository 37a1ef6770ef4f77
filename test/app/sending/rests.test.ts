import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRests } from "../../../src/app/sending/rests.ts";
import { wallClock } from "../../../src/clock.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdParts, holdSubmission, memoryStore } from "../../store/memory.ts";

const at = (time: string) => Temporal.Instant.from(`2026-11-23T${time}+05:00`).epochMilliseconds;
const DAY = Temporal.PlainDate.from("2026-11-23");
/** Its window ends at 18:00: it is asked about an hour before. */
const answers = completeAnswers({
  days: { from: DAY, to: DAY },
  hours: windowFromJson({ from: "09:00", to: "18:00" }),
});

beforeEach(() => void vi.useFakeTimers({ now: at("16:59:50") }));
afterEach(() => void vi.useRealTimers());

/** A rest that waits behind a first part in this state, in a chat whose turn comes when the test says so. */
function office(first: SubmissionState = "accepted", { isPrompt = true } = {}) {
  const store = memoryStore();
  holdParts(store, { isSent: false, answers });
  const state = { first };
  const { log, events } = recordedLog();
  const did: string[] = [];
  const turns: (() => Promise<void>)[] = [];
  const chats: number[] = [];
  const trouble = { error: new Error(), times: 0 };
  const act = (what: string) => {
    if (trouble.times-- > 0) throw trouble.error;
    did.push(`${what} ${new Date(wallClock() + 5 * 3_600_000).toISOString().slice(11, 23)}`);
  };
  const rests = createRests({
    store,
    decisions: {
      endRest(rest) {
        act("ends");
        store.submissions.settle(rest, "stale", wallClock());
        return true;
      },
      parts: {
        firstOf: () => ({ state: state.first }),
        ask({ id }: { id: string }) {
          act("asks");
          store.parts.setAsked(id, wallClock());
        },
      } as never,
    },
    inTurn(chatId, work) {
      chats.push(chatId);
      if (isPrompt) void work();
      else turns.push(work);
    },
    now: wallClock,
    log,
  });
  rests.wake();
  /** Lets the clock come to a moment; what is further away than some seconds is slept through. */
  async function until(time: string): Promise<void> {
    const moment = at(time);
    if (moment - wallClock() > 5_000) {
      vi.setSystemTime(moment - 3_000);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    await vi.advanceTimersByTimeAsync(moment - wallClock());
  }
  const fails = (error: Error, times: number) => void Object.assign(trouble, { error, times });
  return { store, rests, did, turns, chats, until, state, fails, events };
}

const [ASKS, ENDS] = ["asks 17:00:00.000", "ends 18:00:00.000"];

test("a rest is asked about once, an hour before its window ends, and ends with it", async () => {
  const { did, until } = office();
  await until("16:59:59.999");
  expect(did).toEqual([]);
  await until("17:00:01");
  await until("17:59:59.999");
  expect(did).toEqual([ASKS]);
  await until("18:00:01");
  await until("19:00");
  expect(did).toEqual([ASKS, ENDS]);
});

test.each<SubmissionState>(["to-approve", "held", "sending"])(
  "while its first part is %s it is asked about, and ends only after that",
  async (first) => {
    const { did, until, state } = office(first);
    for (const time of ["17:00:01", "18:00:01", "18:30"]) await until(time);
    expect(did).toEqual([ASKS]);
    state.first = "accepted";
    await until("18:30:02");
    expect(did.slice(1).map((one) => one.slice(0, 12))).toEqual(["ends 18:30:0"]);
  },
);

test.each<SubmissionState>(["accepted", "rejected", "unknown", "stopped", "absent"])(
  "behind a first part that is %s it ends with its window",
  async (first) => {
    const { did, until } = office(first);
    for (const time of ["17:00:01", "18:00:01"]) await until(time);
    expect(did).toEqual([ASKS, ENDS]);
  },
);

describe("in its chat's turn", () => {
  test("it is acted on once, after what the chat sent before", async () => {
    const { did, until, turns, chats } = office("accepted", { isPrompt: false });
    await until("17:30");
    expect([turns.length, did]).toEqual([1, []]);
    await turns[0]?.();
    expect(did).toEqual(["asks 17:30:00.000"]);
    await until("18:00:01");
    expect([turns.length, chats]).toEqual([2, [CHAT, CHAT]]);
  });

  test("what was settled before that turn is left alone", async () => {
    const { did, until, turns, store } = office("accepted", { isPrompt: false });
    await until("17:00:01");
    const rest = store.submissions.byId("rest");
    if (rest) store.submissions.settle(rest, "stopped", 0);
    await turns[0]?.();
    expect(did).toEqual([]);
  });

  test("what was asked about before that turn is not asked about again", async () => {
    const { did, until, turns, store } = office("accepted", { isPrompt: false });
    await until("17:00:01");
    store.parts.setAsked("rest", 0);
    await turns[0]?.();
    expect(did).toEqual([]);
  });

  test("a failure of our own is the turn's", async () => {
    const { until, turns, fails } = office("accepted", { isPrompt: false });
    await until("17:00:01");
    fails(new Error("no such table"), 1);
    await expect(turns[0]?.()).rejects.toThrow("no such table");
  });

  test("nothing is done once the process stops", async () => {
    const { did, until, turns, rests } = office("accepted", { isPrompt: false });
    await until("17:00:01");
    await rests.stop();
    await turns[0]?.();
    expect(did).toEqual([]);
  });
});

test("where the database is not free it is tried again a minute later", async () => {
  const { did, until, fails, events } = office();
  fails(Object.assign(new Error("busy"), { code: "SQLITE_BUSY" }), 1);
  await until("17:00:01");
  await until("17:00:59.999");
  expect([did, events]).toEqual([[], ["rest-waits"]]);
  await until("17:01:01");
  expect(did).toEqual(["asks 17:01:00.000"]);
});

test("of several the one whose window ends first comes first", async () => {
  const { store, did, until, rests } = office();
  const earlier = { ...answers, hours: windowFromJson({ from: "09:00", to: "17:59:58" }) };
  holdSubmission(store, "z", { answers: earlier });
  holdSubmission(store, "earlier", { answers: earlier });
  store.parts.recordParts("d-z", "z", "earlier");
  rests.wake();
  await until("16:59:59");
  expect(did).toEqual(["asks 16:59:58.000"]);
  await until("17:00:01");
  expect(did).toEqual(["asks 16:59:58.000", ASKS]);
});
