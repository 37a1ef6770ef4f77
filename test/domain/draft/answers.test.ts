import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Answers,
  ASKED,
  complete,
  defaultOptions,
  nextStep,
  STEPS,
  stepBefore,
} from "../../../src/domain/draft/answers.ts";
import { completeAnswers } from "./complete-answers.ts";

function without(...missing: (typeof STEPS)[number][]): Answers {
  return Object.fromEntries(Object.entries(completeAnswers()).filter(([step]) => !missing.some((one) => one === step)));
}

test("the next question is the first without an answer, whatever was answered after it", () => {
  fc.assert(
    fc.property(fc.subarray([...STEPS]), (missing) => {
      expect(nextStep(without(...missing))).toBe(missing[0] ?? "review");
    }),
  );
});

test("answers are complete only when none is missing", () => {
  expect(complete(completeAnswers())).toEqual(completeAnswers());
  for (const step of STEPS) expect(complete(without(step))).toBeUndefined();
});

test("Back leads through the questions in their order, and ends at the first", () => {
  for (const last of ["options", "review"] as const) expect(stepBefore(last)).toBe("hours");
  expect(ASKED.map(stepBefore)).toEqual([undefined, ...ASKED.slice(0, -1)]);
});

test("options begin with the PBX's own defaults", () => {
  expect(defaultOptions("utc +3")).toEqual({ maxline: 1, goodtime: 3, tries: 2, paused: false, timezone: "utc +3" });
});
