import { writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { refusedWords } from "../../../src/bot/sending/refused-words.ts";
import { formatStream } from "../../../src/files/lists/format.ts";
import { refusedHeader, refusedInWords, refusedLine } from "../../../src/files/lists/refused-rows.ts";
import { loadWords } from "../../../src/words.ts";
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
    const line = refusedLine({ source: 0, row: 7, value, reason: "masked" });
    expect(parse(line, { delimiter: ";" })).toEqual([["7", cell, "masked"]]);
  });

  test.each(["a,b", "a;b", "a\tb", 'a"b'])("quotes %j, whatever the spreadsheet parts cells by", (value) => {
    const line = refusedLine({ source: 0, row: 7, value, reason: "masked" }, "a.csv");
    expect(line).toBe(`a.csv;7;"${value.replaceAll('"', '""')}";masked\r\n`);
  });

  test.each([",", ";", "\t"])("no cell of it begins a formula where cells are parted by %j", (delimiter) => {
    const begins = ["=1", "+1+1", "-1+1", "@A1", "\t=1", "+7*1", "Ali,=1", "Ali;=1", "a\t=1", 'a,"=1'];
    for (const value of begins) {
      const line = refusedLine({ source: 0, row: 7, value, reason: "masked" }, value, value);
      const cells = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }).flat();
      expect(cells.filter((cell: string) => /^\s*[=+@-]/.test(cell))).toEqual([]);
    }
  });

  test("has a byte order mark, the manager's words and the file of each row when there are several", async () => {
    await desk.examine([desk.file("901234567\n90***1\n", "a.csv"), desk.file("912345678\n", "b.csv")]);
    expect(desk.refused()).toBe("\uFEFFfile;row;value;reason\r\na.csv;2;90***1;masked\r\n");
  });

  const words = refusedWords(loadWords("ru"));
  const said = async (kept: string) => {
    const path = `${desk.output.refusedPath}.kept`;
    writeFileSync(path, kept);
    return (await buffer(Readable.from(refusedInWords(path, words)))).toString();
  };

  test.each([false, true])(
    "gets its titles and reasons in words when it is sent (several files: %s)",
    async (several) => {
      const rows = [
        { source: 0, row: 1, value: "9*", reason: "masked" },
        { source: 0, row: 2, value: "a;empty\r\nb;empty\r\n", reason: "no-number" },
        { source: 0, row: 3, value: 'say "hi";empty', reason: "too-short" },
      ] as const;
      const name = several ? "a;b.csv" : undefined;
      const kept = refusedHeader(several) + rows.map((row) => refusedLine(row, name)).join("");
      const cells = parse(await said(kept), { delimiter: ";", bom: true });
      const lead = (first: string) => (several ? [first] : []);
      expect(cells).toEqual([
        [...lead(words.file), words.row, words.value, words.reason],
        ...rows.map(({ row, value, reason }) => [...lead("a;b.csv"), String(row), value, words.reasons[reason]]),
      ]);
    },
  );

  test("is told in pieces as it is told whole, and kept in words by an earlier version stays so", async () => {
    const row = (index: number) => refusedLine({ source: 0, row: index, value: `Али ${index}`, reason: "foreign" });
    const many = refusedHeader(false) + Array.from({ length: 20_000 }, (_, index) => row(index + 2)).join("");
    const lines = (await said(many)).split("\r\n");
    const reason = words.reasons.foreign;
    expect([lines.length, lines[1]]).toEqual([20_002, `2;Али 2;${reason}`]);
    expect(lines[20_000]).toBe(`20 001;Али 20 001;${reason}`);
    const old = "\uFEFFqator;qiymat;sabab\r\n1;9*;yashirilgan\r\n";
    expect(await said(old)).toBe(old);
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
