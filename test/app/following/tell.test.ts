import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Told } from "../../../src/app/chat.ts";
import { createPace } from "../../../src/app/following/pace.ts";
import { createReopen } from "../../../src/app/following/reopen.ts";
import { createTell } from "../../../src/app/following/tell.ts";
import { wallClock } from "../../../src/clock.ts";
import type { Notice, NoticeBody } from "../../../src/store/notices.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const unheard = () => {};

function office(...outcomes: Told[]) {
  const store = memoryStore();
  const deliver = vi.fn(async (_notice: Notice): Promise<Told> => outcomes.shift() ?? { kind: "told" });
  const removed = new Set<number>();
  const start = () => {
    const pace = createPace(wallClock);
    const told = async (notice: Notice) => {
      pace.spoke(notice.chatId);
      return deliver(notice);
    };
    const isLetIn = (userId: number) => !removed.has(userId);
    const hasAccount = () => true;
    const { log } = recordedLog();
    const tell = createTell({ store, deliver: told, pace, isLetIn, hasAccount, unheard, now: wallClock, log });
    tell.wake();
    return tell;
  };
  const add = (chatId = CHAT) => store.notices.add(chatId, { kind: "pbx-token-refused" }, wallClock());
  return { store, deliver, start, add, removed };
}

test("a notice is told once, over restarts too", async () => {
  const { deliver, start, add } = office();
  add();
  const first = start();
  await vi.advanceTimersByTimeAsync(0);
  await first.stop();
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deliver).toHaveBeenCalledOnce();
});

test("one that Telegram did not take is told later, with growing pauses", async () => {
  const again = { kind: "again" } as const;
  const { deliver, start, add } = office(again, again, again);
  add();
  start();
  const calls: number[] = [];
  for (const at of [0, 999, 1_000, 2_999, 3_000, 6_999, 7_000]) {
    await vi.advanceTimersByTimeAsync(at - wallClock());
    calls.push(deliver.mock.calls.length);
  }
  expect(calls).toEqual([1, 1, 2, 2, 3, 3, 4]);
});

test("as late as Telegram asks for, and what comes after it is told meanwhile", async () => {
  const { deliver, start, add } = office({ kind: "again", afterMs: 40_000 });
  add(1);
  add(2);
  start();
  await vi.advanceTimersByTimeAsync(39_999);
  expect(deliver.mock.calls.map(([{ chatId }]) => chatId)).toEqual([1, 2]);
  await vi.advanceTimersByTimeAsync(1);
  expect(deliver.mock.calls.map(([{ chatId }]) => chatId)).toEqual([1, 2, 1]);
});

const closed = { kind: "unreachable" } as const;

test("who blocked the bot is believed the second time, remembered and not written to again", async () => {
  const { deliver, start, add, store } = office(closed, closed);
  add();
  const tell = start();
  await vi.advanceTimersByTimeAsync(2_999);
  expect(store.chats.unreachable(CHAT)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(store.chats.unreachable(CHAT)).toBe(true);
  add();
  tell.wake();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(deliver).toHaveBeenCalledTimes(2);
  expect(store.notices.nextDue()).toBeUndefined();
});

test("a chat that said so once by mistake is told a moment later", async () => {
  const { deliver, start, add, store } = office(closed);
  add();
  start();
  await vi.advanceTimersByTimeAsync(3_000);
  expect([deliver.mock.calls.length, store.chats.unreachable(CHAT)]).toEqual([2, false]);
});

test("what was not told of confirmations while the chat was closed is told when it is open again, once", async () => {
  const { deliver, start, store } = office();
  for (const id of ["told", "missed", "asked"]) {
    const held = holdSubmission(store, id);
    store.submissions.claim(id, 0);
    store.submissions.settle({ ...held, state: "sending" }, id === "asked" ? "unknown" : "rejected", 0);
  }
  const submission = (submissionId: string) =>
    store.notices.add(CHAT, { kind: "submission", submissionId }, wallClock());
  const about = () => deliver.mock.calls.map(([{ body }]) => ("submissionId" in body ? body.submissionId : body.kind));
  const tell = start();
  submission("told");
  tell.wake();
  await vi.advanceTimersByTimeAsync(0);
  store.chats.setUnreachable(CHAT, true);
  for (const id of ["missed", "missed"]) submission(id);
  tell.wake();
  await vi.advanceTimersByTimeAsync(0);
  const reopen = createReopen({ store, now: wallClock });
  reopen(CHAT);
  reopen(CHAT);
  tell.wake();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(about()).toEqual(["told", "missed", "asked"]);
});

test("what Telegram took is not told again for a database that is not free", async () => {
  const { deliver, add, store } = office();
  add();
  let locked = true;
  const guarded: typeof store.transaction = (work) => {
    if (locked) throw Object.assign(new Error("locked"), { code: "SQLITE_BUSY" });
    return store.transaction(work);
  };
  createTell({
    store: { ...store, transaction: guarded },
    deliver,
    pace: createPace(wallClock),
    isLetIn: () => true,
    hasAccount: () => true,
    unheard,
    now: wallClock,
    log: recordedLog().log,
  }).wake();
  await vi.advanceTimersByTimeAsync(60_000);
  locked = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deliver).toHaveBeenCalledOnce();
  expect(store.notices.nextDue()).toBeUndefined();
});

const card = (campaignId: number) => ({ kind: "card", accountId: 1, campaignId }) as const;
const status = (campaignId: number, to: string) =>
  ({ kind: "status", accountId: 1, campaignId, news: "began", to }) as const;
const fewer = (campaignId: number) =>
  ({ kind: "fewer-counted", accountId: 1, campaignId, counted: 3, sent: 40 }) as const;

test("cards and news that a chat was closed to come when it is open again: the last of each kind and campaign", async () => {
  const { deliver, start, store } = office();
  const tell = start();
  store.chats.setUnreachable(CHAT, true);
  const missed = [status(5, "running"), card(5), status(5, "finished"), card(5), fewer(5), card(6)];
  for (const body of missed) store.notices.add(CHAT, body, wallClock());
  tell.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(deliver).not.toHaveBeenCalled();
  const reopen = createReopen({ store, now: wallClock });
  reopen(CHAT);
  tell.wake();
  await vi.advanceTimersByTimeAsync(600_000);
  const told = deliver.mock.calls.map(([{ body }]) => body);
  expect(told).toEqual([status(5, "finished"), card(5), fewer(5), card(6)]);
});

test("news to somebody who is not let in any more ends", async () => {
  const { deliver, start, store, removed } = office();
  removed.add(CHAT);
  for (const body of [status(5, "running"), fewer(5)]) store.notices.add(CHAT, body, wallClock());
  start();
  await vi.advanceTimersByTimeAsync(600_000);
  expect([deliver.mock.calls, store.notices.nextDue()]).toEqual([[], undefined]);
});

test("a card that changes again before it was drawn is drawn once", async () => {
  const { deliver, start, store } = office();
  for (const body of [card(5), card(6), card(5), card(5)]) store.notices.add(CHAT, body, wallClock());
  start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(deliver.mock.calls.map(([{ body }]) => body)).toEqual([card(6), card(5)]);
});

test("by itself the bot says at most ten things a minute in a chat, an outcome first, and no chat waits for another", async () => {
  const { deliver, start, store } = office();
  const said: [seconds: number, chatId: number, kind: string][] = [];
  deliver.mockImplementation(async ({ chatId, body }) => {
    said.push([Math.floor(wallClock() / 1000), chatId, body.kind]);
    return { kind: "told" };
  });
  const tell = start();
  for (let campaign = 0; campaign < 40; campaign++) store.notices.add(CHAT, fewer(campaign), wallClock());
  store.notices.add(CHAT, { kind: "submission", submissionId: "s" }, wallClock());
  store.notices.add(CHAT + 1, fewer(1), wallClock());
  tell.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said[0]).toEqual([0, CHAT, "submission"]);
  expect(said).toContainEqual([0, CHAT + 1, "fewer-counted"]);
  // Cards and news leave room: what becomes of a confirmation now does not wait for them.
  store.notices.add(CHAT, { kind: "submission", submissionId: "t" }, wallClock());
  tell.wake();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said.at(-1)).toEqual([1, CHAT, "submission"]);
  await vi.advanceTimersByTimeAsync(600_000);
  const times = said.filter(([, chatId]) => chatId === CHAT).map(([at]) => at);
  expect(times).toHaveLength(42);
  expect(times.filter((at) => times.filter((other) => other >= at && other < at + 60).length > 10)).toEqual([]);
});

test("what answers a person's own tap or message waits for nothing", async () => {
  const { deliver, start, store } = office();
  const tell = start();
  for (let campaign = 0; campaign < 40; campaign++) store.notices.add(CHAT, fewer(campaign), wallClock());
  tell.wake();
  await vi.advanceTimersByTimeAsync(100);
  const answers: NoticeBody[] = [
    { kind: "do-not-call", outcome: { kind: "no-numbers" } },
    { kind: "looked", submissionId: "s", result: { kind: "nowhere" } },
  ];
  for (const body of answers) store.notices.add(CHAT, body, wallClock());
  tell.wake();
  await vi.advanceTimersByTimeAsync(100);
  expect(deliver.mock.calls.slice(-2).map(([{ body }]) => body)).toEqual(answers);
});

test("news waits while other campaigns are still being looked at, but not for long", async () => {
  const { deliver, start, store } = office();
  store.campaigns.add(pbxCampaign(), undefined, wallClock());
  store.notices.add(CHAT, status(5, "running"), wallClock());
  start();
  await vi.advanceTimersByTimeAsync(29_000);
  expect(deliver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(deliver).toHaveBeenCalledOnce();
});

test("news comes at once when nothing else is being looked at", async () => {
  const { deliver, start, store } = office();
  store.notices.add(CHAT, status(5, "running"), wallClock());
  start();
  await vi.advanceTimersByTimeAsync(0);
  expect(deliver).toHaveBeenCalledOnce();
});
