import { describe, expect, test } from "vitest";
import { createFrame } from "../../../src/domain/list/frame.ts";
import { createMarks, isMarked, isMarkHeading, isTicked } from "../../../src/domain/list/marks.ts";

describe("a note that somebody is not to be called", () => {
  test.each([
    "не звонить",
    "НЕ ЗВОНИТЬ!!! жалоба",
    "клиент просил больше не беспокоить",
    "ne zvonit",
    "Qo'ng'iroq qilinmasin",
    "qo‘ng‘iroq qilmang",
    "қўнғироқ қилинмасин",
    "тел қилманг",
    "Do not call",
    "don't call",
    "do_not_call",
    "DNC",
    "opt_out",
    "чёрный список",
    "в чёрном списке с 2024",
    "ЧС",
    "blacklisted",
    "блэклист",
    "Qora ro‘yxatda",
    "STOP",
    "отказалась от звонков",
    "отказ от рекламы",
    "запрет на звонки",
    "убрать из базы",
    "bezovta qilmang",
    "zang qilmang",
  ])("is told: %s", (note) => {
    expect(isMarked(note)).toBe(true);
  });

  test.each([
    "звонить после 18:00",
    "не дозвонились",
    "qo'ng'iroq qilindi",
    "Нет ответа",
    "называть не надо",
    "Чёрный",
    "Ali Qilichev",
    "callback",
    "option",
    "901234567",
    "Отказ",
    "отказ от кредита",
    "ЧСБ банк",
    "стоп-кран",
    "Несогласов",
    "списком",
    "zang qildik",
  ])("is not told of: %s", (note) => {
    expect(isMarked(note)).toBe(false);
  });
});

/** The rows that are told as marked, of rows of cells with the number in the second one. */
function marked(rows: readonly string[], areMarkedMeant = false): number[] {
  const found: number[] = [];
  const sink = (row: number, { refused }: { refused: { reason: string }[] }) => {
    if (refused[0]?.reason === "marked") found.push(row);
  };
  const frame = createFrame({ row: sink }, { areMarkedMeant });
  const marksOf = createMarks([1]);
  for (const [at, row] of rows.entries()) {
    const cells = row.split(";");
    const [, text = ""] = cells;
    frame.offer(at + 1, text, () => `${cells[0]}\t${cells[2] ?? ""}`, marksOf(cells, text));
  }
  frame.end();
  return found;
}

describe("a row at which it is noted", () => {
  test.each<[string, string[], number[]]>([
    ["beside the number", ["Ism;Tel;Izoh", "A;901112233;", "B;935554466;Не звонить", "C;977778899;yangi"], [3]],
    ["in the cell of the number", ["Ism;Tel", "A;901112233 (не звонить)", "B;935554466"], [2]],
    [
      "by a tick under its title",
      ["Ism;Tel;Do not call", "A;901112233;no", "B;935554466;yes", "C;977778899;1"],
      [3, 4],
    ],
    ["with a comment under another title", ["Ism;Tel;Izoh", "A;901112233;qo'ng'iroq qilmang", "B;935554466;ha"], [2]],
    [
      "by a No under the title of consent",
      ["ФИО;Тел;Согласие на звонки", "A;901112233;да", "B;935554466;нет", "C;977778899;", "D;935554467;Отозвано"],
      [3, 5],
    ],
    ["by yo'q under Rozilik", ["Ism;Tel;Rozilik", "A;901112233;yo'q", "B;935554466;ha"], [2]],
    [
      "by a heading above the rows",
      ["Ism;Tel;", "A;901112233;", "НЕ ЗВОНИТЬ:;;", "B;935554466;", "Вали;;", "C;977778899;"],
      [4, 6],
    ],
    ["up to the next heading", [";Qora ro'yxat:;", ";935554466;", ";;", ";Zang qiling:;", ";901112233;"], [2]],
    ["but not by a wish about the hour", [";Не звонить вечером;", ";935554466;"], []],
    ["with an hour under its title", ["Ism;Tel;Не звонить до", "A;901112233;да", "B;935554466;9"], []],
    ["with numbers of others under its title", ["Ism;Tel;Не звонить", "A;901112233;935554466"], []],
    ["by a tick under its title, which ends in no hour", ["Ism;Tel;Не звонить домой", "A;901112233;да"], [2]],
    ["with an hour under its title, which ends in a colon", ["Ism;Tel;Не звонить до:", "A;901112233;да"], []],
    ["by no cell at all under its title", ["Ism;Tel;Do not call", "A;901112233", "B;935554466;x"], [3]],
    [
      "by no word that ends in No under consent",
      ["ФИО;Тел;Согласие", "A;901112233;интернет", "B;935554466; нет "],
      [3],
    ],
    ["by no heading beside other words", ["x;Qora ro'yxat:;", ";935554466;"], []],
    [
      "up to a heading with a blank behind it",
      [";Qora ro'yxat:;", ";935554466;", ";Zang qiling: ;", ";901112233;"],
      [2],
    ],
    ["above the first number", ["Ism;Tel;Izoh", "A;;Не звонить", "B;935554466;yangi"], []],
  ])("is told apart: %s", (_, rows, expected) => {
    expect(marked(rows)).toEqual(expected);
  });

  test("counts as all others where nobody is called", () => {
    expect(marked(["A;901112233;Не звонить"], true)).toEqual([]);
  });
});

test.each([
  "Согласие",
  "согласия клиента",
  "opt-in",
  "Opt in",
  "optin",
  "subscribed",
  "Consent to calls",
  "Можно звонить",
  "Qoʻngʻiroq qilish mumkin",
  "Qoʻngʻiroq qilish mumkinmi?",
  "Rozilik",
  "Roziligi",
  "Розилик",
  " Звонить? ",
])("under “%s” a No says that somebody is not to be called", (title) => {
  expect(marked([`Ism;Tel;${title}`, "A;901112233;yoʻq", "B;935554466;ha"])).toEqual([2]);
});

test.each(["Несогласие", "Звонить завтра", "Consents", "Izoh"])("under “%s” a No says nothing of the kind", (title) => {
  expect(marked([`Ism;Tel;${title}`, "A;901112233;yoʻq"])).toEqual([]);
});

test.each<[cell: string, is: boolean]>([
  ["", false],
  ["yes", true],
  [" да ", true],
  ["+", true],
  ["1", true],
  ["0", false],
  ["-", false],
  ["Нет", false],
  ["Yoʻq", false],
  ["нетто", true],
  ["25", false],
  ["abcdefghijkl", true],
  ["abcdefghijklm", false],
])("%j under “do not call” says so of its row: %s", (cell, is) => {
  expect(isTicked(cell)).toBe(is);
});

test("what is written in the place of the numbers is no note beside them", () => {
  expect(createMarks([1])(["Ali", "901112233 (не звонить)"], "901112233 (не звонить)")).toBe(false);
  expect(createMarks([1])(["не звонить", "901112233"], "901112233")).toBe(true);
});

describe("a heading that says nothing else", () => {
  test.each([
    "Не звонить",
    "Bularga qo‘ng‘iroq qilinmasin:",
    "Qora ro'yxat",
    "Список тех, кому не звонить",
    "DNC list",
    "ЧС",
  ])("%s", (text) => {
    expect(isMarkHeading(text)).toBe(true);
  });

  test.each([
    "Не звонить вечером",
    "База без чёрного списка",
    "Не звонить после 18:00",
    "Клиенты",
    "Не звонить Али",
    "Этим должникам не звонить",
  ])("is not: %s", (text) => {
    expect(isMarkHeading(text)).toBe(false);
  });

  test("stands for all rows of a sheet that is named so", () => {
    expect(createMarks([0], "Не звонить")(["901112233"], "901112233")).toBe(true);
    expect(createMarks([0], "Лист1")(["901112233"], "901112233")).toBe(false);
  });
});
