import { describe, expect, test } from "vitest";
import type { DraftTap } from "../../../../src/bot/callback-data.ts";
import { listStep } from "../../../../src/bot/wizard/steps/list.ts";
import type { ListAnswer } from "../../../../src/domain/draft/answers.ts";
import { type EarlierList, readingOf } from "../../../../src/domain/list/chosen.ts";
import type { ListQuestion } from "../../../../src/domain/list/verdict.ts";
import { MESSY, type Setting, sceneOf } from "../../views/office-scenes.ts";
import { labelsOf } from "../../views/review-scene.ts";
import { tapOn, tapsOf } from "../draft-taps.ts";

/** The list's own screen, asked again with everything answered. */
function card(setting: Setting = {}) {
  return sceneOf({ locale: "en", ...setting, cursor: { step: "list", ...setting.cursor } });
}

const first = (setting: Setting = {}) => sceneOf({ locale: "en", upTo: "list", ...setting });

const LIST = card().draft.answers.list as ListAnswer;

const earlier = (count: number): EarlierList[] =>
  Array.from({ length: count }, (_, at) => ({
    list: { ...LIST, sha256: String(at + 10).repeat(32), fileName: `list ${at + 1}.xlsx` },
    on: Temporal.PlainDate.from("2026-11-01").add({ days: at }),
  }));

describe("the question whom to call", () => {
  test("is asked without a button in a new chat", () => {
    const scene = first();
    expect(listStep.ask(scene)).toEqual({ text: scene.words.html("list-ask"), buttons: [] });
  });

  test("leads to the chat's earlier lists where there are some", () => {
    const scene = first({ more: { earlierLists: earlier(1) } });
    const [button] = tapsOf(listStep.ask(scene).buttons);
    expect(button?.label).toBe(scene.words.text("list-button-earlier"));
    expect(button && listStep.tap(button.tap, scene)).toEqual({
      kind: "cursor",
      cursor: { earlierLists: true, page: 0 },
    });
  });

  test("says which file is being looked at, the last of several, and has no button meanwhile", () => {
    const intake = (id: number, name: string) =>
      ({ id, draftId: "d", chatId: 1, attempts: 0, work: { kind: "text", text: "1", name } }) as const;
    const scene = first({ more: { waiting: [intake(1, "one"), intake(2, "two")] } });
    const asked = listStep.ask(scene);
    expect(asked).toEqual({ text: scene.words.html("file-looking", { name: "two" }), buttons: [] });
  });
});

describe("a text where a list is asked for", () => {
  test.each(["901234567", "90-123-45-67 Alisher", "+998 90 123 45 67\n+998 93 111 22 33", "1 2 3 4 5 6 7"])(
    "%j is looked at as numbers",
    (text) => {
      const scene = first();
      expect(listStep.read(text, scene)).toEqual({
        kind: "look-at",
        work: { kind: "text", text, name: scene.words.text("list-from-message") },
      });
    },
  );

  test.each(["hello", "123456", "call my customers", ""])("%j is answered with how to send numbers", (text) => {
    expect(listStep.read(text, first())).toEqual({
      kind: "note",
      note: { kind: "text-not-asked-for", at: "list" },
    });
  });

  test("words in the place of an answer to a question about lists are answered with the buttons", () => {
    const question: ListQuestion = { ask: "several", cells: 1, numbers: 2, samples: [] };
    const open = first({ cursor: { list: { sources: [], choices: {}, question } } });
    const offered = card({ cursor: { offers: [{ list: { ...LIST, sha256: "x" } }] } });
    const note = { kind: "note", note: { kind: "text-not-asked-for", at: "list-question" } };
    for (const asked of [open, offered]) expect(listStep.read("to all of them", asked)).toEqual(note);
  });
});

describe("the chat's earlier lists", () => {
  const choosing = (count: number, page = 0) =>
    first({ more: { earlierLists: earlier(count) }, cursor: { earlierLists: true, page } });

  test("have name, day and count on their buttons", () => {
    const [label] = labelsOf(listStep.ask(choosing(1)).buttons).flat();
    expect(label).toBe("list 1 · 01.11 · 1\u00a0248");
  });

  test("are five on a page, and page round", () => {
    const scene = choosing(7);
    const rows = listStep.ask(scene).buttons;
    expect(rows).toHaveLength(6);
    expect(listStep.tap(tapOn("‹", rows), scene)).toEqual({ kind: "cursor", cursor: { page: 1 } });
    expect(listStep.ask(choosing(7, 1)).buttons).toHaveLength(3);
    expect(listStep.ask(choosing(5)).buttons).toHaveLength(5);
  });

  test("are looked at anew when one is chosen: what is never called may have changed since", () => {
    const scene = choosing(2);
    const [, second] = tapsOf(listStep.ask(scene).buttons);
    const list = earlier(2)[1]?.list;
    expect(second && listStep.tap(second.tap, scene)).toEqual({
      kind: "look-at",
      work: { kind: "list", sources: [{ sha256: list?.sha256, name: list?.fileName }], choices: {} },
    });
  });

  test("take nothing by the button of one that was deleted meanwhile", () => {
    const [, second] = tapsOf(listStep.ask(choosing(2)).buttons);
    expect(second && listStep.tap(second.tap, choosing(1))).toBeUndefined();
    expect(listStep.tap({ kind: "pick", file: "10" }, choosing(2))).toBeUndefined();
  });
});

describe("the card of a list", () => {
  test("of clean rows has the list as it will be called, and Continue", () => {
    const { buttons } = listStep.ask(card());
    expect(tapsOf(buttons).map(({ tap }) => tap.kind)).toEqual(["clean", "leave-out", "on"]);
  });

  test("with refused rows has those as a file, and does not say to send another", () => {
    const scene = card({ verdict: MESSY, list: { refusedSha256: "r" } });
    const { text, buttons } = listStep.ask(scene);
    expect(tapsOf(buttons).map(({ tap }) => tap.kind)).toContain("refused");
    expect(text).not.toContain(scene.words.html("list-replace"));
    expect(listStep.ask(card()).text).toContain(card().words.html("list-replace"));
  });

  test("goes on, and asks for a list to be left out of it", () => {
    expect(listStep.tap({ kind: "on" }, card())).toEqual({ kind: "go-to" });
    expect(listStep.tap({ kind: "leave-out" }, card())).toEqual({
      kind: "cursor",
      cursor: { leavingOut: true },
    });
  });

  test("asks for that other list by the name of the one chosen", () => {
    const scene = card({ cursor: { leavingOut: true } });
    expect(listStep.ask(scene).text).toBe(scene.words.html("list-leave-out-ask", { name: "mijozlar-aprel.xlsx" }));
  });

  test("has nothing but to keep it while another list waits for a decision", () => {
    const scene = card({ cursor: { offers: [{ list: { ...LIST, sha256: "x" } }] } });
    expect(tapsOf(listStep.ask(scene).buttons)).toEqual([
      { label: scene.words.text("list-button-keep"), tap: { kind: "on" } },
    ]);
  });

  test.each<DraftTap>([
    { kind: "on" },
    { kind: "leave-out" },
    { kind: "foreign-too" },
    { kind: "column", which: "0-1" },
  ])("has no button $kind while there is no list", (tap) => {
    expect(listStep.tap(tap, first())).toBeUndefined();
  });
});

describe("whom a repeated campaign calls", () => {
  const since = [{ sources: [{ sha256: "s", name: "since.csv" }], choices: {} }];
  const again = (others = since) => first({ more: { repeated: { list: LIST, since: others } } });

  test("is asked: the same list, without those called since, or a new one", () => {
    const scene = again();
    const { text, buttons } = listStep.ask(scene);
    expect(text).toBe(scene.words.html("repeat-ask"));
    expect(tapsOf(buttons).map(({ tap }) => tap.kind)).toEqual(["repeat-same", "repeat-without", "repeat-new"]);
  });

  test("leaves out nobody where nobody was called since", () => {
    expect(tapsOf(listStep.ask(again([])).buttons).map(({ tap }) => tap.kind)).toEqual(["repeat-same", "repeat-new"]);
  });

  test("is the same list by one tap", () => {
    expect(listStep.tap({ kind: "repeat-same" }, again())).toEqual({
      kind: "answers",
      answers: { list: LIST },
    });
  });

  test("is the list without the lists since, read again", () => {
    expect(listStep.tap({ kind: "repeat-without" }, again())).toEqual({
      kind: "look-at",
      work: {
        kind: "list",
        sources: [{ sha256: LIST.sha256, name: LIST.fileName }],
        choices: {},
        without: since,
      },
    });
  });

  test("is a new list, asked for as in a new campaign", () => {
    expect(listStep.tap({ kind: "repeat-new" }, again())).toEqual({ kind: "cursor", cursor: { newList: true } });
    const scene = first({ more: { repeated: { list: LIST, since } }, cursor: { newList: true } });
    expect(listStep.ask(scene).text).toBe(scene.words.html("list-ask"));
  });

  test.each(["repeat-same", "repeat-without", "repeat-new"] as const)(
    "is nothing by %s of a draft that repeats none",
    (kind) => {
      expect(listStep.tap({ kind }, first())).toBeUndefined();
    },
  );
});

describe("what a file leaves open", () => {
  const SEVERAL: ListQuestion = {
    ask: "several",
    cells: 1,
    numbers: 2,
    samples: [{ source: 0, row: 2, value: "93 555 44 33, 94 111 22 33" }],
  };
  const inQuestion = (name: string, sha256 = "b".repeat(64)) => ({
    sources: [{ sha256, name }],
    choices: {},
    question: SEVERAL,
  });

  test("is asked without its name where there is one list", () => {
    const scene = first({ cursor: { list: inQuestion("mijozlar.csv") } });
    expect(listStep.ask(scene).text).not.toContain("mijozlar.csv");
  });

  test.each(["en", "ru", "uz", "uz-Cyrl"] as const)(
    "beside a list that is chosen says which is which (%s)",
    (locale) => {
      const scene = card({ locale, cursor: { list: inQuestion("mijozlar.csv") } });
      const { text } = listStep.ask(scene);
      expect(text).toContain(scene.words.html("list-question-beside", { chosen: LIST.fileName, name: "mijozlar.csv" }));
      expect(text.indexOf(LIST.fileName)).toBeLessThan(text.indexOf("93 555 44 33"));
    },
  );

  test("of the one chosen, asked once more, names no other", () => {
    const [source] = readingOf(LIST).sources;
    const scene = card({ cursor: { list: inQuestion(LIST.fileName, source?.sha256) } });
    expect(listStep.ask(scene).text).not.toContain(LIST.fileName);
  });

  test("of several lists that leave something open is asked one by one, by name", () => {
    const scene = first({
      cursor: { list: inQuestion("one.csv"), listsBehind: [inQuestion("two.csv", "c".repeat(64))] },
    });
    const { text } = listStep.ask(scene);
    expect(text).toContain(scene.words.html("list-question-about", { name: "one.csv" }));
    expect(text).not.toContain("two.csv");
  });
});
