import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../src/bot/callback-data.ts";
import type { Scene } from "../../../src/bot/views/scene.ts";
import { readInput } from "../../../src/bot/wizard/reader.ts";
import { requestOf } from "../../../src/bot/wizard/requests.ts";
import { ASKED, type ListAnswer, STEPS, type Step } from "../../../src/domain/draft/answers.ts";
import { UNEXPECTED } from "../../../src/domain/draft/note.ts";
import type { OfferedFile } from "../../../src/domain/intake.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { type Setting, sceneOf } from "../views/office-scenes.ts";

const at = (step: Step | "menu" | undefined, setting: Setting = {}) =>
  sceneOf({ locale: "en", ...setting, cursor: withoutUndefined({ step, ...setting.cursor }) });

const first = (upTo: Step, setting: Setting = {}) => sceneOf({ locale: "en", upTo, ...setting });

const taps = (tap: DraftTap, scene: Scene) =>
  readInput({ kind: "tap", draftId: scene.draft.id, tap, messageId: 1 }, scene);
const LIST = at(undefined).draft.answers.list as ListAnswer;

describe("Back", () => {
  test.each(ASKED.slice(1).map((step, index) => [step, ASKED[index]] as const))(
    "at the question %s leads to %s",
    (step, before) => {
      expect(taps({ kind: "back" }, first(step))).toEqual({ kind: "go-to", screen: before });
    },
  );

  test("at an answer that is asked again leads to the read-back", () => {
    for (const step of STEPS) expect(taps({ kind: "back" }, at(step))).toEqual({ kind: "go-to" });
  });

  test("in the menu of what to change leads to the read-back", () => {
    expect(taps({ kind: "back" }, at("menu"))).toEqual({ kind: "go-to" });
  });

  test("closes the earlier lists, and the question for a list to be left out, before anything else", () => {
    expect(taps({ kind: "back" }, at("list", { cursor: { earlierLists: true } }))).toEqual({
      kind: "cursor",
      cursor: { earlierLists: false },
    });
    expect(taps({ kind: "back" }, at("list", { cursor: { leavingOut: true } }))).toEqual({
      kind: "cursor",
      cursor: { leavingOut: false },
    });
  });
});

describe("Change", () => {
  test.each(STEPS)("of %s asks that question again", (what) => {
    expect(taps({ kind: "edit", what }, at(undefined))).toEqual({ kind: "go-to", screen: what });
  });

  test.each(["maxline", "tries", "goodtime"] as const)("of %s opens that setting alone", (what) => {
    expect(taps({ kind: "edit", what }, at(undefined))).toEqual({
      kind: "go-to",
      screen: "options",
      cursor: { setting: what },
    });
  });

  test("opens the choice of what is to be changed", () => {
    expect(taps({ kind: "menu" }, at(undefined))).toEqual({ kind: "go-to", screen: "menu" });
  });
});

test("Cancel sets the draft aside, on whatever screen", () => {
  for (const step of [...STEPS, "menu", undefined] as const) {
    expect(taps({ kind: "cancel" }, at(step))).toEqual({ kind: "set-aside" });
  }
});

describe("Start", () => {
  test.each([
    ["send", undefined],
    ["send-all", "all"],
    ["send-without", "without"],
  ] as const)("by %s means the choice %s, with what was shown", (kind, choice) => {
    expect(taps({ kind, shown: "abc" }, at(undefined))).toEqual({ kind: "start", start: { choice, shown: "abc" } });
  });

  test.each([
    ["first", undefined],
    ["first-all", "all"],
    ["first-without", "without"],
  ] as const)("by %s means the same choice %s for the first numbers alone", (kind, choice) => {
    const start = { choice, shown: "abc", isFirst: true };
    expect(taps({ kind, shown: "abc" }, at(undefined))).toEqual({ kind: "start", start });
  });
});

describe("a ready answer", () => {
  const days = { from: Temporal.PlainDate.from("2026-11-30"), to: Temporal.PlainDate.from("2026-11-30") };

  test("goes on where its question is asked, and stays where everything is answered", () => {
    expect(taps({ kind: "offer", at: 0 }, first("days", { cursor: { offers: [{ days }] } }))).toMatchObject({
      kind: "answers",
      answers: { days },
    });
    for (const step of ["options", undefined] as const) {
      expect(taps({ kind: "offer", at: 0 }, at(step, { cursor: { offers: [{ days }] } }))).toMatchObject({
        kind: "change",
        change: { days },
      });
    }
  });

  test("of another list puts that in the place of the one chosen", () => {
    const other = { ...LIST, sha256: "other" };
    expect(taps({ kind: "offer", at: 0 }, at(undefined, { cursor: { offers: [{ list: other }] } }))).toEqual({
      kind: "choose-list",
      list: other,
    });
  });

  test("of a recording puts that in the place of the one chosen, unseen as it is", () => {
    const { recording } = at(undefined).draft.answers;
    if (!recording) throw new Error("No recording");
    expect(taps({ kind: "offer", at: 0 }, at(undefined, { cursor: { offers: [{ recording }] } }))).toEqual({
      kind: "recording",
      act: { do: "choose", recording, unseen: true },
    });
  });

  test("that is offered no more, or never was, is none", () => {
    expect(taps({ kind: "offer", at: 0 }, at(undefined))).toBeUndefined();
    expect(taps({ kind: "offer", at: 1 }, at(undefined, { cursor: { offers: [{ days }] } }))).toBeUndefined();
  });
});

describe("lists that wait for a decision", () => {
  const other = { ...LIST, sha256: "other", fileName: "b.csv" };

  test("are joined with the one chosen, each with what was chosen about it", () => {
    const scene = at("list", {
      cursor: {
        offers: [{ list: { ...other, choices: { several: "all" }, sources: [{ sha256: "o", name: "b.csv" }] } }],
      },
    });
    const meaning = taps({ kind: "add-lists" }, scene);
    expect(meaning).toMatchObject({ kind: "look-at", joined: true, work: { kind: "list", replace: true } });
    const work = meaning?.kind === "look-at" ? meaning.work : undefined;
    expect(work?.kind === "list" ? work.sources.map(({ name }) => name) : []).toEqual(["mijozlar-aprel.xlsx", "b.csv"]);
  });

  test("are none where none waits", () => {
    expect(taps({ kind: "add-lists" }, at("list"))).toBeUndefined();
  });
});

describe("what is only to be heard, seen or had", () => {
  const asks = (kind: "play" | "clean" | "refused" | "plan", scene: Scene) =>
    requestOf({ kind: "tap", draftId: scene.draft.id, tap: { kind }, messageId: 1 }, scene.draft);

  test.each([
    ["play", { do: "send-file", file: "recording" }],
    ["clean", { do: "send-file", file: "clean" }],
    ["refused", { do: "send-file", file: "refused" }],
    ["plan", { do: "send-plan" }],
  ] as const)("%s is sent, and changes nothing", (kind, after) => {
    expect(asks(kind, at(undefined))).toEqual(after);
    expect(taps({ kind }, at(undefined))).toBeUndefined();
  });

  test.each(["play", "clean", "refused", "plan"] as const)("%s of what is not there yet is not", (kind) => {
    expect(asks(kind, first("recording"))).toBeUndefined();
  });

  test("a plan is drawn of the read-back alone", () => {
    expect(asks("plan", at("days"))).toBeUndefined();
  });

  test("nothing else asks for anything", () => {
    const scene = at(undefined);
    expect(requestOf({ kind: "text", text: "play" }, scene.draft)).toBeUndefined();
    expect(
      requestOf({ kind: "tap", draftId: "d", tap: { kind: "cancel" }, messageId: 1 }, scene.draft),
    ).toBeUndefined();
  });
});

describe("a file", () => {
  const sends = (file: Partial<OfferedFile>, scene = at(undefined)) =>
    readInput({ kind: "file", file: { fileId: "f", as: "document", name: "list.xlsx", ...file } }, scene);

  test.each([...STEPS, "menu", undefined] as const)("is looked at on whatever screen it comes: %s", (step) => {
    expect(sends({}, at(step))).toEqual({
      kind: "look-at",
      work: { kind: "file", file: { fileId: "f", as: "document", name: "list.xlsx" } },
    });
  });

  test("over 20 MB is not: Telegram hands out none of them", () => {
    const size = 20 * 1024 * 1024;
    expect(sends({ size: size + 1 })).toEqual({
      kind: "note",
      note: { kind: "file-not-read", code: "too-big", name: "list.xlsx" },
    });
    expect(sends({ size })).toMatchObject({ kind: "look-at" });
    expect(sends({ size: 0 })).toMatchObject({ kind: "look-at" });
  });

  test("without a name of its own is called by the time at which it came", () => {
    for (const locale of LOCALES) {
      const scene = at(undefined, { locale });
      const named = (file: Partial<OfferedFile>) => {
        const meaning = sends(file, scene);
        return meaning?.kind === "look-at" && meaning.work.kind === "file" ? meaning.work.nameAsRecording : undefined;
      };
      expect(named({ as: "voice", name: "voice.ogg" })).toContain("10:36");
      expect(named({ as: "audio", name: " " })).toContain("10:36");
      expect(named({ as: "audio", name: "promo.mp3" })).toBeUndefined();
    }
  });
});

describe("a contact", () => {
  test("is looked at by its name", () => {
    expect(readInput({ kind: "contact", text: "901234567", name: "Ali" }, at(undefined))).toEqual({
      kind: "look-at",
      work: { kind: "text", text: "901234567", name: "Ali" },
    });
  });

  test("without a name is called a contact", () => {
    const scene = at(undefined);
    expect(readInput({ kind: "contact", text: "901234567", name: "" }, scene)).toMatchObject({
      work: { name: scene.words.text("list-from-contact") },
    });
  });
});

describe("what no question asks for", () => {
  test("an edited message is told to be sent anew", () => {
    expect(readInput({ kind: "edited" }, at(undefined))).toEqual({ kind: "note", note: { kind: "edited-message" } });
  });

  test.each(UNEXPECTED)("%s is told to be no answer", (what) => {
    expect(readInput({ kind: "other", what }, at("days"))).toEqual({
      kind: "note",
      note: { kind: "unexpected", what },
    });
  });
});
