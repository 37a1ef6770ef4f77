import type { Decisions } from "../../app/sending/decisions.ts";
import { inHand } from "../../app/sending/in-hand.ts";
import type { Access } from "../../app/team/access.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { WISHES } from "../../domain/campaign/wishes.ts";
import { asksToStop } from "../../domain/phrases/stop-words.ts";
import type { Store } from "../../store/store.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { MenuTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { inHandPageView } from "../views/in-hand.ts";

export interface InHandCommandsParts {
  store: Pick<Store, "drafts" | "parts" | "submissions" | "wishes" | "people" | "accounts" | "of">;
  messages: Pick<Messages, "place" | "unpin">;
  submit: Pick<Decisions, "stopAll">;
  access: Pick<Access, "mayTo">;
  accountsAt: Pick<AccountsAt, "shown">;
  listCampaigns(turn: Turn): Promise<void>;
  now(): number;
}

/** The taps on what is in hand. */
export type InHandTap = Extract<MenuTap, { kind: "in-hand" | "stop-mine" | "stop-everything" | "wish" }>;

/** What is confirmed and not handed over yet, one button that stops all of it, and what a person wants to be told of it. */
export function inHandCommands(parts: InHandCommandsParts) {
  const { store, messages, submit, access, accountsAt, listCampaigns, now } = parts;
  const isOwn =
    ({ chatId }: Turn) =>
    (submission: Submission) =>
      submission.chatId === chatId;

  async function show(turn: Turn): Promise<void> {
    const { chatId, userId, words } = turn;
    const all = inHand(store);
    const accountOf = ({ accountId }: Submission) => accountsAt.shown(userId, accountId, words);
    const own = all.filter(isOwn(turn));
    const others = all.filter((submission) => !isOwn(turn)(submission) && access.mayTo(userId, "see", submission));
    const view = inHandPageView(
      {
        own: own.map((submission) => ({ submission, account: accountOf(submission) })),
        others: others.map((submission) => ({
          submission,
          person: store.people.name(submission.userId) ?? String(submission.userId),
          account: accountOf(submission),
        })),
        stoppable: stoppable(turn).length,
        wishes: store.wishes.of(userId),
        now: now(),
      },
      words,
    );
    await messages.place(chatId, tappedMessage(turn), view);
  }

  /** Takes the cards down that stand pinned in the chat. */
  async function unpin(chatId: number): Promise<void> {
    for (const { id } of store.accounts.all()) {
      const { links } = store.of(id);
      for (const { campaignId, messageId } of links.pinnedIn(chatId)) {
        await messages.unpin(chatId, messageId);
        links.setPinned(chatId, campaignId, undefined);
      }
    }
  }

  /** What a person may stop of what has not left yet. */
  const stoppable = ({ userId }: Turn) =>
    inHand(store).filter((submission) => access.mayTo(userId, "stop", submission));

  return {
    async tap(tap: InHandTap, turn: Turn): Promise<void> {
      const { userId, chatId } = turn;
      switch (tap.kind) {
        case "in-hand":
          break;
        case "stop-mine":
          turn.effect(() => submit.stopAll(inHand(store).filter(isOwn(turn)), userId));
          break;
        case "stop-everything":
          turn.effect(() => submit.stopAll(stoppable(turn), userId));
          break;
        case "wish": {
          const wish = WISHES.find((one) => tap.what.startsWith(one));
          const isOn = tap.what.endsWith("-on");
          if (wish) turn.effect(() => store.wishes.set(userId, wish, isOn));
          if (wish === "pin" && !isOn) await unpin(chatId);
        }
      }
      await turn.answer();
      await show(turn);
    },
    /**
     * Shows whoever writes that they want to stop what may be stopped; a word alone stops nothing.
     * @returns whether that was it: at a question, where there is nothing to stop, it is an answer
     */
    async hear(text: string, turn: Turn): Promise<boolean> {
      if (!asksToStop(text)) return false;
      if (stoppable(turn).length > 0) await show(turn);
      else if (store.drafts.open(turn.chatId)) return false;
      // What AloVoice has is stopped in its cabinet, as its card says.
      else await listCampaigns(turn);
      return true;
    },
  };
}
