import { dayInWords, periodInWords, windowInWords } from "../../domain/dates-in-words.ts";
import type { Offer } from "../../domain/draft.ts";
import type { ScheduleRefusal } from "../../domain/schedule-checks.ts";
import type { Warning } from "../../domain/schedule-guard.ts";
import type { Saying, Words } from "../../words.ts";

const time = (value: Temporal.PlainTime) => value.toString({ smallestUnit: "minute" });

/** A ready answer as a button's label. */
export function offerLabel({ days, hours, recording, recipients }: Offer, words: Words): string {
  const file = recording ?? recipients;
  if (file) return words.text("offer-replace", { name: file.fileName });
  return [days && periodInWords(days, words.locale), hours && windowInWords(hours)].filter(Boolean).join(", ");
}

/** Why days or hours cannot be used. */
export function refusalInWords(refusal: ScheduleRefusal, { locale }: Words): Saying {
  switch (refusal.code) {
    case "past-day":
      return { key: "schedule-past-day", variables: { day: dayInWords(refusal.day, locale) } };
    case "reversed":
      return { key: "schedule-reversed", variables: { days: periodInWords(refusal.period, locale) } };
    case "too-long":
      return { key: "schedule-too-long", variables: { days: refusal.days, most: refusal.most } };
    case "over-midnight":
      return { key: "schedule-over-midnight", variables: { hours: windowInWords(refusal.window) } };
    case "empty":
      return { key: "schedule-empty", variables: { at: time(refusal.at) } };
    case "already-over":
      return {
        key: "schedule-already-over",
        variables: { day: dayInWords(refusal.day, locale), until: time(refusal.until) },
      };
  }
}

/** What deserves a word about an allowed schedule. */
export function warningInWords(warning: Warning, words: Words): string {
  switch (warning.code) {
    case "outside-calling-hours":
      return words.html("guard-night", { hours: windowInWords(warning.callingHours) });
    case "little-time-today":
      return words.html("guard-little-time", { minutes: warning.minutes });
    case "today-is-over":
      return words.html("guard-today-over", { until: time(warning.until) });
    case "weekend":
      return words.html("guard-weekend", { days: warning.days.map((day) => dayInWords(day, words.locale)).join("; ") });
    case "holiday":
      return words.html(warning.holiday.certain ? "guard-holiday" : "guard-holiday-expected", {
        day: dayInWords(warning.holiday.day, words.locale),
        holiday: words.text(`holiday-${warning.holiday.code}`),
      });
  }
}
