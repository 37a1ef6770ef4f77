import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { readSchedule } from "../../../src/domain/phrases/read.ts";
import { dayInWords, periodInWords, windowInWords } from "../../../src/domain/schedule/dates-in-words.ts";
import { count } from "../../counts.ts";

const TODAY = Temporal.PlainDate.from("2026-11-24");
const NOW = TODAY.toPlainDateTime("00:00");
const DAYS = 731;
const MOST_DAYS = 366;
/** Of so many days one is tried: in short each weekday, month and day of the month comes all the same. */
const EVERY = count(5, 1);

const day = fc.integer({ min: 0, max: DAYS }).map((days) => TODAY.add({ days }));
const period = fc
  .tuple(day, fc.integer({ min: 0, max: MOST_DAYS - 1 }))
  .map(([from, days]) => ({ from, to: from.add({ days }) }));
const window = fc
  .tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1439 }))
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from: timeAt(from), to: timeAt(to) }));

describe.each(LOCALES)("what the bot prints in %s is read back to itself", (language) => {
  const read = (text: string, expecting: "days" | "hours" | "schedule" = "schedule") =>
    readSchedule(text, { now: NOW, language, expecting });

  test("days of two years", () => {
    for (let days = 0; days <= DAYS; days += EVERY) {
      const from = TODAY.add({ days });
      const text = dayInWords(from, language, TODAY);
      expect([text, read(text, "days")]).toEqual([text, { kind: "understood", period: { from, to: from } }]);
    }
  });

  test("days as Intl writes them in short", () => {
    const short = new Intl.DateTimeFormat(language, {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
    for (let days = 0; days < 365; days += EVERY) {
      const from = TODAY.add({ days });
      const text = short.format(from);
      expect([text, read(text, "days")]).toEqual([text, { kind: "understood", period: { from, to: from } }]);
    }
  });

  test("periods", () => {
    fc.assert(
      fc.property(period, (said) => {
        expect(read(periodInWords(said, language, TODAY), "days")).toEqual({ kind: "understood", period: said });
      }),
      { numRuns: count(90, 500) },
    );
  });

  test("windows", () => {
    fc.assert(
      fc.property(window, fc.constantFrom("hours" as const, "schedule" as const), (said, expecting) => {
        expect(read(windowInWords(said), expecting)).toEqual({ kind: "understood", window: said });
      }),
      { numRuns: count(90, 500) },
    );
  });

  test("days and hours together", () => {
    fc.assert(
      fc.property(period, window, (days, hours) => {
        const text = `${periodInWords(days, language, TODAY)}, ${windowInWords(hours)}`;
        expect(read(text)).toEqual({ kind: "understood", period: days, window: hours });
      }),
      { numRuns: count(100, 300) },
    );
  });
});

function timeAt(minutes: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
}
