import { describe, expect, it } from "vitest";
import { defaultOptions, type RecordingAnswer } from "../../../src/domain/draft/answers.ts";
import { findingsOf, openQuestions } from "../../../src/domain/recording/consent.ts";
import { goodFacts } from "./recording-facts.ts";

function recording(seconds: number, sha256 = "a".repeat(64)): RecordingAnswer {
  return { sha256, originalSha256: sha256, fileName: "Bahor.mp3", facts: goodFacts({ seconds }) };
}

function options(goodtime: number) {
  return { ...defaultOptions("utc +5"), goodtime };
}

describe("findings that need a yes", () => {
  it("are none without a recording, nor for a good one", () => {
    expect(openQuestions({})).toEqual([]);
    expect(openQuestions({ recording: recording(20), options: options(3) })).toEqual([]);
  });

  it("are over three minutes, and a call that counts only after the end", () => {
    const codes = openQuestions({ recording: recording(200), options: options(200) }).map(
      ({ finding }) => finding.code,
    );
    expect(codes).toEqual(["goodtime", "very-long"]);
  });

  it("are not asked again after the yes", () => {
    const answers = { recording: recording(10), options: options(12) };
    const keys = openQuestions(answers).map(({ key }) => key);
    expect(openQuestions(answers, keys)).toEqual([]);
  });

  it.each([
    ["another recording", { recording: recording(10, "b".repeat(64)), options: options(12) }],
    ["another figure", { recording: recording(10), options: options(13) }],
  ])("are asked again for %s", (_, answers) => {
    const keys = openQuestions({ recording: recording(10), options: options(12) }).map(({ key }) => key);
    expect(openQuestions(answers, keys)).toHaveLength(1);
  });

  it("have keys of the finding, the figure that it is about, and the recording", () => {
    const keys = openQuestions({ recording: recording(200), options: options(200) }).map(({ key }) => key);
    expect(keys).toEqual(["goodtime-200-aaaaaaaaaaaa", "very-long--aaaaaaaaaaaa"]);
  });

  it("are those alone that were not agreed to, and never what is only told", () => {
    const answers = { recording: recording(200), options: options(200) };
    const codes = (accepted: string[]) => openQuestions(answers, accepted).map(({ finding }) => finding.code);
    expect(codes(["goodtime-200-aaaaaaaaaaaa"])).toEqual(["very-long"]);
    expect(openQuestions({ recording: recording(60), options: options(3) })).toEqual([]);
    expect(findingsOf({ recording: recording(60) }).map(({ code }) => code)).toEqual(["long"]);
    expect(findingsOf({ options: options(3) })).toEqual([]);
  });

  it("have keys that fit into a button's data", () => {
    const [question] = openQuestions({ recording: recording(100), options: options(120) });
    expect(question?.key.length).toBeLessThanOrEqual(40);
  });
});
