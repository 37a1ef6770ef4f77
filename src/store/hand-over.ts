import type { SubmissionProblem } from "../domain/campaign/submission.ts";
import { may } from "./may.ts";
import type { Db } from "./open.ts";

/** Submissions that stay with the bot until shortly before their window opens. Times are epoch milliseconds. */
export function handOverStore(db: Db, ring: () => void) {
  const keep = db.prepare(`UPDATE submissions SET late = 1, release_at = ? WHERE id = ? AND ${may("keep")}`);
  const now = db.prepare(
    `UPDATE submissions SET late = 0, confirmed_at = ?, release_at = ?, problem = NULL WHERE id = ? AND ${may("hand-over")}`,
  );
  const again = db.prepare(
    `UPDATE submissions SET state = 'held', release_at = ?, problem = ? WHERE id = ? AND ${may("not-reached")}`,
  );

  function rang(isChanged: boolean): boolean {
    if (isChanged) ring();
    return isChanged;
  }

  return {
    /** Keeps a held one until a moment; false when it is not held any more. */
    keepUntil: (id: string, until: number): boolean => rang(keep.run(until, id).changes === 1),
    /** A kept one leaves at once after all, confirmed now and with its time of Stop; false when it is not held any more. */
    now: (id: string, confirmedAt: number, until: number): boolean =>
      rang(now.run(confirmedAt, until, id).changes === 1),
    /** No connection was made, which proves that the PBX took nothing: it is tried again at a moment. */
    again: (id: string, at: number, problem: SubmissionProblem): boolean =>
      rang(again.run(at, JSON.stringify(problem), id).changes === 1),
  };
}
