import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { instantOf } from "../../domain/schedule/zone.ts";
import type { Scene } from "./scene.ts";
import { zoneInWords } from "./summary.ts";

/**
 * The first call on the reader's own clock, wherever they are; where Telegram does not know the entity, in the
 * campaign's zone (Bot API, date-time entity formatting). Undefined when the calls begin at once.
 */
export function startOnYourClock({ draft: { answers }, now, words, zone }: Scene): string | undefined {
  const { days, hours } = answers;
  const first = days && hours && days.from.toPlainDateTime(hours.from);
  if (!first || Temporal.PlainDateTime.compare(first, now) <= 0) return undefined;
  const unix = String(instantOf(zone, first).epochMilliseconds / 1000);
  const day = dayInWords(days.from, words.locale, now.toPlainDate());
  const there = `${day}, ${timeInFigures(hours.from)} (${zoneInWords(zone.text)})`;
  return words.html("review-your-clock", { unix, there });
}
