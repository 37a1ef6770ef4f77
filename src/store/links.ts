import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

export interface Link {
  chatId: number;
  campaignId: number;
  cardId?: number;
  /** The message that is pinned in the chat for it. */
  pinnedId?: number;
  /** The chat hears no news of it; its card changes all the same. */
  muted: boolean;
}

interface Row {
  chat_id: number;
  campaign_id: number;
  card_id: number | null;
  pinned_id: number | null;
  muted: number;
}

function fromRow(row: Row): Link {
  return withoutUndefined({
    chatId: row.chat_id,
    campaignId: row.campaign_id,
    cardId: row.card_id ?? undefined,
    pinnedId: row.pinned_id ?? undefined,
    muted: row.muted === 1,
  });
}

/** Which chats hear of which campaigns, and where their live cards are. */
export function linksStore(db: Db, accountId: number) {
  const insert = db.prepare(
    `INSERT INTO links (chat_id, account_id, campaign_id, created_at) VALUES (@chatId, ${accountId}, @campaignId,
       coalesce((SELECT created_at FROM campaigns WHERE account_id = ${accountId} AND id = @campaignId), 0))
     ON CONFLICT DO NOTHING`,
  );
  const one = db.prepare(`SELECT * FROM links WHERE chat_id = ? AND account_id = ${accountId} AND campaign_id = ?`);
  const ofCampaign = db.prepare(`SELECT * FROM links WHERE account_id = ${accountId} AND campaign_id = ?`);
  const setCard = db.prepare(
    `UPDATE links SET card_id = ? WHERE chat_id = ? AND account_id = ${accountId} AND campaign_id = ?`,
  );
  const mute = db.prepare(
    `UPDATE links SET muted = ? WHERE chat_id = ? AND account_id = ${accountId} AND campaign_id = ?`,
  );
  const setPinned = db.prepare(
    `UPDATE links SET pinned_id = ? WHERE chat_id = ? AND account_id = ${accountId} AND campaign_id = ?`,
  );
  const pinned = db.prepare(
    `SELECT campaign_id AS campaignId, pinned_id AS messageId FROM links
     WHERE chat_id = ? AND account_id = ${accountId} AND pinned_id IS NOT NULL`,
  );
  return {
    add: (chatId: number, campaignId: number): void => void insert.run({ chatId, campaignId }),
    one(chatId: number, campaignId: number): Link | undefined {
      const row = one.get(chatId, campaignId) as Row | undefined;
      return row && fromRow(row);
    },
    ofCampaign: (campaignId: number): Link[] => (ofCampaign.all(campaignId) as Row[]).map(fromRow),
    mute: (chatId: number, campaignId: number, muted: boolean): void =>
      void mute.run(muted ? 1 : 0, chatId, campaignId),
    /** Which message of a campaign is pinned in a chat; undefined: none any more. */
    setPinned: (chatId: number, campaignId: number, messageId: number | undefined): void =>
      void setPinned.run(messageId ?? null, chatId, campaignId),
    pinnedIn: (chatId: number) => pinned.all(chatId) as { campaignId: number; messageId: number }[],
    setCard: (chatId: number, campaignId: number, messageId: number): void =>
      void setCard.run(messageId, chatId, campaignId),
  };
}
