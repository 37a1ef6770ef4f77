import { unlessFirst } from "../domain/account/account.ts";
import type { PbxCampaign, SeenCampaign } from "../domain/campaign/facts.ts";
import type { ListedCampaign } from "../domain/campaign/listed.ts";
import type { News } from "../domain/campaign/news.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { readCampaign, writeCampaign } from "./campaign-json.ts";
import type { Db } from "./open.ts";

interface Row {
  account_id: number;
  facts: string;
  looked_at: number;
  created_at: number;
  submission_id: string | null;
  fewer_told: number;
  start_told: number;
  over_told: number;
}

function fromRow(row: Row): SeenCampaign {
  return withoutUndefined({
    accountId: row.account_id,
    facts: readCampaign(row.facts),
    lookedAt: row.looked_at,
    createdAt: row.created_at,
    fewerTold: row.fewer_told === 0 ? undefined : true,
    startTold: row.start_told === 0 ? undefined : true,
    overTold: row.over_told === 0 ? undefined : true,
    submissionId: row.submission_id ?? undefined,
  });
}

/** How many numbers were sent, or, of a campaign that was made elsewhere, how many the PBX counts: of `campaigns` c, `submissions` s. */
export const NUMBERS_OF_CAMPAIGN =
  "coalesce((s.answers ->> '$.list.verdict.numbers') - s.taken_out, c.facts ->> 'recipients')";

/** Campaigns of the PBX account and the history of their statuses. */
export function campaignsStore(db: Db, accountId: number, ring: () => void) {
  const insert = db.prepare(
    `INSERT INTO campaigns (account_id, id, facts, looked_at, next_look_at, submission_id, created_at)
     VALUES (${accountId}, @id, @facts, @now, @now, @submissionId, @now) ON CONFLICT DO NOTHING`,
  );
  const byId = db.prepare(`SELECT * FROM campaigns WHERE account_id = ${accountId} AND id = ?`);
  const ofChat = db.prepare(
    `SELECT c.id, c.facts ->> 'name' AS name, c.facts ->> 'from' AS "from",
       ${NUMBERS_OF_CAMPAIGN} AS numbers
     FROM links l CROSS JOIN campaigns c ON c.account_id = l.account_id AND c.id = l.campaign_id
     LEFT JOIN submissions s ON s.id = c.submission_id
     WHERE l.chat_id = ? AND l.account_id = ${accountId}
     ORDER BY l.created_at DESC, l.campaign_id DESC LIMIT ? OFFSET ?`,
  );
  const countOfChat = db.prepare(`SELECT count(*) AS n FROM links WHERE chat_id = ? AND account_id = ${accountId}`);
  const due = db.prepare(
    `SELECT * FROM campaigns WHERE account_id = ${accountId} AND next_look_at <= ? ORDER BY next_look_at LIMIT 20`,
  );
  const live = db.prepare(
    `SELECT c.* FROM campaigns c INDEXED BY campaigns_due JOIN links l
       ON l.account_id = c.account_id AND l.campaign_id = c.id AND l.chat_id = ?
     WHERE c.account_id = ${accountId} AND c.next_look_at > 0 ORDER BY c.id`,
  );
  const countFollowed = db
    .prepare(`SELECT count(*) FROM campaigns WHERE account_id = ${accountId} AND next_look_at > 0`)
    .pluck();
  const nextDue = db.prepare(`SELECT min(next_look_at) AS at FROM campaigns WHERE account_id = ${accountId}`);
  const look = db.prepare(
    `UPDATE campaigns SET facts = ?, looked_at = ?, next_look_at = ? WHERE account_id = ${accountId} AND id = ?`,
  );
  const postpone = db.prepare(`UPDATE campaigns SET next_look_at = ? WHERE account_id = ${accountId} AND id = ?`);
  const tellFewer = db.prepare(`UPDATE campaigns SET fewer_told = 1 WHERE account_id = ${accountId} AND id = ?`);
  const tellStart = db.prepare(`UPDATE campaigns SET start_told = 1 WHERE account_id = ${accountId} AND id = ?`);
  const tellOver = db.prepare(
    `UPDATE campaigns SET start_told = 1, over_told = 1 WHERE account_id = ${accountId} AND id = ?`,
  );
  const rename = db.prepare(`UPDATE campaigns SET facts = ? WHERE account_id = ${accountId} AND id = ?`);
  const addStatus = db.prepare(
    `INSERT INTO statuses (account_id, campaign_id, status, at) VALUES (${accountId}, ?, ?, ?)`,
  );
  const history = db.prepare(
    `SELECT status, at FROM statuses WHERE account_id = ${accountId} AND campaign_id = ? ORDER BY at, rowid`,
  );

  return {
    accountId,
    /** A campaign that was just created or recognised; its first status begins the history. */
    add(facts: PbxCampaign, submissionId: string | undefined, now: number): void {
      const added = insert.run({ id: facts.id, facts: writeCampaign(facts), submissionId: submissionId ?? null, now });
      if (added.changes === 1) addStatus.run(facts.id, facts.status, now);
      ring();
    },
    byId(id: number): SeenCampaign | undefined {
      const row = byId.get(id) as Row | undefined;
      return row && fromRow(row);
    },
    /** A page of the chat's campaigns, newest first. */
    ofChat: (chatId: number, limit: number, offset: number): ListedCampaign[] =>
      (ofChat.all(chatId, limit, offset) as (Omit<ListedCampaign, "from"> & { from: string })[]).map((row) =>
        withoutUndefined({
          id: row.id,
          accountId: unlessFirst(accountId),
          name: row.name,
          from: Temporal.PlainDate.from(row.from),
          numbers: row.numbers,
        }),
      ),
    countOfChat: (chatId: number): number => (countOfChat.get(chatId) as { n: number }).n,
    due: (now: number): SeenCampaign[] => (due.all(now) as Row[]).map(fromRow),
    /** The chat's campaigns that are still looked at. */
    liveIn: (chatId: number): SeenCampaign[] => (live.all(chatId) as Row[]).map(fromRow),
    /** How many are looked at until they are over. */
    countFollowed: (): number => countFollowed.get() as number,
    nextDue: (): number | undefined => (nextDue.get() as { at: number | null }).at ?? undefined,
    /** Stores what the PBX said, and when to ask again (undefined: not any more). */
    saveLook(facts: PbxCampaign, now: number, next: number | undefined): void {
      look.run(writeCampaign(facts), now, next ?? null, facts.id);
      ring();
    },
    /** Sets when to ask again where no answer came (undefined: not any more). */
    postpone: (id: number, until: number | undefined): void => void postpone.run(until ?? null, id),
    /** That fewer numbers were counted than sent is on its way to be told. */
    tellFewer: (id: number): void => void tellFewer.run(id),
    /** Notes that news which is told once is queued. After "over" nothing is told of its beginning. */
    tellNews: (id: number, news: News): void => void (news === "over" ? tellOver : tellStart).run(id),
    /** Renames a campaign that is over, for retention. */
    rename(id: number, name: string): void {
      const seen = byId.get(id) as Row | undefined;
      if (seen) rename.run(writeCampaign({ ...readCampaign(seen.facts), name }), id);
    },
    addStatus: (id: number, status: string, now: number): void => void addStatus.run(id, status, now),
    history: (id: number) => history.all(id) as { status: string; at: number }[],
  };
}
