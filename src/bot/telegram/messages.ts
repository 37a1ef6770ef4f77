import { type Api, GrammyError } from "grammy";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { View } from "../views/view.ts";
import { createDrawnViews } from "./drawn-views.ts";
import { inlineKeyboard, markupOf } from "./keyboard.ts";

/** Refusals that mean that the screen is gone or already right: nothing that a person has to hear of. */
const HARMLESS =
  /message is not modified|message to edit not found|message can't be edited|message to delete not found|message can't be deleted|query is too old/;

function harmless(error: unknown): error is GrammyError {
  return error instanceof GrammyError && HARMLESS.test(error.description);
}

/** Telegram's own refusal is no trouble: the message is gone, or may not be pinned. */
function orRefused(error: unknown): void {
  if (!(error instanceof GrammyError && error.error_code === 400)) throw error;
}

/**
 * Sending and editing of views.
 * @param whole what is put to every view before it is shown to a chat
 */
export function createMessages(api: Api, whole = (_chatId: number, view: View): View => view) {
  const shown = createDrawnViews();
  /** Messages whose text is being changed: for long where Telegram asks to wait. */
  const changing = new Set<string>();
  return {
    /** Whether a change of a message's text is under way. */
    isChanging: (chatId: number, messageId: number): boolean => changing.has(`${chatId}/${messageId}`),
    /** Whether a message shows exactly this, as far as is known since the start. */
    shows: (chatId: number, messageId: number, view: View): boolean =>
      shown.shows(chatId, messageId, whole(chatId, view)),
    /** Whether a message is known, since the start, to show something else. */
    showsAnother: (chatId: number, messageId: number, view: View): boolean =>
      shown.knows(chatId, messageId) && !shown.shows(chatId, messageId, whole(chatId, view)),
    /** Sends a view as a new message; its id. */
    async send(chatId: number, part: View, replyTo?: number): Promise<number> {
      const view = whole(chatId, part);
      const message = await api.sendMessage(
        chatId,
        view.text,
        withoutUndefined({
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          reply_markup: markupOf(view),
          reply_parameters: replyTo ? { message_id: replyTo, allow_sending_without_reply: true } : undefined,
        }),
      );
      shown.became(chatId, message.message_id, view);
      return message.message_id;
    },
    /** Shows a view in a message that exists; false when the message is gone and a new one is needed. */
    async edit(chatId: number, messageId: number, part: View): Promise<boolean> {
      const view = whole(chatId, part);
      if (shown.shows(chatId, messageId, view)) return true;
      // Noted before the call: news and an answer to a tap may draw the same card at the same time.
      shown.became(chatId, messageId, view);
      const key = `${chatId}/${messageId}`;
      changing.add(key);
      try {
        await api.editMessageText(chatId, messageId, view.text, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          reply_markup: inlineKeyboard(view.buttons),
        });
        return true;
      } catch (error) {
        if (harmless(error) && error.description.includes("not modified")) return true;
        shown.forget(chatId, messageId);
        if (!harmless(error)) throw error;
        return false;
      } finally {
        changing.delete(key);
      }
    },
    /** Shows a view in a message, or as a new one where there is none or it is gone; the id of what shows it. */
    async place(chatId: number, messageId: number | undefined, view: View): Promise<number> {
      if (messageId !== undefined && (await this.edit(chatId, messageId, view))) return messageId;
      return this.send(chatId, view);
    },
    /** Pins a message without a sound. Only a convenience: where it cannot be, nothing is lost. */
    async pin(chatId: number, messageId: number): Promise<void> {
      await api.pinChatMessage(chatId, messageId, { disable_notification: true }).catch(orRefused);
    },
    async unpin(chatId: number, messageId: number): Promise<void> {
      await api.unpinChatMessage(chatId, messageId).catch(orRefused);
    },
    /** Takes the buttons off a message, so that no dead keyboard is left behind. */
    async strip(chatId: number, messageId: number): Promise<void> {
      if (shown.hasNoButtons(chatId, messageId)) return;
      shown.stripped(chatId, messageId);
      try {
        await api.editMessageReplyMarkup(chatId, messageId, { reply_markup: { inline_keyboard: [] } });
      } catch (error) {
        shown.forget(chatId, messageId);
        if (!harmless(error)) throw error;
      }
    },
    /** Deletes what somebody wrote, or finds it deleted; false where Telegram does not let the bot. */
    async takeOut(chatId: number, messageId: number): Promise<boolean> {
      try {
        await api.deleteMessage(chatId, messageId);
        return true;
      } catch (error) {
        orRefused(error);
        return error instanceof GrammyError && error.description.includes("to delete not found");
      }
    },
    /** Deletes a message; where Telegram does not allow it any more, its buttons go. */
    async remove(chatId: number, messageId: number): Promise<void> {
      try {
        await api.deleteMessage(chatId, messageId);
        shown.forget(chatId, messageId);
      } catch (error) {
        if (!harmless(error)) throw error;
        if (!error.description.includes("not found")) await this.strip(chatId, messageId);
      }
    },
  };
}

/** The same, for what the bot says by itself: each message that is sent or changed is told to `spoke`. */
export function countedMessages(messages: Messages, spoke: (chatId: number) => void): Messages {
  return {
    ...messages,
    send(chatId, ...rest) {
      spoke(chatId);
      return messages.send(chatId, ...rest);
    },
    edit(chatId, messageId, view) {
      if (!messages.shows(chatId, messageId, view)) spoke(chatId);
      return messages.edit(chatId, messageId, view);
    },
  };
}

export type Messages = ReturnType<typeof createMessages>;
