import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../../src/bot/callback-data.ts";
import { recordingStep } from "../../../../src/bot/wizard/steps/recording.ts";
import { goodFacts } from "../../../domain/recording/recording-facts.ts";
import { recordings, type Setting, sceneOf } from "../../views/office-scenes.ts";
import { labelsOf } from "../../views/review-scene.ts";
import { tapOn, tapsOf } from "../draft-taps.ts";

/** The recording's own screen, asked again with everything answered. */
function card(setting: Setting = {}) {
  return sceneOf({ locale: "en", ...setting, cursor: { step: "recording", ...setting.cursor } });
}

/** The question before anything was sent. */
const first = (setting: Setting = {}) => sceneOf({ locale: "en", upTo: "recording", ...setting });

const many = (count: number): NonNullable<ReturnType<typeof first>["recordings"]> => ({
  earlier: Array.from({ length: count }, (_, at) => ({
    sha256: String(at + 10).repeat(32),
    originalSha256: "o",
    fileName: `take ${at + 1}.mp3`,
    facts: goodFacts({ seconds: 20 + at }),
  })),
  working: [],
});

describe("the question for a recording", () => {
  test("of somebody who has none is asked without a button", () => {
    const scene = first();
    const { text, buttons } = recordingStep.ask(scene);
    expect(text).toBe(scene.words.html("recording-ask"));
    expect(buttons).toEqual([]);
  });

  test("offers the earlier ones by name and length, the newest first", () => {
    const scene = first({ more: { recordings: recordings() } });
    const { text, buttons } = recordingStep.ask(scene);
    expect(text).toContain(scene.words.html("recording-or-earlier"));
    expect(
      labelsOf(buttons)
        .flat()
        .map((label) => /\d:\d\d/.exec(label)?.[0]),
    ).toEqual(["0:24", "0:31"]);
    expect(labelsOf(buttons)[0]?.[0]).toContain("aksiya");
  });

  test.each([
    [0, "take 1", "take 5"],
    [1, "take 6", "take 10"],
    [2, "take 11", "take 12"],
  ])("pages through a dozen of them: page %i has %s to %s", (page, begin, end) => {
    const scene = first({ more: { recordings: many(12) }, cursor: { page } });
    const rows = recordingStep.ask(scene).buttons;
    expect(rows.at(-1)?.map(({ label }) => label)).toEqual(["‹", `${page + 1} / 3`, "›"]);
    expect(rows[0]?.[0]?.label).toContain(begin);
    expect(rows.at(-2)?.[0]?.label).toContain(end);
  });

  test("goes to the page that was tapped, also before there is a recording", () => {
    const tap = recordingStep.tap({ kind: "page", to: 2 }, first({ more: { recordings: many(12) } }));
    expect(tap).toEqual({ kind: "cursor", cursor: { page: 2 } });
  });

  test("takes a page that is not there any more for the last one", () => {
    const scene = first({ more: { recordings: many(6) }, cursor: { page: 9 } });
    expect(labelsOf(recordingStep.ask(scene).buttons).at(-1)).toEqual(["‹", "2 / 2", "›"]);
  });

  test("takes an earlier one by its tap", () => {
    const scene = first({ more: { recordings: recordings() } });
    const [, second] = tapsOf(recordingStep.ask(scene).buttons);
    expect(second && recordingStep.tap(second.tap, scene)).toEqual({
      kind: "recording",
      act: { do: "choose", recording: recordings().earlier[1] },
    });
  });

  test("takes nothing by the button of one that was deleted meanwhile", () => {
    const [, second] = tapsOf(recordingStep.ask(first({ more: { recordings: recordings() } })).buttons);
    expect(second && recordingStep.tap(second.tap, first())).toBeUndefined();
  });

  test("says what is being looked at, and that a voice message is one", () => {
    const waiting = (as: "audio" | "voice", name: string) =>
      first({
        more: {
          waiting: [
            { id: 1, draftId: "d", chatId: 1, attempts: 0, work: { kind: "file", file: { fileId: "f", as, name } } },
          ],
        },
      });
    const named = waiting("audio", "promo.mp3");
    expect(recordingStep.ask(named).text).toBe(named.words.html("file-looking", { name: "promo.mp3" }));
    const nameless = waiting("audio", "");
    expect(recordingStep.ask(nameless).text).toBe(nameless.words.html("recording-looking"));
    const voice = waiting("voice", "voice.ogg");
    expect(recordingStep.ask(voice).text).toBe(voice.words.html("recording-looking-voice"));
    expect(recordingStep.ask(voice).buttons).toEqual([]);
  });

  test("answers a text with how to send a recording", () => {
    expect(recordingStep.read("here it comes", first())).toEqual({
      kind: "note",
      note: { kind: "text-not-asked-for", at: "recording" },
    });
  });

  test.each<DraftTap>([
    { kind: "on" },
    { kind: "rename" },
    { kind: "more" },
    { kind: "telephone" },
    { kind: "picture" },
    { kind: "repair", what: "both" },
    { kind: "agree", finding: "too-long" },
    { kind: "use-repaired" },
  ])("has no button $kind while there is no recording", (tap) => {
    expect(recordingStep.tap(tap, first())).toBeUndefined();
  });
});

describe("the card of a good recording", () => {
  test("is heard, looked at and renamed, and Continue is the loudest", () => {
    const scene = card();
    const { buttons } = recordingStep.ask(scene);
    expect(tapsOf(buttons).map(({ tap }) => tap.kind)).toEqual(["play", "telephone", "picture", "rename", "on"]);
    expect(buttons.at(-1)?.[0]).toMatchObject({ style: "primary" });
  });

  test("leads to the earlier ones where there are some", () => {
    const scene = card({ more: { recordings: recordings() } });
    const label = scene.words.text("recording-button-earlier");
    expect(recordingStep.tap(tapOn(label, recordingStep.ask(scene).buttons), scene)).toEqual({
      kind: "cursor",
      cursor: { recordingTask: "earlier" },
    });
    expect(labelsOf(recordingStep.ask(card()).buttons).flat()).not.toContain(label);
    const one = card({ more: { recordings: many(1) } });
    expect(labelsOf(recordingStep.ask(one).buttons).flat()).toContain(label);
  });

  test("has it looked at and sent as a telephone plays it", () => {
    const scene = card();
    for (const kind of ["telephone", "picture"] as const) {
      expect(recordingStep.tap({ kind }, scene)).toEqual({
        kind: "recording",
        act: { do: "make", work: { kind, sha256: scene.draft.answers.recording?.sha256 } },
      });
    }
  });

  test("goes on", () => {
    expect(recordingStep.tap({ kind: "on" }, card())).toEqual({ kind: "go-to" });
  });
});

describe("a new name for a recording", () => {
  const renaming = () => card({ cursor: { recordingTask: "rename" } });

  test("is asked for with the old one, and Back leads to the card", () => {
    const { text, buttons } = recordingStep.ask(renaming());
    expect(text).toContain("aksiya.mp3");
    expect(tapsOf(buttons).map(({ tap }) => tap)).toEqual([{ kind: "edit", what: "recording" }]);
  });

  test("is what is typed, in one line", () => {
    expect(recordingStep.read("  April \n sale ", renaming())).toEqual({
      kind: "recording",
      act: { do: "rename", name: "April sale" },
    });
  });

  test.each([
    ["nothing that is seen", "\u200b", "name-empty"],
    ["a whole page", "x".repeat(500), "name-too-long"],
  ])("is not %s", (_, text, kind) => {
    expect(recordingStep.read(text, renaming())).toMatchObject({ kind: "note", note: { kind } });
  });
});
