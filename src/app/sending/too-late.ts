import type { Submission } from "../../domain/campaign/submission.ts";
import { isOver } from "../../domain/schedule/schedule.ts";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";

/**
 * Why a confirmed submission may not leave any more: its days and hours are over, or it was held for too long. Asked when
 * it is due, and again when its list is ready: that may have waited for the database.
 * @param now epoch milliseconds
 */
export function whyTooLate(
  { answers }: Submission,
  heldTooLong: boolean,
  now: number,
): "window-over" | "held-too-long" | undefined {
  const { days, hours, options } = answers;
  const zone = readZone(options.timezone);
  const there = zone && nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now));
  if (!there || isOver(days, hours, there)) return "window-over";
  return heldTooLong ? "held-too-long" : undefined;
}
