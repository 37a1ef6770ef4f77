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
    const hours = Array.from({ length: 8 }, (_, hour) => at("2026-11-25T10:00").add({ hours: hour }));
    expect(slots.map(({ from }) => from)).toEqual([at("2026-11-25T09:30"), ...hours]);
    expect(slots.map(({ to }) => to)).toEqual([...hours, at("2026-11-25T18:00")]);
    expect(slots.at(-1)?.people).toBe(0);
    expect(slots.map(({ place }) => place.to)).toEqual([...slots.slice(1).map(({ place }) => place.from), 1]);
    expect(sum(pace)).toBeCloseTo(loadOf(PACE, ASSUMED, 0.45).reached);
    expect(planOf(pace).people).toBeCloseTo(sum(pace));
  });

  test("begins now when the window is open", () => {
    const { slots, now } = planOf({ ...PACE, now: at("2026-11-25T11:15") });
    expect([slots[0]?.from, slots[0]?.to]).toEqual([at("2026-11-25T11:15"), at("2026-11-25T12:00")]);
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
    const { earliest, latest } = forecast({ ...PACE, window: windowFromJson({ from: "09:00", to: "13:00" }) });
    expect([earliest.fits, latest.fits]).toEqual([true, false]);
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

  test.for<[days: number, unit: string, slots: number]>([
    [5, "hour", 45],
    [6, "day", 6],
    [60, "day", 60],
    [61, "week", 9],
    [63, "week", 9],
    [64, "week", 10],
  ])("of %i days goes by the %s, in %i bars that are as long as their days", ([days, unit, count]) => {
    const from = Temporal.PlainDate.from("2026-11-25");
    const plan = planOf({ ...PACE, numbers: 2_000_000, lines: 1, period: { from, to: from.add({ days: days - 1 }) } });
    expect([plan.unit, plan.slots.length, plan.days.length]).toEqual([unit, count, days]);
    expect([plan.slots[0]?.from, plan.slots.at(-1)?.to]).toEqual([
      at("2026-11-25T09:00"),
      from.add({ days: days - 1 }).toPlainDateTime(PACE.window.to),
    ]);
    expect([plan.slots[0]?.place.from, plan.slots.at(-1)?.place.to]).toEqual([0, days]);
    expect(plan.people).toBeCloseTo(
      sum({ ...PACE, numbers: 2_000_000, lines: 1, period: { from, to: from.add({ days: days - 1 }) } }),
    );
  });

  test("of a long campaign has seven calling days in a bar, and the rest in the last", () => {
    const from = Temporal.PlainDate.from("2026-11-25");
    const { slots } = planOf({ ...PACE, numbers: 2_000_000, lines: 1, period: { from, to: from.add({ days: 61 }) } });
    expect(slots.map(({ place }) => place.from)).toEqual([0, 7, 14, 21, 28, 35, 42, 49, 56]);
    expect(slots.map(({ place }) => place.to)).toEqual([7, 14, 21, 28, 35, 42, 49, 56, 62]);
  });

  test("has as many people in each hour as lines take, less half of the time for which they may stand idle", () => {
    const { slots } = planOf({ ...PACE, numbers: 200_000 });
    const { reached, lineSeconds } = loadOf({ ...PACE, numbers: 200_000 }, ASSUMED, 0.45);
    const anHour = (reached / lineSeconds) * 10 * (1 - 0.15 / 2) * 3600;
    for (const { people } of slots) expect(people).toBeCloseTo(anHour, 6);
    const one = planOf({ ...PACE, numbers: 200_000, lines: 1 }).slots[0]?.people;
    expect(one).toBeCloseTo(anHour / 10, 6);
    expect(planOf({ ...PACE, numbers: 200_000, lines: 0 }).slots[0]?.people).toBe(one);
  });

  test("goes by what is taken for granted in its place", () => {
    const assumptions = { ...ASSUMED, idleShare: 0 };
    const { reached, lineSeconds } = loadOf({ ...PACE, numbers: 200_000 }, ASSUMED, 0.45);
    const [slot] = planOf({ ...PACE, numbers: 200_000, assumptions }).slots;
    expect(slot?.people).toBeCloseTo((reached / lineSeconds) * 10 * 3600, 6);
  });

  test("of no numbers has nobody, and is over at its opening", () => {
    const { people, finish, slots } = planOf({ ...PACE, numbers: 0, tries: 1 });
    expect([people, finish?.from, slots.every((slot) => slot.people === 0)]).toEqual([0, 0, true]);
  });

  test("of days that are all past has no day, and no finish", () => {
    const plan = planOf({ ...PACE, now: at("2026-11-25T18:00") });
    expect(plan).toEqual({ unit: "hour", days: [], slots: [], people: 0, now: undefined, finish: undefined });
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
