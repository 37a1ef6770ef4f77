import { describe, expect, test } from "vitest";
import { planView } from "../../../src/bot/views/plan.ts";
import type { PlanChart } from "../../../src/domain/forecast/chart.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { COLORS } from "../../../src/files/pictures/drawing.ts";
import { drawChart } from "../../../src/files/plans/chart-svg.ts";
import { type ReviewSetting, reviewScene } from "../../bot/views/review-scene.ts";
import { boxesOf, contrast, measure, unreadable, wordsOf } from "../pictures.ts";

const CHART: PlanChart = {
  title: "Aksiya",
  reached: "taxminan 870 kishi javob beradi",
  scale: "soatiga 200 kishigacha",
  zone: "UTC+5",
  days: 2,
  bars: [
    { from: 0, to: 1, value: 100 },
    { from: 1, to: 1.5, value: 50 },
  ],
  marks: [],
  groups: [],
  today: { at: 0.5, isBefore: false, label: "bugun, 12:00" },
  verdict: "seshanba, 12:40–13:50 da tugaydi",
};
/** The two days lie from 60 to 1,020 pixels. */
const DAY = 480;

const draw = (changes: Partial<PlanChart> = {}) => drawChart({ ...CHART, ...changes }, measure);
const contents = (svg: string) => wordsOf(svg).map(({ content }) => content);

const CAMPAIGNS: [string, ReviewSetting][] = [
  ["of one day that has not come", { days: ["2026-11-24", "2026-11-24"] }],
  ["of one day that has begun", { days: ["2026-11-24", "2026-11-24"], now: "2026-11-24T17:40", numbers: 100 }],
  ["of four days", { numbers: 6000, now: "2026-11-24T11:20" }],
  ["of five days with little time", { numbers: 14_000, days: ["2026-11-23", "2026-11-27"] }],
  ["of an hour that is too short", { days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "10:00"] }],
  ["of one tight day", { days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "13:10"] }],
  ["of hours that begin and end oddly", { hours: ["09:37", "17:53"], numbers: 3000 }],
  ["of weeks", { numbers: 20_000, days: ["2026-11-23", "2026-12-24"] }],
  ["of a year", { numbers: 200_000, options: { maxline: 3 }, days: ["2026-11-24", "2027-11-24"] }],
];

describe("the chart of a plan", () => {
  test.each(LOCALES.flatMap((locale) => CAMPAIGNS.map(([what, setting]) => [locale, what, setting] as const)))(
    "can be read in the chat, in %s, %s",
    (locale, _what, setting) => {
      const plan = planView(reviewScene({ ...setting, locale }));
      if (!plan) throw new Error("No plan");
      const svg = drawChart(plan.chart, measure);
      expect(unreadable(svg)).toEqual([]);
      // Nothing that matters is cut short: only a name may be longer than the picture is wide.
      expect(contents(svg).filter((content) => content.endsWith("…"))).toEqual([]);
      for (const said of [plan.chart.reached, plan.chart.scale, plan.chart.today.label]) {
        expect(contents(svg)).toContain(said);
      }
    },
  );

  test("is a square of its own paper, on which every colour is seen", () => {
    expect(draw()).toMatch(
      /<svg [^>]*width="1080" height="1080"[^>]*>\n<rect width="1080" height="1080" fill="#f5f7fa"/,
    );
    const { blue, green, orange, red } = COLORS;
    for (const color of [blue, green, orange, red]) expect(contrast(color, COLORS.plot)).toBeGreaterThan(3);
  });

  test("has bars where they lie on the axis, as high as their values", () => {
    const [whole, half] = boxesOf(draw(), "bar");
    if (!whole || !half) throw new Error("No bars");
    expect((whole.bottom - whole.top) / (half.bottom - half.top)).toBeCloseTo(2);
    expect((whole.from + whole.to) / 2).toBeCloseTo(60 + DAY / 2, 0);
    expect((half.from + half.to) / 2).toBeCloseTo(60 + DAY * 1.25, 0);
  });

  test("draws a plan without people as bars of no height", () => {
    const [bar] = boxesOf(draw({ bars: [{ from: 0, to: 1, value: 0 }] }), "bar");
    expect(bar?.top).toBe(bar?.bottom);
  });

  test("has the finish as a band from the earliest to the latest, and only if there is one", () => {
    expect(boxesOf(draw(), "finish")).toEqual([]);
    expect(boxesOf(draw({ finish: { from: 0.5, to: 2 } }), "finish")).toEqual([
      { from: 300, to: 1020, top: 322, bottom: 790 },
    ]);
  });

  test("draws a finish that is sure to the minute wide enough to be seen, and inside of the chart", () => {
    const [band] = boxesOf(draw({ finish: { from: 2, to: 2 } }), "finish");
    expect(band).toMatchObject({ from: 1008, to: 1020 });
  });

  test("has a line where today is, with its word over it", () => {
    const svg = draw();
    expect(svg).toContain('<line class="today" x1="300.0" x2="300.0"');
    const word = wordsOf(svg).find(({ content }) => content === "bugun, 12:00");
    expect(((word?.from ?? 0) + (word?.to ?? 0)) / 2).toBeCloseTo(300, 0);
  });

  test("has today at the left end with an arrow where the first day is still to come", () => {
    const svg = draw({ today: { at: 0, isBefore: true, label: "bugun, 23.11" } });
    expect(svg).toContain('<line class="today" x1="60.0" x2="60.0"');
    expect(svg).toContain('<polygon class="before"');
    expect(draw()).not.toContain('<polygon class="before"');
  });

  test("leaves out the hours that have no room, the roundest first to stay", () => {
    const marks = [9, 10, 11, 12, 13, 14, 15].map((hour) => {
      return { at: (hour - 9) / 3, label: `${hour}:00`, rank: hour === 9 || hour === 15 ? 0 : hour === 12 ? 1 : 5 };
    });
    const hours = contents(draw({ days: 2, marks })).filter((content) => /^\d+:00$/.test(content));
    expect(hours.toSorted()).toEqual(["10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "9:00"]);
    const narrow = contents(draw({ days: 10, marks })).filter((content) => /^\d+:00$/.test(content));
    expect(narrow).toEqual(["9:00", "15:00"]);
  });

  test("names all days in the same way, as long as there is room for each", () => {
    const group = (from: number, long: string) => ({ from, to: from + 1, labels: [long, "24.11"] });
    const names = (groups: PlanChart["groups"]) =>
      contents(draw({ groups })).filter((one) => /seshanba$|24\.11/.test(one.trim()));
    expect(names([group(0, "seshanba"), group(1, "seshanba")])).toEqual(["seshanba", "seshanba"]);
    expect(names([group(0, "seshanba"), group(1, "seshanba ".repeat(5))])).toEqual(["24.11", "24.11"]);
  });

  test("writes what people named as they did: signs of markup, long, with what XML cannot hold", () => {
    const svg = draw({ title: `<b>&\u0000\u0008${"щ".repeat(80)}` });
    expect(svg).toContain("&#60;b&#62;&#38;щщ");
    expect(svg).toContain("щ…");
    expect(unreadable(svg)).toEqual([]);
    for (const sign of ["\u0000", "\u0008"]) expect(svg).not.toContain(sign);
  });
});
