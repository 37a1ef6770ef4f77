import { describe, expect, test } from "vitest";
import type { PlanChart } from "../../../src/domain/forecast/chart.ts";
import { createPlanPictures } from "../../../src/files/plans/picture.ts";

const CHART: PlanChart = {
  ...{ title: "", facts: "", scale: "", verdict: "", groups: [] },
  bars: [{ value: 1, label: "" }],
};

describe("the picture of a plan", () => {
  test.each(["Oʻtgan yilgi qoʻngʻiroq", "План обзвона ўқғҳ", "The plan"])("has letters for %s", async (title) => {
    const draw = createPlanPictures();
    const [written, blank] = await Promise.all([draw({ ...CHART, title }), draw(CHART)]);
    const png = Buffer.from(written);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720]);
    expect(written.length - blank.length).toBeGreaterThan(title.length * 50);
  });

  test("is given up when its thread fails, and the next one is drawn", async () => {
    const draw = createPlanPictures(new URL("data:text/javascript,throw new Error('broken')"));
    await expect(draw(CHART)).rejects.toThrow("broken");
    await expect(draw(CHART)).rejects.toThrow("broken");
  });

  test("is given up when its thread hangs", async () => {
    const draw = createPlanPictures(new URL("data:text/javascript,setInterval(() => {}, 1000)"), 50);
    await expect(draw(CHART)).rejects.toMatchObject({ name: "AbortError" });
  });
});
