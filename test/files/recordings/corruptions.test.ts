import { readFile, writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { mp3File, withCover, withXingHeader } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { speechLike } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import { createStudio } from "../../../src/files/recordings/studio.ts";
import { count } from "../../counts.ts";
import { corrupted } from "./corrupted.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const studio = createStudio();
afterAll(() => studio.close());

const CASES = count(16, 1_000);
const VORBIS = new URL("../../cases/sounds/vorbis.ogg", import.meta.url);
/** Short: a byte in a hundred is reached as well as a byte in a thousand. */
const speech = speechLike({ seconds: 0.25, rate: 16_000 });
const plainMp3 = await mp3File([speech], 16_000);

describe("broken files of each kind", () => {
  it.each<[string, () => Promise<Buffer[]>, number]>([
    ["mp3", async () => [plainMp3, withCover(withXingHeader(plainMp3, 9), 900)], CASES],
    ["Opus", async () => [await oggOpusFile(speech, 16_000)], CASES],
    ["wav", async () => [wavFile([speech], 16_000, { tag: 1, bits: 16, extensible: true, listChunk: true })], CASES],
    // Its decoder takes long to open.
    ["Vorbis", async () => [await fourPages(VORBIS)], count(5, CASES)],
  ])("each end in a verdict: %s", async (_, make, cases) => {
    const whole = await make();
    const path = workshop.path();
    const verdicts = new Map<string, number>();
    for (let seed = 0; seed < cases; seed++) {
      await writeFile(path, corrupted(whole[seed % whole.length] ?? plainMp3, seed));
      const result = await studio.inspect(path);
      const verdict = result.ok ? "accepted" : result.refusal.code;
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    expect([...verdicts.values()].reduce((sum, one) => sum + one, 0)).toBe(cases);
    expect(verdicts.get("gave-up") ?? 0).toBe(0);
    // Broken files that are all refused, or all taken, would mean that the breaking is at fault.
    expect(verdicts.size).toBeGreaterThan(2);
  });
});

/** The first pages of an Ogg file: its headers, and a little of its sound. */
async function fourPages(file: URL): Promise<Buffer> {
  const bytes = await readFile(file);
  let at = 0;
  for (let page = 0; page < 4; page++) at = bytes.indexOf("OggS", at + 1);
  return bytes.subarray(0, at);
}
