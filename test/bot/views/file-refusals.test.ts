import { expect, test } from "vitest";
import { listRefusalInWords, recordingRefusalInWords } from "../../../src/bot/views/file-refusals.ts";
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

test("what was found in place of numbers is quoted, long figures by thousands", () => {
  const words = loadWords("en");
  const samples = ["1250000", "12.05.2026", "4711"];
  expect(listRefusalInWords({ code: "no-numbers", samples, name: "debts.xlsx" }, words)).toContain(
    "«1\u00a0250\u00a0000», «12.05.2026», «4711»",
  );
});
