import type { TestCall, TestCallKey, TestCallProblem, TestCallState } from "../domain/campaign/test-call.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

interface Row {
  draft_id: string;
  asked_at: number;
  chat_id: number;
  user_id: number;
  state: TestCallState;
  request: string;
  confirmed_at: number;
  problem: string | null;
}

function fromRow(row: Row): TestCall {
  return withoutUndefined({
    draftId: row.draft_id,
    askedAt: row.asked_at,
    chatId: row.chat_id,
    userId: row.user_id,
    state: row.state,
    request: JSON.parse(row.request) as TestCall["request"],
    confirmedAt: row.confirmed_at,
    problem: row.problem === null ? undefined : (JSON.parse(row.problem) as TestCallProblem),
  });
}

/** Test calls, by the tap that asked for each: a second one of the same tap cannot be kept. They name nobody's number. */
export function testCallsStore(db: Db, ring: () => void) {
  const insert = db.prepare(
    `INSERT INTO test_calls (draft_id, asked_at, chat_id, user_id, state, request, confirmed_at)
     VALUES (@draftId, @askedAt, @chatId, @userId, 'waiting', @request, @confirmedAt) ON CONFLICT DO NOTHING`,
  );
  const byKey = db.prepare("SELECT * FROM test_calls WHERE draft_id = @draftId AND asked_at = @askedAt");
  const inState = db.prepare(
    `SELECT * FROM test_calls INDEXED BY test_calls_open
     WHERE state = ? AND state IN ('waiting', 'sending') ORDER BY confirmed_at`,
  );
  const settle = db.prepare(
    `UPDATE test_calls SET state = @to, problem = @problem
     WHERE draft_id = @draftId AND asked_at = @askedAt AND state = @from`,
  );
  const made = db
    .prepare(
      `SELECT count(*) FROM test_calls WHERE user_id = ? AND confirmed_at >= ? AND state NOT IN ('rejected', 'dropped')`,
    )
    .pluck();
  const prune = db.prepare(
    `DELETE FROM test_calls WHERE (draft_id, asked_at) IN (
       SELECT draft_id, asked_at FROM test_calls INDEXED BY test_calls_old WHERE confirmed_at < ? LIMIT ?)`,
  );
  return {
    /** Keeps one that was asked for; false where its tap has one already. */
    create(call: Omit<TestCall, "state" | "problem">): boolean {
      const isNew = insert.run({ ...call, request: JSON.stringify(call.request) }).changes === 1;
      if (isNew) ring();
      return isNew;
    },
    byKey({ draftId, askedAt }: TestCallKey): TestCall | undefined {
      const row = byKey.get({ draftId, askedAt }) as Row | undefined;
      return row && fromRow(row);
    },
    inState: (state: "waiting" | "sending"): TestCall[] => (inState.all(state) as Row[]).map(fromRow),
    /** Moves one on; false when it is not in the state that was read, so that only one of two wins. */
    settle({ draftId, askedAt, state: from }: TestCall, to: TestCallState, problem?: TestCallProblem): boolean {
      return (
        settle.run({ draftId, askedAt, from, to, problem: problem ? JSON.stringify(problem) : null }).changes === 1
      );
    },
    /** How many a person had made since a time, with those that may have been. */
    madeSince: (userId: number, since: number): number => made.get(userId, since) as number,
    /** Forgets some from before a time. How many there were. */
    prune: (before: number, limit: number): number => prune.run(before, limit).changes,
  };
}
