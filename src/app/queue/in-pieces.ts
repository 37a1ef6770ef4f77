import { wait } from "./wait.ts";

/** Milliseconds between two pieces in which everybody else has the loop. */
const PAUSE = 5;

/**
 * Does long work a piece at a time, so that it never holds the loop for long and ends between two pieces when it is to.
 * @param limit how much of it one piece does: some milliseconds of work
 * @param piece does so much of it, and says how much it found to do: less than the limit when nothing is left
 * @returns how much was done
 */
export async function inPieces(
  limit: number,
  piece: (limit: number) => number,
  { signal }: { signal: AbortSignal },
): Promise<number> {
  let done = 0;
  while (!signal.aborted) {
    const found = piece(limit);
    done += found;
    if (found < limit) break;
    await wait(PAUSE, signal);
  }
  return done;
}
