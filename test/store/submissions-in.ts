import type { SubmissionState } from "../../src/domain/campaign/submission.ts";
import type { CompleteAnswers } from "../../src/domain/draft/answers.ts";
import { holdSubmission, memoryDatabase, memoryStore } from "./memory.ts";

/** Submissions by id, each in its state, confirmed in the order in which they stand: at 1, 2, 3 and so on. */
export function submissionsIn(
  rows: Readonly<Record<string, { state?: SubmissionState; answers?: CompleteAnswers; set?: object }>>,
) {
  const db = memoryDatabase();
  const store = memoryStore(db);
  for (const [index, [id, { state = "accepted", answers, set = {} }]] of Object.entries(rows).entries()) {
    holdSubmission(store, id, answers ? { confirmedAt: index + 1, answers } : { confirmedAt: index + 1 });
    for (const [column, value] of Object.entries({ state, ...set }))
      db.prepare(`UPDATE submissions SET ${column} = ? WHERE id = ?`).run(value, id);
  }
  return { db, ...store.submissions };
}
