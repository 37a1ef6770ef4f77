import type { Decisions } from "../../app/sending/decisions.ts";
import { inHand } from "../../app/sending/in-hand.ts";
import type { Access } from "../../app/team/access.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { WISHES } from "../../domain/campaign/wishes.ts";
import type { Store } from "../../store/store.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { MenuTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { inHandPageView } from "../views/in-hand.ts";

export interface InHandCommandsParts {
  store: Pick<Store, "parts" | "submissions" | "wishes" | "people" | "accounts" | "of">;
  messages: Pick<Messages, "place" | "unpin">;
  submit: Pick<Decisions, "stopAll">;
  access: Pick<Access, "mayTo">;
  accountsAt: Pick<AccountsAt, "shown">;
  now(): number;
}

/** The buttons of what is in hand. */
export type InHandTap = Extract<MenuTap, { kind: "in-hand" | "stop-mine" | "stop-everything" | "wish" }>;

/** What is confirmed and not handed over yet, one button that stops all of it, and what a person wants to be told of it. */
export function inHandCommands({ store, messages, submit, access, accountsAt, now }: InHandCommandsParts) {
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
        stoppable: all.filter((submission) => access.mayTo(userId, "stop", submission)).length,
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

  return async function tapInHand(tap: InHandTap, turn: Turn): Promise<void> {
    const { userId, chatId } = turn;
    const mayStop = (submission: Submission) => access.mayTo(userId, "stop", submission);
    switch (tap.kind) {
      case "in-hand":
        break;
      case "stop-mine":
        turn.effect(() => submit.stopAll(inHand(store).filter(isOwn(turn)), userId));
        break;
      case "stop-everything":
        turn.effect(() => submit.stopAll(inHand(store).filter(mayStop), userId));
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
  };
}
