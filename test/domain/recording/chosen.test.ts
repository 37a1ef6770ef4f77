import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/domain/draft/answers.ts";
import { answer, type Cursor, goTo, type OpenDraft, screenOf } from "../../../src/domain/draft/draft.ts";
import { leaveQuestions, offeredLists, receiveList } from "../../../src/domain/list/chosen.ts";
import type { ListQuestion } from "../../../src/domain/list/verdict.ts";
import { receiveRecording } from "../../../src/domain/recording/chosen.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const all = completeAnswers();
const { recording, list, hours } = all;
const otherRecording = { ...recording, fileName: "Boshqa.mp3" };
const otherList = { ...list, sha256: "f".repeat(64), verdict: { ...list.verdict, fingerprint: "other" } };

function draft(answers: Answers = {}, cursor: Cursor = {}): OpenDraft {
  return { id: "d", chatId: 1, userId: 1, state: "open", answers, cursor, createdAt: 0, updatedAt: 0 };
}

describe("a recording that comes", () => {
  test("is taken where it is missing, or where it is asked for", () => {
    expect(receiveRecording(draft(), recording, false).answers).toEqual({ recording });
    const looking = draft(all, { step: "recording" });
    expect(receiveRecording(looking, otherRecording, false).answers.recording).toEqual(otherRecording);
  });

  test("beside one that was chosen is offered and replaces nothing", () => {
    const offered = receiveRecording(draft({ recording }), otherRecording, false);
    expect(offered.answers).toEqual({ recording });
    expect(offered.cursor.offers).toEqual([{ recording: otherRecording }]);
    expect(offered.cursor.note?.kind).toBe("recording-offered");
  });

  test("keeps its own screen where something is to be said of it", () => {
    expect(screenOf(receiveRecording(draft(), recording, true))).toBe("recording");
    expect(screenOf(receiveRecording(draft(), recording, false))).toBe("list");
  });
});

const question = { ask: "several", cells: 1, numbers: 2, samples: [] } satisfies ListQuestion;
const inQuestion = { sources: [{ sha256: "file", name: "b.csv" }], choices: {}, question };

/** What a manager does, or sends, before the question about a list is answered. */
const MEANWHILE: [what: string, does: (draft: OpenDraft) => OpenDraft][] = [
  ["a recording comes", (now) => receiveRecording(now, recording, false)],
  ["a recording comes of which something is to be said", (now) => receiveRecording(now, recording, true)],
  ["hours are said early", (now) => answer(now, { hours })],
  ["another question is looked at", (now) => goTo(now, "recording")],
];

describe.each(MEANWHILE)("while a list leaves something open and %s", (_, does) => {
  test.each<[where: string, answers: Answers]>([
    ["where none is chosen", {}],
    ["beside the one chosen", { list }],
  ])("%s, it goes on being asked about, and is the next question", (_, answers) => {
    const after = does(draft(answers, { step: "list", list: inQuestion }));
    expect(after.cursor.list).toEqual(inQuestion);
    expect(screenOf(goTo(answer(after, { recording }), undefined))).toBe("list");
  });
});

test("a question about a list beside the one chosen ends with the manager's going on from it; the only list's does not", () => {
  const beside = draft({ recording, list }, { step: "list", list: inQuestion });
  expect(leaveQuestions(beside).cursor.list).toBeUndefined();
  expect(leaveQuestions({ ...beside, cursor: { ...beside.cursor, step: "recording" } }).cursor.list).toEqual(
    inQuestion,
  );
  expect(leaveQuestions(draft({ recording }, { step: "list", list: inQuestion })).cursor.list).toEqual(inQuestion);
});

test("files of both kinds that came beside those chosen wait for a decision together, whichever came first", () => {
  const chosen = draft({ recording, list });
  const listLast = receiveList(receiveRecording(chosen, otherRecording, false), otherList);
  const listFirst = receiveRecording(receiveList(chosen, otherList), otherRecording, false);
  for (const { cursor } of [listLast, listFirst]) {
    expect(cursor.offers).toHaveLength(2);
    expect(cursor.offers).toEqual(expect.arrayContaining([{ recording: otherRecording }, { list: otherList }]));
  }
});

test("a list that waits for a decision goes on waiting when the recording comes that was missing", () => {
  const waits = receiveList(draft({ list }), otherList);
  for (const isSaid of [true, false]) {
    expect(offeredLists(receiveRecording(waits, recording, isSaid))).toEqual([otherList]);
  }
});

test("a recording that waits for a decision goes on waiting when the list comes that was missing", () => {
  const waits = receiveRecording(draft({ recording }), otherRecording, false);
  expect(receiveList(waits, list).cursor.offers).toEqual([{ recording: otherRecording }]);
});
