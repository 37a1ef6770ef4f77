import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { formatStream } from "../../../src/files/lists/format.ts";
import { type RefusedWords, refusedHeader, refusedLine } from "../../../src/files/lists/output.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

describe("the file of refused rows", () => {
  test.each([
    ["998901234", "998 901 234"],
    ["9,98901E+11", "9,98901 E+11"],
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+cmd|calc", "'+cmd|calc"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-1+2", "'-1+2"],
    ["+7 916 123-45-67", "+7 916 123-45-67"],
    ["+998 (90) 123-45-67", "+998 (90) 123-45-67"],
    ["+", "'+"],
    ["+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"],
    ["+7*2", "'+7*2"],
    ["+7;=1+1", "'+7;'=1+1"],
    ["+7 916\t=1+1", "'+7 916\t'=1+1"],
    ["Ali, =HYPERLINK(1)", "Ali, '=HYPERLINK(1)"],
    ["Ali,+7 916 123", "Ali,'+7 916 123"],
    ["Ali, @SUM(A1)", "Ali, '@SUM(A1)"],
    ["\n=1+1", "\n'=1+1"],
    [" =1+1", " '=1+1"],
    ["\u00a0=1+1", "\u00a0'=1+1"],
    ["＝1+1", "'＝1+1"],
    ["\u200b=1+1", "\u200b'=1+1"],
    ['Ali; "Vali"', 'Ali; "Vali"'],
    ["a\r\nb", "a\r\nb"],
  ])("writes %j so that a spreadsheet shows it and runs nothing", (value, cell) => {
    const line = refusedLine({ source: 0, row: 7, value, reason: "masked" }, undefined);
    expect(parse(line, { delimiter: ";" })).toEqual([["7", cell, "masked"]]);
  });

  test.each(["a,b", "a;b", "a\tb", 'a"b'])("quotes %j, whatever the spreadsheet parts cells by", (value) => {
    const line = refusedLine({ source: 0, row: 7, value, reason: "masked" }, undefined, "a.csv");
    expect(line).toBe(`a.csv;7;"${value.replaceAll('"', '""')}";masked\r\n`);
  });

  test.each([",", ";", "\t"])("no cell of it begins a formula where cells are parted by %j", (delimiter) => {
    const begins = ["=1", "+1+1", "-1+1", "@A1", "\t=1", "+7*1", "Ali,=1", "Ali;=1", "a\t=1", 'a,"=1'];
    for (const value of begins) {
      const line = refusedLine({ source: 0, row: 7, value, reason: "masked" }, undefined, value, value);
      const cells = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }).flat();
      expect(cells.filter((cell: string) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    }
  });

  test("has a byte order mark, the manager's words and the file of each row when there are several", async () => {
    await desk.examine([desk.file("901234567\n90***1\n", "a.csv"), desk.file("912345678\n", "b.csv")]);
    expect(desk.refused()).toBe("\uFEFFfile;row;value;reason\r\na.csv;2;90***1;masked\r\n");
  });

  test("takes words for its titles and reasons", () => {
    const reasons: RefusedWords["reasons"] = {
      empty: "",
      "no-number": "",
      "too-short": "",
      "no-area-code": "",
      "wrong-length": "",
      "unknown-code": "",
      "not-foreign": "",
      joined: "",
      masked: "yashirilgan",
      letter: "",
      rounded: "",
      formula: "",
      fraction: "",
      sum: "",
      id: "",
      doubtful: "",
      elsewhere: "",
      "too-long": "",
      "never-called": "never",
      foreign: "",
    };
    const words = { file: "fayl", row: "qator", value: "qiymat", reason: "sabab", reasons };
    expect(refusedHeader(words, false)).toBe("\uFEFFqator;qiymat;sabab\r\n");
    expect(refusedLine({ source: 0, row: 1, value: "9*", reason: "masked" }, words)).toBe("1;9*;yashirilgan\r\n");
  });
});

test.each([
  ["international", "998901234567\n79161234567\n"],
  ["plus", "+998901234567\n+79161234567\n"],
  ["national", "901234567\n79161234567\n"],
] as const)("a list is streamed to the PBX as %s numbers, wherever the pieces are cut", async (format, expected) => {
  const pieces = [..."998901234567\n79161234567\n"].map((character) => Buffer.from(character));
  expect(await text(Readable.from(pieces).pipe(formatStream(format)))).toBe(expected);
});
