import { describe, expect, it } from "vitest";
import type { Frames } from "../../../src/domain/recording/levels.ts";
import { measureFrames, QUIETEST } from "../../../src/domain/recording/levels.ts";

/** Frames of 20 ms from stretches of so many frames at so many dBFS. */
function frames(...stretches: [count: number, level: number][]): Frames {
  const power = stretches.flatMap(([count, level]) => new Array<number>(count).fill(10 ** (level / 10)));
  return {
    seconds: 0.02,
    power,
    peak: power.map((one) => Math.min(1, Math.sqrt(one * 2))),
    clipped: power.map(() => 0),
  };
}

describe("measuring a recording's frames", () => {
  it("takes the level of what sounds, not of the pauses between", () => {
    expect(measureFrames(frames([100, -20], [300, -80], [100, -20])).rms).toBeCloseTo(-20, 6);
  });

  it("does not take a slammed door for the level of the speaker", () => {
    expect(measureFrames(frames([200, -40], [3, -3], [200, -40])).rms).toBeCloseTo(-40, 6);
  });

  it("counts quiet talk as silence only far below the rest", () => {
    expect(measureFrames(frames([50, -40], [800, -20])).silences.lead).toBe(0);
    expect(measureFrames(frames([50, -50], [800, -20])).silences.lead).toBeCloseTo(1, 6);
  });

  it("hears silence through the noise of a room", () => {
    const { silences } = measureFrames(frames([50, -42], [150, -22], [50, -42]));
    expect([silences.lead, silences.tail]).toEqual([1, expect.closeTo(1, 6)]);
  });

  it("measures the lead, the tail and the longest gap, and lists those that last", () => {
    const { silences } = measureFrames(
      frames([50, -90], [100, -20], [20, -90], [100, -20], [40, -90], [100, -20], [60, -90]),
    );
    expect(silences.lead).toBeCloseTo(1, 6);
    expect(silences.tail).toBeCloseTo(1.2, 6);
    expect(silences.longestInside).toBeCloseTo(0.8, 6);
    expect(silences.list.map(([from, to]) => [from.toFixed(2), to.toFixed(2)])).toEqual([
      ["0.00", "1.00"],
      ["5.40", "6.20"],
      ["8.20", "9.40"],
    ]);
  });

  it("does not take the click of a button for the start of the message", () => {
    expect(measureFrames(frames([25, -90], [2, -15], [50, -90], [100, -20])).silences.lead).toBeCloseTo(1.54, 6);
  });

  it("gives a level that JSON can hold to a recording of nothing", () => {
    const { rms, peak, silences } = measureFrames(frames([100, -Infinity]));
    expect([rms, peak, silences.lead]).toEqual([QUIETEST, QUIETEST, 2]);
  });

  it("hears speech in what rises and falls, and none in a steady tone", () => {
    const syllables = Array.from({ length: 40 }, (_, at): [number, number] => [5, at % 2 ? -18 : -28]);
    expect(measureFrames(frames(...syllables)).hasSpeech).toBe(true);
    expect(measureFrames(frames([200, -20])).hasSpeech).toBe(false);
  });

  it("joins clipped frames that stand close together", () => {
    const calm = frames([100, -20]);
    const clipped = calm.clipped.map((_, at) => (at === 10 || at === 13 || at === 60 ? 4 : 0));
    expect(measureFrames({ ...calm, clipped }).clips).toEqual([
      [0.2, 0.28],
      [1.2, 1.22],
    ]);
  });

  it("never lists more clipped spans than a picture can show", () => {
    const long = frames([40_000, -20]);
    const clipped = long.clipped.map((_, at) => (at % 20 === 0 ? 1 : 0));
    const { clips } = measureFrames({ ...long, clipped });
    expect(clips.length).toBeGreaterThan(0);
    expect(clips.length).toBeLessThanOrEqual(60);
  });

  it("takes a sound for a click when it is shorter than 60 ms", () => {
    const lead = (clicks: number) =>
      measureFrames(frames([50, -90], [clicks, -20], [50, -90], [100, -20])).silences.lead;
    expect(lead(2)).toBeCloseTo(2.04, 6);
    expect(lead(3)).toBeCloseTo(1, 6);
  });

  it("lists silences of 0.7 s and longer", () => {
    const listed = (count: number) => measureFrames(frames([100, -20], [count, -90], [100, -20])).silences;
    expect(listed(34).list).toEqual([]);
    expect(listed(36).list).toHaveLength(1);
    expect(listed(34).longestInside).toBeCloseTo(0.68, 6);
  });

  it("joins clipped frames up to 0.1 s apart, and not further", () => {
    const calm = frames([100, -20]);
    const clips = (at: number) =>
      measureFrames({ ...calm, clipped: calm.clipped.map((_, one) => (one === 10 || one === at ? 1 : 0)) }).clips;
    expect(clips(16)).toEqual([[0.2, 0.34]]);
    expect(clips(17)).toHaveLength(2);
  });

  it("lists a clipped stretch that lasts to the end", () => {
    const calm = frames([10, -20]);
    const clipped = calm.clipped.map((_, at) => (at >= 8 ? 1 : 0));
    expect(measureFrames({ ...calm, clipped }).clips).toEqual([[0.16, 0.2]]);
  });

  it("tells the highest peak in dBFS, and where nothing is clipped, that nothing is", () => {
    const { peak, clips, silences } = measureFrames(frames([100, -23.01], [1, -13.01], [100, -23.01]));
    expect(peak).toBeCloseTo(-10, 2);
    expect([clips, silences.longestInside, silences.tail]).toEqual([[], 0, 0]);
  });

  it("draws a short recording a column a frame, and no peak over full scale", () => {
    const made = frames([3, -20]);
    expect(measureFrames({ ...made, peak: [0.104, 1.2, 0.5] }).waveform).toEqual([10, 100, 50]);
    expect(measureFrames(frames()).waveform).toEqual([]);
  });

  it("draws a waveform of at most 400 columns that keeps the highest peak", () => {
    const { waveform } = measureFrames(frames([2000, -40], [1, -6.02], [2000, -40]));
    expect(waveform).toHaveLength(400);
    expect(Math.max(...waveform)).toBe(71);
  });
});
