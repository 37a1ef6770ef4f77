import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rf64File, wavOfMp3 } from "../../../sandbox/samples/recordings-boxed.ts";
import { mp3File } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { speechLike, tone } from "../../../sandbox/samples/recordings-signals.ts";
import { inspectRecording } from "../../../src/files/recordings/inspect.ts";
import { prepareRecording } from "../../../src/files/recordings/prepare.ts";
import { some } from "../../counts.ts";
import { decodedMp3, pitchOf } from "./decoded.ts";
import { thrownBy, useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const realFile = (name: string) => fileURLToPath(new URL(`../../cases/sounds/${name}`, import.meta.url));
const two = (rate: number): Float32Array => tone({ seconds: 2, rate });

describe("Ogg/Vorbis", () => {
  it("is decoded to its end", async () => {
    const facts = await inspectRecording(realFile("vorbis.ogg"));
    expect(facts).toMatchObject({ container: "ogg-vorbis", sampleRate: 48_000, channels: 1, seconds: 6 });
  });

  it("becomes an mp3 of the same length and level", async () => {
    const before = await inspectRecording(realFile("vorbis.ogg"));
    const made = await prepareRecording(realFile("vorbis.ogg"), before, {}, workshop.path());
    expect(made).toMatchObject({ unchanged: false, facts: { container: "mp3" } });
    expect(Math.abs(made.facts.seconds - before.seconds)).toBeLessThan(0.1);
    expect(Math.abs(made.facts.level.rms - before.level.rms)).toBeLessThan(1);
  });
});

describe("the output gain of Opus", () => {
  it("is applied, as a player must", async () => {
    const [plain, quieter] = await Promise.all(
      ["opus-plain.ogg", "opus-gain.ogg"].map((name) => inspectRecording(realFile(name))),
    );
    expect((quieter?.level.rms ?? 0) - (plain?.level.rms ?? 0)).toBeCloseTo(-20, 1);
  });

  it.each(some([6, -6, 0.5], 1))("of %f dB is that many decibels", async (gain) => {
    const sound = speechLike({ seconds: 3, rate: 16_000 }).map((sample) => sample * 0.3);
    const file = await oggOpusFile(sound, 16_000);
    const louder = Buffer.from(file);
    louder.writeInt16LE(gain * 256, louder.indexOf("OpusHead") + 16);
    const [before, after] = [
      await inspectRecording(await workshop.keep(file)),
      await inspectRecording(await workshop.keep(louder)),
    ];
    expect(after.level.rms - before.level.rms).toBeCloseTo(gain, 1);
  });
});

describe("a wav", () => {
  it("that holds an mp3 is heard, and becomes an mp3 of its own", async () => {
    const path = await workshop.keep(wavOfMp3(await mp3File([two(44_100)], 44_100), 44_100));
    const facts = await inspectRecording(path);
    expect(facts).toMatchObject({ container: "wav", sampleRate: 44_100, channels: 1 });
    const output = workshop.path();
    expect(await prepareRecording(path, facts, {}, output)).toMatchObject({ unchanged: false });
    const { samples, rate } = await decodedMp3(output);
    expect(pitchOf(samples.subarray(rate / 2, rate), rate)).toBeCloseTo(440, 0);
  });

  it("for large files, RF64, is heard up to where its samples end", async () => {
    const facts = await inspectRecording(await workshop.keep(rf64File([two(16_000)], 16_000)));
    expect(facts).toMatchObject({ container: "wav", seconds: 2, level: { peak: expect.closeTo(-12, 0) } });
  });
});

describe("joined mp3s", () => {
  it.each(
    some<[44_100 | 8000, 22_050 | 48_000]>(
      [
        [44_100, 22_050],
        [8000, 48_000],
        [44_100, 48_000],
      ],
      1,
    ),
  )("of %i and %i Hz are told as such", async (one, other) => {
    const joined = Buffer.concat([await mp3File([two(one)], one), await mp3File([two(other)], other)]);
    const error = await thrownBy(inspectRecording(await workshop.keep(joined)));
    expect(error).toMatchObject({ refusal: { code: "joined" } });
  });

  it("of one rate are one recording", async () => {
    const one = await mp3File([two(44_100)], 44_100);
    const { seconds } = await inspectRecording(await workshop.keep(Buffer.concat([one, one])));
    expect(seconds).toBeGreaterThan(3.9);
  });
});
