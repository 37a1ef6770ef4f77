import { expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { MONTH_NAMES, WEEKDAY_NAMES } from "../../../src/domain/phrases/words-calendar.ts";

const MONTHS = MONTH_NAMES.map((_, index) => new Temporal.PlainDate(2024, index + 1, 1));
/** From a Monday. */
const WEEKDAYS = WEEKDAY_NAMES.map((_, index) => new Temporal.PlainDate(2024, 1, 1 + index));

test.each(LOCALES.flatMap((locale) => (["long", "short"] as const).flatMap((width) => [{ locale, width }])))(
  "what Intl calls months and weekdays in $locale, $width, is in the table",
  ({ locale, width }) => {
    const called = (type: "month" | "weekday", day: Temporal.PlainDate, inDate: boolean) => {
      const beside = inDate ? ({ day: "numeric" } as const) : {};
      const parts = new Intl.DateTimeFormat(locale, { [type]: width, ...beside, timeZone: "UTC" }).formatToParts(day);
      return (parts.find((part) => part.type === type)?.value ?? "").toLowerCase().replace(".", "");
    };
    for (const inDate of [false, true]) {
      for (const [at, day] of MONTHS.entries()) {
        expect(MONTH_NAMES[at]?.split(", ")).toContain(called("month", day, inDate));
      }
      for (const [at, day] of WEEKDAYS.entries()) {
        expect(WEEKDAY_NAMES[at]?.split(", ")).toContain(called("weekday", day, inDate));
      }
    }
  },
);
