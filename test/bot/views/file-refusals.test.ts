import { expect, test } from "vitest";
import { sayRecordingRefusal } from "../../../src/bot/views/file-refusals.ts";
import { refuseRecording } from "../../../src/domain/recording/recording.ts";

test.each([
  ["wav-2", "wav (ADPCM)"],
  ["wav-17", "wav (ADPCM)"],
  ["wav-49", "wav (GSM)"],
  ["wav-4711", "wav"],
  ["aif", "aif"],
  ["sln", "sln"],
])("a recording in the format %s is told as %s", (format, shown) => {
  const said = sayRecordingRefusal(refuseRecording("other-audio", { format }), "salom");
  expect(said).toEqual({ key: "recording-refused-other-audio", variables: { name: "salom", format: shown } });
});
