import { describe, expect, test } from "vitest";
import { isToBeReminded, morningAt, WISHES } from "../../../src/domain/campaign/wishes.ts";

const HOUR = 3_600_000;

test("a person may wish to be reminded, a line in the morning, and cards that stand above the chat", () => {
  expect(WISHES).toEqual(["remind", "morning", "pin"]);
});

describe("a kept campaign of ten o'clock", () => {
  test.for<[confirmedAt: number, now: number, is: boolean]>([
    [0, 9 * HOUR - 1, false],
    [0, 9 * HOUR, true],
    [0, 10 * HOUR - 1, true],
    [0, 10 * HOUR, false],
    [9 * HOUR - 1, 9 * HOUR, true],
    [9 * HOUR, 9 * HOUR, false],
  ])("that was confirmed at %i is reminded of at %i: %s", ([confirmedAt, now, is]) => {
    expect(isToBeReminded({ releaseAt: 10 * HOUR, confirmedAt }, now)).toBe(is);
  });
});

test.for<[opens: string, time: string, is: boolean]>([
  ["08:00", "06:59", false],
  ["08:00", "07:00", true],
  ["08:00", "09:59", true],
  ["08:00", "10:00", false],
  ["09:30", "08:29", false],
  ["09:30", "08:30", true],
  ["09:30", "11:29", true],
  ["09:30", "11:30", false],
  ["00:30", "00:29", false],
  ["00:30", "00:30", true],
])("where calls begin at %s, %s is a morning: %s", ([opens, time, is]) => {
  const day = morningAt(Temporal.PlainDateTime.from(`2026-11-24T${time}`), Temporal.PlainTime.from(opens));
  expect(day?.toString()).toBe(is ? "2026-11-24" : undefined);
});
