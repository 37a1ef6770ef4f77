import { expect, test } from "vitest";
import { mayBeKeptUntil, opensNext } from "../../../src/domain/campaign/late-hand-over.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

/** The 24th and 25th from 9 to 18 in Tashkent. */
const answers = completeAnswers();
const at = (there: string, zone = "+05:00") => Temporal.Instant.from(`${there}${zone}`).epochMilliseconds;

test.for([
  ["on the day before", "2026-11-23T12:00", "2026-11-24T09:00"],
  ["two evenings before", "2026-11-22T20:00", "2026-11-24T09:00"],
  ["on the evening before", "2026-11-23T20:00", "2026-11-24T09:00"],
  ["on the morning", "2026-11-24T08:59", "2026-11-24T09:00"],
  ["while it is open", "2026-11-24T09:00", undefined],
  ["between its two days", "2026-11-24T18:00", "2026-11-25T09:00"],
  ["in its last minute", "2026-11-24T17:59", undefined],
  ["on the morning of its last day", "2026-11-25T08:59", "2026-11-25T09:00"],
  ["in its last hours", "2026-11-25T10:00", undefined],
  ["on the morning after it", "2026-11-26T08:00", undefined],
  ["when it is over", "2026-11-25T18:00", undefined],
] as const)("when its window opens next, asked %s", ([, now, opens]) => {
  expect(opensNext(answers, at(now))).toBe(opens && at(opens));
});

test("a window whose zone cannot be read opens at no known moment", () => {
  const nowhere = { ...answers, options: { ...answers.options, timezone: "Tashkent" } };
  expect(opensNext(nowhere, at("2026-11-23T12:00"))).toBeUndefined();
  expect(mayBeKeptUntil(nowhere, at("2026-11-23T12:00"))).toBeUndefined();
});

test("a campaign may stay with the bot until 15 minutes before it starts, in its own zone", () => {
  expect(mayBeKeptUntil(answers, at("2026-11-23T12:00"))).toBe(at("2026-11-24T08:45"));
  const there = { ...answers, options: { ...answers.options, timezone: "utc +3" } };
  expect(mayBeKeptUntil(there, at("2026-11-23T12:00"))).toBe(at("2026-11-24T08:45", "+03:00"));
});

test.for([
  ["2026-11-24T08:29:59.999", true],
  ["2026-11-24T08:30", false],
  ["2026-11-24T09:30", false],
  ["2026-11-25T20:00", false],
] as const)("one that is confirmed at %s may be kept: %s", ([now, may]) => {
  expect(mayBeKeptUntil(answers, at(now)) !== undefined).toBe(may);
});

test("one that does not start by itself is not kept", () => {
  const paused = { ...answers, options: { ...answers.options, paused: true } };
  expect(mayBeKeptUntil(paused, at("2026-11-23T12:00"))).toBeUndefined();
});
