import { unlessFirst } from "../domain/account/account.ts";
import type { PastCampaign } from "../domain/campaign/past.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { NUMBERS_OF_CAMPAIGN } from "./campaigns.ts";
import type { Db } from "./open.ts";

/** A row of what `pastOf` selects. */
export interface PastRow {
  linked_at: number;
  id: number;
  name: string;
  from: string;
  to: string;
  from_time: string;
  to_time: string;
  offset_seconds: number;
  status: string;
  looked_at: number;
  numbers: number;
  trunks: string;
  refused: number | null;
  user_id: number | null;
}

/** @returns the campaign of an account that such a row is */
export function pastFromRow(row: PastRow, accountId: number): PastCampaign {
  return withoutUndefined({
    id: row.id,
    accountId: unlessFirst(accountId),
    name: row.name,
    from: Temporal.PlainDate.from(row.from),
    to: Temporal.PlainDate.from(row.to),
    fromTime: Temporal.PlainTime.from(row.from_time),
    toTime: Temporal.PlainTime.from(row.to_time),
    offsetSeconds: row.offset_seconds,
    status: row.status,
    lookedAt: row.looked_at,
    numbers: row.numbers,
    trunks: JSON.parse(row.trunks) as string[],
    refused: row.refused ?? undefined,
    userId: row.user_id ?? undefined,
    linkedAt: row.linked_at,
  });
}

/** What a file says of a campaign: of `campaigns` c, `submissions` s. */
export const pastOf = `c.id, c.facts ->> 'name' AS name, c.facts ->> 'from' AS "from",
       c.facts ->> 'to' AS "to", c.facts ->> 'fromTime' AS from_time, c.facts ->> 'toTime' AS to_time,
       c.facts ->> 'offsetSeconds' AS offset_seconds, c.facts ->> 'status' AS status, c.looked_at,
       ${NUMBERS_OF_CAMPAIGN} AS numbers, coalesce(s.answers -> '$.trunks', c.facts -> '$.trunks') AS trunks,
       s.answers ->> '$.list.verdict.refused' AS refused, s.user_id`;

/** The campaigns of a chat with all that a file of them says. */
export function historyStore(db: Db, accountId: number) {
  const page = db.prepare(
    `SELECT l.created_at AS linked_at, ${pastOf}
     FROM links l CROSS JOIN campaigns c ON c.account_id = l.account_id AND c.id = l.campaign_id
     LEFT JOIN submissions s ON s.id = c.submission_id
     WHERE l.chat_id = @chatId AND l.account_id = ${accountId} AND (l.created_at, l.campaign_id) < (@linkedAt, @id)
     ORDER BY l.created_at DESC, l.campaign_id DESC LIMIT @limit`,
  );
  return {
    /**
     * So many of the chat's campaigns, newest first.
     * @param after the last one of those that were read before; from the newest on without it
     */
    page(chatId: number, limit: number, after?: Pick<PastCampaign, "linkedAt" | "id">): PastCampaign[] {
      const { linkedAt, id } = after ?? { linkedAt: Number.MAX_SAFE_INTEGER, id: 0 };
      return (page.all({ chatId, limit, linkedAt, id }) as PastRow[]).map((row) => pastFromRow(row, accountId));
    },
  };
}
