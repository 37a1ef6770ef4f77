import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayBegan,
  isNight,
  isStillMeant,
  MOST_TEST_CALLS,
  testWindow,
} from "../../../src/domain/campaign/test-call.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";

const TASHKENT = zoneOr("utc +5");
const at = (text: string) => Temporal.Instant.from(`${text}+05:00`).epochMilliseconds;

test("the hours of a test call hold this minute, end within ten and never go over midnight", () => {
  const { compare } = Temporal.PlainTime;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      const now = Temporal.PlainDateTime.from("2026-11-26T00:00:30").add({ minutes });
      const { day, window } = testWindow(now);
      expect(day).toEqual(now.toPlainDate());
      expect(compare(window.from, window.to)).toBe(-1);
      expect(compare(window.from, now.toPlainTime())).toBe(-1);
      expect(window.from.until(window.to).total("minutes")).toBeLessThanOrEqual(10);
      // The PBX counts the last minute to its end.
      expect(compare(window.to.with({ second: 59 }), now.toPlainTime())).toBe(1);
    }),
  );
});

test.for([
  ["00:00:00", "00:00", "00:10"],
  ["10:20:59", "10:20", "10:30"],
  ["23:48:00", "23:48", "23:58"],
  ["23:49:00", "23:49", "23:59"],
  ["23:50:00", "23:50", "23:59"],
  ["23:58:00", "23:58", "23:59"],
  ["23:59:59", "23:58", "23:59"],
] as const)("a test call at %s has the hours %s to %s", ([time, from, to]) => {
  const now = Temporal.PlainDateTime.from(`2026-11-26T${time}`);
  expect(testWindow(now)).toEqual({ day: now.toPlainDate(), window: windowFromJson({ from, to }) });
});

test.for([
  ["07:59", true],
  ["08:00", false],
  ["20:59", false],
  ["21:00", true],
] as const)("at %s it is night: %s", ([time, night]) => {
  expect(isNight(TASHKENT, windowFromJson({ from: "08:00", to: "21:00" }), at(`2026-11-26T${time}`))).toBe(night);
});

test("a tap means now for five minutes after its question, by a clock that goes on", () => {
  const asked = at("2026-11-26T10:00");
  expect([0, 299_999].map((later) => isStillMeant(asked, asked + later))).toEqual([true, true]);
  expect([-1, 300_000].map((later) => isStillMeant(asked, asked + later))).toEqual([false, false]);
});

test("a person has five test calls a day", () => {
  expect(MOST_TEST_CALLS).toBe(5);
});

test("the day of test calls begins at the installation's midnight", () => {
  expect(dayBegan(TASHKENT, at("2026-11-26T00:00"))).toBe(at("2026-11-26T00:00"));
  expect(dayBegan(TASHKENT, at("2026-11-26T23:59"))).toBe(at("2026-11-26T00:00"));
});
