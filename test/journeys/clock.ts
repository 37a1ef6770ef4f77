/** The clock of a journey: the bot's process, the stand-ins and the test go by it. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Clock {
  /** What the bot's process needs in its environment to go by this clock. */
  readonly env: Record<string, string>;
  /** Epoch milliseconds by this clock. */
  now(): number;
  /** The day that it is in the campaigns' zone by this clock. */
  today(): Temporal.PlainDate;
  /** From now on it is this time on the wall in Tashkent, as ISO 8601 (2026-11-23T23:50), and time goes on. */
  set(there: string): void;
  remove(): void;
}

const TASHKENT = "+05:00";

/** A clock that shows `there` at first, or the machine's time when left out. */
export function openClock(there?: string): Clock {
  const folder = mkdtempSync(join(tmpdir(), "journey-clock-"));
  const file = join(folder, "ahead");
  let ahead = 0;
  const put = (milliseconds: number) => {
    ahead = milliseconds;
    // Renamed into place, so that no reader meets half a number.
    writeFileSync(`${file}.new`, String(ahead));
    renameSync(`${file}.new`, file);
  };
  const now = () => Date.now() + ahead;
  const set = (wall: string) =>
    put(Temporal.PlainDateTime.from(wall).toZonedDateTime(TASHKENT).epochMilliseconds - Date.now());
  if (there === undefined) put(0);
  else set(there);
  return {
    env: { JOURNEY_CLOCK: file, NODE_OPTIONS: `--import=${new URL("./clock-preload.ts", import.meta.url)}` },
    now,
    today: () => Temporal.Instant.fromEpochMilliseconds(now()).toZonedDateTimeISO(TASHKENT).toPlainDate(),
    set,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
