import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkPeriod, checkSchedule, checkWindow } from "../../../src/domain/schedule/checks.ts";
import { dayChoices, hourChoices } from "../../../src/domain/schedule/choices.ts";
import {
  isOver,
  periodFromJson,
  periodToJson,
  windowFromJson,
  windowToJson,
} from "../../../src/domain/schedule/schedule.ts";
import { instantOf, nowIn, readZone, zoneOr } from "../../../src/domain/schedule/zone.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";

const period = (from: string, to = from) => periodFromJson({ from, to });
const window = (from: string, to: string) => windowFromJson({ from, to });
const at = (text: string) => Temporal.PlainDateTime.from(text);
const NOW = at("2026-11-24T10:20");
const CALLING_HOURS = window("08:00", "21:00");

describe("a zone", () => {
  test.each([
    ["utc +5", "utc +5", "+05:00"],
    ["UTC+5", "utc +5", "+05:00"],
    ["+5", "utc +5", "+05:00"],
    ["+05:00", "utc +5", "+05:00"],
    ["GMT -3", "utc -3", "-03:00"],
    ["utc −11", "utc -11", "-11:00"],
    ["utc +14", "utc +14", "+14:00"],
    ["utc +0", "utc +0", "+00:00"],
  ])("%s is %s", (text, written, offset) => {
    expect(readZone(text)).toEqual({ text: written, offset });
  });

  test.each(["utc +5:30", "utc +15", "utc -13", "Tashkent", "5", "", "utc"])("%s is none", (text) => {
    expect(readZone(text)).toBeUndefined();
  });

  test("is Tashkent's where what was kept is none", () => {
    expect(zoneOr("Tashkent")).toEqual({ text: "utc +5", offset: "+05:00" });
    expect(zoneOr("utc +3")).toEqual({ text: "utc +3", offset: "+03:00" });
  });

  test("has its own now, and the instant of its now is the one it came from", () => {
    const zone = readZone("utc +5") ?? { text: "", offset: "" };
    const instant = Temporal.Instant.from("2026-11-24T20:30:00Z");
    expect(nowIn(zone, instant)).toEqual(at("2026-11-25T01:30"));
    expect(instantOf(zone, at("2026-11-25T01:30"))).toEqual(instant);
  });
});

test("days and hours come back from JSON as they went", () => {
  const day = fc.integer({ min: 0, max: 5000 }).map((days) => Temporal.PlainDate.from("2026-01-01").add({ days }));
  const time = fc.integer({ min: 0, max: 1439 }).map((minutes) => new Temporal.PlainTime().add({ minutes }));
  fc.assert(
    fc.property(day, day, time, time, (from, to, start, end) => {
      expect(periodFromJson(JSON.parse(JSON.stringify(periodToJson({ from, to }))))).toEqual({ from, to });
      expect(windowFromJson(JSON.parse(JSON.stringify(windowToJson({ from: start, to: end }))))).toEqual({
        from: start,
        to: end,
      });
    }),
  );
});

describe("days", () => {
  test.each([
    ["2026-11-24", "2026-11-24"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-29", "2028-02-29"],
    ["2026-11-24", "2027-11-24"],
  ])("%s to %s are taken", (from, to) => {
    expect(checkPeriod(period(from, to), NOW)).toEqual({ ok: true });
  });

  test.each([
    ["past-day", "2026-11-23", "2026-11-23", undefined],
    ["past-day", "2026-11-20", "2026-11-27", ["2026-11-24", "2026-11-27"]],
    ["reversed", "2026-11-27", "2026-11-25", ["2026-11-25", "2026-11-27"]],
    ["reversed", "2026-11-27", "2026-11-20", undefined],
    ["too-long", "2026-11-24", "2027-11-25", ["2026-11-24", "2027-11-24"]],
  ] as const)("%s: %s to %s", (code, from, to, proposal) => {
    const checked = checkPeriod(period(from, to), NOW);
    const expected = proposal && { period: period(proposal[0], proposal[1]) };
    expect(checked).toMatchObject({ ok: false, refusal: withoutUndefined({ code, proposal: expected }) });
    if (!expected) expect(checked).not.toHaveProperty("refusal.proposal");
  });
});

describe("hours", () => {
  test.each([
    ["22:00", "06:00", "22:00", "23:59"],
    ["09:00", "06:00", "09:00", "18:00"],
    ["18:00", "09:00", "18:00", "21:00"],
    ["15:00", "13:00", "13:00", "15:00"],
    ["23:59", "00:10", "00:10", "23:59"],
  ])("%s to %s go over midnight; %s to %s are offered", (from, to, start, end) => {
    const refusal = { code: "over-midnight", window: window(from, to), proposal: { window: window(start, end) } };
    expect(checkWindow(window(from, to))).toEqual({ ok: false, refusal });
  });

  test("that end when they begin are empty", () => {
    expect(checkWindow(window("09:00", "09:00"))).toMatchObject({ ok: false, refusal: { code: "empty" } });
  });

  test("of which the last day's are past are over, and tomorrow is offered", () => {
    expect(checkSchedule(period("2026-11-24"), window("08:00", "10:20"), NOW)).toEqual({
      ok: false,
      refusal: {
        code: "already-over",
        day: NOW.toPlainDate(),
        until: Temporal.PlainTime.from("10:20"),
        proposal: { period: period("2026-11-25") },
      },
    });
  });

  test("with a minute left are not over", () => {
    expect(isOver(period("2026-11-24"), window("08:00", "10:21"), NOW)).toBe(false);
    expect(checkSchedule(period("2026-11-24"), window("08:00", "10:21"), NOW)).toEqual({ ok: true });
  });
});

describe("ready days", () => {
  const said = (now: string) =>
    dayChoices(at(now), CALLING_HOURS).map(({ code, period: { from, to } }) => `${code} ${from}..${to}`);

  test("on a Tuesday morning", () => {
    expect(said("2026-11-24T10:20")).toEqual([
      "today 2026-11-24..2026-11-24",
      "tomorrow 2026-11-25..2026-11-25",
      "working-week 2026-11-24..2026-11-27",
      "next-week 2026-11-30..2026-12-06",
    ]);
  });

  test("do not have today ten minutes before midnight", () => {
    expect(said("2026-11-24T23:50")[0]).toBe("tomorrow 2026-11-25..2026-11-25");
  });

  test("on a Saturday have the next working week", () => {
    expect(said("2026-11-28T10:00")).toContain("next-working-week 2026-11-30..2026-12-04");
  });
});

describe("ready hours", () => {
  test("begin with the last used, then from now to the end of calling hours", () => {
    const choices = hourChoices(period("2026-11-24"), NOW, CALLING_HOURS, window("10:00", "17:00"));
    expect(choices.slice(0, 3)).toEqual([
      { code: "last-used", window: window("10:00", "17:00") },
      { code: "from-now", window: window("10:20", "21:00") },
      { code: "working-hours", window: window("09:00", "18:00") },
    ]);
  });

  test("leave out what is over and what is outside the calling hours", () => {
    const late = hourChoices(period("2026-11-24"), at("2026-11-24T14:00"), window("08:00", "19:00"));
    expect(late.map(({ code }) => code)).toEqual(["from-now", "working-hours", "afternoon", "calling-hours"]);
  });

  test("say nothing twice", () => {
    const choices = hourChoices(period("2026-11-25"), NOW, CALLING_HOURS, window("09:00", "18:00"));
    expect(choices.map(({ code }) => code)).toEqual(["last-used", "morning", "afternoon", "evening", "calling-hours"]);
  });

  test("just before midnight do not wrap into the day", () => {
    const open = window("00:00", "23:59");
    const choices = hourChoices(period("2026-11-24"), at("2026-11-24T23:58"), open);
    expect(choices.map(({ code }) => code)).not.toContain("from-now");
  });
});
