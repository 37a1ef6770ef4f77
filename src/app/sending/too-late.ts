import type { StaleCode, Submission, WaitedTooLong } from "../../domain/campaign/submission.ts";
import { isOver } from "../../domain/schedule/schedule.ts";
import { nowIn, readZone } from "../../domain/schedule/zone.ts";

/**
 * Why a confirmed submission may not leave any more: its days and hours are over, or it was held for too long. Asked when
 * it is due, and again when its list is ready: that may have waited for the database.
 * @param waited why it is too late by how long it waited, if it is
 * @param now epoch milliseconds
 */
export function whyTooLate(
  { answers }: Submission,
  waited: WaitedTooLong | undefined,
  now: number,
): StaleCode | undefined {
  const { days, hours, options } = answers;
  const zone = readZone(options.timezone);
  const there = zone && nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now));
  if (!there || isOver(days, hours, there)) return "window-over";
  return waited;
}
