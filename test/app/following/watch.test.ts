import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWatch } from "../../../src/app/following/watch.ts";
import { wallClock } from "../../../src/clock.ts";
import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";
import type { PbxProblem } from "../../../src/domain/pbx-problem.ts";
import type { Result } from "../../../src/domain/result.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const START = Temporal.Instant.from("2026-11-24T10:00:00+05:00").epochMilliseconds;
const EVERY = 60;

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

type Looked = Result<{ value: PbxCampaign }, PbxProblem>;

function office() {
  const store = memoryStore();
  store.campaigns.add(pbxCampaign(), undefined, START);
  store.links.add(CHAT, 123);
  const look = vi.fn(async (_id: number): Promise<Looked> => ({ ok: true, value: pbxCampaign() }));
  const watch = createWatch({ store, look, now: wallClock, watchSeconds: EVERY, log: recordedLog().log });
  const told = () => store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId, body }) => ({ chatId, body }));
  return { store, look, watch, told };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

test("within its hours a campaign is looked at again and again, and only a change is told", async () => {
  const { look, watch, told, store } = office();
  watch.wake();
  await seconds(EVERY * 3);
  expect(look).toHaveBeenCalledTimes(4);
  expect(told()).toEqual([]);
  look.mockResolvedValue({ ok: true, value: pbxCampaign({ status: "running" }) });
  await seconds(EVERY * 3);
  const body = { kind: "status", accountId: 1, campaignId: 123, news: "began", to: "running" };
  expect(told()).toMatchObject([{ chatId: CHAT, body }]);
  expect(store.campaigns.history(123).map(({ status }) => status)).toEqual(["new", "running"]);
});

test("a look that failed changes nothing and is made again", async () => {
  const { look, watch, store } = office();
  look.mockResolvedValueOnce({ ok: false, refusal: { code: "no-answer" } });
  watch.wake();
  await seconds(0);
  expect(store.campaigns.byId(123)).toMatchObject({ lookedAt: START, facts: { status: "new" } });
  await seconds(EVERY);
  expect(look).toHaveBeenCalledTimes(2);
  expect(store.campaigns.byId(123)?.lookedAt).toBe(START + EVERY * 1000);
});

test("a campaign of somebody else is shown and not kept", async () => {
  const { look, watch, store } = office();
  look.mockResolvedValueOnce({ ok: true, value: pbxCampaign({ id: 9 }) });
  expect(await watch.refresh(9)).toMatchObject({ ok: true, value: { id: 9 } });
  expect(store.campaigns.byId(9)).toBeUndefined();
});

test("what is over is not looked at any more", async () => {
  const { look, watch } = office();
  vi.setSystemTime(START + 5 * 24 * 3_600_000);
  watch.wake();
  await seconds(EVERY * 100);
  expect(look).toHaveBeenCalledOnce();
});

test("one that the PBX does not know any more is asked for until its days are over", async () => {
  const { look, watch } = office();
  look.mockResolvedValue({ ok: false, refusal: { code: "not-found" } });
  watch.wake();
  await seconds(EVERY * 3);
  expect(look).toHaveBeenCalledTimes(4);
  vi.setSystemTime(START + 5 * 24 * 3_600_000);
  await seconds(EVERY * 100);
  expect(look).toHaveBeenCalledTimes(5);
});

test("fewer numbers counted than were sent are told once, with both figures", async () => {
  const { store, look, watch, told } = office();
  const answers = completeAnswers();
  answers.list = { ...answers.list, verdict: { ...answers.list.verdict, numbers: 40 } };
  holdSubmission(store, "s", { answers });
  store.submissions.setTakenOut("s", 1);
  store.campaigns.add(pbxCampaign({ id: 124, recipients: 0 }), "s", START);
  store.links.add(CHAT, 124);
  look.mockImplementation(async (id) => ({ ok: true, value: pbxCampaign({ id, recipients: id === 124 ? 3 : 2 }) }));
  watch.wake();
  await seconds(EVERY * 5);
  const fewer = told().filter(({ body }) => body.kind === "fewer-counted");
  expect(fewer).toEqual([
    { chatId: CHAT, body: { kind: "fewer-counted", accountId: 1, campaignId: 124, counted: 3, sent: 39 } },
  ]);
});

test.for<[name: string, from: Partial<PbxCampaign>, to: Partial<PbxCampaign>, isDrawn: boolean]>([
  ["a count of all that were sent, which stood there before", { recipients: 0 }, { recipients: 2 }, false],
  ["a count of more than were sent", { recipients: 0 }, { recipients: 3 }, true],
  ["another word for the same", { status: "new" }, { status: "created" }, false],
  ["when the PBX made it", {}, { createdAt: Temporal.Instant.fromEpochMilliseconds(0) }, false],
  ["a pause", {}, { paused: true }, true],
])("%s changes a card: %j, then %j: %s", async ([, from, to, isDrawn]) => {
  const { look, watch, told, store } = office();
  holdSubmission(store, "ours");
  store.campaigns.add(pbxCampaign({ ...from, id: 7 }), "ours", START);
  store.links.add(CHAT, 7);
  look.mockImplementation(async (id) => ({ ok: true, value: pbxCampaign(id === 7 ? { ...to, id } : {}) }));
  await watch.refresh(7);
  expect(told().map(({ body }) => body.kind)).toEqual(isDrawn ? ["card"] : []);
});

test("that a muted campaign is over by the clock is drawn on its card, though the PBX says nothing new", async () => {
  const { watch, told, store } = office();
  store.links.mute(CHAT, 123, true);
  vi.setSystemTime(START + 2 * 24 * 3_600_000);
  await watch.refresh(123);
  expect(told()).toMatchObject([{ body: { kind: "card", campaignId: 123 } }]);
});

test("a chat that muted a campaign gets its card drawn and no news", async () => {
  const { look, watch, told, store } = office();
  store.links.mute(CHAT, 123, true);
  look.mockResolvedValue({ ok: true, value: pbxCampaign({ status: "running" }) });
  watch.wake();
  await seconds(0);
  expect(told()).toMatchObject([{ body: { kind: "card", campaignId: 123 } }]);
});

test.for<[what: string, words: string[], news: string[]]>([
  ["its beginning and its end, each once", ["running", "running", "finished", "finished"], ["began", "over"]],
  ["no beginning where its end was known first", ["finished", "running"], ["over"]],
  ["no second beginning after a pause", ["running", "paused", "running", "done"], ["began", "over"]],
])("of a campaign is told %s", async ([, words, news]) => {
  const { look, watch, told } = office();
  for (const status of words) {
    look.mockResolvedValue({ ok: true, value: pbxCampaign({ status }) });
    await watch.refresh(123);
  }
  expect(told().flatMap(({ body }) => (body.kind === "status" ? [body.news] : []))).toEqual(news);
});

test("the team's group hears what became of a campaign, and that fewer were counted, once each", async () => {
  const { store, look, watch, told } = office();
  store.teamChats.add(-5, CHAT, START);
  holdSubmission(store, "s");
  store.campaigns.add(pbxCampaign({ id: 124, recipients: 0 }), "s", START);
  look.mockImplementation(async (id) => ({ ok: true, value: pbxCampaign({ id, recipients: 1, status: "running" }) }));
  for (const id of [124, 124]) await watch.refresh(id);
  const news = told().flatMap(({ chatId, body }) => (chatId === -5 && body.kind === "team-chat" ? [body.news] : []));
  expect(news).toEqual([
    { what: "status", campaignId: 124, news: "began", to: "running" },
    { what: "fewer-counted", campaignId: 124 },
  ]);
});
