import { unlessFirst } from "../domain/account/account.ts";
import type { ListedCampaign } from "../domain/campaign/listed.ts";
import type { PastCampaign } from "../domain/campaign/past.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import { NUMBERS_OF_CAMPAIGN } from "./campaigns.ts";
import { type PastRow, pastFromRow, pastOf } from "./history.ts";
import type { Db } from "./open.ts";

/** The campaigns of the account, whoever made them: for people who see more than their own. Newest first, as the PBX numbers them. */
export function everybodyStore(db: Db, accountId: number) {
  const listed = db.prepare(
    `SELECT c.id, c.facts ->> 'name' AS name, c.facts ->> 'from' AS "from", ${NUMBERS_OF_CAMPAIGN} AS numbers
     FROM campaigns c LEFT JOIN submissions s ON s.id = c.submission_id
     WHERE c.account_id = ${accountId} ORDER BY c.id DESC LIMIT ? OFFSET ?`,
  );
  const count = db.prepare(`SELECT count(*) FROM campaigns WHERE account_id = ${accountId}`).pluck();
  const page = db.prepare(
    `SELECT c.created_at AS linked_at, ${pastOf}
     FROM campaigns c LEFT JOIN submissions s ON s.id = c.submission_id
     WHERE c.account_id = ${accountId} AND c.id < @id ORDER BY c.id DESC LIMIT @limit`,
  );
  return {
    listed: (limit: number, offset: number): ListedCampaign[] =>
      (listed.all(limit, offset) as (Omit<ListedCampaign, "from"> & { from: string })[]).map((row) =>
        withoutUndefined({
          ...row,
          accountId: unlessFirst(accountId),
          from: Temporal.PlainDate.from(row.from),
        }),
      ),
    count: (): number => count.get() as number,
    /** As `page` of a chat's history. */
    page: (limit: number, after?: Pick<PastCampaign, "id">): PastCampaign[] =>
      (page.all({ id: after?.id ?? Number.MAX_SAFE_INTEGER, limit }) as PastRow[]).map((row) =>
        pastFromRow(row, accountId),
      ),
  };
}
