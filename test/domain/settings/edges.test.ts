import { describe, expect, test } from "vitest";
import { BOUNDS, FIGURES, isFigure, isWithin } from "../../../src/domain/settings/bounds.ts";
import { readSettings } from "../../../src/domain/settings/read.ts";
import { settingTokens } from "../../../src/domain/settings/tokens.ts";

describe.each(FIGURES)("%s", (figure) => {
  const { least, most } = BOUNDS[figure];

  test.for<[value: number, is: boolean]>([
    [least - 1, false],
    [least, true],
    [least + 0.5, false],
    [most, true],
    [most + 1, false],
    [Number.NaN, false],
  ])("may be %s: %s", ([value, is]) => {
    expect(isWithin(figure, value)).toBe(is);
  });

  test("is one", () => {
    expect([isFigure(figure), isFigure(`${figure} `)]).toEqual([true, false]);
  });
});

test("what figures may be is what the manual says", () => {
  expect(BOUNDS).toEqual({
    maxline: { least: 1, most: 100 },
    goodtime: { least: 1, most: 120 },
    tries: { least: 1, most: 10 },
  });
});

describe("a line that is named in words", () => {
  const KNOWN = ["712037006", "998712037007", "71555"];
  test.for<[text: string, kind: "understood" | "question" | "unknown-trunk", says: unknown]>([
    ["линия 712037006", "understood", ["712037006"]],
    // As it is written at home, without the country's code.
    ["линия 712037007", "understood", ["998712037007"]],
    ["liniya 71555", "understood", ["71555"]],
    // An end of three figures or more names a line that no other ends with.
    ["line 006", "understood", ["712037006"]],
    ["линия 7006", "understood", ["712037006"]],
    ["линии 7006 и 7007", "understood", ["712037006", "998712037007"]],
    ["линии 7006, 7006", "understood", ["712037006"]],
    ["все линии", "understood", KNOWN],
    ["линия 71 203 70 06", "understood", ["712037006"]],
    // Two figures are no end of a line: they may count the lines, or say which of them.
    ["линии 06", "question", [{ options: { maxline: 6 } }]],
    ["2 линии", "question", [{ options: { maxline: 2 } }, { trunks: ["998712037007"] }]],
    ["линии 3", "question", [{ options: { maxline: 3 } }, { trunks: ["71555"] }]],
    ["линии 4", "question", [{ options: { maxline: 4 } }]],
    ["линии 100", "question", [{ options: { maxline: 100 } }]],
    ["линии 101", "unknown-trunk", "101"],
    ["линии 0", "unknown-trunk", "0"],
    ["линия 9999", "unknown-trunk", "9999"],
    // Five figures are a line's number, and never a count.
    ["линия 00010", "unknown-trunk", "00010"],
    ["линия 712555555", "unknown-trunk", "712555555"],
    ["линии", "question", []],
  ])("“%s”: %s", ([text, kind, says]) => {
    const reading = readSettings(text, KNOWN);
    expect(reading.kind).toBe(kind);
    if (reading.kind === "understood") expect(reading.change.trunks).toEqual(says);
    if (reading.kind === "question") expect(reading.options).toEqual(says);
    if (reading.kind === "unknown-trunk") expect(reading.quoted).toBe(says);
  });

  test("an end that two lines have names neither", () => {
    expect(readSettings("линия 700", ["71700", "72700"])).toMatchObject({ kind: "unknown-trunk", quoted: "700" });
  });
});

describe("where the lines are asked for, figures are lines without a word for them", () => {
  const KNOWN = ["712037006", "551234567", "712345678"];
  const [first, second, third] = KNOWN;
  test.for<[text: string, says: object]>([
    ["7006", { kind: "understood", change: { trunks: [first] } }],
    ["71 203 70 06", { kind: "understood", change: { trunks: [first] } }],
    ["+998 71 203-70-06", { kind: "understood", change: { trunks: [first] } }],
    ["7006 va 4567", { kind: "understood", change: { trunks: [first, second] } }],
    ["7006, 5678 пожалуйста", { kind: "understood", change: { trunks: [first, third] } }],
    ["712037006 и 551234567", { kind: "understood", change: { trunks: [first, second] } }],
    ["все", { kind: "understood", change: { trunks: KNOWN } }],
    ["hammasi", { kind: "understood", change: { trunks: KNOWN } }],
    ["all of the lines", { kind: "understood", change: { trunks: KNOWN } }],
    ["2", { kind: "question", options: [{ options: { maxline: 2 } }, { trunks: [second] }] }],
    ["999", { kind: "unknown-trunk", quoted: "999" }],
    ["пожалуйста", { kind: "nothing" }],
    ["все кроме первой", { kind: "nothing" }],
    ["Весна", { kind: "nothing" }],
    ["3 попытки", { kind: "understood", change: { options: { tries: 3 } } }],
  ])("“%s”", ([text, says]) => {
    expect(readSettings(text, KNOWN, { trunks: true })).toMatchObject(says);
  });

  test("and nowhere else", () => {
    expect(readSettings("7006", KNOWN)).toEqual({ kind: "nothing" });
    expect(readSettings("все", KNOWN)).toEqual({ kind: "nothing" });
  });

  test("“all” chooses none before it is known which there are", () => {
    expect(readSettings("все линии", [])).toMatchObject({ kind: "question", options: [] });
  });
});

describe("a line or a count of lines beside days and hours", () => {
  const KNOWN = ["712037006", "712037007"];
  test.for<[text: string, says: object]>([
    [
      "ertaga 9-18 10 ta liniya",
      { kind: "question", options: [{ options: { maxline: 10 } }], rest: "ertaga 9-18             " },
    ],
    ["завтра с 9 до 18 5 линий", { kind: "question", options: [{ options: { maxline: 5 } }] }],
    ["завтра 9-18, 5 линий", { kind: "question", options: [{ options: { maxline: 5 } }] }],
    ["завтра с 9 до 18, 3 попытки, 5 линий", { kind: "question", options: [{ options: { tries: 3, maxline: 5 } }] }],
    ["завтра с 9 до 18 линия 7006", { kind: "understood", change: { trunks: ["712037006"] } }],
    ["завтра с 9 до 18 7006 линия", { kind: "understood", change: { trunks: ["712037006"] } }],
    ["линия 7006, 9-18 завтра", { kind: "understood", change: { trunks: ["712037006"] } }],
    ["линии 7006 и 7007, завтра 9-18", { kind: "understood", change: { trunks: KNOWN } }],
    ["линия 71 203 70 06 завтра с 9 до 18", { kind: "understood", change: { trunks: ["712037006"] } }],
  ])("“%s”", ([text, says]) => {
    expect(readSettings(text, KNOWN)).toMatchObject(says);
  });
});

describe("a setting that is taken back", () => {
  const KNOWN = ["712037006", "712037007"];
  test.for<[text: string, options: object[]]>([
    ["3 попытки, нет, 5", [{ options: { tries: 5 } }, { options: { tries: 3 } }]],
    ["urinish 3, yo'q 2", [{ options: { tries: 2 } }, { options: { tries: 3 } }]],
    ["не линия 7006, а 7007", [{ trunks: ["712037007"] }, { trunks: KNOWN }]],
    ["10 линий, нет, 8", [{ options: { maxline: 8 } }, { options: { maxline: 10 } }]],
    ["10 линий, точнее 8 линий", [{ options: { maxline: 8 } }, { options: { maxline: 10 } }]],
    ["10 ta liniya emas, 8", [{ options: { maxline: 8 } }, { options: { maxline: 10 } }]],
    ["10 lines, sorry, 8", [{ options: { maxline: 8 } }, { options: { maxline: 10 } }]],
  ])("“%s”", ([text, options]) => {
    expect(readSettings(text, KNOWN)).toMatchObject({ kind: "question", options });
  });
});

test.each([
  ["10 линий, 3 попытки", "10 линий"],
  ["3 попытки, 10 линий", "10 линий"],
  ["10 lines & 3 tries", "10 lines"],
])("what is asked about in “%s” is quoted without the marks around it", (text, quoted) => {
  expect(readSettings(text, [])).toMatchObject({ kind: "question", quoted });
});

describe("times where settings are asked for are tries", () => {
  test.for<[text: string, language: "uz" | "uz-Cyrl" | "ru" | "en", tries: number | undefined]>([
    ["3 marta", "uz", 3],
    ["uch marta", "uz", 3],
    ["3 марта", "uz-Cyrl", 3],
    ["по три раза", "ru", 3],
    ["3 marta", "ru", 3],
    ["3 times", "en", 3],
    ["3 марта", "ru", undefined],
  ])("“%s” (%s): %s", ([text, language, tries]) => {
    const reading = readSettings(text, [], { language });
    expect(reading.kind === "understood" ? reading.change.options?.tries : undefined).toBe(tries);
  });
});

describe("figures at their bounds, in words", () => {
  test.for<[text: string, says: object]>([
    ["одновременно 100", { kind: "understood", change: { options: { maxline: 100 } } }],
    ["одновременно 101", { kind: "out-of-range", figure: "maxline", value: 101 }],
    ["одновременно 0", { kind: "out-of-range", figure: "maxline", value: 0 }],
    ["10 попыток", { kind: "understood", change: { options: { tries: 10 } } }],
    ["11 попыток", { kind: "out-of-range", figure: "tries", value: 11 }],
    ["10 ta urinish", { kind: "understood", change: { options: { tries: 10 } } }],
    ["11 та уриниш", { kind: "out-of-range", figure: "tries", value: 11 }],
  ])("“%s”", ([text, says]) => {
    expect(readSettings(text, [])).toMatchObject(says);
  });
});

describe("times are tries where a try is spoken of in the same language", () => {
  test.for<[text: string, tries: number | undefined]>([
    ["3 marta urin", 3],
    ["3 марта урин", 3],
    ["3 раза попробуй", 3],
    ["try 3 times", 3],
    ["3 marta попробуй", undefined],
    ["3 раза urin", undefined],
    ["3 times urin", undefined],
    ["3 marta", undefined],
  ])("“%s”: %s", ([text, tries]) => {
    const reading = readSettings(text, []);
    expect(reading.kind === "understood" ? reading.change.options?.tries : undefined).toBe(tries);
  });
});

test.for<[text: string, timezone: string]>([
  ["toshkent vaqti", "utc +5"],
  ["тошкент вақти", "utc +5"],
  ["по ташкенту", "utc +5"],
  ["Tashkent time", "utc +5"],
  ["moskva vaqti", "utc +3"],
  ["по москве", "utc +3"],
  ["Moscow time", "utc +3"],
])("the clock of a place, “%s”, is asked about as %s", ([text, timezone]) => {
  expect(readSettings(text, [])).toMatchObject({ kind: "question", options: [{ options: { timezone } }] });
});

describe("words of a number", () => {
  const numbers = (text: string) =>
    settingTokens(text).flatMap(({ sense }) => (sense?.is === "number" ? [sense.value] : []));

  test.for<[text: string, values: number[]]>([
    ["двадцать пять", [25]],
    ["yigirma besh", [25]],
    ["йигирма беш", [25]],
    ["twenty five", [25]],
    ["двадцать девять", [29]],
    ["двадцать десять", [20, 10]],
    ["пять двадцать", [5, 20]],
    ["двадцать 5", [20, 5]],
    ["20 пять", [20, 5]],
    ["двадцать, пять", [20, 5]],
    ["двадцать тридцать пять", [20, 35]],
  ])("“%s” is %j", ([text, values]) => {
    expect(numbers(text)).toEqual(values);
  });

  test("the place of a number in words is that of all its words", () => {
    const [token] = settingTokens("  yigirma  besh!");
    expect(token).toMatchObject({ start: 2, end: 15, text: "yigirma besh" });
  });

  test("of a long text the first 400 characters count", () => {
    expect(numbers(`${" ".repeat(398)}12`)).toEqual([12]);
    expect(numbers(`${" ".repeat(399)}12`)).toEqual([1]);
  });
});
