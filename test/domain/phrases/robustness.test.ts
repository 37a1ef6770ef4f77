import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import type { Answer } from "../../../src/domain/phrases/reading.ts";
import { checkPeriod, checkSchedule, checkWindow } from "../../../src/domain/schedule-checks.ts";
import { count } from "../../counts.ts";
import { EN } from "./en.table.ts";
import { RU } from "./ru.table.ts";
import { UZ } from "./uz.table.ts";
import { UZ_CYRL } from "./uz-cyrl.table.ts";

const NOW = Temporal.PlainDateTime.from("2026-11-24T10:20");
const MOST_MILLISECONDS = 5;
const RUNS = 2000;
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

test("1,000 random strings and 1,000 of random words never throw, and give only usable answers", () => {
  const start = process.cpuUsage();
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        vocabulary.map((words) => words.join("")),
      ),
      context,
      (text, asked) => {
        const reading = readSchedule(text, asked);
        // Which of them is the slowest is the long run's question: a busy machine makes any one of them slow.
        if (count(0, 1) > 0) expect(quickest(() => readSchedule(text, asked))).toBeLessThan(MOST_MILLISECONDS);
        if (reading.kind === "understood") expectUsable(reading);
        if (reading.kind === "question") reading.question.options.forEach(expectUsable);
        if (reading.kind === "question") expect(reading.question.options.length).toBeGreaterThan(0);
        if (reading.kind === "refused" && reading.proposal) expectUsable(reading.proposal);
      },
    ),
    { numRuns: RUNS },
  );
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000 / RUNS).toBeLessThan(count(MOST_MILLISECONDS, Number.POSITIVE_INFINITY));
}, 600_000);

test("a long text takes no longer: only its beginning is read", () => {
  const text = "9 dan 18 gacha ertaga seshanba ".repeat(3000);
  const asked = { now: NOW, language: "uz", expecting: "schedule" } as const;
  expect(quickest(() => readSchedule(text, asked))).toBeLessThan(MOST_MILLISECONDS);
});

/** Milliseconds that it takes, the least of up to sixty tries: what other work on the machine costs is not ours. */
function quickest(act: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 60 && least >= MOST_MILLISECONDS; tries += 1) {
    const start = performance.now();
    act();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function expectUsable({ period, window }: Answer): void {
  expect(period ?? window).toBeDefined();
  if (period) expect(checkPeriod(period, NOW)).toEqual({ ok: true });
  if (window) expect(checkWindow(window)).toEqual({ ok: true });
  if (period && window) expect(checkSchedule(period, window, NOW)).toEqual({ ok: true });
}
