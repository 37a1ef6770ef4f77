import type { User } from "grammy/types";
import type { LettingIn, Stranger } from "../../app/team/letting-in.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { busyView, spentLinkView, strangerView } from "../views/access-views.ts";

export interface StrangerCommandsParts {
  store: Pick<Store, "people">;
  messages: Messages;
  lettingIn: Pick<LettingIn, "ask" | "standing" | "useInvite">;
  now(): number;
}

/** A stranger who goes on writing is told no again after an hour, in milliseconds. */
const REFUSE_EVERY = 3_600_000;

/** A start by a link: t.me/bot?start=… (Bot API, deep linking: up to 64 letters, figures, _ and -). */
const START_BY_LINK = /^\/start(?:@\w+)? ([\w-]{1,64})$/;

/** A person as Telegram names them. */
export function nameOf({ first_name, last_name }: Pick<User, "first_name" | "last_name">): string {
  return [first_name, last_name].filter(Boolean).join(" ");
}

/** Whoever is not let in: one polite screen, from which they can ask, and the link that lets them in. */
export function strangerCommands({ store, messages, lettingIn, now }: StrangerCommandsParts) {
  async function ask(stranger: Stranger, turn: Turn): Promise<void> {
    const { chatId, userId, words } = turn;
    const said = turn.effect(() => {
      const standing = lettingIn.ask(stranger);
      // The answer comes in the language in which they asked; of strangers who asked nothing, nothing is kept.
      if (standing === "asked") store.people.setLanguage(userId, words.locale);
      return standing;
    });
    await turn.answer();
    const standing = said ?? lettingIn.standing(userId);
    const view = standing === "too-many" ? busyView(words) : strangerView(words, userId, standing);
    await messages.place(chatId, tappedMessage(turn), view);
  }

  /** Whether a link has let them in, now or when this update was handled before. */
  function comesBy(token: string, stranger: Stranger, turn: Turn): boolean {
    const isIn = turn.effect(() => {
      const isLetIn = lettingIn.useInvite(token, stranger);
      if (isLetIn) store.people.setLanguage(turn.userId, turn.words.locale);
      return isLetIn;
    });
    return isIn ?? false;
  }

  /** @returns whether they are let in from now on */
  return async function meet(turn: Turn, from: User): Promise<boolean> {
    const { chatId, userId, words, update, tap } = turn;
    const stranger = withoutUndefined<Stranger>({ userId, name: nameOf(from), username: from.username });
    const token = START_BY_LINK.exec(update.message?.text ?? "")?.[1];
    if (token !== undefined) {
      if (comesBy(token, stranger, turn)) return true;
      await messages.send(chatId, spentLinkView(words, lettingIn.standing(userId)));
      return false;
    }
    if (tap?.on === "team" && tap.tap.kind === "ask") await ask(stranger, turn);
    else if (update.callback_query) await turn.answer(`${words.text("refused-stranger")} ${userId}`);
    else if (store.people.isToRefuse(userId, now(), REFUSE_EVERY)) {
      // Noted only then: what did not reach them is said once more.
      await messages.send(chatId, strangerView(words, userId, lettingIn.standing(userId)));
      store.people.refused(userId, now());
    }
    return false;
  };
}
