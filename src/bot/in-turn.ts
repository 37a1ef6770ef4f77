import type { Log } from "../log.ts";
import { laneOf } from "./inbox.ts";
import { failureOf } from "./telegram/failures.ts";
import type { Turns } from "./turns.ts";

/** Milliseconds before work is done again that could not reach Telegram; twice as long each time, up to the longest. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 64_000;

export interface InTurnParts {
  turns: Turns;
  /** Aborted when the process stops: nothing is tried again then. */
  stopping: AbortSignal;
  log: Log;
}

/** Runs background work in a chat's turn, after what waits there; a screen must not stay wrong after an outage. */
export function createInTurn({ turns, stopping, log }: InTurnParts) {
  return function inTurn(chatId: number, work: () => Promise<void>, pause = FIRST_PAUSE): void {
    turns.run(laneOf(chatId), work).catch((error) => {
      log.warn("turn-failed", { error });
      const failure = failureOf(error);
      if (failure.kind !== "later" || pause > LONGEST_PAUSE) return;
      const again = () => void (stopping.aborted || inTurn(chatId, work, pause * 2));
      setTimeout(again, Math.max(pause, failure.afterMs ?? 0)).unref();
    });
  };
}
