import { withoutUndefined } from "../without-undefined.ts";
import type { FolderLife } from "./life.ts";

/** Milliseconds after a clean stop in which a planned move is made. */
const MOVE = 24 * 60 * 60_000;

/** What the admins are asked about since the last start that was not simply a start. Times are epoch milliseconds. */
export interface KeptBack {
  why: "away" | "copied";
  /** Until when the data goes; undefined when that is not known. */
  since?: number;
  startedAt: number;
  /** Whether one tap may send all: nothing was under way when it was stopped, and that is not long ago. */
  allAtOnce: boolean;
  /** All submissions that were in hand, settled by now or not. */
  submissions: string[];
}

/** What the admins are asked. @param inHand ids of the submissions that are in hand, with those asked about before */
export function keptBackBy(life: FolderLife, inHand: string[], now: number): KeptBack | undefined {
  if (life.kind === "same") return undefined;
  const since = life.kind === "away" ? life.since : life.madeAt;
  const stoppedAt = life.kind === "copied" ? life.stoppedAt : undefined;
  return withoutUndefined({
    why: life.kind,
    since,
    startedAt: now,
    allAtOnce: stoppedAt !== undefined && now - stoppedAt < MOVE,
    submissions: inHand,
  });
}
