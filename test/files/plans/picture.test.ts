import { describe, expect, onTestFinished, test } from "vitest";
import type { PlanChart } from "../../../src/domain/forecast/chart.ts";
import { createPlanPictures } from "../../../src/files/plans/picture.ts";

const CHART: PlanChart = {
  title: "",
  reached: "",
  scale: "",
  zone: "",
  verdict: "",
  days: 1,
  marks: [],
  groups: [],
  bars: [{ from: 0, to: 1, value: 1 }],
  today: { at: 0, isBefore: false, label: "" },
};

describe("the picture of a plan", () => {
  test.each(["Oʻtgan yilgi qoʻngʻiroq", "План обзвона ўқғҳ", "The plan"])("has letters for %s", async (title) => {
    const { draw, close } = createPlanPictures();
    onTestFinished(close);
    const [written, blank] = await Promise.all([draw({ ...CHART, title }), draw(CHART)]);
    const png = Buffer.from(written);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
    expect(written.length - blank.length).toBeGreaterThan(title.length * 50);
  });

  test.each([
    ["fails", "throw new Error('broken')", "failed", undefined],
    ["hangs", "setInterval(() => {}, 1000)", "too-slow", 50],
  ])("is given up when its thread %s, and so is the next one", async (_what, code, failed, timeLimit) => {
    const { draw, close } = createPlanPictures(new URL(`data:text/javascript,${code}`), timeLimit);
    onTestFinished(close);
    await expect(draw(CHART)).rejects.toMatchObject({ code: failed });
    await expect(draw(CHART)).rejects.toMatchObject({ code: failed });
  });
});
