import type { Watches } from "../../app/following/watches.ts";
import { inHand } from "../../app/sending/in-hand.ts";
import { waitingRest } from "../../app/sending/other-part.ts";
import type { Access } from "../../app/team/access.ts";
import type { SeenCampaign } from "../../domain/campaign/facts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { createSendHistory, HistoryFormat } from "../sending/history.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { shownName } from "../views/access-views.ts";
import { withAccount } from "../views/account-views.ts";
import { campaignCard } from "../views/campaign-card.ts";
import { CAMPAIGNS_A_PAGE, campaignsView, foundView, searchView, whichAccountView } from "../views/campaign-list.ts";
import { filesView } from "../views/history.ts";
import { hintView } from "../views/menu-views.ts";
import { problemInWords } from "../views/problems.ts";
import type { View } from "../views/view.ts";
import { createFindCampaigns } from "./find-campaigns.ts";

export interface CampaignCommandsParts {
  store: Pick<Store, "of" | "chats" | "drafts" | "journal" | "parts" | "people" | "submissions">;
  messages: Messages;
  access: Pick<Access, "may" | "mayTo">;
  watch: Pick<Watches, "refresh">;
  accountsAt: AccountsAt;
  sendHistory: ReturnType<typeof createSendHistory>;
  now(): number;
}

/** So many of those that fit are shown. */
const MOST_FOUND = 8;

/** /campaigns and /status: what the PBX says of the chat's campaigns, and of everybody's to whom may see them. */
export function campaignCommands(parts: CampaignCommandsParts) {
  const { store, messages, access, watch, sendHistory, accountsAt, now } = parts;
  const seesAll = ({ userId }: Turn): boolean => access.may(userId, "see", "nobody");
  const makes = ({ userId }: Turn): boolean => access.may(userId, "make");
  const findIn = createFindCampaigns({ store, access });
  /** The account that the chat looks at. */
  const here = ({ chatId, userId }: Turn): number => accountsAt.at(chatId, userId);

  /** What of others waits to be settled, by whoever may. */
  function unknownOfOthers({ userId, chatId }: Turn): Submission[] {
    const isTheirs = (one: Submission) => one.chatId !== chatId && access.mayTo(userId, "settle", one);
    return store.submissions.inState("unknown").filter(isTheirs);
  }

  /** Everybody's campaigns, with what of others waits to be settled. */
  function everybodys(turn: Turn, at: number, isAll: boolean) {
    const { everybody } = store.of(here(turn));
    const total = everybody.count();
    const unknown = unknownOfOthers(turn);
    const page = everybody.listed(CAMPAIGNS_A_PAGE, at * CAMPAIGNS_A_PAGE);
    const about = { page, at, total, unknown, drafts: 0, inHand: 0, isEverybodys: true, isAll };
    return campaignsView({ ...about, ...named(turn) }, turn.words);
  }

  /** The account that is looked at, and the others that could be, where the person has several. */
  function named(turn: Turn) {
    const { userId, words } = turn;
    const account = accountsAt.shown(userId, here(turn), words);
    return { account, accounts: accountsAt.of(userId, words).filter(({ id }) => id !== here(turn)) };
  }

  function page(turn: Turn, at: number, toRepeat: boolean) {
    const { chatId, words } = turn;
    if (!makes(turn)) return everybodys(turn, at, true);
    const { campaigns, everybody } = store.of(here(turn));
    const total = campaigns.countOfChat(chatId);
    const unknown = store.submissions.unknownOf(chatId);
    const drafts = store.drafts.countListed(chatId);
    const kept = inHand(store).filter((one) => one.chatId === chatId).length;
    const others = seesAll(turn) ? Math.max(everybody.count() - total, 0) + unknownOfOthers(turn).length : 0;
    const about = named(turn);
    const isNothing = total + unknown.length + drafts + kept + others + about.accounts.length === 0;
    if (isNothing) return hintView(words.html("campaigns-none"), words);
    const page = campaigns.ofChat(chatId, CAMPAIGNS_A_PAGE, at * CAMPAIGNS_A_PAGE);
    return campaignsView({ page, at, total, unknown, drafts, inHand: kept, toRepeat, others, ...about }, words);
  }

  /** Shows a view where the tap was, or as a message of its own. */
  function show(turn: Turn, view: View): Promise<number> {
    return messages.place(turn.chatId, tappedMessage(turn), view);
  }

  async function showCard(turn: Turn, seen: SeenCampaign, problem?: string): Promise<void> {
    const { chatId, userId, words } = turn;
    const { links } = store.of(seen.accountId);
    const sent = seen.submissionId === undefined ? undefined : store.submissions.byId(seen.submissionId);
    const muted = links.one(chatId, seen.facts.id)?.muted;
    const rest = sent && waitingRest(store, sent.id);
    const by = links.one(chatId, seen.facts.id) ? undefined : nameOfOwner(sent);
    const account = accountsAt.shown(userId, seen.accountId, words);
    const card = { now: now(), sent, rest, muted, by, problem, account };
    const shown = await show(turn, campaignCard(seen, words, card));
    links.setCard(chatId, seen.facts.id, shown);
  }

  const nameOfOwner = (sent: Submission | undefined): string | undefined =>
    sent && shownName(store.people.name(sent.userId), sent.userId);

  /** The chat's own campaign, as it was last seen. */
  function own(id: number, accountId: number, turn: Turn): SeenCampaign | undefined {
    if (!accountsAt.has(turn.userId, accountId)) return undefined;
    const { links, campaigns } = store.of(accountId);
    return links.one(turn.chatId, id) && campaigns.byId(id);
  }

  /** A campaign as it was last seen, if the person may see it. */
  function visible(id: number, accountId: number, turn: Turn): SeenCampaign | undefined {
    if (!accountsAt.has(turn.userId, accountId)) return undefined;
    const seen = store.of(accountId).campaigns.byId(id);
    const sent = seen?.submissionId === undefined ? undefined : store.submissions.byId(seen.submissionId);
    const isVisible = own(id, accountId, turn) || access.may(turn.userId, "see", sent?.userId ?? "nobody");
    return isVisible ? seen : undefined;
  }

  /** Asks the PBX now and shows the card; without an answer what was seen last, and when. */
  async function refresh(id: number, accountId: number, turn: Turn): Promise<void> {
    const { words, chatId } = turn;
    // What is of an account that the person has not is asked about nowhere, and is answered as what is not there.
    const mayAsk = accountsAt.has(turn.userId, accountId) && (visible(id, accountId, turn) || seesAll(turn));
    if (!mayAsk) {
      // Nobody's or somebody else's: neither is asked for, so that the two cannot be told apart.
      await turn.answer();
      return void (await messages.send(chatId, hintView(words.html("status-no-such", { id: String(id) }), words)));
    }
    const answer = await watch.refresh(id, accountId);
    const seen = visible(id, accountId, turn);
    const problem = answer.ok ? undefined : problemInWords(answer.refusal, words);
    await turn.answer(answer.ok ? words.text("toast-refreshed") : undefined);
    if (seen) return showCard(turn, seen, problem);
    if (!answer.ok) {
      const text = answer.refusal.code === "not-found" ? words.html("status-no-such", { id: String(id) }) : problem;
      return void (await messages.send(chatId, hintView(text ?? "", words)));
    }
    const foreign = { accountId, facts: answer.value, lookedAt: now(), createdAt: now() };
    const account = accountsAt.shown(turn.userId, accountId, words);
    await show(turn, campaignCard(foreign, words, { now: now(), account }));
  }

  async function showFound(text: string, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const found = await findIn([here(turn)], text, turn);
    if (!found) return void (await messages.send(chatId, searchView(words)));
    const view = foundView(found.slice(0, MOST_FOUND), found.length, text, words);
    const account = accountsAt.shown(turn.userId, here(turn), words);
    await messages.send(chatId, withAccount(view, account, words));
  }

  /**
   * Two accounts may each have a campaign of that №: which is meant is asked, unless only one of those that the person may see has
   * it. One that is known of none is looked for in the account that the chat looks at.
   */
  async function statusOf(id: number, turn: Turn): Promise<void> {
    const { userId, chatId, words } = turn;
    const known = accountsAt.of(userId, words).filter((account) => visible(id, account.id, turn));
    const [only, other] = known;
    if (!other) return refresh(id, only?.id ?? here(turn), turn);
    await messages.send(chatId, whichAccountView(id, known, words));
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
    /** The campaigns of another account are looked at from now on. */
    async lookAt(accountId: number, turn: Turn): Promise<void> {
      if (!accountsAt.has(turn.userId, accountId)) return turn.answer(turn.words.text("toast-old-buttons"));
      turn.effect(() => store.chats.setAccount(turn.chatId, accountId));
      await list(turn);
    },
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
      const ids = accountsAt.of(turn.userId, words).map(({ id }) => id);
      const counts = ids.map((accountId) => {
        const { campaigns, everybody } = store.of(accountId);
        return makes(turn) ? campaigns.countOfChat(chatId) : everybody.count();
      });
      const all = counts.reduce((sum, count) => sum + count, 0);
      const count = (await findIn(ids, search, turn))?.length ?? all;
      await turn.answer();
      await show(turn, filesView(search, count, words));
    },
    /** Has them sent as such a file. */
    async export(format: HistoryFormat, search: string, turn: Turn): Promise<void> {
      turn.effect(() => store.journal.record({ kind: "export", what: "history", by: turn.userId }, now()));
      await turn.answer();
      const accounts = accountsAt.of(turn.userId, turn.words);
      const of = makes(turn) ? turn.chatId : "everybody";
      sendHistory(turn.chatId, format, { search, accounts, of }, turn.words);
    },
    async open(id: number, accountId: number, turn: Turn): Promise<void> {
      const seen = visible(id, accountId, turn);
      if (!seen) return refresh(id, accountId, turn);
      await turn.answer();
      await showCard(turn, seen);
    },
    refresh,
    /** Whether news of a campaign make a sound in this chat. */
    async mute(id: number, accountId: number, muted: boolean, turn: Turn): Promise<void> {
      const seen = own(id, accountId, turn);
      if (!seen) return turn.answer(turn.words.text("toast-old-buttons"));
      turn.effect(() => store.of(accountId).links.mute(turn.chatId, id, muted));
      await turn.answer(turn.words.text(muted ? "toast-muted" : "toast-unmuted"));
      await showCard(turn, seen);
    },
    /** /status with a №, a part of a name or a day */
    async status(text: string, turn: Turn): Promise<void> {
      const id = /^\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : undefined;
      if (id !== undefined) return statusOf(id, turn);
      const found = (await findIn([here(turn)], text, turn)) ?? [];
      const [only] = found;
      if (only && found.length === 1) return refresh(only.id, here(turn), turn);
      if (only) return showFound(text, turn);
      await messages.send(turn.chatId, hintView(turn.words.html("status-which"), turn.words));
    },
  };
}
