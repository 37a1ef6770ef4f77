import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

export interface Link {
  chatId: number;
  campaignId: number;
  cardId?: number;
  /** The chat hears no news of it; its card changes all the same. */
  muted: boolean;
}

interface Row {
  chat_id: number;
  campaign_id: number;
  card_id: number | null;
  muted: number;
}

function fromRow(row: Row): Link {
  return withoutUndefined({
    chatId: row.chat_id,
    campaignId: row.campaign_id,
    cardId: row.card_id ?? undefined,
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
  return {
    add: (chatId: number, campaignId: number): void => void insert.run({ chatId, campaignId }),
    one(chatId: number, campaignId: number): Link | undefined {
      const row = one.get(chatId, campaignId) as Row | undefined;
      return row && fromRow(row);
    },
    ofCampaign: (campaignId: number): Link[] => (ofCampaign.all(campaignId) as Row[]).map(fromRow),
    mute: (chatId: number, campaignId: number, muted: boolean): void =>
      void mute.run(muted ? 1 : 0, chatId, campaignId),
    setCard: (chatId: number, campaignId: number, messageId: number): void =>
      void setCard.run(messageId, chatId, campaignId),
  };
}
