import { describe, expect, test } from "vitest";
import type { PlanChart } from "../../../src/domain/forecast/chart.ts";
import { drawChart } from "../../../src/files/plans/chart-svg.ts";

const CHART: PlanChart = {
  title: "Aksiya",
  facts: "10 ta raqam",
  scale: "soatiga 100 tagacha qoʻngʻiroq",
  bars: [
    { value: 100, label: "09:00" },
    { value: 50, label: "10:00" },
  ],
  groups: [
    { from: 0, to: 1, label: "seshanba" },
    { from: 1, to: 2, label: "chorshanba" },
  ],
  verdict: "seshanba, 12:40–13:50 da tugaydi",
};

const bars = (svg: string) =>
  [...svg.matchAll(/height="([\d.]+)" fill="#2f7de1"/g)].map(([, height]) => Number(height));

describe("the chart of a plan", () => {
  test("has bars as high as their values", () => {
    const [whole = 0, half = 0] = bars(drawChart(CHART));
    expect(whole / half).toBeCloseTo(2);
  });

  test("draws a plan without calls as no bars at all", () => {
    expect(bars(drawChart({ ...CHART, bars: [{ value: 0, label: "09:00" }], groups: [] }))).toEqual([0]);
  });

  test("shades where the finish is expected, and only if there is one", () => {
    expect(drawChart(CHART)).not.toContain("#2e9e5b");
    // Two bars over 1,160 pixels: from the middle of the first to the end.
    expect(drawChart({ ...CHART, finish: { from: 0.5, to: 2 } })).toMatch(/<rect x="350\.0" y="\d+" width="870\.0"/);
  });

  test("leaves out labels that would run into each other, each day's first stays", () => {
    const hours = Array.from({ length: 27 }, (_, index) => ({ value: 1, label: `${9 + (index % 9)}:00` }));
    const groups = [0, 9, 18].map((from) => ({ from, to: from + 9, label: String(from) }));
    const named = drawChart({ ...CHART, bars: hours, groups }).match(/>\d+:00</g);
    expect(named).toEqual(Array.from({ length: 3 }, () => [">9:00<", ">11:00<", ">13:00<", ">15:00<"]).flat());
  });

  test("writes what people named as they did: signs of markup, long, with what XML cannot hold", () => {
    const svg = drawChart({ ...CHART, title: `<b>&\u0000\u0008${"щ".repeat(80)}` });
    expect(svg).toContain("&#60;b&#62;&#38;щщ");
    expect(svg).toContain("щ…");
    for (const sign of ["\u0000", "\u0008"]) expect(svg).not.toContain(sign);
  });
});
