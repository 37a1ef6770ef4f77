import { describe, expect, test } from "vitest";
import { partName } from "../../src/domain/campaign/parts.ts";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import type { CompleteAnswers } from "../../src/domain/draft/answers.ts";
import { windowFromJson } from "../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "./memory.ts";
import { submissionsIn as office } from "./submissions-in.ts";

const named = (name: string) => ({ ...completeAnswers(), name });
const withHours = (from: string, to: string) => ({ ...completeAnswers(), hours: windowFromJson({ from, to }) });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test("what a person had accepted last is the one confirmed last, whatever else they confirmed since", () => {
  const of = office({
    first: { answers: withHours("09:00", "12:00") },
    last: { answers: withHours("10:00", "18:00") },
    later: { state: "rejected", answers: withHours("11:00", "13:00") },
    others: { set: { user_id: 9 } },
  });
  expect([of.lastAccepted(CHAT)?.id, of.lastHours(CHAT)?.from.toString()]).toEqual(["last", "10:00:00"]);
  expect([of.lastAccepted(9)?.id, of.lastAccepted(10), of.lastHours(10)]).toEqual(["others", undefined, undefined]);
});

test.for<[name: string, isTaken: boolean]>([
  ["Aksiya", true],
  ["Bahor", true],
  ["Aksiya 2", false],
  ["aksiya", false],
])("the name %s is taken by a confirmed campaign, whole or as its first part: %s", ([name, isTaken]) => {
  const of = office({ a: { answers: named("Aksiya") }, b: { state: "stopped", answers: named(partName("Bahor", 1)) } });
  expect(of.isNameTaken(name)).toBe(isTaken);
});

test.for<[before: number, count: number]>([
  [10, 0],
  [11, 1],
  [21, 2],
])("before %i, %i held ones should have left", ([before, count]) => {
  const of = office({
    a: { state: "held", set: { release_at: 10 } },
    b: { state: "held", set: { release_at: 20 } },
    c: { state: "accepted", set: { release_at: 5 } },
  });
  expect(of.overdue(before)).toBe(count);
});

test("what nobody knows the outcome of is of one chat, newest first", () => {
  const of = office({
    a: { state: "unknown" },
    b: { state: "unknown" },
    c: { state: "sending" },
    d: { state: "unknown", set: { chat_id: 9 } },
  });
  expect([ids(of.unknownOf(CHAT)), ids(of.unknownOf(9)), ids(of.unknownOf(10))]).toEqual([["b", "a"], ["d"], []]);
  expect(ids(of.inState("unknown"))).toEqual(["a", "b", "d"]);
});

describe("the number of a campaign in the PBX", () => {
  const rows = {
    a: { set: { campaign_id: 40, claimed_at: 100 } },
    b: { set: { campaign_id: 41, claimed_at: 200 } },
    c: { set: { campaign_id: 90, claimed_at: 150, account_id: 1 } },
    d: { state: "unknown" as const, set: { claimed_at: 50 } },
  };

  test.for<[before: number, last: number]>([
    [101, 40],
    [151, 90],
    [500, 90],
    [100, 90],
    [1, 90],
  ])("known of what began before %i is %i, or the highest there is", ([before, last]) => {
    expect(office(rows).lastCampaign(1, before)).toBe(last);
  });

  test("is one account's", () => {
    const of = office(rows);
    expect([of.lastCampaign(2, 500), of.ofCampaign(1, 41), of.ofCampaign(2, 41), of.ofCampaign(1, 42)]).toEqual([
      undefined,
      "b",
      undefined,
      undefined,
    ]);
  });
});

test("the last campaign with a sound is the chat's, accepted, with the same bytes as they were sent", () => {
  const answers = completeAnswers();
  const sound = (originalSha256: string) => ({ ...answers, recording: { ...answers.recording, originalSha256 } });
  const of = office({
    a: { answers: sound("one") },
    b: { answers: sound("one") },
    c: { state: "absent", answers: sound("one") },
    d: { answers: sound("two") },
    e: { answers: sound("one"), set: { chat_id: 9 } },
  });
  const last = (chatId: number, hash: string) => of.lastWithRecording(chatId, hash)?.id;
  expect([last(CHAT, "one"), last(CHAT, "two"), last(CHAT, "three"), last(9, "one")]).toEqual([
    "b",
    "d",
    undefined,
    "e",
  ]);
});

test("what a person chose last of people called lately is the last that they chose at all", () => {
  const answers = completeAnswers();
  const chose = (choice: "without" | "all") => ({ ...answers, list: { ...answers.list, choice } }) as CompleteAnswers;
  const of = office({
    a: { answers: chose("all") },
    b: { answers: chose("without") },
    c: {},
    d: { set: { user_id: 9 } },
  });
  expect([of.lastChoice(CHAT), of.lastChoice(9), of.lastChoice(10)]).toEqual(["without", undefined, undefined]);
});

describe("of what is settled, what could name people", () => {
  test.for<[state: SubmissionState, isSettled: boolean]>([
    ["waiting", false],
    ["to-approve", false],
    ["held", false],
    ["sending", false],
    ["unknown", false],
    ["accepted", true],
    ["rejected", true],
    ["stopped", true],
    ["stale", true],
    ["absent", true],
  ])("is to be forgotten where it is %s: %s", ([state, isSettled]) => {
    expect(office({ a: { state } }).remembering(2, 5)).toHaveLength(isSettled ? 1 : 0);
    expect(office({ a: { state } }).remembering(1, 5)).toEqual([]);
  });

  test("is forgotten once, so many at a time, with another problem or none", () => {
    const of = office({ a: {}, b: { set: { problem: '{"code":"cut"}' } } });
    expect(of.remembering(9, 1)).toHaveLength(1);
    of.forgetPeople({ id: "a", answers: named("…"), problem: { code: "cut" } });
    of.forgetPeople({ id: "b", answers: named("…") });
    expect(of.remembering(9, 5)).toEqual([]);
    expect([of.byId("a")?.problem, of.byId("b")?.problem, of.byId("a")?.answers.name]).toEqual([
      { code: "cut" },
      undefined,
      "…",
    ]);
  });
});

test("of a submission that is kept, all is read back that there is, and nothing that there is not", () => {
  const of = office({ a: { state: "held" } });
  expect(Object.keys(of.byId("a") ?? {}).sort()).toEqual(
    ["id", "draftId", "chatId", "userId", "accountId", "state", "answers", "releaseAt", "confirmedAt"].sort(),
  );
  of.setScreen("a", 5);
  of.setTakenOut("a", 3);
  of.setGivenBack("a", "d-2");
  of.claim("a", 77);
  expect(of.byId("a")).toMatchObject({ screenId: 5, takenOut: 3, givenBack: "d-2", claimedAt: 77 });
  of.setScreen("a", undefined);
  of.setTakenOut("a", 0);
  expect([of.byId("a")?.screenId, of.byId("a")?.takenOut, of.byId("b"), of.byDraft("none")]).toEqual(
    Array(4).fill(undefined),
  );
});

test("one that is settled has what came of it", () => {
  const of = office({ a: { state: "sending" }, b: { state: "sending" } });
  const [a, b] = [of.byId("a"), of.byId("b")];
  if (a) of.settle(a, "accepted", 50, { campaignId: 9 });
  if (b) of.settle(b, "unknown", 60, { problem: { code: "cut" } });
  expect(of.db.prepare("SELECT state, settled_at, campaign_id, problem FROM submissions ORDER BY id").all()).toEqual([
    { state: "accepted", settled_at: 50, campaign_id: 9, problem: null },
    { state: "unknown", settled_at: 60, campaign_id: null, problem: '{"code":"cut"}' },
  ]);
});

test.for<[late: boolean | undefined]>([[true], [undefined]])("one that is made is held, late: %s", ([late]) => {
  const store = memoryStore();
  holdSubmission(store, "a");
  const { state: _, ...a } = store.submissions.byId("a") ?? holdSubmission(store, "none");
  store.drafts.create({ id: "d-b", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  store.submissions.create(late ? { ...a, id: "b", draftId: "d-b", late } : { ...a, id: "b", draftId: "d-b" });
  expect(store.submissions.byId("b")?.late).toBe(late);
});
