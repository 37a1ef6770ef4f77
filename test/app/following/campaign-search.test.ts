import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CampaignSearch, createCampaignSearch } from "../../../src/app/following/campaign-search.ts";
import { createTurns } from "../../../src/bot/turns.ts";
import { wallClock } from "../../../src/clock.ts";
import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";
import type { Submission } from "../../../src/domain/campaign/submission.ts";
import type { PbxProblemCode } from "../../../src/domain/pbx-problem.ts";
import type { CampaignAnswer } from "../../../src/pbx/client.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const START = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

/** The campaign that was sent, as the PBX made it a second after the request began. */
function sent(id: number, changes: Partial<PbxCampaign> = {}): PbxCampaign {
  const createdAt = Temporal.Instant.fromEpochMilliseconds(START + 1_000);
  return pbxCampaign({ id, toTime: Temporal.PlainTime.from("18:00:59"), createdAt, ...changes });
}

function office(inPbx: PbxCampaign[], { known = 123, problems = {} as Record<number, PbxProblemCode> } = {}) {
  const store = memoryStore();
  const take = (id: string, at: number): Submission => {
    const held = holdSubmission(store, id);
    store.submissions.claim(id, at);
    return { ...held, state: "sending" };
  };
  if (known > 0) store.submissions.settle(take("before", START - 1), "accepted", START, { campaignId: known });
  store.submissions.settle(take("lost", START), "unknown", START, { problem: { code: "cut" } });
  const asked: number[] = [];
  const ask = async (id: number): Promise<CampaignAnswer> => {
    asked.push(id);
    const value = inPbx.find((one) => one.id === id);
    const code = problems[id];
    return value && !code ? { ok: true, value } : { ok: false, refusal: { code: code ?? "not-found" } };
  };
  const turns = createTurns();
  /** A process begins. */
  function start(): CampaignSearch {
    const lookFor = createCampaignSearch({
      store,
      ask,
      now: wallClock,
      log: recordedLog().log,
      inTurn: (chatId, work) => void turns.run(String(chatId), work),
    });
    lookFor.wake();
    return lookFor;
  }
  /** A person asks, of a process that was there all the time. */
  const lookFor = start();
  function look(afterId?: number): void {
    const after = afterId === undefined ? {} : { afterId };
    store.searches.add({ submissionId: "lost", chatId: CHAT, messageId: 7, ...after }, wallClock());
    lookFor.wake();
  }
  const told = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId, body }) => ({ chatId, body }));
  return { store, asked, look, lookFor, start, told, take };
}

const minute = () => vi.advanceTimersByTimeAsync(60_000);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

test("nothing is asked before a person wants it", async () => {
  const { asked } = office([sent(124)]);
  await minute();
  expect(asked).toEqual([]);
});

test("one that fits is offered, and what stands before it is neither told nor kept", async () => {
  const { look, told, asked, store } = office([sent(124, { name: "Boshqa" }), sent(126), sent(127)]);
  look();
  await minute();
  const result = { kind: "found", id: 126, createdAt: START + 1_000, offsetSeconds: 18_000 };
  expect(told()).toEqual([{ chatId: CHAT, body: { kind: "looked", submissionId: "lost", messageId: 7, result } }]);
  expect(asked).toEqual([124, 125, 126]);
  expect([124, 126].map((id) => store.campaigns.byId(id))).toEqual([undefined, undefined]);
  expect(store.searches.next()).toBeUndefined();
  expect(store.submissions.byId("lost")?.state).toBe("unknown");
});

test("a miss comes after twenty numbers, two a second at most", async () => {
  const { look, told, asked } = office([sent(144)]);
  look();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked.length).toBeLessThanOrEqual(10);
  await minute();
  expect(asked).toEqual(range(124, 143));
  expect(told()).toMatchObject([{ body: { result: { kind: "missed", first: 124, last: 143 } } }]);
});

test("what was found and is not it is passed over", async () => {
  const { look, told, asked } = office([sent(124), sent(130)]);
  look(124);
  await minute();
  expect(asked[0]).toBe(125);
  expect(told()).toMatchObject([{ body: { result: { kind: "found", id: 130 } } }]);
});

test("campaigns of other submissions are not asked for, also those that came after it", async () => {
  const { look, told, asked, store, take } = office([sent(124), sent(125)]);
  store.submissions.settle(take("after", START + 5_000), "accepted", START, { campaignId: 124 });
  look();
  await minute();
  expect(asked).toEqual([125]);
  expect(told()).toMatchObject([{ body: { result: { kind: "found", id: 125 } } }]);
});

test.for<[code: PbxProblemCode, goesOn: boolean]>([
  ["token-refused", false],
  ["busy", false],
  ["no-connection", false],
  ["no-answer", false],
  ["cut", false],
  ["not-found", true],
  ["server-trouble", true],
  ["unreadable", true],
])("after %s it goes on: %s", async ([code, goesOn]) => {
  const { look, told, asked } = office([sent(126)], { problems: { 125: code } });
  look();
  await minute();
  expect(asked).toEqual(goesOn ? [124, 125, 126] : [124, 125]);
  expect(told()).toMatchObject([
    { body: { result: goesOn ? { kind: "found", id: 126 } : { kind: "stopped", last: 125, code } } },
  ]);
});

test("without a number to begin from nothing is asked", async () => {
  const { look, told, asked } = office([sent(124)], { known: 0 });
  look();
  await minute();
  expect(asked).toEqual([]);
  expect(told()).toMatchObject([{ body: { result: { kind: "nowhere" } } }]);
});

test("settled meanwhile, it stops", async () => {
  const { look, asked, store } = office([sent(140)]);
  look();
  await vi.advanceTimersByTimeAsync(2_000);
  const unknown = store.submissions.byId("lost");
  if (unknown) store.submissions.settle(unknown, "absent", START);
  const before = asked.length;
  await minute();
  expect(asked).toHaveLength(before);
  expect(store.searches.next()).toBeUndefined();
});

test("a process that ends in the midst of it leaves it to the next one", async () => {
  const { look, lookFor, start, told } = office([sent(130)]);
  look();
  await vi.advanceTimersByTimeAsync(1_000);
  await lookFor.stop();
  await minute();
  expect(told()).toEqual([]);
  start();
  await minute();
  expect(told()).toMatchObject([{ body: { result: { kind: "found", id: 130 } } }]);
});

test.each([
  ["while it is being looked for", 1_000],
  ["before the search begins", 0],
])("the message that says that it is being looked for is told of one that is settled %s", async (_, after) => {
  const { look, told, store } = office([sent(140)]);
  look();
  await vi.advanceTimersByTimeAsync(after);
  const lost = store.submissions.byId("lost");
  if (lost) store.submissions.settle(lost, "absent", START);
  await minute();
  expect(told()).toEqual([{ chatId: CHAT, body: { kind: "looked", submissionId: "lost", messageId: 7 } }]);
});

test("who asked without a message is told nothing of one that is settled meanwhile", async () => {
  const { lookFor, told, store } = office([sent(140)]);
  store.searches.add({ submissionId: "lost", chatId: CHAT }, wallClock());
  lookFor.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  const lost = store.submissions.byId("lost");
  if (lost) store.submissions.settle(lost, "absent", START);
  await minute();
  expect([told(), store.searches.next()]).toEqual([[], undefined]);
});
