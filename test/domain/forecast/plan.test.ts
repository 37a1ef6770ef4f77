import { describe, expect, test } from "vitest";
import { forecast, type Pace } from "../../../src/domain/forecast/forecast.ts";
import { ASSUMED, loadOf } from "../../../src/domain/forecast/load.ts";
import { planOf } from "../../../src/domain/forecast/plan.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";

const at = (text: string) => Temporal.PlainDateTime.from(text);

/** 2,000 numbers, 30 seconds, two tries: about 34 hours of one line. */
const PACE: Pace = {
  numbers: 2000,
  messageSeconds: 30,
  lines: 10,
  tries: 2,
  period: periodFromJson({ from: "2026-11-25", to: "2026-11-25" }),
  window: windowFromJson({ from: "09:00", to: "18:00" }),
  now: at("2026-11-24T10:20"),
};

const long = (lines: number, to: string): Pace => ({
  ...PACE,
  numbers: 200_000,
  lines,
  period: periodFromJson({ from: "2026-11-25", to }),
});

const sum = (pace: Pace) => planOf(pace).slots.reduce((all, { people }) => all + people, 0);

describe("the plan", () => {
  test("has all who answer, in the window's hours only", () => {
    const pace = { ...PACE, window: windowFromJson({ from: "09:30", to: "18:00" }) };
    const { slots, unit } = planOf(pace);
    expect(unit).toBe("hour");
    expect(slots[0]).toMatchObject({ from: at("2026-11-25T09:30"), to: at("2026-11-25T10:00") });
    expect(slots.at(-1)).toMatchObject({ from: at("2026-11-25T17:00"), to: at("2026-11-25T18:00"), people: 0 });
    expect(sum(pace)).toBeCloseTo(loadOf(PACE, ASSUMED, 0.45).reached);
    expect(planOf(pace).people).toBeCloseTo(sum(pace));
  });

  test("begins now when the window is open", () => {
    const { slots, now } = planOf({ ...PACE, now: at("2026-11-25T11:15") });
    expect(slots[0]).toMatchObject({ from: at("2026-11-25T11:15"), to: at("2026-11-25T12:00") });
    // Two and a quarter of nine hours.
    expect(now).toBeCloseTo(0.25);
    expect(slots[0]?.place.from).toBeCloseTo(0.25);
  });

  test("knows that its first day is still to come", () => {
    expect(planOf(PACE).now).toBeUndefined();
    expect(planOf({ ...PACE, now: at("2026-11-25T08:00") }).now).toBe(0);
  });

  test("ends with the day of the latest finish, though the period goes on", () => {
    const period = periodFromJson({ from: "2026-11-25", to: "2026-12-25" });
    expect(planOf({ ...PACE, period }).slots.at(-1)?.to).toEqual(at("2026-11-25T18:00"));
  });

  test("ends with the period when that is too short, and then has no finish", () => {
    const plan = planOf({ ...PACE, lines: 1 });
    expect(plan.slots).toHaveLength(9);
    expect(plan.slots.every(({ people }) => people > 0)).toBe(true);
    expect(plan.finish).toBeUndefined();
  });

  test("leaves the finish open when it only may fit", () => {
    const { days, finish } = planOf({ ...PACE, window: windowFromJson({ from: "09:00", to: "13:00" }) });
    expect(forecast({ ...PACE, window: windowFromJson({ from: "09:00", to: "13:00" }) })).toMatchObject({
      earliest: { fits: true },
      latest: { fits: false },
    });
    expect(finish?.to).toBe(days.length);
  });

  test("puts the finish where the forecast says that it is", () => {
    const { finish } = planOf(PACE);
    const { earliest, latest } = forecast(PACE);
    const days = (moment: Temporal.PlainDateTime) => at("2026-11-25T09:00").until(moment).total("hours") / 9;
    if (!earliest.fits || !latest.fits) throw new Error("It does not fit");
    expect(finish?.from).toBeCloseTo(days(earliest.at));
    expect(finish?.to).toBeCloseTo(days(latest.at));
  });

  test.each([
    ["day", 60, "2026-12-25"],
    ["week", 3, "2027-11-24"],
  ])("of a long campaign goes by the %s, and nobody is lost", (unit, lines, to) => {
    const plan = planOf(long(lines, to));
    expect(plan.unit).toBe(unit);
    expect(plan.slots.length).toBeLessThanOrEqual(60);
    expect(plan.slots.at(-1)?.place.to).toBe(plan.days.length);
    expect(sum(long(lines, to))).toBeCloseTo(loadOf(long(lines, to), ASSUMED, 0.45).reached, 0);
  });
});
