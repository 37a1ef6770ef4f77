import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";
import type { RecordingFacts } from "../../domain/recording.ts";
import type { PictureWords } from "./waveform-svg.ts";
import { drawWaveform } from "./waveform-svg.ts";

/** Latin and Cyrillic in one file, so that the picture looks the same on every machine. */
const FONT = "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf";

/** Writes the waveform's picture as a png, 1280 pixels wide. */
export async function writePicture(facts: RecordingFacts, words: PictureWords, outputPath: string): Promise<void> {
  const fontFiles = [fileURLToPath(import.meta.resolve(FONT))];
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
  await writeFile(outputPath, new Resvg(drawWaveform(facts, words), { font }).render().asPng());
}
