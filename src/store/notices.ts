import type { AccountNews, TokenPlace } from "../domain/account/news.ts";
import type { News } from "../domain/campaign/news.ts";
import type { SearchResult } from "../domain/campaign/search.ts";
import type { TestCallKey } from "../domain/campaign/test-call.ts";
import type { DoNotCallOutcome } from "../domain/do-not-call.ts";
import type { Outage } from "../domain/outage.ts";
import type { TeamChatNews } from "../domain/team/chat-news.ts";
import type { TeamNews } from "../domain/team/news.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { readDoNotCallOutcome } from "./note-json.ts";
import type { Db } from "./open.ts";

/** What a chat is to be told. Words are found when it is told, in the chat's language of that moment. */
export type NoticeBody =
  | { kind: "submission"; submissionId: string }
  /** What became of a test call. */
  | ({ kind: "test-call" } & TestCallKey)
  /** A held one, with its Stop; `inPlace`: only its screen changes, without a message of its own. */
  | { kind: "held"; submissionId: string; inPlace?: boolean }
  /** It is handed over in an hour. */
  | { kind: "reminder"; submissionId: string }
  /** What is in hand on a day, as ISO 8601. */
  | { kind: "morning"; day: string }
  /** One of which the admins are asked: its screen must not go on naming a moment. No message of its own. */
  | { kind: "kept-back"; submissionId: string }
  /** What was in hand when the bot was started from a copy, or after a while. */
  | { kind: "folder" }
  /** Whose it is is not let in any more: the others decide. */
  | { kind: "left-behind"; submissionId: string }
  /** The rest of a confirmation waits for a word, and its window ends soon. */
  | { kind: "rest-ask"; submissionId: string }
  /** Worth a message of its own, with the status that the PBX told then. */
  | { kind: "status"; accountId: number; campaignId: number; news: News; to: string }
  /** The live card is to be drawn again; no message of its own. */
  | { kind: "card"; accountId: number; campaignId: number }
  /** The PBX counts fewer numbers than it was sent. */
  | { kind: "fewer-counted"; accountId: number; campaignId: number; counted: number; sent: number }
  /** A campaign was looked for; the question about it, in a message, gets what came of it. Without a result: it was settled meanwhile. */
  | { kind: "looked"; submissionId: string; messageId?: number; result?: SearchResult }
  /** `outcome` is absent where another version of the product kept it; `accountIds`, of the first account. */
  | { kind: "do-not-call"; outcome?: DoNotCallOutcome; accountIds?: readonly number[] }
  | { kind: "team"; news: TeamNews }
  /** For the team's group. */
  | { kind: "team-chat"; news: TeamChatNews }
  /** A second person is asked to agree, or hears what became of it; to whose it is, that it waits. */
  | { kind: "approval"; submissionId: string }
  /** The head of the journal, for admins to keep, and how many rows came since the last one. */
  | { kind: "journal"; head: string; rows: number }
  /** `accountId` is absent of the first. */
  | { kind: "pbx-token-refused"; accountId?: number }
  /** What came of a token that was pasted; shown in a message. */
  | { kind: "account"; accountId: number; news: AccountNews; messageId?: number }
  /** A message with a token in it is to be taken out of the chat, and out of the database's log. */
  | { kind: "token-message"; messageId: number; place: TokenPlace }
  /** A message that something newer has replaced is to be taken away; no message of its own. */
  | { kind: "old-message"; messageId: number }
  /** Something keeps the bot from working, or does so no more. */
  | ({ kind: "outage" } & Outage);

export interface Notice {
  id: number;
  chatId: number;
  body: NoticeBody;
  attempts: number;
  /** Epoch milliseconds. */
  createdAt: number;
}

/** News of a campaign on its way. */
export type StatusNotice = Notice & { body: Extract<NoticeBody, { kind: "status" }> };

function readBody(json: string): NoticeBody {
  const body = JSON.parse(json) as NoticeBody;
  if (body.kind !== "do-not-call") return body;
  return withoutUndefined<NoticeBody>({
    kind: body.kind,
    outcome: readDoNotCallOutcome(body.outcome),
    accountIds: body.accountIds,
  });
}

/** News on its way: told once Telegram took it; a repeated notice is cheaper than a lost one. */
export function noticesStore(db: Db, ring: () => void) {
  const insert = db.prepare("INSERT INTO notices (chat_id, body, created_at, due_at) VALUES (?, ?, ?, ?)");
  const insertForTeam = db.prepare(
    "INSERT INTO notices (chat_id, body, created_at, due_at) SELECT id, @body, @now, @now FROM team_chats",
  );
  const due = db.prepare(
    `SELECT id, chat_id AS chatId, body, attempts, created_at AS createdAt FROM notices INDEXED BY notices_due
     WHERE settled_at IS NULL AND due_at <= ?
     ORDER BY body ->> 'kind' <> 'token-message',
       body ->> 'kind' IN ('status', 'card', 'fewer-counted', 'pbx-token-refused'), id LIMIT 50`,
  );
  const oldestDue = db
    .prepare("SELECT min(created_at) FROM notices INDEXED BY notices_due WHERE settled_at IS NULL AND due_at <= ?")
    .pluck();
  const nextDue = db.prepare("SELECT min(due_at) AS at FROM notices WHERE settled_at IS NULL");
  const statuses = db.prepare(
    `SELECT id, chat_id AS chatId, body, attempts, created_at AS createdAt FROM notices INDEXED BY notices_due
     WHERE settled_at IS NULL AND due_at <= ? AND chat_id = ? AND body ->> 'kind' = 'status' ORDER BY id LIMIT ?`,
  );
  const settle = db.prepare("UPDATE notices SET settled_at = ?, told = ? WHERE id = ?");
  const postpone = db.prepare("UPDATE notices SET due_at = ?, attempts = attempts + 1 WHERE id = ?");

  const revive = db.prepare(
    `UPDATE notices SET settled_at = NULL, due_at = @now, attempts = 0 WHERE id IN (
       SELECT max(id) FROM notices WHERE chat_id = @chatId
       GROUP BY body ->> 'kind', body ->> 'submissionId', body ->> 'campaignId', body ->> 'accountId', body ->> 'messageId')
     AND settled_at IS NOT NULL AND told = 0`,
  );
  const waits = db.prepare(
    `SELECT 1 FROM notices WHERE settled_at IS NULL AND chat_id = ? AND body ->> 'kind' = 'submission'
       AND body ->> 'submissionId' = ?`,
  );
  const hold = db.prepare("UPDATE notices SET due_at = ? WHERE id = ?");
  const overtaken = db.prepare(
    `SELECT 1 FROM notices WHERE settled_at IS NULL AND chat_id = ? AND id > ?
       AND body ->> 'kind' IN ('card', 'status') AND body ->> 'campaignId' = ? AND body ->> 'accountId' = ?`,
  );
  const endFor = db.prepare(
    `UPDATE notices SET settled_at = ? WHERE settled_at IS NULL AND chat_id NOT IN (SELECT value FROM json_each(?))
     AND body ->> 'kind' NOT IN ('team', 'team-chat', 'token-message')`,
  );
  const wasAsked = db.prepare(
    `SELECT 1 FROM notices WHERE chat_id IN (SELECT value FROM json_each(?)) AND body ->> 'kind' = 'left-behind'
       AND body ->> 'submissionId' = ? LIMIT 1`,
  );
  const prune = db.prepare("DELETE FROM notices WHERE id IN (SELECT id FROM notices WHERE settled_at < ? LIMIT ?)");

  const fromRow = (row: Omit<Notice, "body"> & { body: string }): Notice => ({ ...row, body: readBody(row.body) });

  return {
    /** @param later milliseconds until it is told. @returns its id */
    add(chatId: number, body: NoticeBody, now: number, later = 0): number {
      const { lastInsertRowid } = insert.run(chatId, JSON.stringify(body), now, now + later);
      ring();
      return Number(lastInsertRowid);
    },
    /** For each group to which news of campaigns are told. */
    addForTeam(news: TeamChatNews, now: number): void {
      const { changes } = insertForTeam.run({ body: JSON.stringify({ kind: "team-chat", news }), now });
      if (changes > 0) ring();
    },
    /** What is due, what became of confirmations first. */
    due: (now: number): Notice[] => (due.all(now) as Parameters<typeof fromRow>[0][]).map(fromRow),
    /** News of campaigns that are due in a chat: told as one message. */
    newsFor: (chatId: number, now: number, limit: number): StatusNotice[] =>
      (statuses.all(now, chatId, limit) as Parameters<typeof fromRow>[0][]).map(fromRow) as StatusNotice[],
    /** When the oldest of those that are due was made; undefined when none is. */
    oldestDue: (now: number): number | undefined => (oldestDue.get(now) as number | null) ?? undefined,
    /** When the next notice falls due; undefined when none waits. */
    nextDue: (): number | undefined => (nextDue.get() as { at: number | null }).at ?? undefined,
    /** What the chat was closed to when it came is told after all: of each submission, campaign and message the last of its kind. */
    revive(chatId: number, now: number): void {
      revive.run({ chatId, now });
      ring();
    },
    /** Whether the outcome of a submission is still to be told. */
    waits: (chatId: number, submissionId: string): boolean => waits.get(chatId, submissionId) !== undefined,
    settle: (id: number, told: boolean, now: number): void => void settle.run(now, told ? 1 : 0, id),
    /** Forgets some of what was settled before a time. */
    prune: (before: number, limit: number): number => prune.run(before, limit).changes,
    /** Ends what waits for all but these people, but for whether they are let in. */
    endFor: (people: readonly number[], now: number): void => void endFor.run(now, JSON.stringify(people)),
    /** Whether any of these people was asked about a submission whose person is not let in any more. */
    wasAsked: (people: readonly number[], submissionId: string): boolean =>
      wasAsked.get(JSON.stringify(people), submissionId) !== undefined,
    /** Lets a notice wait that was not tried. */
    hold: (id: number, until: number): void => void hold.run(until, id),
    /** Whether the campaign's card is drawn again by a later notice that waits in the same chat. */
    isOvertaken: ({ id, chatId }: Notice, of: { accountId: number; campaignId: number }): boolean =>
      overtaken.get(chatId, id, of.campaignId, of.accountId) !== undefined,
    postpone: (id: number, until: number): void => void postpone.run(until, id),
  };
}
