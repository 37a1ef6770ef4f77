import { describe, expect, test } from "vitest";
import { wizardView } from "../../../src/bot/wizard/view.ts";
import type { Step } from "../../../src/domain/draft/answers.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { labelsOf, reviewScene } from "../views/review-scene.ts";

const asked = (step: Step) => wizardView(reviewScene({ cursor: { step } }));

describe("a question of the wizard", () => {
  test("folds many earlier answers, and counts numbers without naming them", () => {
    const scene = reviewScene();
    const { options: _asked, ...answers } = scene.draft.answers;
    const { text } = wizardView({ ...scene, draft: { ...scene.draft, answers } });
    expect(text).toContain("<blockquote expandable>🎧 audio, 0:24\n👥 1\u00a0248 ta raqam\n");
  });

  test("shows few earlier answers in full", () => {
    const scene = reviewScene({ cursor: { step: "list" } });
    const { recording } = scene.draft.answers;
    const draft = { ...scene.draft, answers: recording ? { recording } : {} };
    expect(wizardView({ ...scene, draft }).text).toContain("<blockquote>🎧 audio, 0:24</blockquote>");
  });

  test("offers short answers two in a row", () => {
    const offers = ["06:00", "18:00"].map((from) => ({ hours: windowFromJson({ from, to: "21:00" }) }));
    const [first] = labelsOf(wizardView(reviewScene({ cursor: { step: "hours", offers } })).buttons);
    expect(first).toEqual(["06:00–21:00", "18:00–21:00"]);
  });

  test("has the zone and a start by hand under More, where what will happen stands beside the other choice", () => {
    expect(labelsOf(asked("options").buttons).flat()).not.toContain("Pauzada yaratish");
    const more = wizardView(reviewScene({ cursor: { step: "options", setting: "more" } }));
    expect(more.text).toContain("UTC+5");
    expect(more.text).toContain("oʻzi boshlanadi");
    expect(labelsOf(more.buttons).flat()).toContain("Pauzada yaratish");
  });

  test("that is asked again is not counted, and leads back without setting the draft aside", () => {
    const { text, buttons } = asked("hours");
    expect(text).toMatch(/^<b>Soatlar<\/b>\n/);
    expect(text).not.toContain("blockquote");
    expect(labelsOf(buttons).at(-1)).toEqual(["‹ Orqaga"]);
  });

  test("offers likely values of one setting, the present one marked", () => {
    const view = wizardView(reviewScene({ cursor: { step: "options", setting: "tries" } }));
    expect(labelsOf(view.buttons).slice(0, -1)).toEqual([["1", "✓ 2", "3", "5"], ["10"]]);
    const lines = wizardView(reviewScene({ cursor: { step: "options", setting: "maxline" } }));
    expect(labelsOf(lines.buttons).slice(0, -1)).toEqual([
      ["1", "2", "3", "✓ 5"],
      ["10", "20", "30"],
    ]);
  });

  test.each([
    ["uz", ["Audio: a.mp3, 0:24", "Raqamlar: 1\u00a0248 ta", "Kunlar: 24–27.11", "Soat: 09:00–18:00", "Bir vaqtda: 5"]],
    ["ru", ["Запись: a.mp3, 0:24", "Номера: 1\u00a0248", "Дни: 24–27.11", "Часы: 09:00–18:00", "Одновременно: 5"]],
  ] as const)("in %s shows each answer with its present value where one is chosen to be changed", (locale, said) => {
    const menu = wizardView(reviewScene({ locale, cursor: { step: "menu" } }));
    expect(labelsOf(menu.buttons).flat()).toEqual(expect.arrayContaining([...said]));
  });
});
