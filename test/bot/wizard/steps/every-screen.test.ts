import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../../src/bot/callback-data.ts";
import type { Scene } from "../../../../src/bot/views/scene.ts";
import { readInput } from "../../../../src/bot/wizard/reader.ts";
import { requestOf } from "../../../../src/bot/wizard/requests.ts";
import { SCREENS } from "../../../../src/bot/wizard/steps/steps.ts";
import { wizardView } from "../../../../src/bot/wizard/view.ts";
import { STEPS } from "../../../../src/domain/draft/answers.ts";
import { type ScreenName, screenOf } from "../../../../src/domain/draft/draft.ts";
import { LOCALES } from "../../../../src/domain/locale.ts";
import {
  CALLED,
  COLUMNS,
  FLAWED,
  MESSY,
  OFFICE,
  recordings,
  type Setting,
  SHEETS,
  sceneOf,
} from "../../views/office-scenes.ts";
import { tapsOf } from "../draft-taps.ts";

const question = (one: typeof COLUMNS): Setting => ({
  upTo: "list",
  cursor: { list: { question: one, sources: [{ sha256: "f", name: OFFICE.list }], choices: {} } },
});

/** Screens with as many buttons as they can have. */
const SETTINGS: Record<string, Setting> = {
  ...Object.fromEntries(STEPS.map((step) => [step, { upTo: step }])),
  ...Object.fromEntries(STEPS.map((step) => [`${step}, once more`, { cursor: { step } }])),
  "recording, earlier ones": { upTo: "recording", more: { recordings: recordings() } },
  "recording, flawed": { facts: FLAWED, cursor: { step: "recording" }, more: { recordings: recordings() } },
  "recording, more": { facts: FLAWED, cursor: { step: "recording", recordingTask: "more" } },
  "recording, too long": { facts: { seconds: 200 }, cursor: { step: "recording" } },
  "list, messy": { verdict: MESSY, list: { refusedSha256: "r" }, cursor: { step: "list" } },
  "list, columns": question(COLUMNS),
  "list, sheets": question(SHEETS),
  "days, the last one": { upTo: "days", cursor: { from: "2026-11-27" } },
  "settings, one": { cursor: { step: "options", setting: "maxline" } },
  "settings, more": { cursor: { step: "options", setting: "more" } },
  "read-back": { options: { maxline: 20 } },
  "read-back, called lately": { list: CALLED },
  "read-back, little time": { options: { maxline: 2 } },
  "read-back, at night": { hours: ["19:00", "22:00"] },
  "read-back, assumptions": { cursor: { assumptions: true } },
  "read-back, passed over": { facts: FLAWED, list: { refusedSha256: "r" }, cursor: { filled: {} } },
  menu: { cursor: { step: "menu" } },
};

const screens = Object.entries(SETTINGS).map(([name, setting]) => [name, setting] as const);

/** Whether a tap is obeyed on a screen: it means something, or asks for something to be sent. */
function isObeyed(tap: DraftTap, scene: Scene): boolean {
  const input = { kind: "tap", draftId: scene.draft.id, tap, messageId: 1 } as const;
  return readInput(input, scene) !== undefined || requestOf(input, scene.draft) !== undefined;
}

describe.each(screens)("%s", (_, setting) => {
  test("obeys each of its buttons, in every language", () => {
    for (const locale of LOCALES) {
      const scene = sceneOf({ ...setting, locale });
      const refused = tapsOf(wizardView(scene).buttons).filter(({ tap }) => !isObeyed(tap, scene));
      expect(refused.map(({ label }) => label)).toEqual([]);
    }
  });

  test("says something and leaves no button without a label", () => {
    for (const locale of LOCALES) {
      const { text, buttons } = wizardView(sceneOf({ ...setting, locale }));
      expect(text.trim()).not.toBe("");
      expect(text + JSON.stringify(buttons)).not.toMatch(/undefined|\[object|\{\$|NaN/);
      expect(buttons.flat().every(({ label }) => label.trim() !== "")).toBe(true);
    }
  });

  test("has a way out of it", () => {
    const scene = sceneOf(setting);
    const kinds = tapsOf(wizardView(scene).buttons).map(({ tap }) => tap.kind);
    expect(kinds.some((kind) => ["back", "cancel", "on", "edit", "menu", "details"].includes(kind))).toBe(true);
  });

  test("means the same by a text in which nothing is said, whatever the language", () => {
    for (const locale of LOCALES) {
      const scene = sceneOf({ ...setting, locale });
      const meaning = SCREENS[screenOf(scene.draft)].read("…", scene);
      expect(["note", "answers"]).toContain(meaning.kind);
      if (meaning.kind === "answers") expect(Object.keys(meaning.answers)).toEqual(["name"]);
    }
  });
});

test("no screen takes the own button of another one that it does not have itself", () => {
  const foreign: DraftTap[] = [
    { kind: "keep" },
    { kind: "tick", trunk: "712037006" },
    { kind: "month", month: Temporal.PlainYearMonth.from("2026-12") },
    { kind: "use-repaired" },
    { kind: "repeat-same" },
    { kind: "paused" },
    { kind: "lines", maxline: 5 },
  ];
  for (const [name, screen] of Object.entries(SCREENS)) {
    const own: readonly string[] = screen.own;
    const scene = sceneOf({ cursor: { step: name === "review" ? undefined : name } as never });
    const taken = foreign.filter((tap) => !own.includes(tap.kind) && screen.tap(tap, scene) !== undefined);
    expect([name, taken]).toEqual([name, []]);
  }
});

test("each screen is in the table", () => {
  const all: Record<ScreenName, true> = {
    account: true,
    recording: true,
    list: true,
    name: true,
    trunks: true,
    days: true,
    hours: true,
    options: true,
    review: true,
    menu: true,
  };
  expect(Object.keys(SCREENS).sort()).toEqual(Object.keys(all).sort());
});
