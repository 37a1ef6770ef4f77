import { describe, expect, it } from "vitest";
import { tone } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import { inspectRecording } from "../../../src/files/recordings/inspect.ts";
import { writeTelephonePreview } from "../../../src/files/recordings/telephone.ts";
import { some } from "../../counts.ts";
import { decodedMp3, levelAt, pitchOf } from "./decoded.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
/** A tone of amplitude 0.25, dBFS. */
const SENT = -15.05;

describe("the telephone preview", () => {
  it.each(
    some<[number, number, number]>(
      [
        [60, -200, -40],
        [150, -200, -26],
        [600, -16.5, -14],
        [1000, -15.5, -14.5],
        [3000, -15.5, -14.5],
        [3750, -200, -20],
        [4500, -200, -60],
        [6000, -200, -60],
      ],
      4,
    ),
  )("lets a telephone's band pass and nothing else: %i Hz", async (frequency, lowest, highest) => {
    const { samples, rate } = await preview(tone({ seconds: 2, rate: 48_000, frequency }), 48_000);
    const level = levelAt(samples.subarray(rate / 2, (rate * 3) / 2), rate, frequency);
    expect(level).toBeGreaterThanOrEqual(lowest);
    expect(level).toBeLessThanOrEqual(highest);
  });

  it.each(some([11_025, 8000, 16_000, 44_100, 48_000], 2))(
    "keeps the pitch and the length of a recording at %i Hz",
    async (rate) => {
      const heard = await preview(tone({ seconds: 2, rate, frequency: 1000 }), rate);
      expect(pitchOf(heard.samples.subarray(8000, 24_000), heard.rate)).toBeCloseTo(1000, 0);
      expect(Math.abs(heard.seconds - 2)).toBeLessThan(0.2);
    },
  );

  it("has the noise of eight bits, and no more", async () => {
    const { samples, rate } = await preview(tone({ seconds: 2, rate: 16_000, frequency: 1013 }), 16_000);
    const steady = samples.subarray(rate / 2, (rate * 3) / 2);
    const tonePower = 10 ** (levelAt(steady, rate, 1013) / 10);
    const power = steady.reduce((sum, sample) => sum + sample * sample, 0) / steady.length;
    const noise = SENT - 10 * Math.log10(power - tonePower);
    // A-law is specified at about 38 dB of signal to quantising noise (ITU-T G.712).
    expect(noise).toBeGreaterThan(30);
    expect(noise).toBeLessThan(45);
  });
});

async function preview(sound: Float32Array, rate: number) {
  const path = await workshop.keep(wavFile([sound], rate, { tag: 3, bits: 32 }));
  const outputPath = workshop.path();
  await writeTelephonePreview(path, await inspectRecording(path), outputPath);
  return decodedMp3(outputPath);
}
