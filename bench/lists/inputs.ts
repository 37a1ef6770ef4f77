import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { type Cell, makeXlsx } from "../../sandbox/samples/xlsx.ts";

/** How large the lists are. */
export const CSV_ROWS = 1_000_000;
export const XLSX_ROWS = 100_000;

/** Where the lists of a folder lie. */
export function inputsIn(folder: string): { csv: string; xlsx: string } {
  return { csv: join(folder, "million.csv"), xlsx: join(folder, "clients.xlsx") };
}

/** Writes a csv of one column, and a workbook of four with the numbers in the third. */
export function writeInputs(folder: string): void {
  const { csv, xlsx } = inputsIn(folder);
  writeFileSync(csv, `${sampleNumbers(CSV_ROWS).join("\n")}\n`);
  const rows = sampleNumbers(XLSX_ROWS).map((number, at): Cell[] => [
    at + 1,
    `Mijoz ${at + 1}`,
    Number(number),
    "Toshkent",
  ]);
  writeFileSync(xlsx, makeXlsx([{ name: "Mijozlar", rows: [["№", "Ism", "Telefon", "Shahar"], ...rows] }]));
}

if (import.meta.main) writeInputs(process.argv[2] ?? ".");
