import type { Access } from "../../app/team/access.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Store } from "../../store/store.ts";
import type { Catalogue } from "../../words.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { helpView, languageView, startView, viewerStartView } from "../views/menu-views.ts";
import type { WizardScreen } from "../wizard/screen.ts";

export interface MenuParts {
  store: Store;
  messages: Messages;
  catalogue: Catalogue;
  screen: WizardScreen;
  access: Pick<Access, "may">;
  undoSeconds: number;
}

/** /start, /help and /language. */
export function menuCommands({ store, messages, catalogue, screen, access, undoSeconds }: MenuParts) {
  const makes = (userId: number): boolean => access.may(userId, "make");

  return {
    async start({ chatId, userId, words }: Turn): Promise<void> {
      if (!makes(userId)) return void (await messages.send(chatId, viewerStartView(words)));
      const draft = store.drafts.open(chatId);
      const begun = draft && Object.keys(draft.answers).length > 0 ? draft : undefined;
      await messages.send(chatId, startView(words, begun, store.submissions.unknownOf(chatId)));
    },
    async help({ chatId, userId, words, answer }: Turn): Promise<void> {
      await answer();
      await messages.send(
        chatId,
        helpView(words, undoSeconds, { leads: access.may(userId, "lead"), makes: makes(userId) }),
      );
    },
    async language({ chatId, words, answer }: Turn): Promise<void> {
      await answer();
      await messages.send(chatId, languageView(words, catalogue));
    },
    /** A language was chosen: everything from here on, the open draft's screen too, is in it. */
    async speak(locale: Locale, turn: Turn): Promise<void> {
      turn.effect(() => store.people.setLanguage(turn.userId, locale));
      const words = catalogue[locale];
      await turn.answer(words.text("language-set"));
      await messages.place(
        turn.chatId,
        tappedMessage(turn),
        makes(turn.userId)
          ? startView(words, undefined, store.submissions.unknownOf(turn.chatId))
          : viewerStartView(words),
      );
      await screen.show(turn.chatId, "below");
    },
  };
}
