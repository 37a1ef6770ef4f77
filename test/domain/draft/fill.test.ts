import { expect, test } from "vitest";
import { nextStep } from "../../../src/domain/draft/answers.ts";
import type { OpenDraft } from "../../../src/domain/draft/draft.ts";
import {
  canBeFilled,
  type FillFrom,
  filledIn,
  isAsFilled,
  withoutSpareQuestions,
} from "../../../src/domain/draft/fill.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { completeAnswers } from "./complete-answers.ts";

const LAST = completeAnswers({ trunks: ["1", "2"], options: { ...completeAnswers().options, maxline: 7 } });
const { recording, list } = completeAnswers();

const from = (changes: Partial<FillFrom> = {}): FillFrom => ({
  last: LAST,
  trunks: ["2", "3"],
  timezone: "utc +5",
  isNameTaken: () => false,
  now: Temporal.PlainDateTime.from("2026-11-26T12:00"),
  ...changes,
});

function draft(changes: Partial<OpenDraft> = {}): OpenDraft {
  return {
    id: "d",
    chatId: 1,
    userId: 1,
    createdAt: 0,
    updatedAt: 0,
    state: "open",
    answers: { recording, list },
    cursor: { toFill: true },
    ...changes,
  };
}

test("lines that still exist, hours and settings are taken over, with the next sensible day and a name", () => {
  const { answers, cursor } = filledIn(draft(), from());
  const days = periodFromJson({ from: "2026-11-27", to: "2026-11-27" });
  const taken = { trunks: ["2"], hours: LAST.hours, options: LAST.options, days };
  expect(answers).toStrictEqual({ recording, list, name: "Aksiya 26.11", ...taken });
  expect(cursor).toStrictEqual({
    filled: {
      trunks: '["2"]',
      days: '{"from":"2026-11-27","to":"2026-11-27"}',
      hours: '{"from":"09:00:00","to":"18:00:00"}',
      options: JSON.stringify(LAST.options),
    },
  });
});

test("what fills a draft in changes nothing else of it", () => {
  const { answers: _filled, cursor: _marked, ...rest } = filledIn(draft({ accountId: 2, screenId: 5 }), from());
  const { answers: _empty, cursor: _bare, ...before } = draft({ accountId: 2, screenId: 5 });
  expect(rest).toStrictEqual(before);
});

test("the day is the next one for the hours that were said, not for those of the last campaign", () => {
  const hours = windowFromJson({ from: "13:00", to: "15:00" });
  const { answers } = filledIn(draft({ answers: { recording, list, hours } }), from());
  expect([answers.hours, answers.days?.from]).toEqual([hours, Temporal.PlainDate.from("2026-11-26")]);
});

test("settings that were said early stand beside the last campaign's, and wait no longer", () => {
  const said = draft({ cursor: { toFill: true, options: { tries: 5 }, note: { kind: "edited-message" } } });
  const { answers, cursor } = filledIn(said, from());
  expect(answers.options).toEqual({ ...LAST.options, tries: 5 });
  expect({ ...cursor, filled: {} }).toStrictEqual({ note: { kind: "edited-message" }, filled: {} });
});

test("a name that a campaign has already is counted", () => {
  const taken = from({ isNameTaken: (name) => name === "Aksiya 26.11" });
  expect(filledIn(draft(), taken).answers.name).toBe("Aksiya 26.11 (2)");
});

test("what was answered before stays, and is not marked", () => {
  const given = draft({ answers: { recording, list, trunks: ["3"], name: "Mening nomim" } });
  const filled = filledIn(given, from());
  expect([filled.answers.trunks, filled.answers.name]).toEqual([["3"], "Mening nomim"]);
  expect(isAsFilled("trunks", filled)).toBe(false);
  expect(isAsFilled("hours", filled)).toBe(true);
});

test("an answer that is given later loses its mark", () => {
  const filled = filledIn(draft(), from());
  const changed = { ...filled, answers: { ...filled.answers, trunks: ["3"] } };
  expect(isAsFilled("trunks", filled)).toBe(true);
  expect(isAsFilled("trunks", changed)).toBe(false);
});

test.each([
  ["lines that are all gone", from({ trunks: ["3"] })],
  ["lines that nobody knows", from({ trunks: undefined as never })],
])("%s are asked for", (_, source) => {
  const { answers, cursor } = filledIn(draft(), source);
  expect(answers.trunks).toBeUndefined();
  expect(cursor.filled).not.toHaveProperty("trunks");
});

test("without a last campaign the PBX's settings and an only line are taken, and days and hours are asked for", () => {
  const { last: _none, ...first } = from({ trunks: ["9"] });
  const filled = filledIn(draft(), first);
  expect(filled.answers).toStrictEqual({
    recording,
    list,
    name: "Aksiya 26.11",
    trunks: ["9"],
    options: { maxline: 1, goodtime: 3, tries: 2, paused: false, timezone: "utc +5" },
  });
  expect(filled.cursor).toStrictEqual({ filled: {} });
  expect(isAsFilled("trunks", filled)).toBe(false);
});

test("without a last campaign two lines are not chosen from, and none is there while the PBX has not named them", () => {
  const { last: _none, trunks: _unknown, ...nobody } = from();
  expect(filledIn(draft(), { ...nobody, trunks: ["8", "9"] }).answers.trunks).toBeUndefined();
  expect(filledIn(draft(), nobody).answers.trunks).toBeUndefined();
});

test.for([
  ["is not one that began by itself", draft({ cursor: {} })],
  ["has no list", draft({ answers: { recording } })],
  ["has no recording", draft({ answers: { list } })],
  ["is asked which recording is meant", draft({ cursor: { toFill: true, offers: [{ recording }] } })],
  ["is asked which list is meant", draft({ cursor: { toFill: true, offers: [{ list }] } })],
] as const)("a draft that %s is not filled in", ([, open]) => {
  expect(canBeFilled(open)).toBe(false);
  expect(canBeFilled(draft())).toBe(true);
});

test("settings are not asked: where all else is answered the PBX's stand, with those that were said early", () => {
  const { options: _asked, ...answers } = completeAnswers();
  const told = draft({ answers, cursor: { options: { tries: 5 }, note: { kind: "edited-message" } } });
  const ready = withoutSpareQuestions(told, { timezone: "utc +5" });
  expect(nextStep(ready.answers)).toBe("review");
  expect(ready.answers.options).toEqual({ maxline: 1, goodtime: 3, tries: 5, paused: false, timezone: "utc +5" });
  expect(ready.cursor).toEqual({ note: { kind: "edited-message" } });
});

test("what was understood is said by the read-back itself, but for words that were not used", () => {
  const { options: _asked, ...answers } = completeAnswers();
  const note = { kind: "understood", change: { hours: answers.hours } } as const;
  const noteOf = (cursor: OpenDraft["cursor"]) =>
    withoutSpareQuestions(draft({ answers, cursor }), { timezone: "utc +5" }).cursor.note;
  expect(noteOf({ note })).toBeUndefined();
  expect(noteOf({ note, leftOver: { step: "hours", unused: ["Chilanzar"] } })).toEqual(note);
});

test("of one line there is nothing to choose, of two there is", () => {
  const { options: _later, hours: _asked, trunks: _none, ...answers } = completeAnswers();
  const chosen = (trunks: readonly string[]) =>
    withoutSpareQuestions(draft({ answers, cursor: {} }), { trunks, timezone: "utc +5" }).answers.trunks;
  expect(chosen(["9"])).toEqual(["9"]);
  expect(chosen(["9", "10"])).toBeUndefined();
});

test("an only line and the PBX's settings are taken together, where nothing else is left, and nothing else changes", () => {
  const { options, trunks: _none, ...answers } = completeAnswers();
  const told = draft({ answers, cursor: {}, screenId: 5 });
  const ready = { ...told, answers: { ...answers, trunks: ["9"], options } };
  expect(withoutSpareQuestions(told, { trunks: ["9"], timezone: "utc +5" })).toStrictEqual(ready);
});

test("nothing is answered for a manager who looks at a question again", () => {
  const { options: _asked, ...answers } = completeAnswers();
  const looking = draft({ answers, cursor: { step: "days" } });
  expect(withoutSpareQuestions(looking, { timezone: "utc +5" })).toEqual(looking);
});
