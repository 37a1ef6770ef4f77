import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { writePicture } from "../../../src/files/recordings/picture.ts";
import { drawWaveform } from "../../../src/files/recordings/waveform-svg.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const words = { title: "Yozuv <0:20> & boshqalar", silence: "Jimlik", clipped: "Buzilgan joy" };

describe("the picture of a recording", () => {
  it("names only what is to be seen", () => {
    const calm = drawWaveform(goodFacts(), words);
    expect(calm).not.toContain("Jimlik");
    expect(calm).not.toContain("Buzilgan joy");
  });

  it("marks a silence at its place", () => {
    const silences = { lead: 5, tail: 0, longestInside: 0, list: [[0, 5]] as const };
    const drawn = drawWaveform(goodFacts({ silences }), words);
    // A quarter of 1200 pixels, from the left edge.
    expect(drawn).toMatch(/<rect x="40\.0" y="\d+" width="300\.0"/);
    expect(drawn).toContain("Jimlik");
  });

  it("paints the columns red in which samples are clipped", () => {
    const drawn = drawWaveform(goodFacts({ clips: [[7, 12]], waveform: [10, 100, 10, 20] }), words);
    expect(drawn.match(/fill="#e0392b"\/>/g)).toHaveLength(2 + 1 - 0);
    expect(drawn).toContain("Buzilgan joy");
  });

  it("writes labels as they are, signs of markup too", () => {
    expect(drawWaveform(goodFacts(), words)).toContain("Yozuv &#60;0:20&#62; &#38; boshqalar");
  });

  it.each([
    [0.4, 1],
    [20, 11],
    [100, 11],
    [1800, 7],
  ])("counts the time of a recording of %d s in %i marks", (seconds, marks) => {
    const drawn = drawWaveform(goodFacts({ seconds }), words);
    expect(drawn.match(/>\d+:\d\d<\/text>/g)).toHaveLength(marks);
  });

  it.each(["Ovoz oʻlchami", "Тишина ўқғҳ", "Silence"])("has letters for every language: %s", async (title) => {
    const [written, blank] = [workshop.path(), workshop.path()];
    await writePicture(goodFacts(), { ...words, title }, written);
    await writePicture(goodFacts(), { ...words, title: "" }, blank);
    const png = await readFile(written);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 520]);
    expect(png.length - (await readFile(blank)).length).toBeGreaterThan(title.length * 60);
  });
});
