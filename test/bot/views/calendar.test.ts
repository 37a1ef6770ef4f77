import { describe, expect, test } from "vitest";
import { type CalendarTap, calendar } from "../../../src/bot/views/calendar.ts";
import type { Button } from "../../../src/bot/views/view.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { periodFromJson } from "../../../src/domain/schedule/schedule.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { loadWords } from "../../../src/words.ts";
import { labelsOf } from "./review-scene.ts";

/** A Wednesday. */
const TODAY = Temporal.PlainDate.from("2026-11-18");

interface Setting {
  month?: string;
  today?: Temporal.PlainDate;
  chosen?: [from: string, to: string];
  locale?: (typeof LOCALES)[number];
}

function shown({ month = "2026-11", today = TODAY, chosen, locale = "uz" }: Setting = {}): Button[][] {
  return calendar(
    withoutUndefined({
      month: Temporal.PlainYearMonth.from(month),
      today,
      words: loadWords(locale),
      chosen: chosen ? periodFromJson({ from: chosen[0], to: chosen[1] }) : undefined,
      button: (label, tap) => ({ label, data: dataOf(tap) }),
    }),
  );
}

function dataOf(tap: CalendarTap): string {
  switch (tap.kind) {
    case "day":
      return `day ${tap.day}`;
    case "month":
      return `month ${tap.month}`;
    case "idle":
      return "idle ";
  }
}

const tappable = (rows: Button[][]) =>
  rows.flat().flatMap((button) => ("data" in button && button.data.startsWith("day ") ? [button.data.slice(4)] : []));

describe("the calendar", () => {
  test("begins with the week of today, Monday first, and lets no past day be tapped", () => {
    const rows = shown();
    expect(labelsOf(rows)).toEqual([
      ["·", "Noy 2026", "›"],
      ["Du", "Se", "Ch", "Pa", "Ju", "Sh", "Ya"],
      ["·", "·", "[18]", "19", "20", "21", "22"],
      ["23", "24", "25", "26", "27", "28", "29"],
      ["30", "·", "·", "·", "·", "·", "·"],
    ]);
    expect(tappable(rows)[0]).toBe("2026-11-18");
    expect(tappable(rows)).toHaveLength(13);
  });

  test("ticks the chosen days, in colour where there is colour", () => {
    const [, , , week = []] = shown({ chosen: ["2026-11-23", "2026-11-25"] });
    expect(week.map(({ label, style }) => [label, style])).toEqual([
      ["✓23", "primary"],
      ["✓24", "primary"],
      ["✓25", "primary"],
      ...["26", "27", "28", "29"].map((label) => [label, undefined]),
    ]);
  });

  test("begins a later month with its first, under its weekday", () => {
    expect(labelsOf(shown({ month: "2026-12" }))[2]).toEqual(["·", "1", "2", "3", "4", "5", "6"]);
  });

  test("has the leap day", () => {
    const today = Temporal.PlainDate.from("2028-02-01");
    expect(tappable(shown({ month: "2028-02", today })).at(-1)).toBe("2028-02-29");
  });

  test.each([
    ["2026-11", ["idle ", "month 2026-12"]],
    ["2026-12", ["month 2026-11", "month 2027-01"]],
    ["2027-11", ["month 2027-10", "idle "]],
  ])("pages from %s to %j: from this month to a year ahead", (month, [back, on]) => {
    const [first, , last] = (shown({ month })[0] ?? []).map((button) => ("data" in button ? button.data : ""));
    expect([first, last]).toEqual([back, on]);
  });

  test.each([
    ["uz", "Fev 2027", "Du"],
    ["uz-Cyrl", "Фев 2027", "Ду"],
    ["ru", "Фев 2027", "Пн"],
    ["en", "Feb 2027", "Mo"],
  ] as const)("speaks %s", (locale, title, monday) => {
    const labels = labelsOf(shown({ locale, month: "2027-02" }));
    expect([labels[0]?.[1], labels[1]?.[0]]).toEqual([title, monday]);
  });

  test.each(LOCALES)("in %s has seven columns of one to four letters", (locale) => {
    const rows = shown({ locale, month: "2027-03", chosen: ["2027-03-01", "2027-03-31"] }).slice(1);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    expect(rows.flat().every(({ label }) => label.length >= 1 && label.length <= 4)).toBe(true);
  });
});
