import { readSheet } from "read-excel-file/node";
import { expect, test } from "vitest";
import { type Cell, type Table, workbookOf } from "../../../src/files/tables/workbook.ts";

const { PlainDate, PlainDateTime } = Temporal;

/** A workbook of these rows, as another program's reader reads it. */
async function readBack(rows: Cell[][], columns = 3) {
  const table: Table = {
    title: "Obzvonlar: [2026]",
    columns: Array.from({ length: columns }, (_, at) => ({ title: `T${at + 1}`, width: 10 })),
    async *rows() {
      for (const row of rows) yield [row];
    },
  };
  return readSheet(Buffer.concat(await Array.fromAsync(workbookOf(table))));
}

test("texts, figures, days and moments come back as such, and what is not there as nothing", async () => {
  const day = PlainDate.from("2026-11-27");
  const moment = PlainDateTime.from("2026-11-27T10:41");
  expect(
    await readBack([
      ["Aksiya", 12_480, undefined],
      [undefined, day, moment],
    ]),
  ).toEqual([
    ["T1", "T2", "T3"],
    ["Aksiya", 12_480, null],
    [null, new Date("2026-11-27T00:00Z"), new Date("2026-11-27T10:41Z")],
  ]);
});

test.each(["=1+1", "+998901234567", '<b>"Ali" & Vali</b>', "😀 oʻzbekcha", "two\nlines", "0012"])(
  "%j is a text and stays as it is",
  async (text) => {
    expect(await readBack([[text, "", 1]])).toEqual([
      ["T1", "T2", "T3"],
      [text, null, 1],
    ]);
  },
);

test("what XML cannot hold is left out, so that the file opens", async () => {
  expect((await readBack([["a\u0000b\u0008c\uD800d\uFFFFe", 1, 1]]))[1]?.[0]).toBe("abc\uFFFDde");
});

test("without a row it holds its titles", async () => {
  expect(await readBack([], 2)).toEqual([["T1", "T2"]]);
});

test("what goes wrong while its rows are read reaches whoever reads the file", async () => {
  const table: Table = {
    title: "t",
    columns: [{ title: "a", width: 1 }],
    rows: () => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("the disk is gone")) }),
    }),
  };
  await expect(Array.fromAsync(workbookOf(table))).rejects.toThrow("the disk is gone");
});
