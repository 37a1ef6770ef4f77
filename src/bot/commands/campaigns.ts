import { setImmediate as breathe } from "node:timers/promises";
import type { Watch } from "../../app/following/watch.ts";
import { inHand } from "../../app/sending/in-hand.ts";
import { waitingRest } from "../../app/sending/other-part.ts";
import type { Access } from "../../app/team/access.ts";
import type { SeenCampaign } from "../../domain/campaign/facts.ts";
import { type ListedCampaign, searchFor } from "../../domain/campaign/listed.ts";
import type { PastCampaign } from "../../domain/campaign/past.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { createSendHistory, HistoryFormat } from "../sending/history.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { shownName } from "../views/access-views.ts";
import { campaignCard } from "../views/campaign-card.ts";
import { CAMPAIGNS_A_PAGE, campaignsView, foundView, searchView } from "../views/campaign-list.ts";
import { filesView } from "../views/history.ts";
import { hintView } from "../views/menu-views.ts";
import { problemInWords } from "../views/problems.ts";
import type { View } from "../views/view.ts";

export interface CampaignCommandsParts {
  store: Pick<
    Store,
    | "accountId"
    | "campaigns"
    | "chats"
    | "drafts"
    | "everybody"
    | "history"
    | "journal"
    | "links"
    | "parts"
    | "people"
    | "submissions"
  >;
  messages: Messages;
  access: Pick<Access, "may">;
  watch: Pick<Watch, "refresh">;
  sendHistory: ReturnType<typeof createSendHistory>;
  now(): number;
}

/** So many campaigns are looked through before others have the loop again: a few milliseconds of work. */
const SEARCHED_AT_ONCE = 20;
/** So many of those that fit are shown. */
const MOST_FOUND = 8;

/** /campaigns and /status: what the PBX says of the chat's campaigns, and of everybody's to whom may see them. */
export function campaignCommands({ store, messages, access, watch, sendHistory, now }: CampaignCommandsParts) {
  const seesAll = ({ userId }: Turn): boolean => access.may(userId, "see", "nobody");
  const makes = ({ userId }: Turn): boolean => access.may(userId, "make");

  /** What of others waits to be settled, by whoever may. */
  function unknownOfOthers({ userId, chatId }: Turn): Submission[] {
    const isTheirs = (one: Submission) => one.chatId !== chatId && access.may(userId, "settle", one.userId);
    return store.submissions.inState("unknown").filter(isTheirs);
  }

  /** Everybody's campaigns, with what of others waits to be settled. */
  function everybodys(turn: Turn, at: number, isAll: boolean) {
    const { words } = turn;
    const total = store.everybody.count();
    const unknown = unknownOfOthers(turn);
    const page = store.everybody.listed(CAMPAIGNS_A_PAGE, at * CAMPAIGNS_A_PAGE);
    return campaignsView({ page, at, total, unknown, drafts: 0, inHand: 0, isEverybodys: true, isAll }, words);
  }

  function page(turn: Turn, at: number, toRepeat: boolean) {
    const { chatId, words } = turn;
    if (!makes(turn)) return everybodys(turn, at, true);
    const total = store.campaigns.countOfChat(chatId);
    const unknown = store.submissions.unknownOf(chatId);
    const drafts = store.drafts.countListed(chatId);
    const kept = inHand(store).filter((one) => one.chatId === chatId).length;
    const others = seesAll(turn) ? Math.max(store.everybody.count() - total, 0) + unknownOfOthers(turn).length : 0;
    if (total + unknown.length + drafts + kept + others === 0) return hintView(words.html("campaigns-none"), words);
    const page = store.campaigns.ofChat(chatId, CAMPAIGNS_A_PAGE, at * CAMPAIGNS_A_PAGE);
    return campaignsView({ page, at, total, unknown, drafts, inHand: kept, toRepeat, others }, words);
  }

  /** Shows a view where the tap was, or as a message of its own. */
  function show(turn: Turn, view: View): Promise<number> {
    return messages.place(turn.chatId, tappedMessage(turn), view);
  }

  async function showCard(turn: Turn, seen: SeenCampaign, problem?: string): Promise<void> {
    const { chatId } = turn;
    const sent = seen.submissionId === undefined ? undefined : store.submissions.byId(seen.submissionId);
    const muted = store.links.one(chatId, seen.facts.id)?.muted;
    const rest = sent && waitingRest(store, sent.id);
    const by = store.links.one(chatId, seen.facts.id) ? undefined : nameOfOwner(sent);
    const shown = await show(turn, campaignCard(seen, turn.words, { now: now(), sent, rest, muted, by, problem }));
    store.links.setCard(chatId, seen.facts.id, shown);
  }

  const nameOfOwner = (sent: Submission | undefined): string | undefined =>
    sent && shownName(store.people.name(sent.userId), sent.userId);

  /** The chat's own campaign, as it was last seen. */
  const own = (id: number, turn: Turn): SeenCampaign | undefined =>
    store.links.one(turn.chatId, id) && store.campaigns.byId(id);

  /** A campaign as it was last seen, if the person may see it. */
  function visible(id: number, turn: Turn): SeenCampaign | undefined {
    const seen = store.campaigns.byId(id);
    const sent = seen?.submissionId === undefined ? undefined : store.submissions.byId(seen.submissionId);
    const isVisible = own(id, turn) || access.may(turn.userId, "see", sent?.userId ?? "nobody");
    return isVisible ? seen : undefined;
  }

  /** Asks the PBX now and shows the card; without an answer what was seen last, and when. */
  async function refresh(id: number, turn: Turn): Promise<void> {
    const { words, chatId } = turn;
    if (!visible(id, turn) && !seesAll(turn)) {
      // Nobody's or somebody else's: neither is asked for, so that the two cannot be told apart.
      await turn.answer();
      return void (await messages.send(chatId, hintView(words.html("status-no-such", { id: String(id) }), words)));
    }
    const answer = await watch.refresh(id);
    const seen = visible(id, turn);
    const problem = answer.ok ? undefined : problemInWords(answer.refusal, words);
    await turn.answer(answer.ok ? words.text("toast-refreshed") : undefined);
    if (seen) return showCard(turn, seen, problem);
    if (!answer.ok) {
      const text = answer.refusal.code === "not-found" ? words.html("status-no-such", { id: String(id) }) : problem;
      return void (await messages.send(chatId, hintView(text ?? "", words)));
    }
    const foreign = { accountId: store.accountId, facts: answer.value, lookedAt: now(), createdAt: now() };
    await show(turn, campaignCard(foreign, words, { now: now() }));
  }

  /** The campaigns that fit, the chat's or, for who only looks on, everybody's, newest first; undefined for a text that says nothing. */
  async function find(text: string, turn: Turn): Promise<ListedCampaign[] | undefined> {
    const fits = searchFor(text);
    if (!fits) return undefined;
    const found: ListedCampaign[] = [];
    const read = (after?: PastCampaign) =>
      makes(turn)
        ? store.history.page(turn.chatId, SEARCHED_AT_ONCE, after)
        : store.everybody.page(SEARCHED_AT_ONCE, after);
    let piece = read();
    while (piece.length > 0) {
      found.push(...piece.filter(fits));
      await breathe();
      piece = read(piece.at(-1));
    }
    return found;
  }

  async function showFound(text: string, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const found = await find(text, turn);
    if (!found) return void (await messages.send(chatId, searchView(words)));
    await messages.send(chatId, foundView(found.slice(0, MOST_FOUND), found.length, text, words));
  }

  async function list(turn: Turn, at = 0, toRepeat = false): Promise<void> {
    store.chats.expect(turn.chatId, undefined);
    await turn.answer();
    await show(turn, page(turn, at, toRepeat));
  }

  return {
    /** @param toRepeat a tap on one repeats it */
    list,
    /** Everybody's campaigns, for who sees more than their own. */
    async everybody(turn: Turn, at: number): Promise<void> {
      await turn.answer(seesAll(turn) ? undefined : turn.words.text("toast-old-buttons"));
      if (seesAll(turn)) await show(turn, everybodys(turn, at, !makes(turn)));
    },
    /** /campaigns, or /campaigns and what to look for */
    ask: (text: string, turn: Turn): Promise<void> => (text.trim() === "" ? list(turn) : showFound(text, turn)),
    async askSearch(turn: Turn): Promise<void> {
      turn.effect(() => store.chats.expect(turn.chatId, { kind: "campaign-search" }));
      await turn.answer();
      await show(turn, searchView(turn.words));
    },
    /** One message is looked for: the next one is for something else. */
    async search(text: string, turn: Turn): Promise<void> {
      const { chatId, update } = turn;
      turn.effect(() => store.chats.expect(chatId, { kind: "campaign-search", takenBy: update.update_id }));
      await showFound(text, turn);
    },
    /** Asks in which kind of file the campaigns that fit a search are wanted; "": all of them. */
    async files(search: string, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      const all = makes(turn) ? store.campaigns.countOfChat(chatId) : store.everybody.count();
      const count = (await find(search, turn))?.length ?? all;
      await turn.answer();
      await show(turn, filesView(search, count, words));
    },
    /** Has them sent as such a file. */
    async export(format: HistoryFormat, search: string, turn: Turn): Promise<void> {
      turn.effect(() => store.journal.record({ kind: "export", what: "history", by: turn.userId }, now()));
      await turn.answer();
      sendHistory(turn.chatId, format, search, turn.words, makes(turn) ? turn.chatId : "everybody");
    },
    async open(id: number, turn: Turn): Promise<void> {
      const seen = visible(id, turn);
      if (!seen) return refresh(id, turn);
      await turn.answer();
      await showCard(turn, seen);
    },
    refresh,
    /** Whether news of a campaign make a sound in this chat. */
    async mute(id: number, muted: boolean, turn: Turn): Promise<void> {
      const seen = own(id, turn);
      if (!seen) return turn.answer(turn.words.text("toast-old-buttons"));
      turn.effect(() => store.links.mute(turn.chatId, id, muted));
      await turn.answer(turn.words.text(muted ? "toast-muted" : "toast-unmuted"));
      await showCard(turn, seen);
    },
    /** /status with a №, a part of a name or a day */
    async status(text: string, turn: Turn): Promise<void> {
      const id = /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      if (id !== undefined) return refresh(id, turn);
      const found = (await find(text, turn)) ?? [];
      const [only] = found;
      if (only && found.length === 1) return refresh(only.id, turn);
      if (only) return showFound(text, turn);
      await messages.send(turn.chatId, hintView(turn.words.html("status-which"), turn.words));
    },
  };
}
