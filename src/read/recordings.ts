import { resolve } from "node:path";
import { judgeRecording } from "../domain/recording/verdict.ts";
import { createStudio } from "../files/recordings/studio.ts";

/** Judges each file as the bot judges a recording; writes a line a file: its facts and findings, or why it is none. */
export async function readRecordings(files: readonly string[], write: (line: object) => void): Promise<void> {
  const studio = createStudio();
  try {
    for (const file of files) {
      const seen = await studio.inspect(resolve(file));
      if (!seen.ok) {
        write({ file, verdict: "refused", ...seen.refusal });
        continue;
      }
      const { waveform: _drawn, ...facts } = seen.facts;
      const findings = judgeRecording(seen.facts);
      const isRefused = findings.some(({ severity }) => severity === "refuse");
      write({ file, verdict: isRefused ? "refused" : "taken", findings, facts });
    }
  } finally {
    await studio.close();
  }
}
