import { waitingRest } from "../app/sending/other-part.ts";
import type { SeenCampaign } from "../domain/campaign/facts.ts";
import { isRunning } from "../domain/campaign/news.ts";
import type { StatusNotice } from "../store/notices.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { Messages } from "./telegram/messages.ts";
import { campaignCard } from "./views/campaign-card.ts";
import { newsView } from "./views/campaign-news.ts";

export interface DeliverNewsParts {
  store: Pick<Store, "of" | "notices" | "parts" | "submissions" | "wishes">;
  messages: Messages;
  accountsAt: Pick<AccountsAt, "has" | "shown">;
  now(): number;
}

/** Writes down what a message shows now; run in the transaction that marks the notice as told. */
type Keep = (() => void) | undefined;

/** A campaign of an account. */
type CampaignKey = Pick<StatusNotice["body"], "accountId" | "campaignId">;

/** So much news goes into one message. */
const MOST_AT_ONCE = 10;

/** Tells news of campaigns and draws their live cards. */
export function createDeliverNews({ store, messages, accountsAt, now }: DeliverNewsParts) {
  /** A campaign's card as it is now, for a chat. */
  function cardOf(seen: SeenCampaign, chatId: number, words: Words) {
    const { links } = store.of(seen.accountId);
    const sent = seen.submissionId === undefined ? undefined : store.submissions.byId(seen.submissionId);
    const rest = sent && waitingRest(store, sent.id);
    const muted = links.one(chatId, seen.facts.id)?.muted;
    // In a private chat the chat's id is the person's.
    const account = accountsAt.shown(chatId, seen.accountId, words);
    return campaignCard(seen, words, { now: now(), sent, rest, muted, account });
  }

  /** Draws the live card again, where there is one. */
  async function drawCard({ accountId, campaignId }: CampaignKey, chatId: number, words: Words): Promise<Keep> {
    const { campaigns, links } = store.of(accountId);
    const seen = campaigns.byId(campaignId);
    const cardId = links.one(chatId, campaignId)?.cardId;
    if (!seen || cardId === undefined) return undefined;
    await messages.edit(chatId, cardId, cardOf(seen, chatId, words));
    return pinWhileItRuns(seen, chatId, cardId);
  }

  /** In a private chat the chat's id is the person's, whose wish it is. */
  async function pinWhileItRuns({ accountId, facts }: SeenCampaign, chatId: number, cardId: number): Promise<Keep> {
    const { links } = store.of(accountId);
    const pinnedId = links.one(chatId, facts.id)?.pinnedId;
    const wanted = isRunning(facts, now()) && store.wishes.of(chatId).pin ? cardId : undefined;
    if (pinnedId === wanted) return undefined;
    if (pinnedId !== undefined) await messages.unpin(chatId, pinnedId);
    if (wanted !== undefined) await messages.pin(chatId, wanted);
    return () => links.setPinned(chatId, facts.id, wanted);
  }

  /**
   * One message for all news that wait for a chat.
   * @returns what is to be written down with the notice as told: the others are told too, their cards are still to be drawn
   */
  async function tell(notice: StatusNotice, words: Words): Promise<Keep> {
    const { chatId } = notice;
    const others = store.notices.newsFor(chatId, now(), MOST_AT_ONCE).filter(({ id }) => id !== notice.id);
    const told = [notice, ...others].flatMap(({ body: { accountId, campaignId, news, to } }) => {
      const seen = accountsAt.has(chatId, accountId) ? store.of(accountId).campaigns.byId(campaignId) : undefined;
      return seen ? [{ seen, news, status: to, account: accountsAt.shown(chatId, accountId, words) }] : [];
    });
    if (told.length === 0) return undefined;
    const { accountId, campaignId } = notice.body;
    const replyTo = told.length === 1 ? store.of(accountId).links.one(chatId, campaignId)?.cardId : undefined;
    await messages.send(chatId, newsView(told, words), replyTo);
    const keep = await drawCard(notice.body, chatId, words);
    return () => {
      keep?.();
      for (const { id, body } of others) {
        store.notices.settle(id, true, now());
        const { accountId, campaignId } = body;
        store.notices.add(chatId, { kind: "card", accountId, campaignId }, now());
      }
    };
  }

  return { cardOf, drawCard, tell };
}
