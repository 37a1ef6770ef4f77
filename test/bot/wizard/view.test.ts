import { describe, expect, test } from "vitest";
import { wizardView } from "../../../src/bot/wizard/view.ts";
import type { Step } from "../../../src/domain/draft/answers.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { labelsOf, reviewScene } from "../views/review-scene.ts";

const asked = (step: Step) => wizardView(reviewScene({ cursor: { step } }));

describe("a question of the wizard", () => {
  test("folds many earlier answers, and counts numbers without naming them", () => {
    const { text } = asked("options");
    expect(text).toContain("<blockquote expandable>🎧 audio, 0:24\n👥 1\u00a0248 ta raqam\n");
  });

  test("shows few earlier answers in full", () => {
    const scene = reviewScene({ cursor: { step: "recipients" } });
    const { recording } = scene.draft.answers;
    const draft = { ...scene.draft, answers: recording ? { recording } : {} };
    expect(wizardView({ ...scene, draft }).text).toContain("<blockquote>🎧 audio, 0:24</blockquote>");
  });

  test("offers short answers two in a row", () => {
    const offers = ["06:00", "18:00"].map((from) => ({ hours: windowFromJson({ from, to: "21:00" }) }));
    const [first] = labelsOf(wizardView(reviewScene({ cursor: { step: "hours", offers } })).buttons);
    expect(first).toEqual(["06:00–21:00", "18:00–21:00"]);
  });

  test("puts a button with the other choice beside what will happen at the time", () => {
    expect(labelsOf(asked("options").buttons).flat()).toContain("Pauzada yaratish");
  });
});
