import type { Log } from "../../log.ts";
import { troubleCode } from "../../store/trouble.ts";
import { wait } from "./wait.ts";

/** Milliseconds before another try; twice as long each time, up to the longest: a try costs next to nothing. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

export interface UntilWrittenParts {
  log: Log;
  /** Aborted when there is no use in waiting any longer; without it only the end of the process ends the waiting. */
  stopping?: AbortSignal;
}

/**
 * Does `write` once, as soon as the data folder can be written: at once (before it returns) when it can, else tried
 * again without holding the loop. The log tells when the waiting begins and when it ends.
 * @param what the work, for the log
 * @throws what `write` throws for any other reason, and the last trouble when `stopping` ends the waiting
 */
export async function untilWritten<T>(what: string, write: () => T, { log, stopping }: UntilWrittenParts): Promise<T> {
  for (let tries = 1, pause = FIRST_PAUSE; ; tries++, pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      const written = write();
      if (tries > 1) log.info("written-at-last", { what, tries });
      return written;
    } catch (error) {
      const code = troubleCode(error);
      if (code === undefined || stopping?.aborted) throw error;
      if (tries === 1) log.warn("cannot-write-now", { what, code });
      await wait(pause, stopping);
    }
  }
}
