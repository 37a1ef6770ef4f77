import { describe, expect, test } from "vitest";
import { fromNow, ownOf, partName, partsOf, waitsUntil, wholeOf } from "../../../src/domain/campaign/parts.ts";
import { forgetPeople } from "../../../src/domain/draft/forget.ts";
import { isWorthCutting } from "../../../src/domain/list/cut.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const FACTS = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };
const CUT = {
  of: "bb",
  first: { ...FACTS, sha256: "first", numbers: 50 },
  rest: { ...FACTS, sha256: "rest", numbers: 1198 },
};
const at = (text: string) => Temporal.Instant.from(`${text}:00+05:00`).epochMilliseconds;

test("a list of more than 200 numbers is worth cutting", () => {
  const of = (numbers: number) => ({ verdict: { ...completeAnswers().list.verdict, numbers } });
  expect([isWorthCutting(of(200)), isWorthCutting(of(201))]).toEqual([false, true]);
});

test("two parts differ in name and numbers alone, and lead back to what was confirmed", () => {
  const answers = completeAnswers();
  const parts = partsOf(answers, CUT);
  expect(parts.map(({ name, list }) => [name, list.sha256, list.verdict.numbers])).toEqual([
    ["Aksiya 1/2", "first", 50],
    ["Aksiya 2/2", "rest", 1198],
  ]);
  for (const part of parts) {
    expect(wholeOf(part)).toEqual(answers);
    expect(ownOf(part)).toMatchObject({ name: part.name, list: { sha256: part.list.sha256 } });
    expect(ownOf(part).part).toBeUndefined();
  }
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
    expect(fromNow(completeAnswers(), at(now)).days).toMatchObject({
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from("2026-11-25"),
    });
  });

  test("that goes in the midst of its days, in the evening, goes from the next one on", () => {
    const days = { from: Temporal.PlainDate.from("2026-11-23"), to: Temporal.PlainDate.from("2026-11-26") };
    const { from, to } = fromNow(completeAnswers({ days }), at("2026-11-24T18:00")).days;
    expect([String(from), String(to)]).toEqual(["2026-11-25", "2026-11-26"]);
  });
});
