import { writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import type { RecordingFacts } from "../../domain/recording/recording.ts";
import { notoSans } from "../noto-sans.ts";
import type { PictureWords } from "./waveform-svg.ts";
import { drawWaveform } from "./waveform-svg.ts";

/** Writes the waveform's picture as a png, 1280 pixels wide. */
export async function writePicture(facts: RecordingFacts, words: PictureWords, outputPath: string): Promise<void> {
  await writeFile(outputPath, new Resvg(drawWaveform(facts, words), { font: notoSans() }).render().asPng());
}
