import iconv from "iconv-lite";
import { afterAll, expect, test } from "vitest";
import type { RowRefusal } from "../../../src/domain/list/verdict.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
afterAll(desk.clear);

const ALI = "998901234567";
const VALI = "998912345678";
const GANI = "998933456789";
const THREE = [ALI, VALI, GANI];
const utf16 = (text: string) => iconv.encode(text, "utf16-le", { addBOM: true });

interface Case {
  name: string;
  list: Uint8Array | string;
  clean: string[];
  rows?: number;
  duplicates?: number;
  refused?: Partial<Record<RowRefusal, number>>;
}

const CASES: readonly Case[] = [
  { name: "a header, semicolons and a line end at the end", list: "Имя;Тел\nАли;901234567\n", clean: [ALI] },
  { name: "commas", list: "name,phone\nAli,901234567\nVali,912345678\n", clean: [ALI, VALI] },
  { name: "tabs", list: "name\tphone\nAli\t901234567\nVali\t912345678", clean: [ALI, VALI] },
  { name: "bars", list: "Ali|901234567\nVali|912345678\n", clean: [ALI, VALI] },
  { name: "one column and no header", list: "901234567\n912345678\n933456789\n", clean: THREE },
  { name: "CRLF", list: "901234567\r\n912345678\r\n933456789\r\n", clean: THREE },
  { name: "bare CR", list: "901234567\r912345678\r933456789\r", clean: THREE },
  { name: "mixed line ends and blank lines", list: "901234567\r\n\n\r912345678\n\r\n933456789", clean: THREE },
  { name: "the sep= hint", list: "sep=;\r\nТел;Имя\r\n901234567;Али, Тошкент\r\n", clean: [ALI] },
  { name: "the sep= hint after a byte order mark", list: "\uFEFFsep=;\r\n901234567;Али\r\n", clean: [ALI] },
  { name: "a UTF-8 byte order mark", list: "\uFEFF901234567\n912345678\n", clean: [ALI, VALI] },
  { name: "UTF-16LE with a mark", list: utf16("Имя;Телефон\r\nАли;901234567\r\n"), clean: [ALI] },
  { name: "UTF-16LE without a mark", list: utf16("Ali;901234567\r\n").subarray(2), clean: [ALI] },
  { name: "UTF-16BE with a mark", list: utf16("Ali;901234567\r\n").swap16(), clean: [ALI] },
  { name: "Windows-1251", list: iconv.encode("Имя;Телефон\r\nАли;тел. 901234567\r\n", "win1251"), clean: [ALI] },
  {
    name: "what Excel rounded",
    list: "Имя;Телефон\nАли;9,98901E+11\nВали;9.98901E+11\nГани;901234567\n",
    clean: [ALI],
    refused: { rounded: 2 },
  },
  { name: "decimals of a number", list: "901234567.0\n998912345678.00\n933456789,0\n", clean: THREE },
  { name: "signs and spaces", list: "+998 (90) 123-45-67\n91.234.56.78\n93/345-67-89\n", clean: THREE },
  {
    name: "invisible characters",
    list: "90\u00A0123\u202F4567\n\u200B912345678\u2028\n933456789\uFEFF\n",
    clean: THREE,
  },
  { name: "full-width digits", list: "９０１２３４５６７\n９１２３４５６７８\n", clean: [ALI, VALI] },
  { name: "Excel's text signs", list: '\'998901234567\n="998912345678"\ntel:998933456789\n', clean: THREE },
  { name: "nine digits that start with 998", list: "998123456\n901234567\n", clean: ["998998123456", ALI] },
  { name: "trunk prefixes", list: "8901234567\n0912345678\n8998933456789\n", clean: THREE },
  {
    name: "mobiles that start with 8",
    list: "881234567\n871234567\n801234567\n",
    clean: ["998881234567", "998871234567", "998801234567"],
  },
  { name: "international prefixes", list: "00998901234567\n810998912345678\n", clean: [ALI, VALI] },
  { name: "seven digits", list: "901234567\n2345678\n", clean: [ALI], refused: { "no-area-code": 1 } },
  { name: "a Russian number", list: "901234567\n79161234567\n", clean: [ALI], refused: { foreign: 1 } },
  { name: "a service number", list: "901234567\n1002\n912345678\n", clean: [ALI, VALI], refused: { "too-short": 1 } },
  { name: "a joined string", list: "901234567912345678\n933456789\n", clean: [GANI], refused: { joined: 1 } },
  { name: "a mask", list: "901234567\n90***1234\n", clean: [ALI], refused: { masked: 1 } },
  { name: "a letter for a digit", list: "901234567\n9O 123 45 67\n", clean: [ALI], refused: { letter: 1 } },
  { name: "an unknown code", list: "901234567\n301234567\n", clean: [ALI], refused: { "unknown-code": 1 } },
  { name: "a formula", list: "901234567\n=A1&B2\n912345678\n", clean: [ALI, VALI], refused: { formula: 1 } },
  {
    name: "titles, a header, totals and a signature",
    list: "Mijozlar 2025\n;;\n№;Ism;Tel\n1;Ali;901234567\n2;Vali;912345678\n\nJami;;2\nDirektor Karimov;;\n",
    clean: [ALI, VALI],
  },
  { name: "a row of column numbers", list: "Ism;Tel\n1;2\nAli;901234567\n", clean: [ALI] },
  {
    name: "a name without a number inside",
    list: "Ism;Tel\nEshmat;\nAli;901234567\nToshmat;\nVali;912345678\n",
    clean: [ALI, VALI],
    refused: { empty: 2 },
  },
  {
    name: "words where a number should be",
    list: "Ism;Tel\nAli;901234567\nToshmat;yo‘q\nVali;912345678\n",
    clean: [ALI, VALI],
    refused: { "no-number": 1 },
  },
  { name: "trailing empty rows and columns", list: "901234567;;;\n912345678;;;\n;;;\n;;;\n", clean: [ALI, VALI] },
  {
    name: "duplicates in several forms",
    list: "901234567\n+998 90 123 45 67\n8901234567\n",
    clean: [ALI],
    duplicates: 2,
  },
  {
    name: "a taxpayer number beside the telephone",
    list: "INN;Tel\n201234567;901234567\n202345678;912345678\n203456789;933456789\n",
    clean: THREE,
  },
  {
    name: "cards, dates and sums beside the telephone",
    list: "8600123412341234;25.04.2025;901234567;150000000\n8600123412341235;26.04.2025;912345678;1500000\n",
    clean: [ALI, VALI],
  },
  { name: "words around the number", list: "тел. 901234567 (Beeline)\n912345678 uy\n", clean: [ALI, VALI] },
  { name: "a quoted cell with the delimiter", list: '"Ali; Vali";901234567\n"G""ani";912345678\n', clean: [ALI, VALI] },
  {
    name: "a quoted cell of two lines",
    list: '"Toshkent\nChilonzor";901234567\nUrganch;912345678\n',
    clean: [ALI, VALI],
  },
  {
    name: "a quote that is never closed",
    list: 'Ism;Tel\n"Ali;901234567\nVali;912345678\nGani;933456789\n',
    clean: THREE,
  },
  { name: "a quote closed rows later", list: '"Ali;901234567\nVali;912345678\nGani";933456789\n', clean: THREE },
  { name: "quotes inside quotes", list: '"MCHJ "Nur"";901234567\n"MCHJ "Oy";912345678\n', clean: [ALI, VALI] },
  { name: "an unclosed quote in one column", list: 'Tel\n"901234567\n912345678\n933456789\n', clean: THREE },
  { name: "quotes where a cell begins", list: '"";901234567\n""912345678\n933456789\n', clean: THREE },
  { name: "one line of numbers", list: "901234567,912345678;933456789".replace(";", ","), clean: THREE },
  { name: "a NUL", list: "901234567\n91\x002345678\n933456789\n", clean: [ALI, GANI], refused: { "no-area-code": 1 } },
];

test.each(CASES)("$name", async ({ list, clean, duplicates = 0, refused = {} }) => {
  const verdict = await desk.verdict(list);
  const refusedCount = Object.values(refused).reduce((sum, one) => sum + one, 0);
  expect(verdict).toMatchObject({
    rows: clean.length + duplicates + refusedCount,
    numbers: clean.length,
    duplicates,
    refused: refusedCount,
  });
  expect(verdict.refusedByReason).toEqual(refused);
  expect(desk.clean()).toEqual(clean);
});

const SEVERAL: readonly (readonly [cell: string, numbers: string[]])[] = [
  ["901234567, 912345678", [ALI, VALI]],
  ['"901234567; 912345678"', [ALI, VALI]],
  ["901234567 / 912345678", [ALI, VALI]],
  ["901234567/912345678", [ALI, VALI]],
  ["90 123 45 67 91 234 56 78", [ALI, VALI]],
  ['"901234567\n912345678"', [ALI, VALI]],
  ["+998901234567 ::: +998912345678", [ALI, VALI]],
  ["901234567 или 912345678", [ALI, VALI]],
  ["901234567 yoki 912345678", [ALI, VALI]],
];

test.each(SEVERAL)("two numbers in a cell are asked about: %j", async (cell, numbers) => {
  const list = `${cell}\n933456789\n945678901\n977654321\n`;
  const asked = await desk.examine(list);
  expect(asked).toMatchObject({ kind: "question", question: { ask: "several", cells: 1 } });
  await desk.verdict(list, { several: "all" });
  expect(desk.clean().slice(0, 2)).toEqual(numbers);
  const first = await desk.verdict(list, { several: "first" });
  expect(desk.clean().slice(0, 2)).toEqual([numbers[0], GANI]);
  expect(first).toMatchObject({ rows: 4, numbers: 4, cellsWithSeveral: 1 });
});

test("a number and a broken one in a cell are one called and one refused", async () => {
  const verdict = await desk.verdict("901234567, 9123456\n933456789\n945678901\n");
  expect(verdict).toMatchObject({ rows: 4, numbers: 3, refusedByReason: { "no-area-code": 1 } });
});

test("refused rows carry the row number of the spreadsheet", async () => {
  const { refusedSamples } = await desk.verdict("sep=;\nIsm;Tel\n\nAli;901234567\nVali;90***12\n\nGani;933456789\n");
  expect(refusedSamples).toEqual([{ source: 0, row: 4, value: "90***12", reason: "masked" }]);
});
