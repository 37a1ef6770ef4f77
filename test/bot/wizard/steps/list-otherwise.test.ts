import { describe, expect, test } from "vitest";
import { listStep } from "../../../../src/bot/wizard/steps/list.ts";
import type { ListAnswer } from "../../../../src/domain/draft/answers.ts";
import type { ListInQuestion } from "../../../../src/domain/draft/draft.ts";
import type { ListQuestion, ListVerdict } from "../../../../src/domain/list/verdict.ts";
import { COLUMNS, OFFICE, SHEETS, sceneOf } from "../../views/office-scenes.ts";
import { tapOn, tapsOf } from "../draft-taps.ts";

const SOURCE = { sha256: "f", name: OFFICE.list };

/** A list whose file leaves something open. */
function asked(question: ListQuestion, list: Partial<ListInQuestion> = {}) {
  const inQuestion = { question, sources: [SOURCE], choices: {}, ...list };
  return sceneOf({ locale: "en", upTo: "list", cursor: { list: inQuestion } });
}

/** What the tap on the button at a place has looked at. */
function chosen(scene: ReturnType<typeof asked>, at: number) {
  const button = tapsOf(listStep.ask(scene).buttons)[at];
  const meaning = button && listStep.tap(button.tap, scene);
  return meaning?.kind === "look-at" ? meaning.work : meaning;
}

const UNSURE: ListQuestion = { ...COLUMNS, unsure: true } as ListQuestion;

describe("which column holds the phones", () => {
  test("is asked with each column's samples and count, all of them, and none", () => {
    const scene = asked(COLUMNS);
    const { text, buttons } = listStep.ask(scene);
    expect(text).toContain("90 123 45 67, 91 234 56 78");
    expect(tapsOf(buttons).map(({ tap }) => tap)).toEqual(
      ["0", "1", "all", "none"].map((which) => ({ kind: "option", which })),
    );
  });

  test.each([
    ["one of them", 0, [1]],
    ["another", 1, [3]],
    ["all of them", 2, [1, 3]],
    ["none", 3, []],
  ])("may be %s", (_, at, columns) => {
    expect(chosen(asked(COLUMNS), at)).toEqual({
      kind: "list",
      sources: [SOURCE],
      choices: { sources: [{ columns }] },
    });
  });

  test("is none at first where what stands above speaks against phones, and all are not offered together", () => {
    const taps = tapsOf(listStep.ask(asked(UNSURE)).buttons).map(({ tap }) => tap);
    expect(taps).toEqual(["none", "0", "1"].map((which) => ({ kind: "option", which })));
  });

  test("is kept for its sheet where several sheets are read together", () => {
    const before = { sources: [{ sheets: ["May", "June"], bySheet: { May: [0] } }] };
    const scene = asked({ ...COLUMNS, sheet: "June" } as ListQuestion, { choices: before });
    expect(chosen(scene, 0)).toMatchObject({
      choices: { sources: [{ sheets: ["May", "June"], bySheet: { May: [0], June: [1] } }] },
    });
  });

  test("of the second file is kept beside what was said of the first", () => {
    const question = { ...COLUMNS, source: 1 } as ListQuestion;
    const scene = asked(question, {
      sources: [SOURCE, { sha256: "g", name: "b.xlsx" }],
      choices: { sources: [{ columns: [7] }] },
    });
    expect(chosen(scene, 0)).toMatchObject({ choices: { sources: [{ columns: [7] }, { columns: [1] }] } });
  });

  test.each(["2", "x", "-1"])("is no column by an old button %j", (which) => {
    expect(listStep.tap({ kind: "option", which }, asked(COLUMNS))).toBeUndefined();
  });
});

describe("which sheet is meant", () => {
  test.each([
    ["one", 0, { sheet: "Toshkent" }],
    ["another", 1, { sheet: "Samarqand" }],
    ["all of them", 2, { sheets: ["Toshkent", "Samarqand"] }],
  ])("may be %s", (_, at, choice) => {
    expect(chosen(asked(SHEETS), at)).toMatchObject({ choices: { sources: [choice] } });
  });

  test("is none by the button of a column", () => {
    expect(listStep.tap({ kind: "option", which: "none" }, asked(SHEETS))).toBeUndefined();
  });
});

describe("what of the cells is called", () => {
  const samples = [{ source: 0, row: 2, value: "90 123 45 67, 91 234 56 78" }];

  test.each([
    [0, { several: "all" }],
    [1, { several: "first" }],
  ])("of several numbers in a cell: button %i is %j", (at, choices) => {
    expect(chosen(asked({ ask: "several", cells: 3, numbers: 6, samples }), at)).toMatchObject({ choices });
  });

  test.each([
    [0, { doubtful: "leave-out" }],
    [1, { doubtful: "include" }],
  ])("of what may be a phone: button %i is %j", (at, choices) => {
    expect(chosen(asked({ ask: "doubtful", count: 3, numbers: 6, samples }), at)).toMatchObject({ choices });
  });

  test.each([
    [0, { foreign: "leave-out" }],
    [1, { foreign: "include" }],
  ])("of foreign numbers: button %i is %j", (at, choices) => {
    expect(chosen(asked({ ask: "foreign", count: 3, samples: ["79123456789"] }), at)).toMatchObject({ choices });
  });

  test("is answered beside what was answered before", () => {
    const scene = asked({ ask: "foreign", count: 1, samples: [] }, { choices: { several: "all" } });
    expect(chosen(scene, 0)).toMatchObject({ choices: { several: "all", foreign: "leave-out" } });
  });
});

describe("a list in question", () => {
  test("that was to take the place of the one chosen still does", () => {
    expect(chosen(asked(COLUMNS, { replace: true }), 0)).toMatchObject({ replace: true });
  });

  test("that is to be left out is answered for itself, and the list it is left out of stays as it was", () => {
    const without = [
      { sources: [{ sha256: "g", name: "stop.xlsx" }], choices: {} },
      { sources: [{ sha256: "h", name: "other.xlsx" }], choices: {} },
    ];
    expect(chosen(asked(COLUMNS, { without, ofLeftOut: 0 }), 0)).toEqual({
      kind: "list",
      sources: [SOURCE],
      choices: {},
      without: [{ ...without[0], choices: { sources: [{ columns: [1] }] } }, without[1]],
    });
  });

  test("has no buttons of the list that was chosen before it", () => {
    const scene = asked(COLUMNS);
    expect(listStep.tap({ kind: "foreign-too" }, scene)).toBeUndefined();
    expect(listStep.tap({ kind: "column", which: "0-1" }, scene)).toBeUndefined();
  });
});

describe("a list that can be read otherwise", () => {
  function card(verdict: Partial<ListVerdict>, list: Partial<ListAnswer> = {}) {
    return sceneOf({ locale: "en", verdict, list, cursor: { step: "list" } });
  }

  /** What the button with this label has read again. */
  function reads(scene: ReturnType<typeof card>, label: string) {
    const meaning = listStep.tap(tapOn(label, listStep.ask(scene).buttons), scene);
    return meaning?.kind === "look-at" ? meaning.work : undefined;
  }

  test("takes the foreign numbers too, or leaves them out again", () => {
    const out = card({ foreign: 12 });
    const label = out.words.text("list-button-foreign-too", { count: 12 });
    expect(reads(out, label)).toMatchObject({ choices: { foreign: "include" }, replace: true });
    const taken = card({ foreign: 12 }, { sources: [SOURCE], choices: { foreign: "include" } });
    expect(reads(taken, taken.words.text("list-button-no-foreign"))).toMatchObject({
      choices: { foreign: "leave-out" },
    });
  });

  test("takes what may be phones too, or leaves it out again", () => {
    const out = card({ doubtful: 4 });
    const label = out.words.text("list-button-doubtful-too", { count: 4 });
    expect(reads(out, label)).toMatchObject({ choices: { doubtful: "include" }, replace: true });
    const taken = card({ doubtful: 4 }, { sources: [SOURCE], choices: { doubtful: "include" } });
    expect(reads(taken, taken.words.text("list-button-no-doubtful"))).toMatchObject({
      choices: { doubtful: "leave-out" },
    });
  });

  test("of nothing but foreign numbers is not offered without them: nobody would be left", () => {
    const scene = card({ foreign: 1248 }, { sources: [SOURCE], choices: { foreign: "include" } });
    expect(tapsOf(listStep.ask(scene).buttons).map(({ tap }) => tap.kind)).not.toContain("no-foreign");
  });

  test("is read from another column or sheet", () => {
    const [other] = COLUMNS.ask === "column" ? COLUMNS.options : [];
    const otherSheets = [{ sheet: "Samarqand", samples: [], count: 311 }];
    const scene = card({ readFrom: [{ name: OFFICE.list, otherColumns: other ? [other] : [], otherSheets }] });
    const taps = tapsOf(listStep.ask(scene).buttons).map(({ tap }) => tap);
    expect(taps.slice(0, 2)).toEqual([
      { kind: "column", which: "0-1" },
      { kind: "sheet", which: "0-0" },
    ]);
    const works = taps.slice(0, 2).map((tap) => listStep.tap(tap, scene));
    expect(works).toMatchObject([
      { work: { choices: { sources: [{ columns: [1] }] }, replace: true } },
      { work: { choices: { sources: [{ sheet: "Samarqand" }] }, replace: true } },
    ]);
  });

  test("is not read otherwise by a button that it does not show", () => {
    const scene = card({});
    expect(listStep.tap({ kind: "foreign-too" }, scene)).toBeUndefined();
    expect(listStep.tap({ kind: "column", which: "0-9" }, scene)).toBeUndefined();
  });
});
