import { unlessFirst } from "../domain/account/account.ts";
import type { Answers, CompleteAnswers } from "../domain/draft/answers.ts";
import { accountOf, type CancelledDraft, type Draft, type FrozenDraft, type OpenDraft } from "../domain/draft/draft.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { createAnswersReader, readCursor, writeAnswers } from "./answers-json.ts";
import type { Db } from "./open.ts";

interface Row {
  id: string;
  account_id: number;
  chat_id: number;
  user_id: number;
  state: Draft["state"];
  answers: string;
  cursor: string;
  screen_id: number | null;
  created_at: number;
  updated_at: number;
}

function draftOf(row: Row, answers: Answers): Draft {
  const facts = withoutUndefined<Omit<OpenDraft, "state" | "answers" | "cursor">>({
    id: row.id,
    chatId: row.chat_id,
    userId: row.user_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    screenId: row.screen_id ?? undefined,
    accountId: unlessFirst(row.account_id),
  });
  if (row.state === "frozen") return { ...facts, state: "frozen", answers: answers as CompleteAnswers };
  if (row.state === "cancelled") return { ...facts, state: "cancelled", answers };
  return { ...facts, state: "open", answers, cursor: readCursor(row.cursor) };
}

type NewDraft = Pick<OpenDraft, "id" | "chatId" | "userId" | "accountId" | "answers">;

/** Drafts: the truth about what a manager has answered. At most one open in a chat. */
export function draftsStore(db: Db) {
  const readAnswers = createAnswersReader();
  const fromRow = (row: Row) => draftOf(row, readAnswers(row.answers));
  const byId = db.prepare("SELECT * FROM drafts WHERE id = ?");
  const open = db.prepare("SELECT * FROM drafts WHERE chat_id = ? AND state = 'open'");
  const insert = db.prepare(
    `INSERT INTO drafts (id, chat_id, user_id, account_id, state, answers, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const save = db.prepare(
    `UPDATE drafts SET answers = ?, cursor = ?, account_id = ?, updated_at = ?, revision = revision + 1 WHERE id = ? AND state = 'open'`,
  );
  const aside = db.prepare(
    "SELECT * FROM drafts WHERE chat_id = ? AND state = 'cancelled' ORDER BY updated_at DESC LIMIT ?",
  );
  const listed = db.prepare(
    `SELECT * FROM drafts WHERE chat_id = ? AND state <> 'frozen' AND answers <> '{}'
     ORDER BY updated_at DESC LIMIT ?`,
  );
  const countListed = db
    .prepare("SELECT count(*) FROM drafts WHERE chat_id = ? AND state <> 'frozen' AND answers <> '{}'")
    .pluck();
  const accountsOf = db
    .prepare("SELECT DISTINCT account_id FROM drafts WHERE chat_id = ? AND state <> 'frozen' AND answers <> '{}'")
    .pluck();
  const named = db.prepare(
    "SELECT 1 FROM drafts WHERE answers ->> 'name' = ? AND state <> 'frozen' AND id <> ? LIMIT 1",
  );
  const saveAside = db.prepare(
    "UPDATE drafts SET answers = ?, revision = revision + 1 WHERE id = ? AND state = 'cancelled'",
  );
  const removeWorks = db.prepare("DELETE FROM intakes WHERE draft_id = ?");
  const remove = db.prepare("DELETE FROM drafts WHERE id = ? AND state IN ('open', 'cancelled')");
  const setScreen = db.prepare("UPDATE drafts SET screen_id = ? WHERE id = ?");
  const setState = db.prepare(
    "UPDATE drafts SET state = ?, updated_at = ?, revision = revision + 1 WHERE id = ? AND state = ?",
  );
  const removeAside = db.prepare(
    `DELETE FROM drafts WHERE id IN (
       SELECT id FROM drafts INDEXED BY drafts_aside_old WHERE state = 'cancelled' AND updated_at < ?
       AND NOT EXISTS (SELECT 1 FROM intakes WHERE draft_id = drafts.id) LIMIT ?)`,
  );
  const emptyFrozen = db.prepare(
    `UPDATE drafts SET answers = '{}', cursor = '{}' WHERE id IN (
       SELECT id FROM drafts INDEXED BY drafts_frozen
       WHERE state = 'frozen' AND answers <> '{}' AND updated_at < ? LIMIT ?)`,
  );
  const leftAlone = db.prepare("SELECT * FROM drafts WHERE state = 'open' AND updated_at < ? LIMIT ?");
  const keepAside = db.prepare(
    `UPDATE drafts SET state = 'cancelled', answers = ?, cursor = '{}', updated_at = ?, revision = revision + 1
     WHERE id = ? AND state = 'open' AND updated_at < ?`,
  );

  const hand = db.prepare(
    `UPDATE drafts SET chat_id = @to, user_id = @to, screen_id = NULL, drawn = revision, owed_place = NULL
     WHERE chat_id = @from AND state = 'cancelled' AND answers <> '{}'
       AND account_id IN (SELECT value FROM json_each(@accountIds)) RETURNING *`,
  );
  const handWorks = db.prepare("UPDATE intakes SET chat_id = @to WHERE draft_id = @id AND chat_id = @from");

  function one(row: unknown): Draft | undefined {
    return row === undefined ? undefined : fromRow(row as Row);
  }

  function put(draft: NewDraft, state: Draft["state"], now: number): void {
    const { id, chatId, userId, answers } = draft;
    insert.run(id, chatId, userId, accountOf(draft), state, writeAnswers(answers), now, now);
  }

  return {
    byId: (id: string): Draft | undefined => one(byId.get(id)),
    /** The draft that the chat is filling in. */
    open: (chatId: number): OpenDraft | undefined => one(open.get(chatId)) as OpenDraft | undefined,
    /** A new open draft. Throws when the chat has one already. */
    create(draft: NewDraft, now: number): OpenDraft {
      put(draft, "open", now);
      return { ...draft, state: "open", cursor: {}, createdAt: now, updatedAt: now };
    },
    /** A new draft that waits aside because the chat fills in another one. */
    createAside: (draft: NewDraft, now: number): void => put(draft, "cancelled", now),
    /** A confirmed draft that nobody filled in by itself: the second part of another one. */
    createFrozen: (draft: NewDraft, now: number): void => put(draft, "frozen", now),
    /** Writes answers and cursor of an open draft; false when it is not open any more. */
    save: (draft: OpenDraft, now: number): boolean =>
      save.run(writeAnswers(draft.answers), JSON.stringify(draft.cursor), accountOf(draft), now, draft.id).changes ===
      1,
    setScreen: (id: string, messageId: number | undefined): void => void setScreen.run(messageId ?? null, id),
    /** Freezes an open draft; false when it is not open any more (a second tap). */
    freeze: (draft: FrozenDraft, now: number): boolean => setState.run("frozen", now, draft.id, "open").changes === 1,
    /** Sets an open draft aside. */
    cancel: (id: string, now: number): boolean => setState.run("cancelled", now, id, "open").changes === 1,
    /** What came of a file of a draft that was set aside meanwhile. */
    saveAside: (id: string, answers: Answers): void => void saveAside.run(writeAnswers(answers), id),
    /** The chat's drafts in which something was answered, the open one among them, newest first. */
    listed: (chatId: number, limit: number) =>
      (listed.all(chatId, limit) as Row[]).map(fromRow) as (OpenDraft | CancelledDraft)[],
    /** Whether a draft that was not confirmed has a name, but for one. */
    isNameTaken: (name: string, but: string): boolean => named.get(name, but) !== undefined,
    /**
     * Another person's from now on: what a person had set aside with anything in it for these accounts. In a private chat its id
     * is the person's.
     */
    handOver(from: number, to: number, accountIds: readonly number[]): Draft[] {
      const handed = (hand.all({ from, to, accountIds: JSON.stringify(accountIds) }) as Row[]).map(fromRow);
      for (const { id } of handed) handWorks.run({ from, to, id });
      return handed;
    },
    /** For which accounts something was filled in that is not confirmed. */
    accountsOf: (chatId: number): number[] => accountsOf.all(chatId) as number[],
    countListed: (chatId: number): number => countListed.get(chatId) as number,
    /** Deletes a draft of a chat that was not confirmed, with what waits to be looked at for it. */
    remove(id: string, chatId: number): void {
      if (one(byId.get(id))?.chatId !== chatId) return;
      removeWorks.run(id);
      remove.run(id);
    },
    /** Drafts set aside lately, newest first, with those in which nothing was answered. */
    aside: (chatId: number, limit: number) => (aside.all(chatId, limit) as Row[]).map(fromRow) as CancelledDraft[],
    /** Forgets some drafts set aside before a time. How many there were. */
    pruneAside: (before: number, limit: number): number => removeAside.run(before, limit).changes,
    /** Forgets what some frozen ones held since before a time: their submissions have it. How many there were. */
    emptyFrozen: (before: number, limit: number): number => emptyFrozen.run(before, limit).changes,
    /** Some open drafts in which nothing changed since a time. */
    leftAlone: (before: number, limit: number) => (leftAlone.all(before, limit) as Row[]).map(fromRow) as OpenDraft[],
    /** Sets one of them aside with what is kept of its answers; false when it was taken up again. */
    keepAside: (id: string, answers: Answers, before: number, now: number): boolean =>
      keepAside.run(writeAnswers(answers), now, id, before).changes === 1,
    /** Opens a cancelled draft again. Throws when the chat has another open one. */
    reopen: (draft: CancelledDraft, now: number): boolean =>
      setState.run("open", now, draft.id, "cancelled").changes === 1,
  };
}
