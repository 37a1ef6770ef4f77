import { describe, expect, it } from "vitest";
import { tone } from "../../../sandbox/samples/recordings-signals.ts";
import { limit } from "../../../src/files/recordings/limiter.ts";

describe("the limiter", () => {
  it("only multiplies what stays under the ceiling", async () => {
    const sound = tone({ seconds: 0.5, rate: 8000, amplitude: 0.1 });
    const louder = await limited([sound], { gain: 3, ceiling: 0.5 });
    expect(louder).toHaveLength(sound.length);
    expect(louder.every((sample, at) => Math.abs(sample - 3 * (sound[at] ?? 9)) < 1e-6)).toBe(true);
  });

  it("lets no sample over the ceiling, wherever the peak stands", async () => {
    for (let at = 0; at < 500; at += 7) {
      const sound = new Float32Array(500).fill(0.1);
      sound[at] = -0.95;
      const result = await limited([sound], { gain: 4, ceiling: 0.6 });
      expect(Math.max(...result.map(Math.abs))).toBeLessThanOrEqual(0.6001);
    }
  });

  it("leads the gain down without a step", async () => {
    const sound = new Float32Array(1000).fill(0.1);
    sound[550] = 0.9;
    const result = await limited([sound], { gain: 1, ceiling: 0.5 });
    const around = [...result.subarray(0, 550), ...result.subarray(551)];
    const steps = around.map((sample, at) => Math.abs(sample - (around[at - 1] ?? sample)));
    expect(Math.max(...steps)).toBeLessThan(0.001);
    expect(result[549]).toBeLessThan(0.06);
  });

  it("gives the same whatever pieces the sound comes in", async () => {
    const sound = tone({ seconds: 0.3, rate: 8000, amplitude: 0.9 });
    const whole = await limited([sound], { gain: 2, ceiling: 0.7 });
    const pieces = await limited([sound.subarray(0, 13), sound.subarray(13, 1000), sound.subarray(1000)], {
      gain: 2,
      ceiling: 0.7,
    });
    expect(pieces).toEqual(whole);
  });
});

async function limited(pieces: Float32Array[], { gain, ceiling }: { gain: number; ceiling: number }) {
  async function* source() {
    yield* pieces;
  }
  const samples: number[] = [];
  for await (const block of limit(source(), { gain, ceiling, blockSamples: 100 })) samples.push(...block);
  return Float32Array.from(samples);
}
