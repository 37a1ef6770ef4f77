import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { inARow, silence, tone } from "../../../sandbox/samples/recordings-signals.ts";
import { inspectRecording } from "../../../src/files/recordings/inspect.ts";
import { prepareRecording } from "../../../src/files/recordings/prepare.ts";
import { sharedBrowser } from "../../browser/one-browser.ts";
import { some } from "../../counts.ts";
import { pitchOf, rmsOf } from "./decoded.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const RATE = 16_000;
let page: Page;
beforeAll(async () => {
  page = await (await sharedBrowser()).newPage();
});
afterAll(() => page.close());

describe("a transcoded voice message, as a browser plays it", () => {
  it.each(some([16_000, 48_000] as const, 1))("has the right length, pitch and level at %i Hz", async (rate) => {
    const note = await oggOpusFile(tone({ seconds: 5, rate, frequency: 523.25, amplitude: 0.02 }), rate);
    const path = await workshop.keep(note);
    const outputPath = workshop.path();
    await prepareRecording(path, await inspectRecording(path), { level: true }, outputPath);
    const { samples, seconds } = await playedByBrowser(outputPath);
    const steady = samples.subarray(RATE, 4 * RATE);
    expect(Math.abs(seconds - 5)).toBeLessThan(0.2);
    expect(pitchOf(steady, RATE)).toBeCloseTo(523.25, 0);
    expect(Math.abs(rmsOf(steady) + 22)).toBeLessThan(1);
  });

  it("has lost the silence around it when it is trimmed", async () => {
    const quiet = silence({ seconds: 2, rate: RATE });
    const path = await workshop.keep(await oggOpusFile(inARow(quiet, tone({ seconds: 3, rate: RATE }), quiet), RATE));
    const outputPath = workshop.path();
    await prepareRecording(path, await inspectRecording(path), { trim: true }, outputPath);
    const { samples, seconds } = await playedByBrowser(outputPath);
    expect(Math.abs(seconds - 3.7)).toBeLessThan(0.2);
    expect(rmsOf(samples.subarray(RATE / 2, 3 * RATE))).toBeCloseTo(-15.05, 0);
  });
});

/** Decodes an mp3 with Chromium's own decoder: neither the one that judges recordings nor the one that encodes them. */
async function playedByBrowser(path: string): Promise<{ samples: Float32Array; seconds: number }> {
  const base64 = (await readFile(path)).toString("base64");
  const samples: number[] = await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob("${base64}"), (sign) => sign.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, ${RATE}).decodeAudioData(bytes.buffer);
    return Array.from(sound.getChannelData(0));
  })()`);
  return { samples: Float32Array.from(samples), seconds: samples.length / RATE };
}
