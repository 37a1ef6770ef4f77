import { describe, expect, test } from "vitest";
import { trunksStep } from "../../../../src/bot/wizard/steps/trunks.ts";
import type { Cursor } from "../../../../src/domain/draft/draft.ts";
import type { Trunks } from "../../../../src/domain/trunks.ts";
import { labelsOf, reviewScene } from "../../views/review-scene.ts";

function sceneWith(trunks: Trunks, cursor: Cursor = {}) {
  return { ...reviewScene({ cursor: { step: "trunks", ...cursor } }), trunks };
}

const THREE: Trunks = { state: "known", known: ["551234567", "712037006", "712345678"], at: 0 };

describe("before the PBX has said which lines there are, as after a restart", () => {
  const scene = sceneWith({ state: "asking" }, { trunks: ["712345678"] });

  test("Continue takes what was ticked", () => {
    expect(trunksStep.tap("done", "", scene)).toEqual({ kind: "answers", answers: { trunks: ["712345678"] } });
  });

  test("All leaves what was ticked as it is", () => {
    expect(trunksStep.tap("all", "", scene)).toEqual({ kind: "cursor", cursor: {} });
  });
});

test("lines are ticked in the PBX's order, and one that the account lost falls out", () => {
  const scene = sceneWith(THREE, { trunks: ["712345678", "999", "551234567"] });
  expect(trunksStep.tap("done", "", scene)).toEqual({
    kind: "answers",
    answers: { trunks: ["551234567", "712345678"] },
  });
});

test("Continue without a line asks for one", () => {
  const scene = sceneWith(THREE, { trunks: [] });
  expect(trunksStep.tap("done", "", scene)).toMatchObject({ kind: "note", note: { key: "trunks-choose-one" } });
});

test("a typed line that the account does not have is quoted back", () => {
  expect(trunksStep.read("712037006, 123", sceneWith(THREE))).toMatchObject({
    note: { key: "trunks-unknown", variables: { text: "123" } },
  });
});

test("ticked lines are marked on their buttons", () => {
  const labels = labelsOf(trunksStep.ask(sceneWith(THREE, { trunks: ["551234567"] })).buttons).flat();
  expect(labels).toContain("✅ 551234567");
  expect(labels).toContain("712037006");
});
