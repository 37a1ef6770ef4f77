import { describe, expect, test } from "vitest";
import { unbroken } from "../../../src/bot/views/figures.ts";
import { ALL_OF_THEM, columnLabel, listQuestion, NO_PHONES } from "../../../src/bot/views/list-questions.ts";
import type { ListQuestion } from "../../../src/domain/list/verdict.ts";
import { tapsOf } from "../wizard/draft-taps.ts";
import { sceneOf } from "./office-scenes.ts";

const scene = sceneOf({ locale: "en" });
const { words } = scene;

const asks = (question: ListQuestion) => {
  const { text, buttons } = listQuestion(scene, question);
  return { text, taps: tapsOf(buttons) };
};

const columns = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    column: at,
    letter: String.fromCodePoint(65 + at),
    title: `Title ${at + 1}`,
    samples: ["901", "902", "903", "904"],
    count: 7,
  }));

const ofColumns = (count: number, more: object = {}): ListQuestion => ({
  ask: "column",
  source: 0,
  name: "a.csv",
  options: columns(count) as never,
  ...more,
});
const ofSheets = (count: number): ListQuestion => ({
  ask: "sheet",
  source: 0,
  name: "a.xlsx",
  options: Array.from({ length: count }, (_, at) => ({ sheet: `Sheet ${at + 1}`, samples: ["901"] })) as never,
});

describe("which column or sheet", () => {
  test.each<[what: string, question: ListQuestion, asked: string, whole: string[]]>([
    ["two columns", ofColumns(2), "list-which-column", ["0", "1", ALL_OF_THEM, NO_PHONES]],
    ["six columns", ofColumns(6), "list-which-column", ["0", "1", "2", "3", "4", "5", ALL_OF_THEM, NO_PHONES]],
    ["seven columns", ofColumns(7), "list-which-column", ["0", "1", "2", "3", "4", "5", "6", NO_PHONES]],
    ["two sheets", ofSheets(2), "list-which-sheet", ["0", "1", ALL_OF_THEM]],
    ["a column that is hardly one", ofColumns(1, { unsure: true }), "list-any-phones", [NO_PHONES, "0"]],
  ])(
    "%s: each is a button, all together up to six, none of them where there may be none",
    (_, question, asked, whole) => {
      const { text, taps } = asks(question);
      const name = question.ask === "column" || question.ask === "sheet" ? question.name : "";
      expect(text).toContain(words.html(asked as "list-which-column", { name }));
      expect(taps.map(({ tap }) => tap)).toEqual(whole.map((which) => ({ kind: "option", which })));
    },
  );

  test("what stands in each is told by three values, with how many there are where that is known", () => {
    const { text, taps } = asks(ofColumns(2));
    const option = "B · Title 2";
    expect(text.split("\n").at(-1)).toBe(
      words.html("list-option-counted", { option, samples: "901, 902, 903", count: 7 }),
    );
    expect(taps[1]?.label).toBe(words.text("list-option-button", { option, count: 7 }));
    const sheets = asks(ofSheets(2));
    expect(sheets.text.split("\n").at(-1)).toBe(words.html("list-option", { option: "Sheet 2", samples: "901" }));
    expect(sheets.taps[1]?.label).toBe("Sheet 2");
  });

  test("a column is named by its letter, with its title where it has one", () => {
    expect(columnLabel({ letter: "C", title: "Telefon" })).toBe("C · Telefon");
    expect(columnLabel({ letter: "C" })).toBe("C");
    expect(columnLabel({ letter: "C", title: "" })).toBe("C");
  });
});

const long = "9".repeat(100);
const sample = (value: string) => ({ source: 0, row: 1, value });

describe("what a list leaves open", () => {
  test("cells with several numbers are told by the first, as far as it is read at a glance", () => {
    const question = { ask: "several", cells: 3, numbers: 7, samples: [sample(long), sample("2")] } as const;
    const { text, taps } = asks({ ...question, samples: [...question.samples] });
    expect(text).toBe(words.html("list-several", { cells: 3, sample: "9".repeat(60) }));
    expect(taps).toEqual([
      { label: words.text("list-several-all"), tap: { kind: "several", take: "all" } },
      { label: words.text("list-several-first"), tap: { kind: "several", take: "first" } },
    ]);
    expect(asks({ ask: "several", cells: 3, numbers: 7, samples: [] }).text).toBe(
      words.html("list-several", { cells: 3, sample: "" }),
    );
  });

  test("doubtful values are quoted, each as far as it is read at a glance", () => {
    const { text, taps } = asks({ ask: "doubtful", count: 2, numbers: 2, samples: [sample(long), sample("2")] });
    expect(text).toBe(words.html("list-doubtful", { count: 2, samples: `“${"9".repeat(40)}”, “2”` }));
    expect(taps).toEqual([
      { label: words.text("list-doubtful-leave-out"), tap: { kind: "doubtful", choice: "leave-out" } },
      { label: words.text("list-doubtful-include"), tap: { kind: "doubtful", choice: "include" } },
    ]);
  });

  test("foreign numbers are told by three", () => {
    const { text, taps } = asks({ ask: "foreign", count: 4, samples: ["+1 202", "+7 495", "+44 20", "+49 30"] });
    const spaced = ["+1 202", "+7 495", "+44 20"].map(unbroken).join(", ");
    expect(text).toBe(words.html("list-foreign", { count: 4, samples: spaced }));
    expect(taps).toEqual([
      { label: words.text("list-foreign-leave-out"), tap: { kind: "foreign", choice: "leave-out" } },
      { label: words.text("list-foreign-include"), tap: { kind: "foreign", choice: "include" } },
    ]);
  });
});
