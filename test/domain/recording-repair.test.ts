import { describe, expect, it } from "vitest";
import { repairGain, trimmedSpan } from "../../src/domain/recording-repair.ts";
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
    expect(repairGain(goodFacts({ level: { rms: -40, peak: -20, clipped: 0 } }), { trim: true }).gain).toBe(1);
  });
});
