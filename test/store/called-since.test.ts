import { describe, expect, test } from "vitest";
import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT } from "./memory.ts";
import { submissionsIn as office } from "./submissions-in.ts";

const DAY = 86_400_000;
const named = (name: string) => ({ ...completeAnswers(), name });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe("what counts as called", () => {
  test.for<[state: SubmissionState, counts: boolean]>([
    ["waiting", true],
    ["to-approve", true],
    ["held", true],
    ["sending", true],
    ["accepted", true],
    ["unknown", true],
    ["absent", true],
    ["stopped", false],
    ["stale", false],
    ["rejected", false],
  ])("%s: %s", ([state, counts]) => {
    const of = office({ a: { state } });
    expect(ids(of.calledSince(1, 0))).toEqual(counts ? ["a"] : []);
    expect(of.calledMark(1, 0)).toBe(counts ? "1-1-1" : "0-0-0");
  });

  test.for<[what: string, accountId: number, since: number, counts: boolean]>([
    ["until that very moment", 1, 5 * DAY, true],
    ["a millisecond before it", 1, 5 * DAY + 1, false],
    ["of another account", 2, 0, false],
  ])("%s", ([, accountId, since, counts]) => {
    expect(ids(office({ a: { set: { called_until: 5 * DAY } } }).calledSince(accountId, since))).toEqual(
      counts ? ["a"] : [],
    );
  });

  test("with what is told of each, newest first", () => {
    const of = office({ a: {}, b: { answers: named("Bahor") } });
    const { list, days } = completeAnswers();
    expect(of.calledSince(1, 0)).toEqual(
      [
        { id: "b", userId: CHAT, confirmedAt: 2, name: "Bahor" },
        { id: "a", userId: CHAT, confirmedAt: 1, name: completeAnswers().name },
      ].map((row) => ({ ...row, from: days.from.toString(), sha256: list.sha256, numbers: list.verdict.numbers })),
    );
  });

  test("but what is not in the PBX does not count for the draft that got its answers back, nor for those after it", () => {
    const of = office({
      a: { state: "absent", set: { given_back: "d-b" } },
      b: { state: "absent", set: { given_back: "d-c" } },
      c: { state: "held" },
    });
    expect([ids(of.calledSince(1, 0)), ids(of.calledSince(1, 0, "d-c")), ids(of.calledSince(1, 0, "d-b"))]).toEqual([
      ["c", "b", "a"],
      ["c"],
      ["c", "b"],
    ]);
    expect(of.calledMark(1, 0)).not.toBe(of.calledMark(1, 0, "d-c"));
  });
});
