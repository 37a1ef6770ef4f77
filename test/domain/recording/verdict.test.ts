import { describe, expect, it } from "vitest";
import type { RecordingFacts } from "../../../src/domain/recording/recording.ts";
import { judgeRecording, repairsFor } from "../../../src/domain/recording/verdict.ts";
import { goodFacts } from "./recording-facts.ts";

const { silences, level } = goodFacts();

describe("the verdict on a recording", () => {
  it("has nothing to say about a good one", () => {
    expect(judgeRecording(goodFacts(), { goodtime: 3 })).toEqual([]);
  });

  const rows: [string, Partial<RecordingFacts>, object][] = [
    [
      "longer than 45 s",
      { seconds: 45.1 },
      { code: "long", severity: "warn", variables: { seconds: 45.1, limit: 45 } },
    ],
    [
      "longer than 180 s",
      { seconds: 181 },
      { code: "very-long", severity: "ask", variables: { seconds: 181, limit: 180 } },
    ],
    [
      "too quiet",
      { level: { ...level, rms: -30.26 } },
      { code: "too-quiet", severity: "warn", variables: { level: -30.3, target: -22 } },
    ],
    [
      "clipped",
      { level: { ...level, clipped: 0.012 } },
      { code: "clipped", severity: "warn", variables: { percent: 1.2 } },
    ],
    [
      "silent at the start",
      { silences: { ...silences, lead: 0.8 } },
      { code: "lead-silence", severity: "warn", variables: { seconds: 0.8, limit: 0.7 } },
    ],
    [
      "silent at the end",
      { silences: { ...silences, tail: 2.4 } },
      { code: "tail-silence", severity: "warn", variables: { seconds: 2.4, limit: 2 } },
    ],
    [
      "silent in the middle",
      { silences: { ...silences, longestInside: 3.2 } },
      { code: "inside-silence", severity: "warn", variables: { seconds: 3.2, limit: 3 } },
    ],
    [
      "of two channels that cancel out",
      { oppositePhase: true },
      { code: "opposite-phase", severity: "warn", variables: {} },
    ],
    ["stored below 8 kHz", { sampleRate: 6000 }, { code: "low-rate", severity: "warn", variables: { rate: 6000 } }],
    ["off centre", { dcOffset: -0.08 }, { code: "dc-offset", severity: "warn", variables: { percent: 8 } }],
    ["a mere tone", { hasSpeech: false }, { code: "no-speech", severity: "warn", variables: {} }],
  ];
  it.each(rows)("names a recording that is %s", (_, changes, finding) => {
    expect(judgeRecording(goodFacts(changes))).toEqual([finding]);
  });

  it("lets what stands exactly at a limit pass", () => {
    const atLimits = { seconds: 45, level: { rms: -30, peak: 0, clipped: 0.001 }, dcOffset: 0.05, sampleRate: 8000 };
    expect(
      judgeRecording(goodFacts({ ...atLimits, silences: { lead: 0.7, tail: 2, longestInside: 3, list: [] } })),
    ).toEqual([]);
  });

  it.each([
    [19, false],
    [20, true],
    [25, true],
  ])("asks about a goodtime of %i s when the recording lasts 20 s: %j", (goodtime, asks) => {
    const asked = { code: "goodtime", severity: "ask", variables: { goodtime, seconds: 20 } };
    expect(judgeRecording(goodFacts(), { goodtime })).toEqual(asks ? [asked] : []);
  });

  it("calls 180 s long, and not yet very long", () => {
    const long = { code: "long", severity: "warn", variables: { seconds: 180, limit: 45 } };
    expect(judgeRecording(goodFacts({ seconds: 180 }))).toEqual([long]);
  });

  it("tells figures to a tenth", () => {
    const facts = goodFacts({ seconds: 45.16, dcOffset: 0.0816, level: { ...level, rms: -30.04, clipped: 0.00116 } });
    expect(judgeRecording(facts, { goodtime: 46 }).map(({ variables }) => variables)).toEqual([
      { goodtime: 46, seconds: 45.2 },
      { seconds: 45.2, limit: 45 },
      { level: -30, target: -22 },
      { percent: 0.1 },
      { percent: 8.2 },
    ]);
  });

  it("does not call one silent that sounds for a moment", () => {
    const facts = goodFacts({ seconds: 5, silences: { lead: 4.9, tail: 0, longestInside: 0, list: [] } });
    expect(judgeRecording(facts).map(({ code }) => code)).toEqual(["lead-silence"]);
  });

  it("refuses a silent recording, and says nothing else about it", () => {
    const silent = goodFacts({
      seconds: 5,
      hasSpeech: false,
      silences: { lead: 5, tail: 5, longestInside: 0, list: [[0, 5]] },
    });
    expect(judgeRecording(silent)).toEqual([{ code: "silent", severity: "refuse", variables: { seconds: 5 } }]);
  });

  it("puts what needs an answer before what is only told", () => {
    const found = judgeRecording(goodFacts({ seconds: 200, oppositePhase: true }), { goodtime: 300 });
    expect(found.map(({ severity }) => severity)).toEqual(["ask", "ask", "warn"]);
  });
});

describe("the repairs offered", () => {
  it.each<[string, Partial<RecordingFacts>, object]>([
    ["nothing for a good recording", {}, { trim: false, level: false }],
    ["a trim for silence before", { silences: { ...silences, lead: 1 } }, { trim: true, level: false }],
    ["a trim for silence after", { silences: { ...silences, tail: 3 } }, { trim: true, level: false }],
    ["no trim for silence inside", { silences: { ...silences, longestInside: 9 } }, { trim: false, level: false }],
    ["a level for a quiet one", { level: { ...level, rms: -29 } }, { trim: false, level: true }],
    ["a level for a loud one", { level: { ...level, rms: -10 } }, { trim: false, level: true }],
    [
      "no trim for 0.7 s before and 2 s after",
      { silences: { ...silences, lead: 0.7, tail: 2 } },
      { trim: false, level: false },
    ],
    ["no level for 6 dB too quiet", { level: { ...level, rms: -28 } }, { trim: false, level: false }],
    ["no level for 6 dB too loud", { level: { ...level, rms: -16 } }, { trim: false, level: false }],
    ["a level for more than 6 dB too quiet", { level: { ...level, rms: -28.1 } }, { trim: false, level: true }],
    ["a level for more than 6 dB too loud", { level: { ...level, rms: -15.9 } }, { trim: false, level: true }],
    ["nothing for silence", { seconds: 4, silences: { ...silences, lead: 4 } }, { trim: false, level: false }],
  ])("are %s", (_, changes, repairs) => {
    expect(repairsFor(goodFacts(changes))).toEqual(repairs);
  });
});
