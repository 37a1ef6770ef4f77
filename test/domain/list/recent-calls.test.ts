import { expect, test } from "vitest";
import { mustChoose, startedLists, startedOf } from "../../../src/domain/list/call-choice.ts";
import { areMany, beganOn, NAMED_CAMPAIGNS, RECENT, type RecentCalls } from "../../../src/domain/list/recent-calls.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const { list: plain } = completeAnswers();

test.each([
  [4, 4, false],
  [5, 5, true],
  [5, 50, true],
  [5, 51, false],
  [49, 1_000, false],
  [50, 1_000_000, true],
  [0, 0, false],
])("%i of %i numbers are many: %s", (called, numbers, many) => {
  expect(areMany(called, numbers)).toBe(many);
});

function listOf(numbers: number, change: Partial<RecentCalls>) {
  const recent = { called: 0, since: "", last: { day: "", called: 0 }, campaigns: [], others: 0, ...change };
  return { ...plain, verdict: { ...plain.verdict, rows: numbers, numbers }, recent };
}

test("what could not be compared counts as called, as far as it may have been", () => {
  const unsure = { name: "Mart", day: "2026-11-20", campaigns: 1, numbers: 4 };
  expect(mustChoose(listOf(40, { called: 0, unsure }))).toBe(false);
  expect(mustChoose(listOf(40, { called: 1, unsure }))).toBe(true);
  expect(mustChoose(plain)).toBe(false);
  expect([4, 5].map((called) => mustChoose(listOf(40, { called })))).toEqual([false, true]);
});

test("a list without those called lately is another one, and its rows still add up", () => {
  const without = { sha256: "less", numbers: 7, first: "1", last: "2", others: [], fingerprint: "less" };
  const list = { ...listOf(10, { called: 3, without }), leftOut: { lists: 2 } };
  const { sha256, ...counts } = without;
  const { recent: _recent, ...rest } = list;
  expect(startedOf(list, "without")).toStrictEqual({
    ...rest,
    sha256,
    choice: "without",
    leftOut: { lists: 2, called: 3 },
    verdict: { ...list.verdict, ...counts, rows: 10 },
  });
  const again = { ...list, leftOut: { lists: 2, called: 1 } };
  expect(startedOf(again, "without")?.leftOut).toEqual({ lists: 2, called: 4 });
});

test("there is no list without those called lately where it was not made", () => {
  expect(startedOf(listOf(10, { called: 3 }), "without")).toBeUndefined();
  expect(startedOf(plain, "without")).toBeUndefined();
});

test("a list may be started as it is, or as the one without those called lately", () => {
  const without = { sha256: "less", numbers: 7, first: "1", last: "2", others: [], fingerprint: "less" };
  expect(startedLists(listOf(10, { called: 3, without }))).toEqual(["bb", "less"]);
  expect(startedLists(listOf(10, { called: 3 }))).toEqual(["bb"]);
  expect(startedLists(plain)).toEqual(["bb"]);
});

test("no more of a list can have been called than it has numbers", () => {
  const unsure = { name: "Mart", day: "2026-11-20", campaigns: 1, numbers: 60 };
  expect(mustChoose(listOf(4, { called: 0, unsure }))).toBe(false);
  expect(mustChoose(listOf(5, { called: 0, unsure }))).toBe(true);
});

test("an earlier choice is not taken for one about this start", () => {
  expect(startedOf({ ...plain, choice: "all" }, undefined)).toStrictEqual(plain);
  const compared = listOf(10, { called: 3 });
  expect(startedOf({ ...compared, choice: "without" }, undefined)).toStrictEqual(compared);
  expect(startedOf(compared, "all")).toStrictEqual({ ...compared, choice: "all" });
  expect(startedOf(plain, "all")).toEqual({ ...plain, choice: "all" });
});

test.each([
  ["2026-11-20", "2026-11-20"],
  ["2026-11-22", "2026-11-22"],
  ["2026-11-23", "2026-11-23"],
  ["2026-11-18", "2026-11-20"],
  ["2026-11-24", "2026-11-20"],
])("a campaign of the 20th for the %s began on the %s, told on the 23rd", (from, began) => {
  const day = Temporal.PlainDate.from;
  expect(beganOn(day("2026-11-20"), day(from), day("2026-11-23")).toString()).toBe(began);
});

test("who was called within a week was called lately, and three campaigns are named", () => {
  expect([RECENT, NAMED_CAMPAIGNS]).toEqual([7 * 24 * 60 * 60 * 1000, 3]);
});
