import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import type { Answer } from "../../../src/domain/phrases/reading.ts";
import { checkPeriod, checkSchedule, checkWindow } from "../../../src/domain/schedule/checks.ts";
import { count } from "../../counts.ts";
import { EN } from "./en.table.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const WORDS = [...new Set([...UZ, ...UZ_CYRL, ...RU, ...EN].flatMap(([text]) => text.split(/(?<=\s)|(?=[-–,.:])/)))];

const anything = fc.string({ unit: "grapheme", maxLength: 300 });
const vocabulary = fc.array(fc.constantFrom(...WORDS, "-", "–", ", ", " ", "31", "0", "24:00", "99.99"), {
  maxLength: 25,
});
const context = fc.record({
  now: fc.constant(NOW),
  language: fc.constantFrom(...LOCALES),
  expecting: fc.constantFrom("days" as const, "hours" as const, "schedule" as const),
});

/** Half of them random strings, half of them random words. */
const TEXTS = count(600, 2_000);

test(`${TEXTS} random texts never throw and give only usable answers`, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        vocabulary.map((words) => words.join("")),
      ),
      context,
      (text, asked) => {
        const reading = readSchedule(text, asked);
        if (reading.kind === "understood") expectUsable(reading);
        if (reading.kind === "question") reading.question.options.forEach(expectUsable);
        if (reading.kind === "question") expect(reading.question.options.length).toBeGreaterThan(0);
        if (reading.kind === "refused" && reading.proposal) expectUsable(reading.proposal);
      },
    ),
    { numRuns: TEXTS },
  );
});

test("of a long text only the beginning is read", () => {
  const text = "9 dan 18 gacha ertaga seshanba ".repeat(3000);
  const asked = { now: NOW, language: "uz", expecting: "schedule" } as const;
  expect(readSchedule(text, asked)).toEqual(readSchedule(text.slice(0, 1_000), asked));
});

function expectUsable({ period, window }: Answer): void {
  expect(period ?? window).toBeDefined();
  if (period) expect(checkPeriod(period, NOW)).toEqual({ ok: true });
  if (window) expect(checkWindow(window)).toEqual({ ok: true });
  if (period && window) expect(checkSchedule(period, window, NOW)).toEqual({ ok: true });
}
