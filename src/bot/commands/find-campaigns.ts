import { setImmediate as breathe } from "node:timers/promises";
import type { Access } from "../../app/team/access.ts";
import { type ListedCampaign, searchFor } from "../../domain/campaign/listed.ts";
import type { PastCampaign } from "../../domain/campaign/past.ts";
import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";

export interface FindCampaignsParts {
  store: Pick<Store, "of">;
  access: Pick<Access, "may">;
}

/** So many campaigns are looked through before others have the loop again: a few milliseconds of work. */
const SEARCHED_AT_ONCE = 20;

/** Looks for campaigns by what people write of them. */
export function createFindCampaigns({ store, access }: FindCampaignsParts) {
  /**
   * The campaigns of accounts that fit, the chat's or, for who only looks on, everybody's, newest first in each; undefined for a
   * text that says nothing.
   */
  return async function find(
    accountIds: readonly number[],
    text: string,
    { chatId, userId }: Pick<Turn, "chatId" | "userId">,
  ): Promise<ListedCampaign[] | undefined> {
    const fits = searchFor(text);
    if (!fits) return undefined;
    const isOwn = access.may(userId, "make");
    const found: ListedCampaign[] = [];
    for (const accountId of accountIds) {
      const { history, everybody } = store.of(accountId);
      const read = (after?: PastCampaign) =>
        isOwn ? history.page(chatId, SEARCHED_AT_ONCE, after) : everybody.page(SEARCHED_AT_ONCE, after);
      let piece = read();
      while (piece.length > 0) {
        found.push(...piece.filter(fits));
        await breathe();
        piece = read(piece.at(-1));
      }
    }
    return found;
  };
}
