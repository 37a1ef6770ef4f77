import { describe, expect, test } from "vitest";
import {
  fromNow,
  mustWaitFor,
  numbersBehind,
  ownOf,
  partName,
  partsOf,
  waitsUntil,
  wholeOf,
} from "../../../src/domain/campaign/parts.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { forgetPeople } from "../../../src/domain/draft/forget.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const FACTS = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };
const CUT = {
  of: "bb",
  first: { ...FACTS, sha256: "first", numbers: 50 },
  rest: { ...FACTS, sha256: "rest", numbers: 1198 },
};
const at = (text: string) => Temporal.Instant.from(`${text}:00+05:00`).epochMilliseconds;

test("two parts differ in name and numbers alone, and lead back to what was confirmed", () => {
  const answers = completeAnswers();
  const parts = partsOf(answers, CUT);
  expect(parts.map(({ name, list }) => [name, list.sha256, list.verdict.numbers])).toEqual([
    ["Aksiya 1/2", "first", 50],
    ["Aksiya 2/2", "rest", 1198],
  ]);
  for (const part of parts) {
    expect(wholeOf(part)).toEqual(answers);
    const { part: _part, ...own } = part;
    expect(ownOf(part)).toEqual(own);
  }
});

test("a part as a campaign of its own was not chosen among people who had been called, what is no part stays as it is", () => {
  const { list } = completeAnswers();
  const chosen = completeAnswers({ list: { ...list, choice: "all" } });
  expect(partsOf(chosen, CUT).map((part) => "choice" in ownOf(part).list)).toEqual([false, false]);
  expect(ownOf(chosen)).toEqual(chosen);
  expect(wholeOf(chosen)).toEqual(chosen);
});

test("behind a first part the rest of the numbers waits, behind nothing else", () => {
  const { list } = completeAnswers();
  const whole = completeAnswers({ list: { ...list, verdict: { ...list.verdict, numbers: 1248 } } });
  expect([...partsOf(whole, CUT), whole].map(numbersBehind)).toEqual([1198, undefined, undefined]);
});

test.for<[first: SubmissionState, must: boolean]>([
  ["waiting", false],
  ["to-approve", true],
  ["held", true],
  ["stopped", false],
  ["stale", false],
  ["sending", true],
  ["accepted", false],
  ["rejected", false],
  ["unknown", true],
  ["absent", false],
])("while the first part is %s the rest has to wait for it: %s", ([first, must]) => {
  expect(mustWaitFor(first)).toBe(must);
});

test("rows add up in each part, and it is read again from itself", () => {
  for (const { list } of partsOf(completeAnswers(), CUT)) {
    const { rows, numbers, duplicates, refused } = list.verdict;
    expect(rows).toBe(numbers + duplicates + refused);
    expect([duplicates, refused, list.verdict.foreign, list.verdict.cellsWithSeveral]).toEqual([0, 0, 0, 0]);
    expect(list.sources?.map(({ sha256 }) => sha256)).toEqual([list.sha256]);
  }
});

test("a long name gives way to the number of the part", () => {
  expect(partName("n".repeat(60), 2)).toBe(`${"n".repeat(56)} 2/2`);
  expect(partName(`${"n".repeat(55)} aksiya`, 1)).toBe(`${"n".repeat(55)} 1/2`);
  expect(partName("😀".repeat(60), 1)).toBe(`${"😀".repeat(56)} 1/2`);
});

test("after retention no part says whom it called", () => {
  const list = { ...completeAnswers().list, fileName: "901234567.csv" };
  for (const part of partsOf(completeAnswers({ list, name: "901234567" }), CUT)) {
    expect(JSON.stringify(forgetPeople(part))).not.toMatch(/901234567|931112233/);
  }
});

describe("the rest", () => {
  test("waits until the last window ends, and is asked about an hour before", () => {
    expect(waitsUntil(completeAnswers())).toEqual({ end: at("2026-11-25T18:00"), ask: at("2026-11-25T17:00") });
  });

  test.each([
    ["2026-11-23T12:00", "2026-11-24"],
    ["2026-11-24T17:59", "2026-11-24"],
    ["2026-11-24T18:00", "2026-11-25"],
    ["2026-11-25T09:30", "2026-11-25"],
  ])("that goes at %s goes from %s on", (now, from) => {
    const days = { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from("2026-11-25") };
    expect(fromNow(completeAnswers(), at(now))).toEqual(completeAnswers({ days }));
  });

  test("that goes in the midst of its days, in the evening, goes from the next one on", () => {
    const days = { from: Temporal.PlainDate.from("2026-11-23"), to: Temporal.PlainDate.from("2026-11-26") };
    const { from, to } = fromNow(completeAnswers({ days }), at("2026-11-24T18:00")).days;
    expect([String(from), String(to)]).toEqual(["2026-11-25", "2026-11-26"]);
  });
});
