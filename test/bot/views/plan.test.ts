import { describe, expect, test } from "vitest";
import { planView } from "../../../src/bot/views/plan.ts";
import { type ReviewSetting, reviewScene } from "./review-scene.ts";

function planOf(setting: ReviewSetting) {
  const plan = planView(reviewScene({ locale: "ru", ...setting }));
  if (!plan) throw new Error("No plan");
  return plan;
}

/** The rank of each mark by its label. */
function ranksOf(setting: ReviewSetting): Record<string, number> {
  return Object.fromEntries(planOf(setting).chart.marks.map(({ label, rank }) => [label, rank]));
}

const ONE_DAY = { days: ["2026-11-24", "2026-11-24"] } satisfies ReviewSetting;

describe("the hours under a plan", () => {
  test("of one day are its opening, its end and every hour between, the rounder the sooner", () => {
    expect(ranksOf({ ...ONE_DAY, hours: ["07:30", "21:15"] })).toEqual({
      "07:30": 0,
      "21:15": 0,
      "08:00": 4,
      "09:00": 3,
      "10:00": 4,
      "11:00": 5,
      "12:00": 1,
      "13:00": 5,
      "14:00": 4,
      "15:00": 3,
      "16:00": 4,
      "17:00": 5,
      "18:00": 2,
      "19:00": 5,
      "20:00": 4,
      "21:00": 3,
    });
  });

  test("do not repeat the opening and the end where those are whole hours", () => {
    const labels = planOf({ ...ONE_DAY, hours: ["09:00", "12:00"] }).chart.marks.map(({ label }) => label);
    expect(labels).toEqual(["09:00", "12:00", "10:00", "11:00"]);
  });

  test("lie where they are in the day", () => {
    const { marks } = planOf({ ...ONE_DAY, hours: ["09:00", "13:00"] }).chart;
    expect(marks.map(({ at }) => at)).toEqual([0, 1, 0.25, 0.5, 0.75]);
  });

  test("of several days are every third one of each", () => {
    const { marks } = planOf({ numbers: 6000, days: ["2026-11-24", "2026-11-26"], hours: ["08:00", "20:00"] }).chart;
    expect(new Set(marks.map(({ label }) => label))).toEqual(new Set(["09:00", "12:00", "15:00", "18:00"]));
    expect(marks[4]?.at).toBeCloseTo(1 + 1 / 12);
  });

  test("have their day below, by name", () => {
    const { groups } = planOf({ numbers: 6000, days: ["2026-11-24", "2026-11-26"] }).chart;
    expect(groups[1]).toEqual({
      from: 1,
      to: 2,
      labels: ["ср, 25 ноября", expect.stringMatching(/ 25\.11$/), "25.11"],
    });
  });
});

test("under weeks stand days: the first and the last before all, then Mondays", () => {
  const { chart } = planOf({ numbers: 20_000, days: ["2026-11-24", "2026-12-24"] });
  const ranks = chart.marks.map(({ label, rank }) => `${label}: ${rank}`);
  expect(ranks[0]).toBe("24.11: 0");
  expect(ranks.at(-1)).toMatch(/: 0$/);
  expect(ranks.slice(1, -1).filter((one) => one.endsWith(": 0"))).toEqual([]);
  expect(ranks).toContain("30.11: 1");
  expect(ranks.filter((one) => one.endsWith(": 1"))).toHaveLength(
    chart.marks.slice(1, -1).filter((_, at) => (at + 2) % 7 === 0).length,
  );
  expect(chart.marks[0]?.at).toBeCloseTo(0.5);
});

test("where now is on the axis is told by the time on a day of hours, else by the date", () => {
  expect(planOf({ now: "2026-11-24T13:30" }).chart.today).toMatchObject({ at: 0.5, isBefore: false });
  const days = { numbers: 20_000, days: ["2026-11-24", "2026-12-24"] } satisfies ReviewSetting;
  expect(planOf({ ...days, now: "2026-11-24T13:30" }).chart.today.label).toMatch(/24\.11$/);
  expect(planOf(days).chart.today).toMatchObject({ at: 0, isBefore: true });
});

test.each([
  [1248, "870"],
  [12, "8"],
  [1, "1"],
])("of %i numbers about %s are said to answer: two figures, and whole people", (numbers, people) => {
  const { reached, scale } = planOf({ numbers }).chart;
  expect(reached.match(/[\d,.]+/)?.[0]).toBe(people);
  expect(scale).not.toMatch(/[,.]|\b0\b/);
});

test("the picture's caption is the finish with its sign, and the zone", () => {
  expect(planOf({}).caption).toBe("🏁 закончится во вт, 12:30–14:40 (UTC+5)");
});
