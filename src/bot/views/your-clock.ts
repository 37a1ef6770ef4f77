import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { instantOf, readZone } from "../../domain/schedule/zone.ts";
import type { Scene } from "./scene.ts";
import { zoneInWords } from "./summary.ts";

/**
 * When the calls begin, where the days and hours above do not say it: at once; or, for a zone other than the
 * installation's, by the reader's own clock. Where Telegram does not know that entity, in the campaign's zone (Bot API,
 * date-time entity formatting).
 */
export function startInWords({ draft: { answers }, now, words, zone, defaultTimezone }: Scene): string | undefined {
  const { days, hours } = answers;
  const first = days && hours && days.from.toPlainDateTime(hours.from);
  if (!first || Temporal.PlainDateTime.compare(first, now) <= 0) return words.html("review-starts-now");
  if (zone.offset === readZone(defaultTimezone)?.offset) return undefined;
  const unix = String(instantOf(zone, first).epochMilliseconds / 1000);
  const day = dayInWords(days.from, words.locale, now.toPlainDate());
  const there = `${day}, ${timeInFigures(hours.from)} (${zoneInWords(zone.text)})`;
  return words.html("review-your-clock", { unix, there });
}
