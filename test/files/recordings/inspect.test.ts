import { describe, expect, it } from "vitest";
import { mp3File, withCover, withXingHeader } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { inARow, silence, speechLike, tone } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import type { RecordingFacts } from "../../../src/domain/recording/recording.ts";
import { judgeRecording } from "../../../src/domain/recording/verdict.ts";
import { inspectRecording } from "../../../src/files/recordings/inspect.ts";
import { some } from "../../counts.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
/** A tone of amplitude 0.25: an RMS of -15.05 dBFS and peaks of -12.04 dBFS. */
const two = (rate: number): Float32Array => tone({ seconds: 2, rate });
const opposite = (sound: Float32Array): Float32Array => sound.map((sample) => -sample);
const TONE = ["no-speech"];

type Row = [name: string, make: () => Promise<Buffer> | Buffer, facts: Partial<RecordingFacts>, findings: string[]];

const RATES = [8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000] as const;
const mp3s: Row[] = [
  ...some(RATES, 2).map(
    (rate): Row => [
      `mono mp3 at ${rate} Hz`,
      () => mp3File([two(rate)], rate),
      { container: "mp3", sampleRate: rate, channels: 1, bitrate: 64_000 },
      TONE,
    ],
  ),
  [
    "stereo mp3 at 128 kbit/s",
    () => mp3File([two(44_100), two(44_100)], 44_100, { bitrate: 128 }),
    { container: "mp3", sampleRate: 44_100, channels: 2, bitrate: 128_000, oppositePhase: false },
    TONE,
  ],
  [
    "VBR mp3 with a Xing header",
    async () => withXingHeader(await mp3File([two(44_100)], 44_100, { vbrQuality: 4 }), 78),
    { container: "mp3", sampleRate: 44_100, channels: 1 },
    TONE,
  ],
  [
    "mp3 behind an ID3v2 tag with a large cover",
    async () => withCover(await mp3File([two(16_000)], 16_000), 200_000),
    { container: "mp3", sampleRate: 16_000, bitrate: 64_000 },
    TONE,
  ],
  [
    "mp3 with foreign bytes before and after",
    async () => Buffer.concat([Buffer.alloc(3001, "x"), await mp3File([two(16_000)], 16_000), Buffer.alloc(999, "y")]),
    { container: "mp3", sampleRate: 16_000, channels: 1, bitrate: 64_000 },
    TONE,
  ],
  [
    "stereo mp3 in opposite phase",
    () => mp3File([two(44_100), opposite(two(44_100))], 44_100, { bitrate: 128 }),
    { channels: 2, oppositePhase: true },
    ["no-speech", "opposite-phase"],
  ],
];

const WAV_FORMATS = [
  [1, 8],
  [1, 16],
  [1, 24],
  [1, 32],
  [3, 32],
  [3, 64],
  [6, 8],
  [7, 8],
] as const;
const wavs: Row[] = [
  ...WAV_FORMATS.flatMap(([tag, bits]) =>
    [false, true].map(
      (extensible): Row => [
        `wav of tag ${tag}, ${bits} bits${extensible ? ", extensible, behind another chunk" : ""}`,
        () => wavFile([two(16_000)], 16_000, { tag, bits, extensible, listChunk: extensible }),
        { container: "wav", sampleRate: 16_000, channels: 1, bitrate: 16_000 * bits, seconds: 2 },
        TONE,
      ],
    ),
  ),
  [
    "stereo wav at 48 kHz",
    () => wavFile([two(48_000), silence({ seconds: 2, rate: 48_000 })], 48_000),
    { container: "wav", channels: 2, sampleRate: 48_000, level: { rms: -21.074, peak: -18.062, clipped: 0 } },
    TONE,
  ],
  [
    "stereo wav in opposite phase, whose level is that of one side",
    () => wavFile([two(16_000), opposite(two(16_000))], 16_000),
    { oppositePhase: true, level: { rms: -15.054, peak: -12.041, clipped: 0 } },
    ["no-speech", "opposite-phase"],
  ],
  [
    "wav whose recorder never filled in its size",
    () => {
      const bytes = wavFile([two(16_000)], 16_000);
      bytes.writeUInt32LE(0xffffffff, 40);
      return bytes;
    },
    { container: "wav", seconds: 2 },
    TONE,
  ],
  [
    "wav of silence",
    () => wavFile([silence({ seconds: 3, rate: 8000 })], 8000),
    {
      seconds: 3,
      hasSpeech: false,
      level: { rms: -99, peak: -99, clipped: 0 },
      silences: { lead: 3, tail: 3, longestInside: 0, list: [[0, 3]] },
    },
    ["silent"],
  ],
  [
    "wav of speech that starts late, ends early and pauses long",
    () => wavFile([inARow(quiet(1), speech(3), quiet(4), speech(3), quiet(2.5))], 16_000),
    { seconds: 13.5, hasSpeech: true },
    ["lead-silence", "inside-silence", "tail-silence"],
  ],
  [
    "wav of speech that was recorded too loud",
    () => wavFile([speech(6).map((sample) => Math.max(-1, Math.min(1, sample * 6)))], 16_000),
    { level: { rms: expect.any(Number), peak: 0, clipped: expect.any(Number) } },
    ["clipped"],
  ],
  ["wav of speech too quiet", () => wavFile([speech(6).map((sample) => sample / 10)], 16_000), {}, ["too-quiet"]],
  [
    "wav off centre",
    () => wavFile([speech(6).map((sample) => sample + 0.1)], 16_000),
    { dcOffset: 0.1 },
    ["dc-offset"],
  ],
  ["wav longer than 45 s", () => wavFile([speech(46, 8_000)], 8_000), { seconds: 46 }, ["long"]],
];

const opus: Row[] = [
  [
    "Opus at 48 kHz",
    () => oggOpusFile(two(48_000), 48_000),
    { container: "ogg-opus", sampleRate: 48_000, seconds: 2, channels: 1 },
    TONE,
  ],
  [
    "Opus at 16 kHz",
    () => oggOpusFile(two(16_000), 16_000),
    { container: "ogg-opus", sampleRate: 16_000, seconds: 2, channels: 1 },
    TONE,
  ],
  [
    "Opus of good speech",
    () => oggOpusFile(speech(5), 16_000),
    { container: "ogg-opus", seconds: 5, hasSpeech: true },
    [],
  ],
];

describe("what a file holds", () => {
  it.each([...mp3s, ...wavs, ...opus])("is told of a %s", async (_, make, facts, findings) => {
    const found = await inspectRecording(await workshop.keep(await make()));
    expect(found).toMatchObject(facts);
    expect(judgeRecording(found).map(({ code }) => code)).toEqual(findings);
  });

  it.each(
    some(
      [...mp3s, ...opus].filter(([name]) => !name.includes("speech")),
      4,
    ),
  )("has the right length and level for a %s", async (_, make) => {
    const { seconds, level } = await inspectRecording(await workshop.keep(await make()));
    // An mp3 without a header holds the encoder's delay and padding too: up to three frames.
    expect(seconds).toBeGreaterThan(1.99);
    expect(seconds).toBeLessThan(2.2);
    // LAME itself lowers what it encodes by up to 0.45 dB.
    expect(level.rms).toBeGreaterThan(-15.6);
    expect(level.rms).toBeLessThan(-15);
  });

  it("marks the silences where they are", async () => {
    const sound = inARow(quiet(1), speech(2), quiet(4), speech(2), quiet(2.5));
    const { silences } = await inspectRecording(await workshop.keep(wavFile([sound], 16_000)));
    const expected = [
      [0, 1],
      [3, 7],
      [9, 11.5],
    ];
    expect(silences.list).toHaveLength(3);
    for (const [index, [from = 0, to = 0]] of expected.entries()) {
      expect(Math.abs((silences.list[index]?.[0] ?? 99) - from)).toBeLessThan(0.1);
      expect(Math.abs((silences.list[index]?.[1] ?? 99) - to)).toBeLessThan(0.1);
    }
  });

  it("marks the clipped parts where they are", async () => {
    const calm = speech(2).map((sample) => sample * 0.5);
    const loud = tone({ seconds: 0.5, rate: 16_000, amplitude: 1.5 }).map((sample) =>
      Math.max(-1, Math.min(1, sample)),
    );
    const { clips } = await inspectRecording(await workshop.keep(wavFile([inARow(calm, loud, calm)], 16_000)));
    expect(clips).toEqual([[2, 2.5]]);
  });
});

function quiet(seconds: number): Float32Array {
  return silence({ seconds, rate: 16_000 });
}

function speech(seconds: number, rate = 16_000): Float32Array {
  return speechLike({ seconds, rate, peak: 0.4 });
}
