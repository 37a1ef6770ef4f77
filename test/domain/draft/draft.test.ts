import fc from "fast-check";
import { expect, test } from "vitest";
import { STEPS } from "../../../src/domain/draft/answers.ts";
import {
  answer,
  type Cursor,
  changeScreen,
  freeze,
  goTo,
  type OpenDraft,
  screenOf,
  withNote,
} from "../../../src/domain/draft/draft.ts";
import type { Note } from "../../../src/domain/draft/note.ts";
import { completeAnswers } from "./complete-answers.ts";

const all = completeAnswers();
const { recording } = all;

function draft(changes: Partial<OpenDraft> = {}): OpenDraft {
  return {
    id: "d",
    chatId: 1,
    userId: 1,
    answers: {},
    cursor: {},
    state: "open",
    createdAt: 0,
    updatedAt: 0,
    ...changes,
  };
}

const cursors: fc.Arbitrary<Cursor> = fc.record(
  {
    step: fc.constantFrom(...STEPS, "menu" as const),
    note: fc.constant<Note>({ kind: "name-empty" }),
    trunks: fc.array(fc.string()),
    month: fc.constant("2026-11"),
    nightAccepted: fc.constant("22:00–23:00"),
  },
  { requiredKeys: [] },
);

test("an answer leads to the first question without one and forgets what the screen kept, but not the hours agreed to", () => {
  fc.assert(
    fc.property(cursors, (cursor) => {
      const { nightAccepted } = cursor;
      const answered = answer(draft({ cursor }), { recording });
      expect(screenOf(answered)).toBe("list");
      expect(answered.cursor).toEqual(nightAccepted === undefined ? {} : { nightAccepted });
      expect(answered.answers).toEqual({ recording });
    }),
  );
});

test("going somewhere keeps every answer", () => {
  for (const step of [...STEPS, "menu" as const]) {
    const there = goTo(draft({ answers: all }), step);
    expect(screenOf(there)).toBe(step);
    expect(there.answers).toEqual(all);
    expect(screenOf(goTo(there, undefined))).toBe("review");
  }
});

test("what was said once is gone after the next move, the rest of the screen stays", () => {
  const said = changeScreen(draft({ cursor: { step: "trunks", trunks: ["1"] } }), { note: { kind: "edited-message" } });
  expect(said.cursor).toEqual({ step: "trunks", trunks: ["1"], note: { kind: "edited-message" } });
  expect(changeScreen(said, { page: 1 }).cursor).toEqual({ step: "trunks", trunks: ["1"], page: 1 });
});

test("only a complete draft freezes, and only from an account that was said", () => {
  const facts = { id: "d", chatId: 1, userId: 1, createdAt: 0, updatedAt: 0 };
  const ready = draft({ answers: all, cursor: { step: "menu" } });
  expect(freeze(ready)).toStrictEqual({ ...facts, state: "frozen", answers: all });
  expect(freeze({ ...ready, accountId: 2 })).toStrictEqual({ ...facts, accountId: 2, state: "frozen", answers: all });
  const { name: _, ...incomplete } = all;
  expect(freeze(draft({ answers: incomplete }))).toBeUndefined();
  expect(freeze({ ...ready, cursor: { account: "open" } })).toBeUndefined();
});

test("a note is shown once, with what belongs to it; where there is none the screen stays as it is", () => {
  const note: Note = { kind: "name-empty" };
  const leftOver: Cursor["leftOver"] = { step: "hours", unused: ["rest"] };
  const shown = draft({
    cursor: { step: "name", note: { kind: "name-empty" }, leftOver: { step: "days", unused: ["old"] } },
  });
  expect(withNote(shown, { note, leftOver }).cursor).toEqual({ step: "name", note, leftOver });
  expect(withNote(shown, { note, offers: [] }).cursor).toEqual({ step: "name", note, offers: [] });
  expect(withNote(shown, { leftOver })).toBe(shown);
});
