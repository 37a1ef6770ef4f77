/** A clock that a journey sets: the bot's process goes by it in place of the machine's. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Clock {
  /** What the bot's process needs in its environment to go by this clock. */
  readonly env: Record<string, string>;
  /** From now on it is this time on the wall in Tashkent, as ISO 8601 (2026-11-23T23:50), and time goes on. */
  set(there: string): void;
  remove(): void;
}

/** A clock that shows `there` at first. */
export function openClock(there: string): Clock {
  const folder = mkdtempSync(join(tmpdir(), "journey-clock-"));
  const file = join(folder, "ahead");
  const set = (wall: string) => {
    const ahead = Temporal.PlainDateTime.from(wall).toZonedDateTime("+05:00").epochMilliseconds - Date.now();
    // Renamed into place, so that no reader meets half a number.
    writeFileSync(`${file}.new`, String(ahead));
    renameSync(`${file}.new`, file);
  };
  set(there);
  return {
    env: { JOURNEY_CLOCK: file, NODE_OPTIONS: `--import=${new URL("./clock-preload.ts", import.meta.url)}` },
    set,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
