import { describe, expect, test } from "vitest";
import type { Answers, ListAnswer, RecordingAnswer } from "../../../src/domain/draft/answers.ts";
import { answer, type Cursor, goTo, type OpenDraft, screenOf } from "../../../src/domain/draft/draft.ts";
import { keepOffered, leaveQuestions, offeredLists, receiveList } from "../../../src/domain/list/chosen.ts";
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
    expect(offered.cursor).toStrictEqual({
      note: { kind: "recording-offered" },
      offers: [{ recording: otherRecording }],
    });
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

/** What a draft becomes by files that come by themselves, one after another. */
const after = (before: OpenDraft, ...changes: ((draft: OpenDraft) => OpenDraft)[]): OpenDraft =>
  changes.reduce((draft, change) => keepOffered(draft, change(draft)), before);
const listComes = (came: ListAnswer) => (draft: OpenDraft) => receiveList(draft, came);
const recordingComes =
  (came: RecordingAnswer, isSaid = false) =>
  (draft: OpenDraft) =>
    receiveRecording(draft, came, isSaid);

test("files of both kinds that came beside those chosen wait for a decision together, whichever came first", () => {
  const chosen = draft({ recording, list });
  const listLast = after(chosen, recordingComes(otherRecording), listComes(otherList));
  const listFirst = after(chosen, listComes(otherList), recordingComes(otherRecording));
  for (const { cursor } of [listLast, listFirst]) {
    expect(cursor.offers).toHaveLength(2);
    expect(cursor.offers).toEqual(expect.arrayContaining([{ recording: otherRecording }, { list: otherList }]));
  }
});

test("a list that waits for a decision goes on waiting when the recording comes that was missing", () => {
  for (const isSaid of [true, false]) {
    const there = after(draft({ list }), listComes(otherList), recordingComes(recording, isSaid));
    expect(offeredLists(there)).toEqual([otherList]);
  }
});

test("a recording that waits for a decision goes on waiting when the list comes that was missing", () => {
  const there = after(draft({ recording }), recordingComes(otherRecording), listComes(list));
  expect(there.cursor.offers).toEqual([{ recording: otherRecording }]);
});

test("of several recordings that came beside the one chosen the last one waits, and none once another is chosen", () => {
  const third = { ...recording, sha256: "third", fileName: "Uchinchi.mp3" };
  const beside = after(draft({ recording, list }), recordingComes(otherRecording), recordingComes(third));
  expect(beside.cursor.offers).toEqual([{ recording: third }]);
  const asked = goTo(beside, "recording");
  const looking = { ...asked, cursor: { ...asked.cursor, offers: beside.cursor.offers ?? [] } };
  const fourth = { ...recording, sha256: "fourth" };
  expect(after(looking, recordingComes(fourth)).cursor.offers).toBeUndefined();
});
