import { expect, test } from "vitest";
import { MOMENTS } from "./moments.ts";

test("the suite is run at eight moments, each once, and in four zones, each twice", () => {
  expect(new Set(MOMENTS.map(({ there }) => there)).size).toBe(8);
  const zones = MOMENTS.map(({ zone }) => zone).sort();
  const four = ["America/St_Johns", "Asia/Tashkent", "Pacific/Kiritimati", "UTC"];
  expect(zones).toEqual(four.flatMap((zone) => [zone, zone]));
});
