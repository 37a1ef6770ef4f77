import { wait } from "./wait.ts";

/** Milliseconds between two pieces in which everybody else has the loop. */
const PAUSE = 5;

/** Milliseconds that one piece is to take: on a slow machine, or over large rows, it does less. */
const AIM = 2;

export interface InPiecesParts {
  signal: AbortSignal;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  /** What is waited for after each piece. */
  between?(): Promise<unknown>;
}

/**
 * Does long work a piece at a time, so that it never holds the loop for long and ends between two pieces when it is to.
 * The first piece does one thing; how much the next ones do follows from what the last one took.
 * @param most how much of it one piece does at the most
 * @param piece does so much of it, and says how much it found to do: less than it was told when nothing is left
 * @returns how much was done
 */
export async function inPieces(
  most: number,
  piece: (limit: number) => number,
  { signal, passed, between }: InPiecesParts,
): Promise<number> {
  let done = 0;
  let limit = 1;
  while (!signal.aborted) {
    const began = passed();
    const found = piece(limit);
    const took = passed() - began;
    done += found;
    if (found < limit) break;
    if (took > AIM) limit = Math.max(1, Math.floor(limit / 2));
    else if (took < AIM / 2) limit = Math.min(most, limit * 2);
    await between?.();
    await wait(PAUSE, signal);
  }
  return done;
}
