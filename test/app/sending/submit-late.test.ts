import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Added } from "../../../src/pbx/outcome.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT } from "../../store/memory.ts";
import { office, START, seconds, UNDO } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

const MINUTE = 60;
/** Today from 10:40, forty minutes after START: it stays with the bot until 10:25. */
const answers = completeAnswers({
  days: { from: Temporal.PlainDate.from("2026-11-23"), to: Temporal.PlainDate.from("2026-11-23") },
  hours: { from: Temporal.PlainTime.from("10:40"), to: Temporal.PlainTime.from("18:00") },
});
/** Seconds from START to its moment. */
const MOMENT = 25 * MINUTE;

const ACCEPTED: Added = { kind: "accepted", id: 123, campaign: pbxCampaign() };
const NOT_REACHED: Added = { kind: "rejected", problem: { code: "no-connection" } };

/** An office that hands over late; the PBX answers one after another, the last for ever. */
function lateOffice(...said: Added[]) {
  const waiting = [...said];
  const next = async () => (waiting.length > 1 ? waiting.shift() : waiting[0]) ?? ACCEPTED;
  const one = office(next, undefined, { handOver: "late", answers });
  return { ...one, submission: one.held() };
}

describe("kept until shortly before its window opens", () => {
  test("it leaves at that moment, once", async () => {
    const { add, submission } = lateOffice();
    await seconds(MOMENT - 1);
    expect([add.mock.calls.length, submission().state]).toEqual([0, "held"]);
    await seconds(2);
    expect(submission()).toMatchObject({ state: "accepted", campaignId: 123 });
    await seconds(20 * MINUTE);
    expect(add).toHaveBeenCalledOnce();
  });

  test("it is stopped entirely until that moment, and its answers are the manager's again", async () => {
    const { add, submission, submit, store } = lateOffice();
    await seconds(MOMENT - 1);
    expect(submit.stop(submission(), CHAT)).toBe(true);
    await seconds(20 * MINUTE);
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)?.answers).toEqual(answers);
  });

  test("taken back to be edited it is the open draft, on the message that it had, and tells nothing by itself", async () => {
    const { add, submission, submit, store, kinds } = lateOffice();
    store.submissions.setScreen(submission().id, 77);
    expect(store.transaction(() => submit.takeBack(submission(), CHAT))).toBe(true);
    await seconds(MOMENT + MINUTE);
    expect(add).not.toHaveBeenCalled();
    expect(store.drafts.open(CHAT)).toMatchObject({ id: submission().givenBack, screenId: 77, answers });
    expect(kinds()).toEqual([]);
  });

  test("what has left cannot be taken back", async () => {
    const { submission, submit, store } = lateOffice({ kind: "unknown", problem: { code: "no-answer" } });
    await seconds(MOMENT + 1);
    expect(store.transaction(() => submit.takeBack(submission(), CHAT))).toBe(false);
    expect(submission().state).toBe("unknown");
  });

  test("handed over at once after all, it has its time of Stop, however long ago it was confirmed", async () => {
    const { add, submission, submit } = lateOffice();
    await seconds(15 * MINUTE);
    expect(submit.handOverNow(submission(), CHAT)).toBe(true);
    await seconds(UNDO - 1);
    expect(add).not.toHaveBeenCalled();
    await seconds(2);
    expect(add).toHaveBeenCalledOnce();
  });

  test("one that was to leave at once is kept while its time of Stop passes, also when it waits for the chat's turn", async () => {
    const { add, held, submit, turns } = office(undefined, undefined, { answers });
    const submission = held();
    const busy = Promise.withResolvers<void>();
    void turns.run(String(CHAT), () => busy.promise);
    void turns.run(String(CHAT), async () => void submit.keepUntilWindow(submission(), CHAT));
    await seconds(UNDO + 1);
    busy.resolve();
    await seconds(MINUTE);
    expect([add.mock.calls.length, submission().state, submission().late]).toEqual([0, "held", true]);
    await seconds(MOMENT);
    expect(add).toHaveBeenCalledOnce();
  });

  test.for([
    ["starts within half an hour", { hours: { from: Temporal.PlainTime.from("10:30"), to: answers.hours.to } }],
    ["does not start by itself", { options: { ...answers.options, paused: true } }],
  ] as const)("what %s leaves at once", async ([, changes]) => {
    const { add, held } = office(undefined, undefined, { handOver: "late", answers: { ...answers, ...changes } });
    held();
    await seconds(UNDO + 1);
    expect(add).toHaveBeenCalledOnce();
  });
});

describe("where AloVoice is not reached", () => {
  test("it is tried again by itself, which is told once, and is sent once when it can be", async () => {
    const { add, submission, store } = lateOffice(NOT_REACHED, NOT_REACHED, ACCEPTED);
    await seconds(MOMENT + 1);
    expect(submission()).toMatchObject({ state: "held", late: true, problem: { code: "no-connection" } });
    await seconds(3 * MINUTE);
    expect([add.mock.calls.length, submission().state]).toEqual([3, "accepted"]);
    const told = store.notices.due(Number.MAX_SAFE_INTEGER).map(({ body }) => body);
    expect(told.filter(({ kind }) => kind === "held")).toMatchObject([{ inPlace: false }, { inPlace: true }]);
  });

  test("it can be stopped between two tries", async () => {
    const { add, submission, submit } = lateOffice(NOT_REACHED);
    await seconds(MOMENT + 30);
    expect(submit.stop(submission(), CHAT)).toBe(true);
    await seconds(10 * MINUTE);
    expect(add).toHaveBeenCalledOnce();
  });

  test("it ends when the window opens, and the answers come back", async () => {
    const { add, submission, store } = lateOffice(NOT_REACHED);
    await seconds(40 * MINUTE);
    expect(submission()).toMatchObject({ state: "rejected", problem: { code: "no-connection" } });
    const tries = add.mock.calls.length;
    expect(tries).toBeGreaterThan(10);
    await seconds(10 * MINUTE);
    expect(add).toHaveBeenCalledTimes(tries);
    expect(store.drafts.open(CHAT)?.answers).toEqual(answers);
  });

  test.for<[what: string, said: Added]>([
    ["a refusal", { kind: "rejected", problem: { code: "refused" } }],
    ["a 429", { kind: "rejected", problem: { code: "busy" } }],
    ["silence", { kind: "unknown", problem: { code: "no-answer" } }],
    ["a connection that breaks", { kind: "unknown", problem: { code: "cut" } }],
    ["an answer without a number", { kind: "unknown", problem: { code: "unreadable" } }],
  ])("nothing else is tried again: %s", async ([, said]) => {
    const { add, submission } = lateOffice(said);
    await seconds(MOMENT + 10 * MINUTE);
    expect([add.mock.calls.length, submission().state]).toEqual([1, said.kind]);
  });
});

describe("where its moment cannot be trusted", () => {
  test.for([-20, 90])("a clock that is set by %i minutes sends nothing, and that is told at once", async (minutes) => {
    const { add, submission, store } = lateOffice();
    await seconds(5 * MINUTE);
    vi.setSystemTime(START + (5 + minutes) * MINUTE * 1000);
    await seconds(2);
    expect(submission()).toMatchObject({ state: "stale", problem: { code: "clock-set" } });
    expect(store.drafts.open(CHAT)?.answers).toEqual(answers);
    await seconds(3 * 60 * MINUTE);
    expect(add).not.toHaveBeenCalled();
  });

  test.for([
    ["the window still closed", 28],
    ["the window open", 45],
  ] as const)("when nobody was there at that moment nothing is sent, with %s", async ([, minutes]) => {
    const { add, submission, submit, start } = lateOffice();
    await seconds(MINUTE);
    await submit.endSending();
    vi.setSystemTime(START + minutes * MINUTE * 1000);
    start();
    await seconds(2);
    expect(submission()).toMatchObject({ state: "stale", problem: { code: "moment-missed" } });
    await seconds(30 * MINUTE);
    expect(add).not.toHaveBeenCalled();
  });

  test("a restart of a minute over that moment is no outage: it leaves", async () => {
    const { add, submission, submit, start } = lateOffice();
    await seconds(MOMENT - 30);
    await submit.endSending();
    vi.setSystemTime(START + (MOMENT + 30) * 1000);
    start();
    await seconds(2);
    expect([add.mock.calls.length, submission().state]).toEqual([1, "accepted"]);
  });
});
