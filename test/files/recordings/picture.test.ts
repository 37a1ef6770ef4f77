import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { waveformWords } from "../../../src/bot/views/waveform-words.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import type { WaveformWords } from "../../../src/domain/recording/waveform-words.ts";
import { writePicture } from "../../../src/files/recordings/picture.ts";
import { drawWaveform } from "../../../src/files/recordings/waveform-svg.ts";
import { loadWords } from "../../../src/words.ts";
import { goodFacts } from "../../domain/recording/recording-facts.ts";
import { boxesOf, measure, unreadable, wordsOf } from "../pictures.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const words = { title: "Yozuv <0:20> & boshqalar", normal: "meʼyordagi balandlik" };
const draw = (changes: Parameters<typeof goodFacts>[0] = {}, said: WaveformWords = words) =>
  drawWaveform(goodFacts(changes), said, measure);

/** Recordings with every kind of thing to be said of them. */
const RECORDINGS: [string, Parameters<typeof goodFacts>[0]][] = [
  ["of which nothing is wrong", {}],
  ["of half a second", { seconds: 0.5 }],
  ["of half an hour", { seconds: 1800, waveform: Array.from({ length: 400 }, (_, index) => index % 100) }],
  ["that is silent and clipped in many places", { seconds: 300, ...inManyPlaces(300) }],
  ["that is silent and clipped in many places of two hours", { seconds: 7200, ...inManyPlaces(7200) }],
];

function inManyPlaces(seconds: number) {
  const list = Array.from({ length: 60 }, (_, index): [number, number] => {
    const from = (index * seconds) / 60;
    return [from, from + seconds / 120];
  });
  return { clips: list, silences: { lead: 0, tail: 0, longestInside: 1, list } };
}

describe("the picture of a recording", () => {
  it.each(LOCALES.flatMap((locale) => RECORDINGS.map(([what, changes]) => [locale, what, changes] as const)))(
    "can be read in the chat, in %s, %s",
    (locale, _what, changes) => {
      const recording = {
        sha256: "a",
        originalSha256: "a",
        fileName: `${"щ".repeat(60)}.mp3`,
        facts: goodFacts(changes),
      };
      const said = waveformWords(recording, loadWords(locale));
      const svg = draw(changes, said);
      expect(unreadable(svg)).toEqual([]);
      const whole = wordsOf(svg)
        .map(({ content }) => content)
        .join(" ");
      for (const one of [said.normal, said.silent, said.clipped, said.fine]) expect(whole).toContain(one ?? "");
    },
  );

  it("has the band of normal loudness over and under the middle, as the verdict has it", () => {
    const [over, under] = boxesOf(draw(), "normal");
    // -22 dB, 6 more or less, and the peaks of speech 12 over it: 16 to 63 percent of full scale, which is 245 pixels.
    expect(over?.top).toBeCloseTo(395 - 0.631 * 245, 0);
    expect(over?.bottom).toBeCloseTo(395 - 0.158 * 245, 0);
    expect([under?.top, under?.bottom]).toEqual([790 - (over?.bottom ?? 0), 790 - (over?.top ?? 0)]);
  });

  it("marks a silence at its place", () => {
    const silences = { lead: 5, tail: 0, longestInside: 0, list: [[0, 5]] as const };
    // A quarter of 960 pixels, from the left edge.
    expect(boxesOf(draw({ silences }), "silence")).toMatchObject([{ from: 60, to: 300 }]);
    expect(boxesOf(draw(), "silence")).toEqual([]);
  });

  it("paints the columns red in which samples are clipped, with a strip over them that is seen", () => {
    const svg = draw({ clips: [[7, 7.01]], waveform: [10, 100, 10, 20] });
    expect(boxesOf(svg, "clipped")).toHaveLength(1);
    const [strip] = boxesOf(svg, "clip");
    expect((strip?.to ?? 0) - (strip?.from ?? 0)).toBe(8);
  });

  it("says where it is silent and where it is clipped, or that it is neither", () => {
    const said = (changes: Parameters<typeof goodFacts>[0]) =>
      waveformWords(
        { sha256: "a", originalSha256: "a", fileName: "a.mp3", facts: goodFacts(changes) },
        loadWords("en"),
      );
    const silences = {
      lead: 5,
      tail: 0,
      longestInside: 0,
      list: [
        [0, 5.2],
        [11.8, 14],
      ] as const,
    };
    expect(said({ silences })).toMatchObject({ silent: "silent at 0:00–0:05, 0:11–0:14", fine: undefined });
    expect(
      said({
        clips: [
          [7, 7.2],
          [7.3, 7.4],
        ],
      }),
    ).toMatchObject({ clipped: "distorted at 0:07", silent: undefined });
    expect(said({})).toMatchObject({
      silent: undefined,
      clipped: undefined,
      fine: "no long silence, nothing distorted",
    });
    expect(said(inManyPlaces(600)).silent).toMatch(/^silent at .+ and 56 more$/);
  });

  it("writes labels as they are, signs of markup too", () => {
    expect(draw()).toContain("Yozuv &#60;0:20&#62; &#38; boshqalar");
  });

  it.each([
    [0.4, ["0:00"]],
    [20, ["0:00", "0:05", "0:10", "0:15", "0:20"]],
    [1800, ["0:00", "5:00", "10:00", "15:00", "20:00", "25:00"]],
  ])("counts the time of a recording of %d s: %j", (seconds, marks) => {
    const said = wordsOf(draw({ seconds })).map(({ content }) => content);
    expect(said.filter((content) => /^\d+:\d\d$/.test(content))).toEqual(marks);
  });

  it.each(["Ovoz oʻlchami", "Тишина ўқғҳ", "Silence"])("has letters for every language: %s", async (title) => {
    const [written, blank] = [workshop.path(), workshop.path()];
    await writePicture(goodFacts(), { ...words, title }, written);
    await writePicture(goodFacts(), { ...words, title: "" }, blank);
    const png = await readFile(written);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1080]);
    expect(png.length - (await readFile(blank)).length).toBeGreaterThan(title.length * 60);
  });
});
