import iconv from "iconv-lite";
import { makeXlsx } from "./xlsx.ts";

const CODES = ["90", "91", "93", "94", "95", "97", "98", "99", "88", "33"];

/**
 * Makes mobile numbers in E.164 digits, all different, the same ones each time, no two of them neighbours.
 * @param count at most a million
 */
export function sampleNumbers(count: number, start = 0): string[] {
  return Array.from({ length: count }, (_, at) => {
    const place = start + at;
    const subscriber = (2_000_003 + place * 7_919) % 10_000_000;
    return `998${CODES[place % CODES.length]}${String(subscriber).padStart(7, "0")}`;
  });
}

/** A list as a program exports it: one number a line. */
export function makeCleanList(count = 200, start = 0): Buffer {
  return Buffer.from(`${sampleNumbers(count, start).join("\n")}\n`);
}

/** What must come out of makeMessyList, when all numbers of a cell are taken. */
export const MESSY_LIST = {
  /** Rows counted, the second number of a cell as one of its own. */
  rows: 48,
  numbers: 41,
  duplicates: 3,
  refused: { empty: 1, masked: 1, "no-area-code": 1, foreign: 1 },
  cellsWithSeveral: 1,
} as const;

/** A list as an office keeps it in a Russian Excel: Windows-1251, `;`, titles, totals, a signature, all that goes wrong. */
export function makeMessyList(): Buffer {
  const numbers = sampleNumbers(41, 1000);
  const [first = "", second = "", third = "", ...others] = numbers;
  const [last = "", beforeLast = ""] = others.slice(-2);
  const phones = [
    `+${first.slice(0, 3)} (${first.slice(3, 5)}) ${first.slice(5, 8)}-${first.slice(8, 10)}-${first.slice(10)}`,
    `${second.slice(3, 5)} ${second.slice(5, 8)} ${second.slice(8, 10)} ${second.slice(10)}`,
    `тел. 8${third.slice(3)}`,
    ...others.slice(0, -2).map((number) => number.slice(3)),
    `${last.slice(3)}, ${beforeLast.slice(3)}`,
    first,
    second.slice(3),
    `00${third}`,
    "",
    "90***1234",
    "234-56-78",
    "+7 916 123-45-67",
  ];
  const rows = phones.map((phone, at) => `${at + 1};"Клиент ""№${at + 1}""";${phone};${201_000_000 + at * 311}`);
  const lines = [
    "Список клиентов для обзвона;;;",
    ";;;",
    "№;Ф.И.О.;Телефон;ИНН",
    ...rows,
    ";;;",
    `Итого;;${rows.length};`,
    "Директор;Каримов А.;;",
  ];
  return iconv.encode(`${lines.join("\r\n")}\r\n`, "win1251");
}

/** A list that Excel has rounded: what the numbers were cannot be known. */
export function makeSpoiledList(count = 50): Buffer {
  const lines = Array.from({ length: count }, (_, at) => `Клиент ${at + 1};9,98901E+11`);
  return iconv.encode(`Имя;Телефон\r\n${lines.join("\r\n")}\r\n`, "win1251");
}

/** A workbook with the numbers stored as numbers under a title and a header, and a second sheet without any. */
export function makeWorkbook(count = 100): Buffer {
  const rows = sampleNumbers(count, 5000).map((number, at) => [at + 1, `Mijoz ${at + 1}`, Number(number)]);
  return makeXlsx([
    { name: "Mijozlar", rows: [["Mijozlar ro‘yxati"], ["№", "Ism", "Telefon"], ...rows], merges: ["A1:C1"] },
    { name: "Izoh", rows: [["Bu varaqda raqam yo‘q"]] },
  ]);
}
