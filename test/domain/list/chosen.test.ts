import { describe, expect, test } from "vitest";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { changeScreen, type OpenDraft, screenOf } from "../../../src/domain/draft/draft.ts";
import {
  askOfList,
  chooseList,
  keepOffered,
  offeredLists,
  readingOf,
  receiveList,
  worthALook,
} from "../../../src/domain/list/chosen.ts";
import type { ListQuestion } from "../../../src/domain/list/verdict.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { completeAnswers } from "../draft/complete-answers.ts";

const { list: plain, recording } = completeAnswers();

function listOf(name: string, change: Partial<ListAnswer> = {}): ListAnswer {
  const verdict = { ...plain.verdict, fingerprint: `print of ${name}` };
  return { ...plain, sha256: `hash of ${name}`, fileName: name, verdict, ...change };
}

function draftWith(list?: ListAnswer): OpenDraft {
  const answers = withoutUndefined({ recording, list });
  return { id: "d", chatId: 1, userId: 1, state: "open", answers, cursor: {}, createdAt: 0, updatedAt: 0 };
}

/** What a list becomes that comes by itself. */
const received = (draft: OpenDraft, list: ListAnswer) => keepOffered(draft, receiveList(draft, list));

const recent = {
  called: 2,
  since: "2026-11-23",
  last: { day: "2026-11-23", called: 2 },
  others: 0,
  campaigns: [{ name: "Mart", userId: 1, by: "Nodira" }],
};
const paid = { name: "paid.csv", numbers: 1, removed: 0, sources: [], choices: {} };
const message = { sha256: "m", name: "Ali", as: "message" } as const;

describe("a list that came", () => {
  test("is chosen where there is none", () => {
    const draft = receiveList(draftWith(), listOf("a"));
    expect([draft.answers.list, offeredLists(draft)]).toEqual([listOf("a"), []]);
  });

  test("replaces nothing by itself, and waits with others for a decision", () => {
    const draft = received(received(draftWith(listOf("a")), listOf("b")), listOf("c"));
    expect(draft.answers.list).toEqual(listOf("a"));
    expect(offeredLists(draft)).toEqual([listOf("b"), listOf("c")]);
    expect(draft.cursor.note).toEqual({ kind: "list-offered", chosen: "a", offered: "c", numbers: 2 });
  });

  test("leaves no question behind that was about itself, and keeps one about another list", () => {
    const sources = [{ sha256: "file", name: "b.csv" }];
    const question = { ask: "several", cells: 1, numbers: 2, samples: [] } satisfies ListQuestion;
    const asking = { ...draftWith(listOf("a")), cursor: { list: { sources, choices: {}, question } } };
    expect(receiveList(asking, listOf("b", { sources })).cursor.list).toBeUndefined();
    expect(receiveList(asking, listOf("c")).cursor.list).toEqual(asking.cursor.list);
  });

  test("is chosen beside one that still leaves something open, which is asked about then", () => {
    const question = { ask: "several", cells: 1, numbers: 2, samples: [] } satisfies ListQuestion;
    const asked = (name: string) => ({ sources: [{ sha256: name, name }], choices: {}, question });
    const both = askOfList(askOfList(draftWith(), asked("a")), asked("b"));
    expect([screenOf(both), both.cursor.list]).toEqual(["list", asked("b")]);
    const answered = receiveList(both, listOf("b", { sources: asked("b").sources }));
    expect([screenOf(answered), answered.cursor.list]).toEqual(["list", asked("a")]);
    const offered = receiveList(answered, listOf("a", { sources: asked("a").sources }));
    expect([offered.cursor.list, offeredLists(offered).length]).toEqual([undefined, 1]);
  });

  test("is asked about once, however much it leaves open", () => {
    const question = { ask: "several", cells: 1, numbers: 2, samples: [] } satisfies ListQuestion;
    const asked = { sources: [{ sha256: "a", name: "a" }], choices: {}, question };
    const again = askOfList(askOfList(draftWith(), asked), { ...asked, choices: { several: "all" } });
    expect(again.cursor).toStrictEqual({ step: "list", list: { ...asked, choices: { several: "all" } } });
  });

  test("takes the place of the one with the same numbers", () => {
    const same = listOf("b", { verdict: listOf("a").verdict });
    expect(receiveList(draftWith(listOf("a")), same).answers.list).toEqual(same);
  });
});

test.each<[what: string, change: Partial<ListAnswer>]>([
  ["duplicates", { verdict: { ...plain.verdict, duplicates: 1 } }],
  ["refused rows", { verdict: { ...plain.verdict, refused: 1 } }],
  ["foreign numbers that are called", { verdict: { ...plain.verdict, foreign: 1 } }],
  ["a suspicion", { verdict: { ...plain.verdict, suspicions: [{ code: "rounded", count: 1 }] } }],
  ["numbers that are never called", { neverCalled: 1 }],
  ["people who were called lately", { recent }],
  ["another list left out of it", { without: [paid] }],
  ["a message, which another one may follow", { sources: [message] }],
])("a list with %s is shown before the next question", (_, change) => {
  expect(worthALook(listOf("a", change))).toBe(true);
  expect(screenOf(chooseList(draftWith(), listOf("a", change)))).toBe("list");
});

test("a list of which nothing is to be said leads to the next question", () => {
  expect(screenOf(chooseList(draftWith(), listOf("a")))).toBe("name");
  expect(chooseList(draftWith(), listOf("a")).cursor.note).toBeUndefined();
});

test("a list that came where the recording is asked for is said to be there, above that question", () => {
  const { recording: _none, ...answers } = draftWith().answers;
  const draft = chooseList({ ...draftWith(), answers }, listOf("a"));
  expect(screenOf(draft)).toBe("recording");
  expect(draft.cursor.note).toEqual({ kind: "list-taken", name: "a", numbers: 2 });
});

test("a list that leads straight to the days, of a campaign that is repeated, is said to be there", () => {
  const { list: _none, days: _days, hours: _hours, options: _options, ...answers } = completeAnswers();
  const draft = chooseList({ ...draftWith(), answers }, listOf("a"));
  expect([screenOf(draft), draft.cursor.note]).toEqual(["days", { kind: "list-taken", name: "a", numbers: 2 }]);
});

test("a list whose sources are not known is read again from its clean file", () => {
  expect(readingOf(listOf("a"))).toStrictEqual({ sources: [{ sha256: "hash of a", name: "a" }], choices: {} });
});

test("a list is read again from its sources as it was read, without the lists that were left out of it", () => {
  const sources = [message];
  const choices = { several: "first" } as const;
  expect(readingOf(listOf("a", { sources }))).toStrictEqual({ sources, choices: {} });
  const left = { ...paid, sources: [{ sha256: "p", name: "paid.csv" }], choices };
  expect(readingOf(listOf("a", { sources, choices, without: [left] }))).toStrictEqual({
    sources,
    choices,
    without: [{ sources: left.sources, choices }],
  });
});

describe("lists that wait for a decision, when something comes by itself", () => {
  const from = (...names: string[]) => ({ sources: names.map((name) => ({ sha256: name, name })) });
  const [a, b, c] = [listOf("a", from("a")), listOf("b", from("b")), listOf("c", from("c"))];
  const waiting = received(received(draftWith(a), b), c);
  const kept = (after: OpenDraft) => offeredLists(keepOffered(waiting, after));

  test("go on waiting where they are not in it: a list joined, or read again for another account", () => {
    expect(kept(chooseList(waiting, listOf("a + 1", from("a", "b"))))).toEqual([c]);
    expect(kept(chooseList(waiting, listOf("a", { ...from("a"), sha256: "without never-called" })))).toEqual([b, c]);
    expect(kept(chooseList(waiting, b))).toEqual([c]);
    expect(kept(chooseList(waiting, listOf("all", from("a", "b", "c"))))).toEqual([]);
  });

  test("wait no more where the very numbers were chosen from another file", () => {
    expect(kept(chooseList(waiting, listOf("c again", { ...from("d"), sha256: c.sha256 })))).toEqual([b]);
  });

  test("go on waiting behind what is said of another file", () => {
    const note = { kind: "recording-work-failed" } as const;
    const said = keepOffered(waiting, changeScreen(waiting, { note, offers: [{ recording }] }));
    expect(said.cursor.note).toEqual(note);
    expect(said.cursor.offers).toEqual([{ list: b }, { list: c }, { recording }]);
  });

  test("are offered once", () => {
    expect(keepOffered(waiting, waiting)).toBe(waiting);
    expect(kept(receiveList(waiting, listOf("d", from("d"))))).toHaveLength(3);
  });
});
