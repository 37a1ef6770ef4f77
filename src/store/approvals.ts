import type { Approval } from "../domain/campaign/approval.ts";
import type { Shown } from "../domain/journal/shown.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { may } from "./may.ts";
import type { Db } from "./open.ts";

interface Row {
  submission_id: string;
  digest: string;
  shown: string;
  asked_at: number;
  expires_at: number;
  approved_by: number | null;
}

function fromRow(row: Row): Approval {
  return withoutUndefined({
    submissionId: row.submission_id,
    digest: row.digest,
    shown: JSON.parse(row.shown) as Shown,
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    approvedBy: row.approved_by ?? undefined,
  });
}

/** What second persons agree to: one row a submission that was asked about. Times are epoch milliseconds. */
export function approvalsStore(db: Db, ring: () => void) {
  const one = db.prepare("SELECT * FROM approvals WHERE submission_id = ?");
  const next = db.prepare(
    `SELECT s.id, s.chat_id AS chatId, a.expires_at AS at FROM submissions s JOIN approvals a ON a.submission_id = s.id
     WHERE s.state = 'to-approve' ORDER BY a.expires_at LIMIT 1`,
  );
  const ask = db.prepare(
    `INSERT OR REPLACE INTO approvals (submission_id, digest, shown, asked_at, expires_at)
     VALUES (@submissionId, @digest, @shown, @askedAt, @expiresAt)`,
  );
  const approve = db.prepare("UPDATE approvals SET approved_by = ?, approved_at = ? WHERE submission_id = ?");
  const release = db.prepare(
    `UPDATE submissions SET state = 'held', confirmed_at = @now, release_at = @until, late = @late, problem = NULL
     WHERE id = @id AND ${may("approve")}`,
  );
  const wait = db.prepare(
    `UPDATE submissions SET state = 'to-approve', late = 0 WHERE id = ? AND ${may("ask-approval")}`,
  );
  const voided = db.prepare(
    `INSERT OR REPLACE INTO approvals (submission_id, digest, shown, asked_at, expires_at)
     SELECT @id, digest, shown, asked_at, expires_at FROM approvals WHERE submission_id IN (@id, @firstId)
     ORDER BY submission_id = @id DESC LIMIT 1`,
  );
  const forget = db.prepare("DELETE FROM approvals WHERE submission_id = ?");

  return {
    one(submissionId: string): Approval | undefined {
      const row = one.get(submissionId) as Row | undefined;
      return row && fromRow(row);
    },
    /** The one whose time to be agreed to ends first. */
    next: () => next.get() as { id: string; chatId: number; at: number } | undefined,
    /** Asks about a submission, in the place of what was asked before. */
    ask({ shown, ...asked }: Omit<Approval, "approvedBy">): void {
      ask.run({ ...asked, shown: JSON.stringify(shown) });
      ring();
    },
    /** Has a held submission wait; false when it is not held any more. */
    wait: (submissionId: string): boolean => wait.run(submissionId).changes === 1,
    /** Somebody agrees: it is held, confirmed now; false when it waits no more. */
    approve(id: string, by: number, now: number, held: { until: number; late: boolean }): boolean {
      if (release.run({ id, now, until: held.until, late: held.late ? 1 : 0 }).changes !== 1) return false;
      approve.run(by, now, id);
      ring();
      return true;
    },
    /**
     * What was agreed to holds no more: what is sent once more is asked about anew.
     * @param firstId the first part of a rest, to which somebody agreed for both
     */
    void: (id: string, firstId: string | undefined): void => void voided.run({ id, firstId: firstId ?? null }),
    /** What was shown goes. */
    forget: (submissionId: string): void => void forget.run(submissionId),
  };
}
