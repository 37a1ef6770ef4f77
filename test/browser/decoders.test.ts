import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { goodMp3, voiceMessage } from "../../sandbox/samples/recordings.ts";
import { speechLike } from "../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../sandbox/samples/recordings-wav.ts";
import { openRecording } from "../../src/files/recordings/open-recording.ts";
import { toMono } from "../../src/files/recordings/sound.ts";
import { some } from "../counts.ts";
import { sharedBrowser } from "./one-browser.ts";

/** A browser decodes by code of its own: what it hears is what the studio has to hear. */
let page: Page;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "decoders-"));
  page = await (await sharedBrowser()).newPage();
});

afterAll(async () => {
  await page.close();
  await rm(folder, { recursive: true, maxRetries: 20 });
});

const STRETCH_SECONDS = 0.5;

/** The level of each half second, in dBFS, and the length in seconds. */
interface Heard {
  seconds: number;
  levels: number[];
}

const caseFile = (name: string) => readFile(new URL(`../cases/sounds/${name}`, import.meta.url));

/** Decoded by the browser, its channels mixed as the studio mixes them. */
async function heardByBrowser(bytes: Buffer): Promise<Heard> {
  return page.evaluate(`(async () => {
    const binary = Uint8Array.from(atob("${bytes.toString("base64")}"), (letter) => letter.charCodeAt(0));
    const decoded = await new OfflineAudioContext(1, 1, 48000).decodeAudioData(binary.buffer);
    const mono = new Float32Array(decoded.length);
    for (let channel = 0; channel < decoded.numberOfChannels; channel++) {
      const samples = decoded.getChannelData(channel);
      for (let at = 0; at < mono.length; at++) mono[at] += samples[at] / decoded.numberOfChannels;
    }
    const levels = [];
    const width = Math.round(${STRETCH_SECONDS} * decoded.sampleRate);
    for (let at = 0; at + width <= mono.length; at += width) {
      const power = mono.subarray(at, at + width).reduce((sum, sample) => sum + sample * sample, 0) / width;
      levels.push(10 * Math.log10(power + 1e-12));
    }
    return { seconds: decoded.duration, levels };
  })()`);
}

async function heardByStudio(bytes: Buffer): Promise<Heard> {
  const path = join(folder, "sound");
  await writeFile(path, bytes);
  const { sound, soundRate } = await openRecording(path);
  const parts: Float32Array[] = [];
  for await (const stretch of sound) parts.push(toMono(stretch, "both"));
  const mono = Float32Array.from(parts.flatMap((part) => [...part]));
  const width = Math.round(STRETCH_SECONDS * soundRate);
  const levels: number[] = [];
  for (let at = 0; at + width <= mono.length; at += width) {
    const power = mono.subarray(at, at + width).reduce((sum, sample) => sum + sample * sample, 0) / width;
    levels.push(10 * Math.log10(power + 1e-12));
  }
  return { seconds: mono.length / soundRate, levels };
}

const speech = (rate: number) => speechLike({ seconds: 4, rate });

test.each(
  some<[what: string, make: () => Promise<Buffer> | Buffer]>(
    [
      ["Ogg/Vorbis", () => caseFile("vorbis.ogg")],
      ["Opus", () => caseFile("opus-plain.ogg")],
      ["Opus with an output gain", () => caseFile("opus-gain.ogg")],
      ["a voice message", () => voiceMessage(4)],
      ["an mp3", () => goodMp3(4)],
      ["a wav that holds an mp3", () => caseFile("mp3.wav")],
      ["a wav for large files, RF64", () => caseFile("rf64.wav")],
      ["a wav", () => wavFile([speech(16_000)], 16_000)],
      ["a wav in stereo, of 24 bits", () => wavFile([speech(44_100), speech(44_100)], 44_100, { tag: 1, bits: 24 })],
      ["a wav of floats", () => wavFile([speech(16_000)], 16_000, { tag: 3, bits: 32 })],
      ["a wav in A-law", () => wavFile([speech(8000)], 8000, { tag: 6, bits: 8 })],
      ["a wav in u-law", () => wavFile([speech(8000)], 8000, { tag: 7, bits: 8 })],
    ],
    5,
  ),
)("%s sounds as a browser plays it", async (_, make) => {
  const bytes = await make();
  const [ours, theirs] = [await heardByStudio(bytes), await heardByBrowser(bytes)];
  expect(Math.abs(ours.seconds - theirs.seconds)).toBeLessThan(0.1);
  const pairs = ours.levels.flatMap((level, at) =>
    theirs.levels[at] === undefined ? [] : [level - theirs.levels[at]],
  );
  expect(pairs.length).toBeGreaterThanOrEqual(Math.floor(ours.seconds / STRETCH_SECONDS) - 1);
  expect(pairs.length).toBeGreaterThan(1);
  expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(1);
});
