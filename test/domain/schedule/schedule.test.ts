import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayAndHoursChoice, dayChoices, hourChoices } from "../../../src/domain/schedule/choices.ts";
import {
  isOver,
  periodFromJson,
  periodToJson,
  windowFromJson,
  windowToJson,
} from "../../../src/domain/schedule/schedule.ts";
import { instantOf, nowIn, readZone, windowIn, zoneOr } from "../../../src/domain/schedule/zone.ts";

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
    ["utc -12", "utc -12", "-12:00"],
    ["utc +0", "utc +0", "+00:00"],
    [" +0500 ", "utc +5", "+05:00"],
    ["GMT+5:00", "utc +5", "+05:00"],
    ["UTC–3", "utc -3", "-03:00"],
  ])("%s is %s", (text, written, offset) => {
    expect(readZone(text)).toEqual({ text: written, offset });
  });

  test.each(["utc +5:30", "utc +15", "utc -13", "Tashkent", "Tashkent +5", "utc +5 h", "+005", "5", "", "utc"])(
    "%s is none",
    (text) => {
      expect(readZone(text)).toBeUndefined();
    },
  );

  test("is Tashkent's where what was kept is none", () => {
    expect(zoneOr("Tashkent")).toEqual({ text: "utc +5", offset: "+05:00" });
    expect(zoneOr("utc +3")).toEqual({ text: "utc +3", offset: "+03:00" });
  });

  test.each([
    ["utc +5", "utc +5", "09:00", "18:00"],
    ["utc +5", "utc +3", "07:00", "16:00"],
    ["utc +5", "utc +12", "16:00", "01:00"],
    ["utc -3", "utc +5", "17:00", "02:00"],
    ["utc +5", "utc -11", "17:00", "02:00"],
  ])("while the clock of %s shows 09:00 to 18:00, that of %s shows %s to %s", (from, to, start, end) => {
    expect(windowIn(window("09:00", "18:00"), zoneOr(from), zoneOr(to))).toEqual(window(start, end));
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

test("days and hours are kept as dates and as hours and minutes", () => {
  expect(periodToJson(period("2026-11-24", "2026-11-27"))).toEqual({ from: "2026-11-24", to: "2026-11-27" });
  expect(windowToJson(window("09:00:00", "18:05"))).toEqual({ from: "09:00", to: "18:05" });
});

test("a schedule is over when the last minute of its last day is", () => {
  expect(isOver(period("2026-11-23", "2026-11-24"), window("08:00", "10:21"), NOW)).toBe(false);
  expect(isOver(period("2026-11-23", "2026-11-24"), window("08:00", "10:20"), NOW)).toBe(true);
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

  test("on a Sunday evening call the week that begins tomorrow the next one", () => {
    expect(said("2026-11-29T20:31")).toEqual([
      "tomorrow 2026-11-30..2026-11-30",
      "next-working-week 2026-11-30..2026-12-04",
      "next-week 2026-11-30..2026-12-06",
    ]);
  });

  test("on a Saturday have the next working week", () => {
    expect(said("2026-11-28T10:00")).toContain("next-working-week 2026-11-30..2026-12-04");
  });
});

describe("ready hours", () => {
  test("are those of work, the morning, the afternoon, the evening, and all that the installation calls in", () => {
    expect(hourChoices(period("2026-11-25"), NOW, CALLING_HOURS)).toEqual([
      { code: "working-hours", window: window("09:00", "18:00") },
      { code: "morning", window: window("09:00", "13:00") },
      { code: "afternoon", window: window("14:00", "18:00") },
      { code: "evening", window: window("18:00", "20:00") },
      { code: "calling-hours", window: CALLING_HOURS },
    ]);
  });

  test("begin with the last used, then from now to the end of calling hours", () => {
    const choices = hourChoices(period("2026-11-24"), NOW, CALLING_HOURS, window("10:00", "17:00"));
    expect(choices.slice(0, 3)).toEqual([
      { code: "last-used", window: window("10:00", "17:00") },
      { code: "from-now", window: window("10:20", "21:00") },
      { code: "working-hours", window: window("09:00", "18:00") },
    ]);
  });

  test("are offered up to the edges of the calling hours", () => {
    const codes = (from: string, to: string) =>
      hourChoices(period("2026-11-25"), NOW, window(from, to)).map(({ code }) => code);
    expect(codes("09:00", "20:00")).toEqual(["working-hours", "morning", "afternoon", "evening", "calling-hours"]);
    expect(codes("09:00", "18:00")).toEqual(["working-hours", "morning", "afternoon"]);
    expect(codes("09:01", "19:59")).toEqual(["afternoon", "calling-hours"]);
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

  test("of more than today have none from now on", () => {
    for (const days of [period("2026-11-23", "2026-11-24"), period("2026-11-24", "2026-11-25"), period("2026-11-25")])
      expect(hourChoices(days, NOW, CALLING_HOURS).map(({ code }) => code)).not.toContain("from-now");
  });
});

describe("a day and its hours at once", () => {
  const TOMORROW = Temporal.PlainDate.from("2026-11-25");

  test.for<[calling: [from: string, to: string], hours: [from: string, to: string]]>([
    [
      ["08:00", "21:00"],
      ["09:00", "18:00"],
    ],
    [
      ["09:00", "18:00"],
      ["09:00", "18:00"],
    ],
    [
      ["09:01", "21:00"],
      ["09:01", "21:00"],
    ],
    [
      ["08:00", "17:59"],
      ["08:00", "17:59"],
    ],
  ])("are the hours of work where calls are made in %j: %j", ([calling, hours]) => {
    expect(dayAndHoursChoice(NOW, window(...calling))).toEqual({ day: TOMORROW, window: window(...hours) });
  });

  test("are the hours that were used last, whatever the calling hours are", () => {
    const used = window("19:00", "22:00");
    const today = NOW.toPlainDate();
    expect(dayAndHoursChoice(NOW, CALLING_HOURS, used)).toEqual({ day: today, window: used });
  });
});
