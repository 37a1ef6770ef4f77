import { describe, expect, test } from "vitest";
import { approvalUntil, isAsShown, needsApproval } from "../../../src/domain/campaign/approval.ts";
import { partsOf } from "../../../src/domain/campaign/parts.ts";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { isFarTooShort } from "../../../src/domain/forecast/fixes.ts";
import { forecast } from "../../../src/domain/forecast/forecast.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const at = (tashkent: string) => Temporal.Instant.from(`2026-11-${tashkent}:00+05:00`).epochMilliseconds;
const hours = (from: string, to: string) => windowFromJson({ from, to });
const { list, options, recording } = completeAnswers();
const of = (numbers: number, changes: Partial<CompleteAnswers> = {}) =>
  completeAnswers({ list: { ...list, verdict: { ...list.verdict, numbers } }, ...changes });
const SIDE = { first: "998901234567", last: "998931112233", others: [], fingerprint: "cc" };
const CUT = {
  of: "bb",
  first: { ...SIDE, sha256: "first", numbers: 50 },
  rest: { ...SIDE, sha256: "rest", numbers: 1198 },
};

describe("a second person is asked", () => {
  const rule = { approveFrom: 100, callingHours: hours("08:00", "21:00"), defaultTimezone: "utc +5" };

  test("from so many numbers on", () => {
    expect([99, 100, 101].map((numbers) => needsApproval(of(numbers), rule))).toEqual([false, true, true]);
  });

  test("of a part by the numbers of the whole", () => {
    const [first] = partsOf(of(100), CUT);
    expect(needsApproval(first, rule)).toBe(true);
    expect(needsApproval(partsOf(of(99), { ...CUT, first: { ...CUT.first, numbers: 500 } })[0], rule)).toBe(false);
  });

  test.for<[from: string, to: string, timezone: string, asked: boolean]>([
    ["08:00", "21:00", "utc +5", false],
    ["07:59", "21:00", "utc +5", true],
    ["08:00", "21:01", "utc +5", true],
    ["06:00", "19:00", "utc +3", false],
    ["05:59", "19:00", "utc +3", true],
    ["09:00", "19:01", "utc +3", true],
  ])("of hours outside of the installation's own: %s to %s at %s: %s", ([from, to, timezone, asked]) => {
    const answers = of(1, { hours: hours(from, to), options: { ...options, timezone } });
    expect(needsApproval(answers, rule)).toBe(asked);
    expect(needsApproval(answers, { ...rule, approveFrom: 1 })).toBe(true);
  });

  test("never where the installation does not want it", () => {
    const answers = of(100_000, { hours: hours("00:00", "23:59") });
    expect(needsApproval(answers, { ...rule, approveFrom: 0 })).toBe(false);
  });
});

describe("it can be agreed to", () => {
  const paused = { options: { ...options, paused: true } };

  test("for a day", () => {
    const expired = { at: at("23T12:00"), why: "approval-expired" };
    expect(approvalUntil(of(2), at("22T12:00"))).toEqual(expired);
  });

  test("until its window is over, if that is sooner and it does not start by itself", () => {
    expect(approvalUntil(of(2, paused), at("25T12:00"))).toEqual({ at: at("25T18:00"), why: "window-over" });
    expect(approvalUntil(of(2, paused), at("24T18:00"))).toEqual({ at: at("25T18:00"), why: "window-over" });
    expect(approvalUntil(of(2, paused), at("24T18:00") - 1)).toEqual({
      at: at("25T18:00") - 1,
      why: "approval-expired",
    });
  });

  test("until its window is over in its own zone", () => {
    const there = of(2, { options: { ...options, paused: true, timezone: "utc +3" } });
    expect(approvalUntil(there, at("25T12:00"))).toEqual({ at: at("25T20:00"), why: "window-over" });
  });

  test.each([2, 300, 1000])("until at best fewer than half of %i calls could be made, to the minute", (numbers) => {
    const answers = of(numbers);
    const isTooShortAt = (moment: number) => {
      const now = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO("+05:00").toPlainDateTime();
      const { days: period, hours: window } = answers;
      const pace = { numbers, messageSeconds: recording.facts.seconds, lines: 1, tries: 2 };
      return isFarTooShort(forecast({ ...pace, period, window, now }));
    };
    const until = approvalUntil(answers, at("25T09:00"));
    expect(until.why).toBe("approval-too-short");
    expect([until.at - MINUTE, until.at].map(isTooShortAt)).toEqual([false, true]);
  });

  test("as the whole of which a part is sent", () => {
    const [first] = partsOf(of(1000), CUT);
    expect(approvalUntil(first, at("25T09:00"))).toEqual(approvalUntil(of(1000), at("25T09:00")));
  });

  test("though too little of its window is left, where that was so already when it was asked for", () => {
    const many = of(100_000);
    expect(approvalUntil(many, at("24T12:00"))).toEqual({ at: at("24T12:00") + 24 * HOUR, why: "approval-expired" });
    expect(approvalUntil(many, at("25T12:00"))).toEqual({ at: at("25T18:00"), why: "window-over" });
  });
});

describe("what is sent is what was shown", () => {
  const whole = of(1248);
  const [first, rest] = partsOf(whole, CUT);
  const shown = shownOf(whole, 1, CUT);
  const days = (from: string, to: string) => periodFromJson({ from: `2026-11-${from}`, to: `2026-11-${to}` });
  const changed = (part: CompleteAnswers, side: Partial<CompleteAnswers["list"]>) => ({
    ...part,
    list: { ...part.list, ...side },
  });

  test.for<[what: string, answers: CompleteAnswers, is: boolean]>([
    ["the first part", first, true],
    ["the rest", rest, true],
    ["the whole, of which parts were shown", whole, false],
    ["a part with another list", changed(first, { sha256: "other" }), false],
    ["a part with fewer numbers", changed(first, { verdict: { ...first.list.verdict, numbers: 49 } }), false],
    ["the first part with the rest's list", { ...first, list: rest.list }, false],
    ["the rest on the days that are left", { ...rest, days: days("25", "25") }, true],
    ["the rest after its days", { ...rest, days: days("26", "26") }, false],
    ["the rest when its last day is over", { ...rest, days: days("26", "25") }, false],
    ["the rest on more days", { ...rest, days: days("25", "26") }, false],
    ["the rest from an earlier day on", { ...rest, days: days("23", "25") }, false],
    ["the first part on the days that are left", { ...first, days: days("25", "25") }, false],
    ["a part with other hours", { ...first, hours: hours("09:00", "18:01") }, false],
  ])("%s: %s", ([, answers, is]) => {
    expect(isAsShown(shown, answers, 1)).toBe(is);
  });

  test("for its account alone", () => {
    expect(isAsShown(shown, first, 2)).toBe(false);
    expect(isAsShown(shownOf(whole, 1), whole, 2)).toBe(false);
  });

  test("where no parts were shown only as a whole, on its own days", () => {
    const asked = shownOf(whole, 1);
    expect(isAsShown(asked, whole, 1)).toBe(true);
    expect(isAsShown(asked, first, 1)).toBe(false);
    expect(isAsShown(asked, { ...whole, days: days("25", "25") }, 1)).toBe(false);
  });
});
