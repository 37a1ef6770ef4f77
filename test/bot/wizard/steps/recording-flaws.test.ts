import { describe, expect, test } from "vitest";
import { recordingStep } from "../../../../src/bot/wizard/steps/recording.ts";
import type { RecordingAnswer } from "../../../../src/domain/draft/answers.ts";
import { openQuestions } from "../../../../src/domain/recording/consent.ts";
import { goodFacts } from "../../../domain/recording/recording-facts.ts";
import { FLAWED, type Setting, sceneOf } from "../../views/office-scenes.ts";
import { tapsOf } from "../draft-taps.ts";

/** The recording's own screen, asked again with everything answered. */
function card(setting: Setting = {}) {
  return sceneOf({ locale: "en", ...setting, cursor: { step: "recording", ...setting.cursor } });
}

/** A recording so long that it needs a yes of its own. */
const LONG = { seconds: 200 };

describe("the card of a flawed recording", () => {
  test("has the repair of both flaws first and loudest, and the rest under More", () => {
    const scene = card({ facts: FLAWED });
    const { buttons } = recordingStep.ask(scene);
    expect(tapsOf(buttons).map(({ tap }) => tap)).toEqual([
      { kind: "repair", what: "both" },
      { kind: "play" },
      { kind: "more" },
      { kind: "on" },
    ]);
    expect(buttons[0]?.[0]).toMatchObject({ style: "primary" });
  });

  test("tells under More what the flaws do to a call, with the single repairs and the way back", () => {
    const scene = card({ facts: FLAWED, cursor: { recordingTask: "more" } });
    const { text, buttons } = recordingStep.ask(scene);
    expect(text.split("\n").length).toBeGreaterThan(3);
    const taps = tapsOf(buttons).map(({ tap }) => tap);
    expect(taps).toContainEqual({ kind: "repair", what: "trim" });
    expect(taps).toContainEqual({ kind: "repair", what: "level" });
    expect(taps).not.toContainEqual({ kind: "repair", what: "both" });
    expect(taps.at(-1)).toEqual({ kind: "edit", what: "recording" });
  });

  test.each([
    ["trim", { trim: true }],
    ["level", { level: true }],
    ["both", { trim: true, level: true }],
  ] as const)("is repaired by %s", (what, repairs) => {
    const scene = card({ facts: FLAWED });
    expect(recordingStep.tap({ kind: "repair", what }, scene)).toEqual({
      kind: "recording",
      act: { do: "make", work: { kind: "repair", sha256: scene.draft.answers.recording?.sha256, repairs } },
    });
  });

  test("says that it is being repaired, and can be tapped on nowhere meanwhile", () => {
    const working = [{ kind: "repair", sha256: "a", repairs: { trim: true } }] as const;
    const scene = card({ facts: FLAWED, more: { recordings: { earlier: [], working: [...working] } } });
    const { text, buttons } = recordingStep.ask(scene);
    expect(text).toBe(scene.words.html("recording-repairing", { name: "aksiya.mp3" }));
    expect(buttons).toEqual([]);
  });
});

describe("a repaired recording", () => {
  const repaired: RecordingAnswer = {
    sha256: "e".repeat(64),
    originalSha256: "a",
    fileName: "aksiya.mp3",
    facts: goodFacts({ seconds: 52 }),
    repaired: { trim: true, level: true },
  };
  const choosing = () => card({ facts: FLAWED, cursor: { repaired } });

  test("is shown with both lengths, to be taken or left", () => {
    const scene = choosing();
    const { text, buttons } = recordingStep.ask(scene);
    expect(text).toContain("0:58");
    expect(text).toContain("0:52");
    expect(tapsOf(buttons).map(({ tap }) => tap.kind)).toEqual(["use-repaired", "edit"]);
  });

  test("is taken", () => {
    expect(recordingStep.tap({ kind: "use-repaired" }, choosing())).toEqual({
      kind: "recording",
      act: { do: "choose", recording: repaired },
    });
  });

  test("is not taken by an old button, when there is none to take", () => {
    expect(recordingStep.tap({ kind: "use-repaired" }, card())).toBeUndefined();
  });
});

describe("a recording that needs a yes", () => {
  test("is not gone on with before it, whatever is tapped", () => {
    const scene = card({ facts: LONG });
    expect(tapsOf(recordingStep.ask(scene).buttons).map(({ tap }) => tap.kind)).not.toContain("on");
    expect(recordingStep.tap({ kind: "on" }, scene)).toBeUndefined();
  });

  test("is gone on with by that yes, which counts for this recording alone", () => {
    const scene = card({ facts: LONG });
    const agree = tapsOf(recordingStep.ask(scene).buttons).find(({ tap }) => tap.kind === "agree");
    const meaning = agree && recordingStep.tap(agree.tap, scene);
    if (meaning?.kind !== "go-to") throw new Error("It is not gone on with");
    const accepted = meaning.cursor?.findingsAccepted ?? [];
    const { recording, ...others } = scene.draft.answers;
    if (!recording) throw new Error("No recording");
    expect(openQuestions({ ...others, recording }, accepted)).toEqual([]);
    expect(openQuestions({ ...others, recording: { ...recording, sha256: "b" } }, accepted)).toHaveLength(1);
  });
});
