import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { EN } from "./en.table.ts";
import type { Row } from "./row.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";
import { written } from "./written.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const TABLES = [
  ["uz", UZ],
  ["uz-Cyrl", UZ_CYRL],
  ["ru", RU],
  ["en", EN],
] as const;

describe.each(TABLES)("phrases in %s", (language, rows: readonly Row[]) => {
  test.each(rows.map((row) => ({ text: row[0], reading: row[1], expecting: row[2] })))("$text: $reading", (row) => {
    const { text, reading, expecting } = row;
    expect(written(readSchedule(text, { now: NOW, language, expecting: expecting ?? "schedule" }))).toBe(reading);
  });
});

test.each([
  ["20 ноября", "passed", "2026-11-20"],
  ["среда 26 ноября", "weekday-mismatch", undefined],
  ["через день", "recurring", undefined],
  ["в 24", "open-hours", undefined],
])("what is asked about “%s” (%s) names a day: %s", (text, code, day) => {
  const read = readSchedule(text, { now: NOW, language: "ru", expecting: "schedule" });
  const asked = read.kind === "question" ? read.question : undefined;
  expect([asked?.code, asked?.day?.toString(), asked && "day" in asked]).toEqual([code, day, day !== undefined]);
});

test.each(["salom", "привет, как дела", "", "hello 998901234567"])(
  "“%s” says nothing, and nothing more is told",
  (text) => {
    expect(readSchedule(text, { now: NOW, language: "ru", expecting: "schedule" })).toEqual({ kind: "nothing" });
  },
);

test("the tables hold at least 400 phrases, 100 of each Uzbek script and of Russian", () => {
  expect(Math.min(UZ.length, UZ_CYRL.length, RU.length)).toBeGreaterThanOrEqual(100);
  expect(TABLES.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThanOrEqual(400);
});
