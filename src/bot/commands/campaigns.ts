import type { Watch } from "../../app/following/watch.ts";
import type { SeenCampaign } from "../../domain/campaign/facts.ts";
import type { Store } from "../../store/store.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { CAMPAIGNS_A_PAGE, campaignCard, campaignsView } from "../views/campaign-views.ts";
import { hintView } from "../views/menu-views.ts";
import { problemInWords } from "../views/problems.ts";
import type { View } from "../views/view.ts";

export interface CampaignCommandsParts {
  store: Store;
  messages: Messages;
  watch: Pick<Watch, "refresh">;
  now(): number;
}

/** /campaigns and /status: what the PBX says of the chat's campaigns. */
export function campaignCommands({ store, messages, watch, now }: CampaignCommandsParts) {
  function page(turn: Turn, at: number, toRepeat: boolean) {
    const { chatId, words } = turn;
    const total = store.campaigns.countOfChat(chatId);
    const unknown = store.submissions.unknownOf(chatId);
    const drafts = store.drafts.countListed(chatId);
    if (total === 0 && unknown.length === 0 && drafts === 0) return hintView(words.html("campaigns-none"), words);
    const page = store.campaigns.ofChat(chatId, CAMPAIGNS_A_PAGE, at * CAMPAIGNS_A_PAGE);
    return campaignsView({ page, at, total, unknown, drafts, toRepeat }, words);
  }

  /** Shows a view where the tap was, or as a message of its own. */
  function show(turn: Turn, view: View): Promise<number> {
    return messages.place(turn.chatId, tappedMessage(turn), view);
  }

  async function showCard(turn: Turn, campaign: SeenCampaign, problem?: string): Promise<void> {
    const shown = await show(turn, campaignCard(campaign, turn.words, now(), problem));
    store.links.setCard(turn.chatId, campaign.facts.id, shown);
  }

  /** Asks the PBX now and shows the card; without an answer what was seen last, and when. */
  async function refresh(id: number, turn: Turn): Promise<void> {
    const { words, chatId } = turn;
    const answer = await watch.refresh(id);
    const seen = store.links.one(chatId, id) && store.campaigns.byId(id);
    const problem = answer.ok ? undefined : problemInWords(answer.refusal, words);
    await turn.answer(answer.ok ? words.text("toast-refreshed") : undefined);
    if (seen) return showCard(turn, seen, problem);
    if (!answer.ok) {
      const text = answer.refusal.code === "not-found" ? words.html("status-no-such", { id: String(id) }) : problem;
      return void (await messages.send(chatId, hintView(text ?? "", words)));
    }
    const foreign = { accountId: store.accountId, facts: answer.value, lookedAt: now(), createdAt: now() };
    await show(turn, campaignCard(foreign, words, now()));
  }

  return {
    /** @param toRepeat a tap on one repeats it */
    async list(turn: Turn, at = 0, toRepeat = false): Promise<void> {
      await turn.answer();
      await show(turn, page(turn, at, toRepeat));
    },
    async open(id: number, turn: Turn): Promise<void> {
      const seen = store.links.one(turn.chatId, id) && store.campaigns.byId(id);
      if (!seen) return refresh(id, turn);
      await turn.answer();
      await showCard(turn, seen);
    },
    refresh,
    /** /status 123 */
    async status(text: string, turn: Turn): Promise<void> {
      const id = /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      if (id !== undefined) return refresh(id, turn);
      await messages.send(turn.chatId, hintView(turn.words.html("status-which"), turn.words));
    },
  };
}
