import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../../src/bot/callback-data.ts";
import type { Scene } from "../../../../src/bot/views/scene.ts";
import { reviewScreen } from "../../../../src/bot/wizard/steps/review.ts";
import { type Setting, sceneOf } from "../../views/office-scenes.ts";
import { tapsOf } from "../draft-taps.ts";

/** Its buttons by what they do. */
const kinds = (scene: Scene) => tapsOf(reviewScreen.view(scene).buttons).map(({ tap }) => tap.kind);

/** What is agreed to with a button, as the draft remembers it. */
function agreedTo(scene: Scene, kind: DraftTap["kind"]) {
  const button = tapsOf(reviewScreen.view(scene).buttons).find(({ tap }) => tap.kind === kind);
  const meaning = button && reviewScreen.tap(button.tap, scene);
  if (meaning?.kind !== "cursor") throw new Error(`${kind} does not stay: ${JSON.stringify(meaning)}`);
  return meaning.cursor;
}

describe("far too little time for the list", () => {
  const SHORT: Setting = { options: { maxline: 1 }, hours: ["09:00", "09:20"] };
  const tooShort = (setting: Setting = {}) => sceneOf({ locale: "en", ...SHORT, ...setting });

  test("has a yes in the place of Start, and is started after it", () => {
    expect(kinds(tooShort())).toContain("short");
    expect(kinds(tooShort())).not.toContain("send");
    expect(kinds(tooShort({ cursor: agreedTo(tooShort(), "short") }))).toContain("send");
  });

  test.each<[what: string, setting: Setting]>([
    ["more numbers", { verdict: { numbers: 2_000, rows: 2_000 } }],
    ["more calls at once", { options: { maxline: 2 } }],
    ["more tries", { options: { maxline: 1, tries: 4 } }],
    ["another first day", { days: ["2026-11-28", "2026-11-28"] }],
    ["a day more", { days: ["2026-11-27", "2026-11-28"] }],
    ["hours that begin earlier", { hours: ["08:50", "09:20"] }],
    ["hours that end later", { hours: ["09:00", "09:30"] }],
  ])("needs another yes with %s", (_, setting) => {
    const cursor = agreedTo(tooShort(), "short");
    expect(kinds(tooShort({ ...setting, cursor }))).toContain("short");
  });
});
