/** The words of the page in one language. */
import { readFile } from "node:fs/promises";
import type { Locale } from "../../src/domain/locale.ts";

export interface PageWords {
  /** A Fluent resource, read by the page with the same library as the bot's. */
  ftl: string;
  /** January first, as they stand in a date. Browsers carry no Uzbek names; Node does. */
  months: string[];
  /** Monday first. */
  weekdays: string[];
}

/** Reads the page's words; rejects when the locale has no such file. */
export async function readPageWords(locale: Locale): Promise<PageWords> {
  const ftl = await readFile(new URL(`../../locales/${locale}/demo.ftl`, import.meta.url), "utf8");
  const part = (name: "month" | "weekday", date: Date) =>
    new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", weekday: "long", timeZone: "UTC" })
      .formatToParts(date)
      .find(({ type }) => type === name)?.value ?? "";
  return {
    ftl,
    months: Array.from({ length: 12 }, (_, month) => part("month", new Date(Date.UTC(2024, month, 1)))),
    weekdays: Array.from({ length: 7 }, (_, day) => part("weekday", new Date(Date.UTC(2024, 0, 1 + day)))),
  };
}
