import { writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import type { RecordingFacts } from "../../domain/recording/recording.ts";
import type { WaveformWords } from "../../domain/recording/waveform-words.ts";
import { notoSans } from "../noto-sans.ts";
import { createMeasure } from "../pictures/letters.ts";
import { drawWaveform } from "./waveform-svg.ts";

/** Writes the waveform's picture as a png, 1080 by 1080. */
export async function writePicture(facts: RecordingFacts, words: WaveformWords, outputPath: string): Promise<void> {
  await writeFile(
    outputPath,
    new Resvg(drawWaveform(facts, words, createMeasure()), { font: notoSans() }).render().asPng(),
  );
}
