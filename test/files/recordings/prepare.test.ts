import { access, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { mp3File } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { inARow, silence, speechLike, tone } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import type { RecordingFacts, RecordingRepairs } from "../../../src/domain/recording/recording.ts";
import { inspectRecording } from "../../../src/files/recordings/inspect.ts";
import { prepareRecording } from "../../../src/files/recordings/prepare.ts";
import { some } from "../../counts.ts";
import { decodedMp3, pitchOf, rmsOf } from "./decoded.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const RATE = 16_000;

describe("the mp3 that the PBX gets", () => {
  it("is the manager's own file when that is a good mp3", async () => {
    const { facts, unchanged, outputPath } = await prepare(await mp3File([speech(5)], RATE));
    expect(unchanged).toBe(true);
    expect(facts.container).toBe("mp3");
    await expect(access(outputPath)).rejects.toThrow("ENOENT");
  });

  it.each(some([16_000, 48_000] as const, 1))(
    "has the length and the pitch of a voice message at %i Hz",
    async (rate) => {
      const sound = tone({ seconds: 3, rate, frequency: 523.25 });
      const { outputPath, unchanged } = await prepare(await oggOpusFile(sound, rate));
      const decoded = await decodedMp3(outputPath);
      expect(unchanged).toBe(false);
      expect(Math.abs(decoded.seconds - 3)).toBeLessThan(0.2);
      expect(pitchOf(middle(decoded.samples, RATE), RATE)).toBeCloseTo(523.25, 0);
      expect(rmsOf(middle(decoded.samples, RATE))).toBeCloseTo(-15.05, 0);
    },
  );

  it.each(
    some<[string, () => Buffer]>(
      [
        ["44.1 kHz", () => wavFile([tone({ seconds: 3, rate: 44_100, frequency: 880 })], 44_100)],
        ["8 kHz A-law", () => wavFile([tone({ seconds: 3, rate: 8000, frequency: 880 })], 8000, { tag: 6, bits: 8 })],
        [
          "96 kHz float",
          () => wavFile([tone({ seconds: 3, rate: 96_000, frequency: 880 })], 96_000, { tag: 3, bits: 32 }),
        ],
      ],
      1,
    ),
  )("is mono at 16 kHz and 64 kbit/s, whatever was sent: %s", async (_, make) => {
    const { outputPath, facts } = await prepare(make());
    expect(facts).toMatchObject({ container: "mp3", sampleRate: RATE, channels: 1, bitrate: 64_000 });
    const decoded = await decodedMp3(outputPath);
    expect(pitchOf(middle(decoded.samples, RATE), RATE)).toBeCloseTo(880, 0);
    expect(Math.abs(decoded.seconds - 3)).toBeLessThan(0.2);
  });

  it("keeps the left side of two channels that would cancel out", async () => {
    const sound = tone({ seconds: 3, rate: 44_100 });
    const bytes = await mp3File([sound, sound.map((sample) => -sample)], 44_100, { bitrate: 128 });
    const { outputPath, facts, unchanged } = await prepare(bytes);
    expect([unchanged, facts.oppositePhase, facts.channels]).toEqual([false, false, 1]);
    expect(rmsOf(middle((await decodedMp3(outputPath)).samples, RATE))).toBeGreaterThan(-16);
  });

  it("has lost the offset that the recording had", async () => {
    const { facts } = await prepare(wavFile([speech(4).map((sample) => sample + 0.2)], RATE));
    expect(facts.dcOffset).toBeCloseTo(0, 2);
  });

  it("has lost the foreign bytes before the first frame", async () => {
    const { outputPath, unchanged } = await prepare(
      Buffer.concat([Buffer.alloc(2000, "x"), await mp3File([speech(3)], RATE)]),
    );
    expect(unchanged).toBe(false);
    expect((await readFile(outputPath))[0]).toBe(0xff);
  });
});

describe("a repaired recording", () => {
  it.each(
    some<[string, number]>(
      [
        ["quiet", 0.03],
        ["hardly audible", 0.008],
        ["loud", 0.98],
      ],
      2,
    ),
  )("is within 1 dB of the target when it was %s", async (_, peak) => {
    const { facts } = await prepare(await oggOpusFile(speechLike({ seconds: 4, rate: RATE, peak }), RATE), {
      level: true,
    });
    expect(Math.abs(facts.level.rms + 22)).toBeLessThan(1);
    expect(facts.level.peak).toBeLessThanOrEqual(-3);
  });

  it("has a tone's level exactly, by an independent measure", async () => {
    const { outputPath } = await prepare(wavFile([tone({ seconds: 4, rate: RATE, amplitude: 0.02 })], RATE), {
      level: true,
    });
    expect(rmsOf(middle((await decodedMp3(outputPath)).samples, RATE))).toBeCloseTo(-22, 1);
  });

  it("keeps its peaks down where a shout stands out of a murmur", async () => {
    const murmur = speechLike({ seconds: 6, rate: RATE, peak: 0.05 });
    const shout = tone({ seconds: 0.02, rate: RATE, amplitude: 0.9 });
    const { facts } = await prepare(wavFile([inARow(murmur, shout, murmur)], RATE), { level: true });
    expect(facts.level.peak).toBeLessThanOrEqual(-3);
    expect(facts.level.rms).toBeCloseTo(-22, 0);
  });

  it("begins and ends with what is said", async () => {
    const sound = inARow(quiet(2), speech(4), quiet(3));
    const { facts } = await prepare(wavFile([sound], RATE), { trim: true });
    expect(Math.abs(facts.seconds - 4.7)).toBeLessThan(0.2);
    expect(facts.silences.lead).toBeLessThan(0.4);
    expect(facts.silences.tail).toBeLessThan(0.7);
  });

  it("keeps the silence inside, which may be meant", async () => {
    const { facts } = await prepare(wavFile([inARow(quiet(2), speech(2), quiet(4), speech(2))], RATE), { trim: true });
    expect(facts.silences.longestInside).toBeCloseTo(4, 0);
  });
});

async function prepare(bytes: Buffer, repairs: RecordingRepairs = {}) {
  const path = await workshop.keep(bytes);
  const outputPath = workshop.path();
  const facts: RecordingFacts = await inspectRecording(path);
  return { ...(await prepareRecording(path, facts, repairs, outputPath)), outputPath };
}

function quiet(seconds: number): Float32Array {
  return silence({ seconds, rate: RATE });
}

function speech(seconds: number): Float32Array {
  return speechLike({ seconds, rate: RATE, peak: 0.4 });
}

/** Without the first and the last half second, where the encoder begins and ends. */
function middle(samples: Float32Array, rate: number): Float32Array {
  return samples.subarray(rate / 2, samples.length - rate / 2);
}
