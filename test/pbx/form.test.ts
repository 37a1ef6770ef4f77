import { expect, test } from "vitest";
import { safeFileName } from "../../src/pbx/form.ts";

test.each([
  ["record.mp3", ".mp3", "record.mp3"],
  ["Record.MP3", ".mp3", "Record.mp3"],
  ["roʻyxat 1.csv", ".csv", "ro_yxat_1.csv"],
  ["Crème brûlée.mp3", ".mp3", "Creme_brulee.mp3"],
  ["Запись.mp3", ".mp3", "file.mp3"],
  ["numbers.xlsx", ".csv", "numbers.xlsx.csv"],
  ['../a"\r\nb.mp3', ".mp3", "a_b.mp3"],
  ["", ".csv", "file.csv"],
  [`${"x".repeat(99)}.mp3`, ".mp3", `${"x".repeat(60)}.mp3`],
])("a file called %j is sent as a%s called %j", (name, extension, safe) => {
  expect(safeFileName(name, extension)).toBe(safe);
});
