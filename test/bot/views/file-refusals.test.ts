import { expect, test } from "vitest";
import { recordingRefusalInWords } from "../../../src/bot/views/file-refusals.ts";
import { refuseRecording } from "../../../src/domain/recording/recording.ts";
import { loadWords } from "../../../src/words.ts";

test.each([
  ["wav-2", "wav (ADPCM)"],
  ["wav-17", "wav (ADPCM)"],
  ["wav-49", "wav (GSM)"],
  ["wav-4711", "wav"],
  ["aif", "aif"],
  ["sln", "sln"],
])("a recording in the format %s is told as %s", (format, shown) => {
  const words = loadWords("en");
  const said = recordingRefusalInWords(refuseRecording("other-audio", { format }), "salom", words);
  expect(said).toBe(words.html("recording-refused-other-audio", { name: "salom", format: shown }));
});
