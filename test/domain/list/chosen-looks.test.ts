import { describe, expect, test } from "vitest";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { Cursor, ListInQuestion, OpenDraft } from "../../../src/domain/draft/draft.ts";
import { isReadingOf, keepOffered, leaveQuestions, needsALook, worthALook } from "../../../src/domain/list/chosen.ts";
import type { ReadFrom, SourceChoice } from "../../../src/domain/list/verdict.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const { list: plain, recording } = completeAnswers();
const name = "a.xlsx";
const column = { column: 1, letter: "B", samples: [] };
const IN_A_COLUMN: ReadFrom = { name, otherColumns: [column] };
const IN_A_SHEET: ReadFrom = { name, otherSheets: [{ sheet: "Eski", samples: [] }] };
const IN_BOTH: ReadFrom = { ...IN_A_COLUMN, ...IN_A_SHEET };

const readFrom = (from: ReadFrom[], sources?: SourceChoice[]): ListAnswer => ({
  ...plain,
  verdict: { ...plain.verdict, readFrom: from },
  choices: sources ? { sources } : {},
});

describe("numbers beside those that were read", () => {
  test.for<[what: string, from: ReadFrom[], asked: SourceChoice[] | undefined, seen: boolean]>([
    ["in no other place", [{ name }], undefined, false],
    ["in no other place of those that were looked at", [{ name, otherColumns: [], otherSheets: [] }], [{}], false],
    ["in another column", [IN_A_COLUMN], undefined, true],
    ["in another sheet", [IN_A_SHEET], [{}], true],
    ["in as many other columns as sheets", [IN_BOTH], [], true],
    ["where the column was asked about", [IN_A_COLUMN], [{ columns: [0] }], false],
    ["where the sheet was asked about", [IN_A_SHEET], [{ sheet: "Yangi" }], false],
    ["where several sheets were chosen", [IN_A_SHEET], [{ sheets: ["Yangi"] }], false],
    ["in the second source, where the first was asked about", [{ name }, IN_A_COLUMN], [{ columns: [0] }], true],
    ["in the second source, which was asked about", [{ name }, IN_A_COLUMN], [{}, { columns: [0] }], false],
  ])("%s: they are to be seen before anything else: %s", ([, from, asked, seen]) => {
    expect([needsALook(readFrom(from, asked)), worthALook(readFrom(from, asked))]).toEqual([seen, seen]);
  });

  test("are to be seen where nothing at all was asked", () => {
    const { choices: _none, ...list } = readFrom([IN_A_COLUMN]);
    expect(needsALook(list)).toBe(true);
  });
});

test("a list whose last message is as long as one may be is to be seen, not one that goes on in another", () => {
  const cut = { sha256: "m", name: "Ali", as: "message", cut: true } as const;
  const whole = { sha256: "n", name: "Ali", as: "message" } as const;
  const of = (...sources: ListAnswer["sources"] & object) => needsALook({ ...plain, sources });
  expect([of(cut), of(whole, cut), of(cut, whole), of(whole), needsALook(plain)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a list of which something is suspected is to be seen", () => {
  const verdict = { ...plain.verdict, suspicions: [{ code: "rounded", count: 1 } as const] };
  expect(needsALook({ ...plain, verdict })).toBe(true);
});

test("a list needs no look before anything else for what is only told of it", () => {
  const verdict = { ...plain.verdict, duplicates: 1, refused: 1, foreign: 1 };
  expect([needsALook({ ...plain, verdict, neverCalled: 1 }), worthALook({ ...plain, neverCalled: 0 })]).toEqual([
    false,
    false,
  ]);
});

const asked = (sha256: string): ListInQuestion => ({
  sources: [{ sha256, name: sha256 }],
  choices: {},
  question: { ask: "foreign", count: 1, samples: [] },
});

function draftWith(cursor: Cursor, answers: OpenDraft["answers"] = { recording, list: plain }): OpenDraft {
  return { id: "d", chatId: 1, userId: 1, state: "open", answers, cursor, createdAt: 0, updatedAt: 0 };
}

describe("what lists left open beside the one chosen", () => {
  const cursor: Cursor = { step: "list", list: asked("b"), listsBehind: [asked("c")], toFill: true };

  test("is left where its manager goes elsewhere from their screen", () => {
    expect(leaveQuestions(draftWith(cursor)).cursor).toStrictEqual({ step: "list", toFill: true });
  });

  test("stays where another screen is left, or where no list is chosen", () => {
    const elsewhere = draftWith({ ...cursor, step: "days" });
    const none = draftWith(cursor, { recording });
    expect(leaveQuestions(elsewhere)).toBe(elsewhere);
    expect(leaveQuestions(none)).toBe(none);
  });
});

test("a question is about a list that was read from the same sources in the same order", () => {
  const sources = [
    { sha256: "a", name: "a" },
    { sha256: "b", name: "b" },
  ];
  const reading = { sources, choices: {} };
  expect(isReadingOf(reading, { ...plain, sources })).toBe(true);
  expect(isReadingOf(reading, { ...plain, sources: sources.toReversed() })).toBe(false);
  expect(isReadingOf(reading, { ...plain, sources: sources.slice(0, 1) })).toBe(false);
});

describe("a recording that waits for a decision, when something comes by itself", () => {
  const other = { ...recording, sha256: "other" };
  const third = { ...recording, sha256: "third" };
  const leftOver = { step: "days", unused: ["rest"] } as const;
  const note = { kind: "edited-message" } as const;
  const before = draftWith({ offers: [{ recording: other }, { name: "said" }] });

  test("waits on behind what is said of something else", () => {
    const after = draftWith({ note, leftOver, offers: [{ list: plain }] });
    expect(keepOffered(before, after).cursor).toStrictEqual({
      note,
      leftOver,
      offers: [{ recording: other }, { list: plain }],
    });
    expect(keepOffered(before, draftWith({})).cursor).toStrictEqual({ offers: [{ recording: other }] });
  });

  test("waits no more where another one is chosen or offered", () => {
    const chosen = draftWith({}, { recording: other, list: plain });
    const offered = draftWith({ offers: [{ recording: third }] });
    expect(keepOffered(before, chosen)).toBe(chosen);
    expect(keepOffered(before, offered)).toBe(offered);
  });
});
