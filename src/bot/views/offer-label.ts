import type { Offer } from "../../domain/draft/draft.ts";
import type { Locale } from "../../domain/locale.ts";
import { dayInWords, windowInWords } from "../../domain/schedule/dates-in-words.ts";
import type { Period } from "../../domain/schedule/schedule.ts";
import { changeInWords } from "./change-words.ts";
import { labelWith, shortEnough } from "./labels.ts";
import { stemOf } from "./recording-name.ts";
import type { Scene } from "./scene.ts";
import { dayOnButton, periodInFigures } from "./schedule-words.ts";

/** A ready answer as a button's label. */
export function offerLabel({ recording, list, back, ...change }: Offer, scene: Scene): string {
  const { words, now } = scene;
  const file = recording ?? list;
  if (file) return labelWith(stemOf(file.fileName), (name) => words.text("offer-replace", { name }));
  if (back) return words.text("button-take-back");
  const { days, hours, ...settings } = change;
  const today = now.toPlainDate();
  const rest = [hours && windowInWords(hours), changeInWords(settings, scene)];
  const told = (said: string | undefined) => [said, ...rest].filter(Boolean).join(", ");
  if (!days) return told(undefined);
  const [fullest, shortest] = waysOf(days, words.locale, today);
  return shortEnough(told(fullest), told(shortest));
}

/**
 * Days as a button names them, from the fullest way on: one day in full or as "Ju 27.11"; two with their weekdays in two
 * letters, so that both are seen on a phone, "Se 01.12 – Ju 04.12", or in figures alone.
 */
function waysOf(period: Period, locale: Locale, today: Temporal.PlainDate): [string, string] {
  const { from, to } = period;
  if (from.equals(to)) return [dayInWords(from, locale, today), dayOnButton(from, locale, today)];
  // One year stands behind the last day.
  const first = dayOnButton(from, locale, from.year === to.year ? from : today);
  return [`${first} – ${dayOnButton(to, locale, today)}`, periodInFigures(period, today)];
}
