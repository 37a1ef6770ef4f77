import type { PbxCampaign } from "./facts.ts";
import { meaningOf } from "./status.ts";

/** Between the windows of a campaign the PBX is asked this many times less often. */
const IDLE_FACTOR = 10;

/** Milliseconds after creation in which the PBX counts the list and may change its mind. */
const SETTLING = 5 * 60_000;

/** Milliseconds after the period in which a last word may still come. */
const AFTERMATH = 24 * 3_600_000;

/**
 * Whether two looks differ in what a card shows: the status as it is told in words, a pause, a changed period, the counted
 * list. @param sent numbers that were sent, which stand there until the PBX has counted them; undefined of a campaign that
 * was made elsewhere
 */
export function looksDifferent(before: PbxCampaign, after: PbxCampaign, sent?: number): boolean {
  // In a fixed order: stored facts have their fields in another order than fresh ones.
  const shown = ({ updatedAt: _told, createdAt: _made, status, recipients, ...facts }: PbxCampaign) =>
    JSON.stringify([
      ...Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)),
      meaningOf(status) ?? status,
      recipients === 0 ? (sent ?? 0) : recipients,
    ]);
  return shown(before) !== shown(after);
}

/**
 * How many numbers the PBX counts where that is fewer than it was sent; undefined while it may still be counting: a
 * count stands once two looks agree on it, and none at all after five minutes. @param sent numbers of the list that was sent
 */
export function countedFewer(
  before: PbxCampaign,
  after: PbxCampaign,
  { sent, createdAt, now }: { sent: number; createdAt: number; now: number },
): number | undefined {
  const { recipients } = after;
  const counted = now - createdAt >= SETTLING || (recipients > 0 && recipients === before.recipients);
  return recipients < sent && counted ? recipients : undefined;
}

function instant(day: Temporal.PlainDate, time: Temporal.PlainTime, offsetSeconds: number): number {
  return day.toPlainDateTime(time).toZonedDateTime("UTC").epochMilliseconds - offsetSeconds * 1000;
}

/** The moment (epoch milliseconds) at which the first window of the period opens, in the campaign's own zone. */
export function startOfCampaign(campaign: Pick<PbxCampaign, "from" | "fromTime" | "offsetSeconds">): number {
  return instant(campaign.from, campaign.fromTime, campaign.offsetSeconds);
}

/** The moment (epoch milliseconds) at which the last window of the period closes, in the campaign's own zone. */
export function endOfCampaign(campaign: Pick<PbxCampaign, "to" | "toTime" | "offsetSeconds">): number {
  return instant(campaign.to, campaign.toTime, campaign.offsetSeconds);
}

/** Whether the campaign may be calling at a moment (epoch milliseconds): its days and hours, in its own zone. */
export function inWindow(campaign: PbxCampaign, now: number): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(now + campaign.offsetSeconds * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  const day = there.toPlainDate();
  const { PlainDate, PlainTime } = Temporal;
  if (PlainDate.compare(day, campaign.from) < 0 || PlainDate.compare(day, campaign.to) > 0) return false;
  const time = there.toPlainTime();
  return PlainTime.compare(time, campaign.fromTime) >= 0 && PlainTime.compare(time, campaign.toTime) <= 0;
}

/**
 * When to ask the PBX next, in epoch milliseconds; undefined when the campaign is over. Over is judged by the period
 * and never by a status word, because any word may come.
 */
export function nextLook(
  campaign: PbxCampaign,
  createdAt: number,
  now: number,
  watchSeconds: number,
): number | undefined {
  const often = now + watchSeconds * 1000;
  if (inWindow(campaign, now) || now - createdAt < SETTLING) return often;
  const end = endOfCampaign(campaign);
  if (now > end + AFTERMATH) return undefined;
  const idle = now + watchSeconds * 1000 * IDLE_FACTOR;
  const start = startOfCampaign(campaign);
  return now < start ? Math.min(idle, Math.max(start, often)) : idle;
}
