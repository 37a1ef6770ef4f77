import { describe, expect, test } from "vitest";
import { optionsStep } from "../../../../src/bot/wizard/steps/options.ts";
import type { Setting } from "../../views/office-scenes.ts";
import { sceneOf } from "../../views/office-scenes.ts";
import { labelsOf } from "../../views/review-scene.ts";
import { tapOn, tapsOf } from "../draft-taps.ts";

/** The last question, nothing of it answered. */
const first = (setting: Setting = {}) => sceneOf({ locale: "en", upTo: "options", ...setting });

/** Asked again from the read-back: 5 at once, 2 tries, a call counts from 3 seconds. */
function again(setting: Setting = {}) {
  return sceneOf({ locale: "en", ...setting, cursor: { step: "options", ...setting.cursor } });
}

const FRESH = { maxline: 1, goodtime: 3, tries: 2, paused: false, timezone: "utc +5" };

describe("the settings", () => {
  test("are the PBX's own until changed, and one tap takes them", () => {
    const scene = first();
    const { text, buttons } = optionsStep.ask(scene);
    expect(text).toContain(scene.words.html("options-figures", { maxline: 1, goodtime: 3, tries: 2 }));
    expect(optionsStep.tap(tapOn(scene.words.text("button-continue"), buttons), scene)).toEqual({
      kind: "answers",
      answers: { options: FRESH },
    });
  });

  test("stand with their values on their buttons, and the seldom ones under More", () => {
    const scene = again();
    expect(labelsOf(optionsStep.ask(scene).buttons).flat()).toEqual([
      scene.words.text("options-maxline", { value: 5 }),
      scene.words.text("options-tries", { value: 2 }),
      scene.words.text("options-goodtime", { value: 3 }),
      scene.words.text("button-more"),
      scene.words.text("button-continue"),
    ]);
  });

  test("set so far wait for Continue, which takes them together", () => {
    const scene = first({ cursor: { options: { maxline: 10, tries: 3 } } });
    expect(optionsStep.tap({ kind: "done" }, scene)).toEqual({
      kind: "answers",
      answers: { options: { ...FRESH, maxline: 10, tries: 3 } },
    });
  });

  test("tell the zone only where it is another one than the installation's", () => {
    expect(optionsStep.ask(again()).text).not.toContain("UTC");
    expect(optionsStep.ask(again({ options: { timezone: "utc +3" } })).text).toContain("UTC+3");
  });

  test("warn of a campaign that a person must start", () => {
    const scene = again({ options: { paused: true } });
    expect(optionsStep.ask(scene).text).toContain(scene.words.html("options-paused-warning"));
    expect(optionsStep.ask(again()).text).not.toContain(scene.words.html("options-paused-warning"));
  });

  test("tell when a call would count before the recording is heard at all", () => {
    const short = { facts: { seconds: 20 } };
    const told = optionsStep.ask(again({ ...short, options: { goodtime: 60 } })).text;
    expect(told.split("\n").length).toBeGreaterThan(optionsStep.ask(again(short)).text.split("\n").length);
  });
});

describe("one setting", () => {
  test.each(["maxline", "tries", "goodtime"] as const)("%s is opened by its button", (which) => {
    const scene = first();
    const { buttons } = optionsStep.ask(scene);
    const value = FRESH[which];
    expect(optionsStep.tap(tapOn(scene.words.text(`options-${which}`, { value }), buttons), scene)).toEqual({
      kind: "cursor",
      cursor: { setting: which },
    });
  });

  test.each([
    ["maxline", [1, 2, 3, 5, 10, 20, 30]],
    ["tries", [1, 2, 3, 5, 10]],
    ["goodtime", [1, 2, 3, 5, 10, 20, 30]],
  ] as const)("%s offers %j, the present one marked", (setting, values) => {
    const scene = again({ cursor: { setting } });
    const taps = tapsOf(optionsStep.ask(scene).buttons);
    expect(taps.map(({ tap }) => tap)).toEqual(values.map((value) => ({ kind: setting, value })));
    const marked = taps.filter(({ label }) => label.startsWith("✓"));
    expect(marked).toHaveLength(1);
    expect(marked[0]?.label).toBe(`✓ ${{ maxline: 5, tries: 2, goodtime: 3 }[setting]}`);
  });

  test("waits for Continue where the settings are still in question", () => {
    expect(optionsStep.tap({ kind: "maxline", value: 20 }, first({ cursor: { setting: "maxline" } }))).toEqual({
      kind: "cursor",
      cursor: { options: { ...FRESH, maxline: 20 }, setting: undefined },
    });
  });

  test("is changed at once where everything is answered", () => {
    expect(optionsStep.tap({ kind: "maxline", value: 20 }, again({ cursor: { setting: "maxline" } }))).toMatchObject({
      kind: "answers",
      answers: { options: { maxline: 20, tries: 2 } },
    });
  });

  test.each([
    ["maxline", 0],
    ["maxline", 101],
    ["tries", 11],
    ["goodtime", 121],
  ] as const)("%s is never %i, whatever a button says", (kind, value) => {
    expect(optionsStep.tap({ kind, value }, again())).toBeUndefined();
  });

  test.each([
    ["maxline", 100],
    ["tries", 10],
    ["goodtime", 120],
  ] as const)("%s may be %i", (kind, value) => {
    expect(optionsStep.tap({ kind, value }, again())).toMatchObject({ answers: { options: { [kind]: value } } });
  });
});

describe("what is typed at one setting", () => {
  const at = (setting: "maxline" | "tries" | "goodtime" | "more") => again({ cursor: { setting } });

  test("is its value", () => {
    expect(optionsStep.read(" 12 ", at("maxline"))).toMatchObject({
      answers: { options: { maxline: 12, goodtime: 3 } },
    });
    expect(optionsStep.read("12", at("goodtime"))).toMatchObject({
      answers: { options: { maxline: 5, goodtime: 12 } },
    });
  });

  test.each([
    ["tries", "50", 50],
    ["maxline", "0", 0],
    ["goodtime", "999999", 999_999],
  ] as const)("for %s is no %s, and the range is told", (setting, text, value) => {
    expect(optionsStep.read(text, at(setting))).toEqual({
      kind: "note",
      note: { kind: "setting-out-of-range", figure: setting, value },
    });
  });

  test("in words may be another setting", () => {
    expect(optionsStep.read("3 tries", at("maxline"))).toMatchObject({
      kind: "change",
      change: { options: { tries: 3 } },
    });
  });
});

describe("what is typed where all of them are shown", () => {
  test("as a bare figure is asked about: which of them", () => {
    const meaning = optionsStep.read("12", first());
    expect(meaning).toMatchObject({ kind: "note", note: { kind: "settings-which-figure", text: "12" } });
    expect(meaning.kind === "note" ? meaning.offers : []).toEqual([
      { options: { maxline: 12 } },
      { options: { goodtime: 12 } },
    ]);
  });

  test.each(["utc+3", "UTC +3", "utc +3"])("%j is the zone", (text) => {
    expect(optionsStep.read(text, first())).toEqual({ kind: "change", change: { options: { timezone: "utc +3" } } });
  });

  test.each(["what is this?", "…", "hello"])("%j is quoted back, and nothing changes", (text) => {
    expect(optionsStep.read(text, first())).toMatchObject({
      kind: "note",
      note: { kind: "text-not-read", at: "options", text },
    });
  });

  test("in any language sets several at once", () => {
    const change = { options: { maxline: 10, tries: 3 } };
    expect(optionsStep.read("одновременно 10, попыток 3", first())).toMatchObject({ kind: "change", change });
    expect(optionsStep.read("bir vaqtda 10 ta, 3 marta urinish", first())).toMatchObject({ kind: "change", change });
  });
});

describe("under More", () => {
  const more = (options = {}) => again({ options, cursor: { setting: "more" } });

  test("a campaign can be created paused, and the other way round", () => {
    const starts = more();
    const paused = more({ paused: true });
    expect(tapsOf(optionsStep.ask(starts).buttons)).toEqual([
      { label: starts.words.text("options-button-paused"), tap: { kind: "paused" } },
    ]);
    expect(labelsOf(optionsStep.ask(paused).buttons).flat()).toEqual([paused.words.text("options-button-starts")]);
    expect(optionsStep.tap({ kind: "paused" }, starts)).toMatchObject({ answers: { options: { paused: true } } });
    expect(optionsStep.tap({ kind: "paused" }, paused)).toMatchObject({ answers: { options: { paused: false } } });
  });

  test("the text says which of both it will be", () => {
    const { words } = more();
    expect(optionsStep.ask(more()).text).toContain(words.html("options-starts-itself"));
    expect(optionsStep.ask(more({ paused: true })).text).toContain(words.html("options-paused-warning"));
  });

  test("a zone can be typed", () => {
    expect(optionsStep.read("utc +4", more())).toEqual({ kind: "change", change: { options: { timezone: "utc +4" } } });
  });
});

test("a long list that is called one number at a time is questioned, not called usual", () => {
  const one = (setting: Setting = {}) => again({ options: { maxline: 1 }, ...setting });
  const { words } = one();
  const asked = words.html("one-at-once-ask", { count: 1248 });
  expect(optionsStep.ask(one()).text).toContain(asked);
  expect(optionsStep.ask(one()).text).not.toContain(words.html("options-ask"));
  expect(optionsStep.ask(one({ cursor: { setting: "maxline" } })).text).toContain(asked);
  expect(optionsStep.ask(again({ options: { maxline: 5 } })).text).not.toContain(asked);
});
