import type { Contact } from "grammy/types";
import { changeScreen, screenOf } from "../../domain/draft/draft.ts";
import { readNumber } from "../../domain/number/written.ts";
import type { Store } from "../../store/store.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Turn } from "../turn.ts";
import { numberTakenView } from "../views/test-call.ts";

export interface OwnNumberCommandsParts {
  store: Pick<Store, "chats" | "drafts" | "people" | "screens">;
  messages: Messages;
  now(): number;
}

/** A contact's number, E.164 digits; undefined for what is certainly none. Telegram writes it with or without a plus. */
function numberOf({ phone_number }: Contact): string | undefined {
  const digits = phone_number.replace(/\D/g, "");
  const read = readNumber(`+${digits}`);
  return read.ok ? read.number : undefined;
}

/**
 * A manager's own number, by Telegram's contact button: only a contact whose user is the sender is one. It comes before all that
 * takes contacts for lists, so that it is kept nowhere else.
 */
export function ownNumberCommands({ store, messages, now }: OwnNumberCommandsParts) {
  /** Keeps it, and asks about the test call that it was needed for. */
  function keep(number: string, draftId: string, { chatId, userId, update }: Turn): void {
    store.people.setNumber(userId, number, now());
    store.chats.expect(chatId, { kind: "own-number", draftId, takenBy: update.update_id });
    const draft = store.drafts.open(chatId);
    if (!draft || draft.id !== draftId || screenOf(draft) !== "review") return;
    store.drafts.save(changeScreen(draft, { testCall: { askedAt: now() } }), now());
    store.screens.owe(draft.id, "below");
  }

  return {
    /** Takes the awaited number; false where none is awaited, or what came is something else. */
    async take(turn: Turn): Promise<boolean> {
      const { chatId, userId, update, words } = turn;
      const contact = update.message?.contact;
      const expecting = store.chats.expecting(chatId);
      if (!contact || expecting?.kind !== "own-number") return false;
      if ((expecting.takenBy ?? update.update_id) !== update.update_id) return false;
      if (contact.user_id !== userId) {
        if (expecting.left) return false;
        await messages.send(chatId, numberTakenView("not-yours", words));
        return true;
      }
      const number = numberOf(contact);
      if (number === undefined) {
        await messages.send(chatId, numberTakenView("unfit", words));
        return true;
      }
      turn.effect(() => keep(number, expecting.draftId, turn));
      await messages.send(chatId, numberTakenView("kept", words));
      return true;
    },
  };
}
