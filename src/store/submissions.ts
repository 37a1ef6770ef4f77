import { partName } from "../domain/campaign/parts.ts";
import {
  callsUntil,
  type Submission,
  type SubmissionProblem,
  type SubmissionState,
} from "../domain/campaign/submission.ts";
import { mayFollow } from "../domain/campaign/submission-life.ts";
import type { CompleteAnswers } from "../domain/draft/answers.ts";
import type { CallChoice } from "../domain/list/recent-calls.ts";
import { type SpanJson, type Window, windowFromJson } from "../domain/schedule/schedule.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { readAnswers, writeAnswers } from "./answers-json.ts";
import { may } from "./may.ts";
import type { Db } from "./open.ts";

interface Row {
  id: string;
  draft_id: string;
  chat_id: number;
  user_id: number;
  account_id: number;
  state: SubmissionState;
  answers: string;
  release_at: number;
  confirmed_at: number;
  claimed_at: number | null;
  problem: string | null;
  campaign_id: number | null;
  screen_id: number | null;
  given_back: string | null;
  taken_out: number;
  late: number;
}

function fromRow(row: Row): Submission {
  return withoutUndefined({
    id: row.id,
    draftId: row.draft_id,
    chatId: row.chat_id,
    userId: row.user_id,
    accountId: row.account_id,
    state: row.state,
    answers: readAnswers(row.answers) as CompleteAnswers,
    releaseAt: row.release_at,
    confirmedAt: row.confirmed_at,
    claimedAt: row.claimed_at ?? undefined,
    problem: row.problem === null ? undefined : (JSON.parse(row.problem) as SubmissionProblem),
    campaignId: row.campaign_id ?? undefined,
    screenId: row.screen_id ?? undefined,
    givenBack: row.given_back ?? undefined,
    takenOut: row.taken_out === 0 ? undefined : row.taken_out,
    late: row.late === 0 ? undefined : true,
  });
}

/** What a settled submission leaves behind. */
interface Settlement {
  problem?: SubmissionProblem;
  campaignId?: number;
}

/** A campaign that called people, or may have. */
export interface CalledCampaign {
  /** The submission's. */
  id: string;
  userId: number;
  confirmedAt: number;
  name: string;
  /** The first of its days, ISO 8601. */
  from: string;
  /** SHA-256 (hex) of its clean list. */
  sha256: string;
  /** How many that holds. */
  numbers: number;
}

/**
 * What counts as called since a time, for a draft: all that calls people or may, and what a person said is not in the PBX,
 * but for the confirmations whose answers the draft got back.
 */
const CALLED = `FROM submissions WHERE account_id = @accountId AND called_until >= @since
  AND state IN ('waiting', 'to-approve', 'held', 'sending', 'accepted', 'unknown', 'absent')
  AND NOT (state = 'absent' AND id IN (
    WITH RECURSIVE line (id, draft_id) AS (
      SELECT id, draft_id FROM submissions WHERE given_back = @draftId
      UNION SELECT s.id, s.draft_id FROM submissions s JOIN line ON s.given_back = line.draft_id
    ) SELECT id FROM line))`;

/** Submissions: one row a frozen draft, the only thing from which a request is ever made. */
export function submissionsStore(db: Db, ring: () => void) {
  const insert = db.prepare(
    `INSERT INTO submissions
       (id, draft_id, chat_id, user_id, account_id, state, answers, release_at, confirmed_at, called_until, late)
     VALUES (?, ?, ?, ?, ?, 'held', ?, ?, ?, ?, ?)`,
  );
  const byId = db.prepare("SELECT * FROM submissions WHERE id = ?");
  const byDraft = db.prepare("SELECT * FROM submissions WHERE draft_id = ?");
  const held = db.prepare("SELECT * FROM submissions WHERE state = 'held' ORDER BY release_at");
  const overdue = db.prepare("SELECT count(*) FROM submissions WHERE state = 'held' AND release_at < ?").pluck();
  const lastHours = db.prepare(
    `SELECT json_extract(answers, '$.hours') AS hours FROM submissions
     WHERE user_id = ? AND state = 'accepted' ORDER BY confirmed_at DESC LIMIT 1`,
  );
  const lastAccepted = db.prepare(
    "SELECT * FROM submissions WHERE user_id = ? AND state = 'accepted' ORDER BY confirmed_at DESC LIMIT 1",
  );
  const nameTaken = db.prepare("SELECT 1 FROM submissions WHERE answers ->> 'name' IN (?, ?) LIMIT 1");
  const hold = db.prepare(`UPDATE submissions SET release_at = ? WHERE id = ? AND ${may("hold-on")}`);
  const holdAgain = db.prepare(
    `UPDATE submissions SET state = 'held', confirmed_at = ?, release_at = ?, late = 0, problem = NULL, settled_at = NULL
     WHERE id = ? AND ${may("send-after-all")}`,
  );
  const inState = db.prepare("SELECT * FROM submissions WHERE state = ? ORDER BY confirmed_at");
  const claim = db.prepare(`UPDATE submissions SET state = 'sending', claimed_at = ? WHERE id = ? AND ${may("claim")}`);
  const settle = db.prepare(
    `UPDATE submissions SET state = @to, settled_at = @now, problem = @problem, campaign_id = @campaignId
     WHERE id = @id AND state = @from`,
  );
  const lastWithRecording = db.prepare(
    `SELECT * FROM submissions WHERE chat_id = ? AND state = 'accepted'
     AND json_extract(answers, '$.recording.originalSha256') = ? ORDER BY confirmed_at DESC LIMIT 1`,
  );
  const called = db.prepare(
    `SELECT id, user_id AS userId, confirmed_at AS confirmedAt, answers ->> 'name' AS name,
       answers ->> '$.days.from' AS "from", answers ->> '$.list.sha256' AS sha256,
       answers ->> '$.list.verdict.numbers' AS numbers
     ${CALLED} ORDER BY confirmed_at DESC`,
  );
  const calledMark = db.prepare(
    `SELECT count(*) || '-' || coalesce(sum(rowid), 0) || '-' || coalesce(sum(confirmed_at), 0) AS mark ${CALLED}`,
  );
  const lastChoice = db.prepare(
    `SELECT choice FROM (
       SELECT answers ->> '$.list.choice' AS choice, confirmed_at FROM submissions WHERE user_id = ?
       ORDER BY confirmed_at DESC LIMIT 50
     ) WHERE choice IS NOT NULL ORDER BY confirmed_at DESC LIMIT 1`,
  );
  const remembering = db.prepare(
    `SELECT * FROM submissions INDEXED BY submissions_remembering
     WHERE forgotten = 0 AND confirmed_at < ? AND state NOT IN ('waiting', 'to-approve', 'held', 'sending', 'unknown') LIMIT ?`,
  );
  const forgetPeople = db.prepare("UPDATE submissions SET answers = ?, problem = ?, forgotten = 1 WHERE id = ?");
  const unknownOf = db.prepare(
    "SELECT * FROM submissions WHERE chat_id = ? AND state = 'unknown' ORDER BY confirmed_at DESC",
  );
  const ofCampaign = db.prepare("SELECT id FROM submissions WHERE account_id = ? AND campaign_id = ?").pluck();
  const lastCampaign = db
    .prepare(
      `SELECT coalesce(max(campaign_id) FILTER (WHERE claimed_at < @before), max(campaign_id)) FROM submissions
       WHERE account_id = @accountId AND campaign_id IS NOT NULL`,
    )
    .pluck();
  const setTakenOut = db.prepare("UPDATE submissions SET taken_out = ? WHERE id = ?");
  const setScreen = db.prepare("UPDATE submissions SET screen_id = ? WHERE id = ?");
  const setGivenBack = db.prepare("UPDATE submissions SET given_back = ? WHERE id = ?");

  function one(row: unknown): Submission | undefined {
    return row === undefined ? undefined : fromRow(row as Row);
  }

  return {
    create(
      submission: Omit<
        Submission,
        "state" | "claimedAt" | "problem" | "campaignId" | "screenId" | "givenBack" | "takenOut"
      >,
    ): void {
      const { id, draftId, chatId, userId, accountId, answers, releaseAt, confirmedAt } = submission;
      const calledUntil = callsUntil(answers, confirmedAt);
      const times = [releaseAt, confirmedAt, calledUntil, submission.late ? 1 : 0];
      insert.run(id, draftId, chatId, userId, accountId, writeAnswers(answers), ...times);
      ring();
    },
    byId: (id: string): Submission | undefined => one(byId.get(id)),
    byDraft: (draftId: string): Submission | undefined => one(byDraft.get(draftId)),
    /** The last campaign of a person's that the PBX accepted. */
    lastAccepted: (userId: number): Submission | undefined => one(lastAccepted.get(userId)),
    /** Whether a confirmed campaign has a name. */
    isNameTaken: (name: string): boolean => nameTaken.get(name, partName(name, 1)) !== undefined,
    /** The daily hours of the last campaign of a person's that the PBX accepted. */
    lastHours(userId: number): Window | undefined {
      const row = lastHours.get(userId) as { hours: string } | undefined;
      return row && windowFromJson(JSON.parse(row.hours) as SpanJson);
    },
    /** The held ones, in the order in which they are to be sent. */
    held: (): Submission[] => (held.all() as Row[]).map(fromRow),
    /** How many held ones should have left before a time. */
    overdue: (before: number) => overdue.get(before) as number,
    /** Holds a held one until another time. */
    hold(id: string, until: number): void {
      hold.run(until, id);
      ring();
    },
    /** Holds an unknown one once more, confirmed now; false when it is not unknown any more. */
    holdAgain(id: string, now: number, until: number): boolean {
      const isHeld = holdAgain.run(now, until, id).changes === 1;
      if (isHeld) ring();
      return isHeld;
    },
    /** The chat's submissions of which nobody knows what became of them, newest first. */
    unknownOf: (chatId: number): Submission[] => (unknownOf.all(chatId) as Row[]).map(fromRow),
    /** Whose campaign a number of the PBX is, where that is known. */
    ofCampaign: (accountId: number, campaignId: number): string | undefined =>
      ofCampaign.get(accountId, campaignId) as string | undefined,
    /**
     * The highest number of a campaign that is known of the account: among those whose request began before a time, or
     * of all where there is none.
     */
    lastCampaign: (accountId: number, before: number): number | undefined =>
      (lastCampaign.get({ accountId, before }) as number | null) ?? undefined,
    inState: (state: SubmissionState): Submission[] => (inState.all(state) as Row[]).map(fromRow),
    /** The chat's last campaign with the same sound. @param originalSha256 of what the manager sent */
    lastWithRecording: (chatId: number, originalSha256: string): Submission | undefined =>
      one(lastWithRecording.get(chatId, originalSha256)),
    /** Campaigns that may have called people since a time, as they count for a draft, newest first. */
    calledSince: (accountId: number, since: number, draftId?: string) =>
      called.all({ accountId, since, draftId: draftId ?? null }) as CalledCampaign[],
    /** Changes whenever any of them comes or goes. */
    calledMark: (accountId: number, since: number, draftId?: string): string =>
      (calledMark.get({ accountId, since, draftId: draftId ?? null }) as { mark: string }).mark,
    /** What a person chose last about people who had been called lately. */
    lastChoice: (userId: number) => (lastChoice.get(userId) as { choice: CallChoice } | undefined)?.choice,
    /** Some settled submissions, confirmed before a time, that still hold what could name people. */
    remembering: (before: number, limit: number): Submission[] =>
      (remembering.all(before, limit) as Row[]).map(fromRow),
    /** Keeps of a settled submission what names nobody. */
    forgetPeople: ({ id, answers, problem }: Pick<Submission, "id" | "answers" | "problem">): void =>
      void forgetPeople.run(writeAnswers(answers), problem ? JSON.stringify(problem) : null, id),
    /** How many numbers were taken out after the confirmation because they are never to be called. */
    setTakenOut: (id: string, count: number): void => void setTakenOut.run(count, id),
    /** Takes a held submission for its one request; false when it is not held any more. */
    claim: (id: string, now: number): boolean => claim.run(now, id).changes === 1,
    /** Moves a submission on; false when it is not in the state that was read, so that only one of two wins. */
    settle(
      submission: Submission,
      to: SubmissionState,
      now: number,
      { problem, campaignId }: Settlement = {},
    ): boolean {
      const { id, state: from } = submission;
      if (!mayFollow(from, to)) throw new Error(`A submission cannot go from ${from} to ${to}`);
      const facts = { problem: problem ? JSON.stringify(problem) : null, campaignId: campaignId ?? null };
      return settle.run({ id, from, to, now, ...facts }).changes === 1;
    },
    setScreen: (id: string, messageId: number | undefined): void => void setScreen.run(messageId ?? null, id),
    /** The draft in which the answers are the manager's again. */
    setGivenBack: (id: string, draftId: string): void => void setGivenBack.run(draftId, id),
  };
}
