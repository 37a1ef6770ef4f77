import { describe, expect, test } from "vitest";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import type { Answer, Reading } from "../../../src/domain/phrases/reading.ts";
import { EN } from "./en.table.ts";
import type { Row } from "./row.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";

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

test("the tables hold at least 400 phrases, 100 of each Uzbek script and of Russian", () => {
  expect(Math.min(UZ.length, UZ_CYRL.length, RU.length)).toBeGreaterThanOrEqual(100);
  expect(TABLES.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThanOrEqual(400);
});

function written(reading: Reading): string {
  switch (reading.kind) {
    case "understood":
      return writtenAnswer(reading);
    case "question":
      return `?${reading.question.code} ${reading.question.options.map(writtenAnswer).join(" | ")}`;
    case "refused":
      return `!${reading.code}${reading.proposal ? ` > ${writtenAnswer(reading.proposal)}` : ""}`;
    case "nothing":
      return "-";
  }
}

function writtenAnswer({ period, window }: Answer): string {
  const day = (date: Temporal.PlainDate) => date.toString().replace(/^2026-/, "");
  const minute = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  const days = period && (period.from.equals(period.to) ? day(period.from) : `${day(period.from)}..${day(period.to)}`);
  return [days, window && `${minute(window.from)}-${minute(window.to)}`].filter(Boolean).join(" ");
}
