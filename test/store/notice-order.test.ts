import { describe, expect, test } from "vitest";
import type { NoticeBody } from "../../src/store/notices.ts";
import { memoryStore } from "./memory.ts";

const status = (campaignId: number, accountId = 1): NoticeBody => ({
  kind: "status",
  accountId,
  campaignId,
  news: "began",
  to: "running",
});
const card = (campaignId: number, accountId = 1): NoticeBody => ({ kind: "card", accountId, campaignId });
const outcome = (submissionId: string): NoticeBody => ({ kind: "submission", submissionId });
const old = (messageId: number): NoticeBody => ({ kind: "old-message", messageId });
const token: NoticeBody = { kind: "token-message", messageId: 1, place: "asked" };
const kinds = (notices: readonly { body: NoticeBody }[]) => notices.map(({ body }) => body.kind);

test("a token in a chat is taken out first, outcomes come before news of campaigns, and each in the order in which it came", () => {
  const { notices } = memoryStore();
  const fewer: NoticeBody = { kind: "fewer-counted", accountId: 1, campaignId: 1, counted: 1, sent: 2 };
  for (const body of [status(1), card(1), fewer, { kind: "pbx-token-refused" } as const, outcome("a"), old(3), token]) {
    notices.add(7, body, 10);
  }
  expect(kinds(notices.due(10))).toEqual([
    "token-message",
    "submission",
    "old-message",
    "status",
    "card",
    "fewer-counted",
    "pbx-token-refused",
  ]);
});

test.for<[later: number | undefined, due: number]>([
  [undefined, 10],
  [0, 10],
  [5, 15],
])("what is to be told %s milliseconds later falls due at %i", ([later, due]) => {
  const { notices } = memoryStore();
  const id = notices.add(7, outcome("a"), 10, later);
  expect([notices.due(due - 1).length, notices.nextDue(), notices.oldestDue(due - 1)]).toEqual([0, due, undefined]);
  expect(notices.due(due)).toEqual([{ id, chatId: 7, body: outcome("a"), attempts: 0, createdAt: 10 }]);
  expect(notices.oldestDue(due)).toBe(10);
});

test("one that is held waits without a try counted", () => {
  const { notices } = memoryStore();
  const id = notices.add(7, outcome("a"), 10);
  notices.hold(id, 30);
  expect([notices.due(29).length, notices.due(30)[0]?.attempts]).toEqual([0, 0]);
});

test("news of campaigns that are due in a chat come together, so many at most", () => {
  const { notices } = memoryStore();
  for (const campaignId of [1, 2, 3]) notices.add(7, status(campaignId), 10);
  notices.add(8, status(4), 10);
  notices.add(7, card(5), 10);
  notices.add(7, status(6), 11);
  const of = (at: number, limit: number) => notices.newsFor(7, at, limit).map(({ body }) => body.campaignId);
  expect([of(9, 5), of(10, 5), of(10, 2), of(11, 5)]).toEqual([[], [1, 2, 3], [1, 2], [1, 2, 3, 6]]);
});

describe("a card that waits", () => {
  test.for<[what: string, chatId: number, later: NoticeBody, isOvertaken: boolean]>([
    ["the same card", 7, card(1), true],
    ["the campaign's status", 7, status(1), true],
    ["another campaign's", 7, card(2), false],
    ["the same number's of another account", 7, card(1, 2), false],
    ["the same in another chat", 8, card(1), false],
    ["what changes no card", 7, outcome("a"), false],
  ])("behind which comes %s", ([, chatId, later, isOvertaken]) => {
    const { notices } = memoryStore();
    notices.add(7, card(1), 10);
    const [notice] = notices.due(10);
    if (!notice) throw new Error("none");
    const of = { accountId: 1, campaignId: 1 };
    expect(notices.isOvertaken(notice, of)).toBe(false);
    const id = notices.add(chatId, later, 10);
    expect(notices.isOvertaken(notice, of)).toBe(isOvertaken);
    notices.settle(id, true, 11);
    expect(notices.isOvertaken(notice, of)).toBe(false);
  });
});

test.for<[what: string, body: NoticeBody, chatId: number, isTold: boolean, waits: boolean]>([
  ["its outcome", outcome("a"), 7, false, true],
  ["its outcome, told", outcome("a"), 7, true, false],
  ["another's outcome", outcome("b"), 7, false, false],
  ["its outcome in another chat", outcome("a"), 8, false, false],
  ["that it is held", { kind: "held", submissionId: "a" }, 7, false, false],
])("with %s on its way, the outcome still waits", ([, body, chatId, isTold, waits]) => {
  const { notices } = memoryStore();
  const id = notices.add(chatId, body, 10);
  if (isTold) notices.settle(id, true, 11);
  expect(notices.waits(7, "a")).toBe(waits);
});

test("a chat that is open again hears the last of each kind, submission, campaign, account and message", () => {
  const { notices } = memoryStore();
  const missed = [
    outcome("a"),
    outcome("a"),
    outcome("b"),
    status(1),
    card(1),
    status(1),
    status(1, 2),
    old(1),
    old(2),
  ];
  const ids = missed.map((body) => notices.add(7, body, 10));
  const elsewhere = notices.add(8, outcome("a"), 10);
  for (const id of [...ids, elsewhere]) notices.postpone(id, 10);
  for (const id of [...ids, elsewhere]) notices.settle(id, false, 11);
  notices.revive(7, 50);
  expect(notices.due(49)).toEqual([]);
  const due = notices.due(50);
  expect(due.map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b)).toEqual([1, 2, 4, 5, 6, 7, 8]);
  expect(new Set(due.map(({ attempts }) => attempts))).toEqual(new Set([0]));
});

test("what waits ends for all who are not let in, but for what strangers, groups and chats with a token in them are told", () => {
  const { notices } = memoryStore();
  notices.add(7, outcome("a"), 10);
  notices.add(8, outcome("b"), 10);
  notices.add(8, { kind: "team", news: { what: "let-in", role: "manager" } }, 10);
  notices.add(-5, { kind: "team-chat", news: { what: "unknown", submissionId: "a" } }, 10);
  notices.add(8, token, 10);
  notices.endFor([7], 20);
  expect(notices.due(20).map(({ chatId, body }) => [chatId, body.kind])).toEqual([
    [8, "token-message"],
    [7, "submission"],
    [8, "team"],
    [-5, "team-chat"],
  ]);
  notices.revive(8, 30);
  expect(kinds(notices.due(30).filter(({ chatId }) => chatId === 8))).toContain("submission");
});

test.for<[people: number[], submissionId: string, wasAsked: boolean]>([
  [[7, 8], "a", true],
  [[8], "a", false],
  [[7], "b", false],
  [[], "a", false],
])("whether any of %j was asked about %s: %s, also once it is told", ([people, submissionId, wasAsked]) => {
  const { notices } = memoryStore();
  const id = notices.add(7, { kind: "left-behind", submissionId: "a" }, 10);
  notices.add(8, outcome("a"), 10);
  expect(notices.wasAsked(people, submissionId)).toBe(wasAsked);
  notices.settle(id, true, 11);
  expect(notices.wasAsked(people, submissionId)).toBe(wasAsked);
});

test("what was settled before a time is forgotten, so many at a time, and nothing that waits", () => {
  const { notices } = memoryStore();
  for (const at of [1, 2, 3]) notices.settle(notices.add(7, outcome(`s${at}`), 0), true, at);
  notices.add(7, outcome("waits"), 0);
  expect([notices.prune(3, 1), notices.prune(3, 5), notices.prune(4, 5), notices.prune(9, 5)]).toEqual([1, 1, 1, 0]);
  expect(notices.due(9)).toHaveLength(1);
});

test("news for the groups of the team go to each of them, as often as there are groups", () => {
  const store = memoryStore();
  for (const chatId of [-5, -6]) store.teamChats.add(chatId, 1, 0);
  store.notices.addForTeam({ what: "unknown", submissionId: "a" }, 10);
  expect(store.notices.due(9)).toEqual([]);
  expect(store.notices.due(10).map(({ chatId, body }) => [chatId, body])).toEqual(
    [-6, -5].map((chatId) => [chatId, { kind: "team-chat", news: { what: "unknown", submissionId: "a" } }]),
  );
});
