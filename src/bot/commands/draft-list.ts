import { nowIn, zoneOr } from "../../domain/schedule/zone.ts";
import type { Store } from "../../store/store.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { deleteDraftView, draftListView, type ListedDraft } from "../views/draft-list.ts";
import { titleOf } from "../views/menu-views.ts";
import type { View } from "../views/view.ts";
import type { WizardScreen } from "../wizard/screen.ts";

export interface DraftListParts {
  store: Pick<Store, "drafts">;
  messages: Messages;
  screen: Pick<WizardScreen, "tidy">;
  /** The installation's zone: in which days are told. */
  timezone: string;
}

/** So many drafts are listed; older ones go with retention. */
export const MOST_DRAFTS = 20;

/** The drafts of a chat: listed, opened (`drafts.ts`), deleted after a question. */
export function draftListCommands({ store, messages, screen, timezone }: DraftListParts) {
  function listed(chatId: number): ListedDraft[] {
    return store.drafts.listed(chatId, MOST_DRAFTS).map((draft) => ({
      draft,
      on: nowIn(zoneOr(timezone), Temporal.Instant.fromEpochMilliseconds(draft.updatedAt)).toPlainDate(),
    }));
  }

  async function show(turn: Turn, view: View): Promise<void> {
    await messages.place(turn.chatId, tappedMessage(turn), view);
  }

  /** A draft of this chat that can be deleted. */
  function find(draftId: string, { chatId }: Turn): ListedDraft | undefined {
    return listed(chatId).find(({ draft }) => draft.id === draftId);
  }

  return {
    async list(turn: Turn, toDelete = false): Promise<void> {
      await turn.answer();
      await show(turn, draftListView(listed(turn.chatId), turn.words, { toDelete }));
    },
    async ask(draftId: string, turn: Turn): Promise<void> {
      const found = find(draftId, turn);
      await turn.answer();
      await show(turn, found ? deleteDraftView(found, turn.words) : draftListView(listed(turn.chatId), turn.words));
    },
    async remove(draftId: string, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      const found = find(draftId, turn);
      turn.effect(() => store.drafts.remove(draftId, chatId));
      await turn.answer();
      const screenId = found?.draft.screenId;
      if (screenId !== undefined) await screen.tidy(chatId, () => messages.strip(chatId, screenId));
      const said = found && words.html("draft-deleted", { title: titleOf(found.draft, words) });
      await show(turn, draftListView(listed(chatId), words, said ? { said } : {}));
    },
  };
}
