import { expect, test } from "vitest";
import { editLabels } from "../../../src/bot/views/edit-labels.ts";
import { type Setting, sceneOf } from "./office-scenes.ts";
import { catalogue } from "./screen-makers.ts";

const words = catalogue().en;

/** The label of one answer, in a scene of which it is told what it is. */
function labelOf(edited: string, setting: Setting, trunks?: string[]): string | undefined {
  const scene = sceneOf({ locale: "en", ...setting });
  if (trunks) scene.draft.answers.trunks = trunks;
  return editLabels(scene).find((one) => one.edited === edited)?.label;
}

test.each([
  [["712037006"], "712037006", 0],
  [["712037006", "712037007"], "712037006 +1", 1],
  [["712037006", "712037007", "712037008"], "712037006 +2", 2],
])("of the lines %j the first is named, and how many more", (trunks, shown, more) => {
  expect(labelOf("trunks", {}, trunks)).toBe(words.text("edit-trunks", { trunks: shown, more }));
});

test.each<[edited: string, setting: Setting, label: string]>([
  ["list", {}, words.text("edit-list", { count: 1248 })],
  ["hours", {}, words.text("edit-hours", { hours: "09:00–18:00" })],
  ["maxline", { options: { maxline: 7 } }, words.text("options-maxline", { value: 7 })],
  ["options", {}, words.text("edit-options")],
])("%s says its present value", (edited, setting, label) => expect(labelOf(edited, setting)).toBe(label));

test("what is not answered yet is called as its question, and the account stands last where there are several", () => {
  const edited = (setting: Setting) => editLabels(sceneOf({ locale: "en", ...setting })).map((one) => one.edited);
  expect(labelOf("list", { upTo: "list" })).toBe(words.text("step-list"));
  expect(edited({ upTo: "list" })).not.toContain("maxline");
  expect(edited({})).not.toContain("account");
  expect(edited({ more: { account: "Branch" } }).at(-1)).toBe("account");
});
