/** The clock of a journey: the bot's process, the stand-ins and the test go by it. */
import { openSharedClock } from "../../sandbox/clock/shared-clock.ts";

export interface OfficeClock {
  /** What the bot's process needs in its environment to go by this clock. */
  readonly env: Record<string, string>;
  /** Epoch milliseconds by this clock. */
  now(): number;
  /** The day that it is in the campaigns' zone by this clock. */
  today(): Temporal.PlainDate;
  /** Milliseconds by the clock that nobody can set. */
  passed(): number;
  /** All the time until then passes at once, by both clocks; as ISO 8601 on the wall in Tashkent. */
  goOn(there: string): void;
  /** From now on it is this time on the wall in Tashkent, as ISO 8601 (2026-11-23T23:50), and time goes on. */
  set(there: string): void;
  remove(): void;
}

const TASHKENT = "+05:00";

/** A clock that shows `there` at first, or the machine's time when left out. */
export function openOfficeClock(there?: string): OfficeClock {
  const moment = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime(TASHKENT).epochMilliseconds;
  const { env, now, passed, set, goOn, remove } = openSharedClock(there === undefined ? undefined : moment(there));
  return {
    env,
    now,
    passed,
    goOn: (wall) => goOn(moment(wall)),
    today: () => Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(TASHKENT).toPlainDate(),
    set: (wall) => set(moment(wall)),
    remove,
  };
}
