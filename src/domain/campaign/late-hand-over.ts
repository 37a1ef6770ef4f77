import type { CompleteAnswers } from "../draft/answers.ts";
import { instantOf, nowIn, readZone } from "../schedule/zone.ts";

/** When a confirmed campaign goes to the PBX: at once, or shortly before its window opens. */
export const HAND_OVERS = ["at-once", "late"] as const;
export type HandOver = (typeof HAND_OVERS)[number];

/** Milliseconds before its window opens at which a campaign that is kept is handed over: the PBX takes it about a minute later. */
const BEFORE = 15 * 60_000;

/** What starts sooner than this, in milliseconds, is not worth keeping. */
const SOONEST = 30 * 60_000;

/** The answers from which it follows when a campaign starts. */
type When = Pick<CompleteAnswers, "days" | "hours" | "options">;

/**
 * When a campaign's window opens next, in epoch milliseconds; undefined when it is open at that moment, or never opens again.
 * @param now epoch milliseconds
 */
export function opensNext({ days, hours, options }: When, now: number): number | undefined {
  const zone = readZone(options.timezone);
  if (!zone) return undefined;
  const there = nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now));
  const { PlainDate, PlainTime } = Temporal;
  const today = there.toPlainDate();
  const time = there.toPlainTime();
  const isDay = PlainDate.compare(today, days.from) >= 0 && PlainDate.compare(today, days.to) <= 0;
  const isOpen = isDay && PlainTime.compare(time, hours.from) >= 0 && PlainTime.compare(time, hours.to) < 0;
  if (isOpen) return undefined;
  const next = PlainTime.compare(time, hours.from) < 0 ? today : today.add({ days: 1 });
  const day = PlainDate.compare(next, days.from) < 0 ? days.from : next;
  if (PlainDate.compare(day, days.to) > 0) return undefined;
  return instantOf(zone, day.toPlainDateTime(hours.from)).epochMilliseconds;
}

/**
 * The moment until which a campaign can stay with the bot, 15 minutes before its window opens; undefined where it starts
 * within half an hour, or does not start by itself. Epoch milliseconds.
 */
export function mayBeKeptUntil(answers: When, now: number): number | undefined {
  const opens = opensNext(answers, now);
  const isWorthIt = opens !== undefined && !answers.options.paused && opens - now > SOONEST;
  return isWorthIt ? opens - BEFORE : undefined;
}
