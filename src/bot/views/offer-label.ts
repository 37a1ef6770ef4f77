import type { Offer } from "../../domain/draft/draft.ts";
import type { Locale } from "../../domain/locale.ts";
import { dayInWords, weekdayHeaders, windowInWords } from "../../domain/schedule/dates-in-words.ts";
import type { Period } from "../../domain/schedule/schedule.ts";
import { changeInWords } from "./change-words.ts";
import { quotation } from "./quotation.ts";
import type { Scene } from "./scene.ts";
import { dateInFigures } from "./schedule-words.ts";

/** Letters of a file's name on a button; the note above it has all of them. */
const NAME_LETTERS = 18;

/** A ready answer as a button's label. */
export function offerLabel({ recording, recipients, back, ...change }: Offer, scene: Scene): string {
  const { words, now } = scene;
  const file = recording ?? recipients;
  if (file) return words.text("offer-replace", { name: quotation(file.fileName, NAME_LETTERS) });
  if (back) return words.text("button-take-back");
  const { days, hours, ...settings } = change;
  const parts = [days && periodLabel(days, words.locale, now.toPlainDate()), hours && windowInWords(hours)];
  return [...parts, changeInWords(settings, scene)].filter(Boolean).join(", ");
}

/** One day in full; two with their weekdays in two letters, so that both are seen on a phone: "Se 01.12 – Ju 04.12". */
function periodLabel({ from, to }: Period, locale: Locale, today: Temporal.PlainDate): string {
  if (from.equals(to)) return dayInWords(from, locale, today);
  const weekdays = weekdayHeaders(locale);
  const named = (day: Temporal.PlainDate, figures: string) => `${weekdays[day.dayOfWeek - 1]} ${figures}`;
  // One year stands behind the last day.
  const first = dateInFigures(from, from.year === to.year ? from : today);
  return `${named(from, first)} – ${named(to, dateInFigures(to, today))}`;
}
