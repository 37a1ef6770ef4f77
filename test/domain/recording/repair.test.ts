import { describe, expect, it } from "vitest";
import { factsOfMade, repairGain, trimmedSpan } from "../../../src/domain/recording/repair.ts";
import { goodFacts } from "./recording-facts.ts";

describe("repairing a recording", () => {
  it("keeps a breath of silence on both sides of what is said", () => {
    const silences = { lead: 1.5, tail: 3, longestInside: 0, list: [] };
    expect(trimmedSpan(goodFacts({ seconds: 10, silences }))).toEqual([1.3, 7.5]);
  });

  it("adds no silence where there is hardly any", () => {
    const silences = { lead: 0.1, tail: 0.2, longestInside: 0, list: [] };
    expect(trimmedSpan(goodFacts({ seconds: 10, silences }))).toEqual([0, 10]);
  });

  it("doubles what is 6.02 dB under the target", () => {
    const { gain, ceiling } = repairGain(goodFacts({ level: { rms: -28.02, peak: -12, clipped: 0 } }), { level: true });
    expect(gain).toBeCloseTo(2, 3);
    expect(20 * Math.log10(ceiling)).toBeCloseTo(-4, 3);
  });

  it("leaves the level alone unless it is asked to", () => {
    const quiet = goodFacts({ level: { rms: -40, peak: -20, clipped: 0 } });
    expect(repairGain(quiet, { trim: true })).toEqual({ gain: 1, ceiling: 0.99 });
  });
});

describe("what an mp3 says of the recording that it was made of", () => {
  const clips = [
    [0.5, 1.5],
    [4, 5],
    [9, 10],
  ] as const;
  const silences = { lead: 1.2, tail: 3, longestInside: 0, list: [] };
  const level = { rms: -22, peak: 0, clipped: 0.02 };
  const source = goodFacts({ seconds: 10, sampleRate: 6000, clips, silences, level });

  it("keeps what no coding undoes: distortion, and a band that is missing", () => {
    const made = factsOfMade(source, goodFacts({ seconds: 10, sampleRate: 8000 }), {});
    const level = { rms: -22, peak: -6, clipped: 0.02 };
    expect(made).toStrictEqual(goodFacts({ seconds: 10, sampleRate: 6000, clips, level }));
    const lower = factsOfMade(goodFacts({ sampleRate: 48_000 }), goodFacts({ sampleRate: 16_000 }), {});
    expect(lower.sampleRate).toBe(16_000);
  });

  it("leaves out a distorted place that was cut off to its end", () => {
    const cut = { ...source, clips: [[0, 1] as const, [9, 10] as const] };
    expect(factsOfMade(cut, goodFacts({ seconds: 8 }), { trim: true }).clips).toEqual([]);
  });

  it("moves distorted places with what is cut off before them", () => {
    const made = factsOfMade(source, goodFacts({ seconds: 6.5 }), { trim: true });
    expect(made.clips).toEqual([
      [0, 0.5],
      [3, 4],
    ]);
  });
});
