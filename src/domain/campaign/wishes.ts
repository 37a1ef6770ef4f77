/**
 * What a person may have beside the news that everybody gets; all of it is off until it is wanted. `remind`: an hour before a
 * kept campaign is handed over. `morning`: what is in hand that day. `pin`: a running campaign's card stands above the chat.
 */
export const WISHES = ["remind", "morning", "pin"] as const;

export type Wish = (typeof WISHES)[number];

export type Wishes = Readonly<Record<Wish, boolean>>;

/** Milliseconds before it is handed over at which a kept campaign is reminded of. */
const REMIND_BEFORE = 60 * 60_000;

/**
 * Whether to remind of a kept campaign now: within the last hour before its moment, unless it was confirmed within that hour.
 * Epoch milliseconds.
 */
export function isToBeReminded(kept: { releaseAt: number; confirmedAt: number }, now: number): boolean {
  const from = kept.releaseAt - REMIND_BEFORE;
  return kept.confirmedAt < from && now >= from && now < kept.releaseAt;
}

/** The hour at which the line of a morning is told: one before the calling hours, not at night. */
const BEFORE_CALLS = 1;
/** From then on for so many hours: who comes later reads of a day that is half over. */
const MORNING_HOURS = 3;

/**
 * The day whose line is due at a moment on the wall; undefined where it is no time for it.
 * @param opens when the calling hours of the installation begin
 */
export function morningAt(there: Temporal.PlainDateTime, opens: Temporal.PlainTime): Temporal.PlainDate | undefined {
  const from = Math.max(0, opens.hour - BEFORE_CALLS) * 60 + opens.minute;
  const minute = there.hour * 60 + there.minute;
  return minute >= from && minute < from + MORNING_HOURS * 60 ? there.toPlainDate() : undefined;
}
