import { expect, test } from "vitest";
import { besideStart } from "../../../src/bot/views/beside-start.ts";
import { startRow } from "../../../src/bot/views/list-recent.ts";
import { isOfFolder, startMark } from "../../../src/bot/wizard/start-mark.ts";
import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CALLED, type Setting, sceneOf } from "../views/office-scenes.ts";
import { tapsOf } from "./draft-taps.ts";

const answers = completeAnswers();
const { list, recording, options } = answers;
const mark = startMark({ answers });

/** All that is read back, each otherwise. */
const CHANGED: [what: string, change: Partial<CompleteAnswers>][] = [
  ["hours", { hours: windowFromJson({ from: "09:00", to: "13:00" }) }],
  ["a first day", { days: periodFromJson({ from: "2026-11-20", to: answers.days.to.toString() }) }],
  ["a last day", { days: periodFromJson({ from: answers.days.from.toString(), to: "2027-01-10" }) }],
  ["lines", { trunks: [...answers.trunks, "712037009"] }],
  ["a name", { name: "Another" }],
  ["a recording", { recording: { ...recording, sha256: "another" } }],
  ["a list", { list: { ...list, sha256: "another" } }],
  ["people called lately", { list: { ...list, ...CALLED } }],
  ["calls at once", { options: { ...options, maxline: options.maxline + 1 } }],
  ["tries", { options: { ...options, tries: options.tries + 1 } }],
  ["seconds", { options: { ...options, goodtime: options.goodtime + 1 } }],
  ["a pause", { options: { ...options, paused: !options.paused } }],
  ["a zone", { options: { ...options, timezone: "utc +6" } }],
];

test.each(CHANGED)("a button for %s that were read back otherwise starts nothing", (_, change) => {
  expect(startMark({ answers: { ...answers, ...change } })).not.toBe(mark);
});

test("another account is another mark, and the first one needs no number", () => {
  expect(startMark({ answers, accountId: 2 })).not.toBe(mark);
  expect(startMark({ answers, accountId: 1 })).toBe(mark);
});

test("a button that was drawn in a folder before a copy of it was put back starts nothing", () => {
  const drawn = startMark({ answers }, "folder");
  expect(drawn).not.toBe(startMark({ answers }, "copy"));
  expect([isOfFolder(drawn, "folder"), isOfFolder(drawn, "copy"), isOfFolder(drawn, undefined)]).toEqual([
    true,
    false,
    false,
  ]);
});

test("a button of a version that named no folder may be of this one", () => {
  expect([isOfFolder(mark, "folder"), isOfFolder(mark, undefined)]).toEqual([true, true]);
});

test("what nobody reads changes no mark: a comparison, or that the list was cut", () => {
  const cut = { of: "a", first: {}, rest: {} } as never;
  expect(startMark({ answers: { ...answers, list: { ...list, compared: "again", cut } } })).toBe(mark);
});

test("it is short enough for a button, with who was called lately", () => {
  expect(
    startMark({ answers: { ...answers, list: { ...list, ...CALLED } } }, "0123456789ab").length,
  ).toBeLessThanOrEqual(27);
});

test("nothing is started where an answer is missing", () => {
  const { hours: _missing, ...some } = answers;
  expect(startMark({ answers: some })).toBe("");
});

test.each<[what: string, setting: Setting]>([
  ["Start, and the first numbers alone", {}],
  ["each choice about people called lately", { list: CALLED }],
])("%s carry it", (_, setting) => {
  const scene = sceneOf({ locale: "en", ...setting });
  const taps = tapsOf([startRow(scene), besideStart(scene)]).map(({ tap }) => tap);
  expect(taps.length).toBeGreaterThan(1);
  for (const tap of taps) expect(tap).toMatchObject({ shown: startMark(scene.draft) });
});
