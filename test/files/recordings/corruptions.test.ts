import { writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { mp3File, withCover, withXingHeader } from "../../../sandbox/samples/recordings-mp3.ts";
import { oggOpusFile } from "../../../sandbox/samples/recordings-opus.ts";
import { speechLike } from "../../../sandbox/samples/recordings-signals.ts";
import { wavFile } from "../../../sandbox/samples/recordings-wav.ts";
import { createStudio } from "../../../src/files/recordings/studio.ts";
import { corrupted } from "./corrupted.ts";
import { useWorkshop } from "./workshop.ts";

const workshop = useWorkshop();
const studio = createStudio({ timeLimit: 10 });
afterAll(() => studio.close());

const CASES = 1000;
/** Short: a byte in a hundred is reached as well as a byte in a thousand. */
const speech = speechLike({ seconds: 0.25, rate: 16_000 });
const plainMp3 = await mp3File([speech], 16_000);

describe("a thousand broken files of each kind", () => {
  it.each<[string, () => Promise<Buffer[]>]>([
    ["mp3", async () => [plainMp3, withCover(withXingHeader(plainMp3, 9), 900)]],
    ["Opus", async () => [await oggOpusFile(speech, 16_000)]],
    ["wav", async () => [wavFile([speech], 16_000, { tag: 1, bits: 16, extensible: true, listChunk: true })]],
  ])(
    "each end in a verdict: %s",
    async (_, make) => {
      const whole = await make();
      const path = workshop.path();
      const verdicts = new Map<string, number>();
      for (let seed = 0; seed < CASES; seed++) {
        await writeFile(path, corrupted(whole[seed % whole.length] ?? plainMp3, seed));
        const result = await studio.inspect(path);
        const verdict = result.ok ? "accepted" : result.refusal.code;
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }
      expect([...verdicts.values()].reduce((sum, count) => sum + count, 0)).toBe(CASES);
      expect(verdicts.get("gave-up") ?? 0).toBe(0);
      // Broken files that are all refused, or all taken, would mean that the breaking is at fault.
      expect(verdicts.size).toBeGreaterThan(2);
    },
    120_000,
  );
});
