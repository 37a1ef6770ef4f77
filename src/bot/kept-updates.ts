import type { Message, Update } from "grammy/types";
import type { Accounts } from "../app/account/accounts.ts";
import type { Sealing } from "../app/account/sealing.ts";
import type { Access } from "../app/team/access.ts";
import { holdsToken, mayHoldToken } from "../domain/account/token.ts";
import type { Store } from "../store/store.ts";

export interface KeptUpdatesParts {
  store: Pick<Store, "chats">;
  access: Pick<Access, "may">;
  accounts: Pick<Accounts, "tokens">;
  sealing: Sealing;
}

/** What stands in the place of a text with a token in it, where nothing can be sealed: no text that anybody writes. */
export const TAKEN_OUT = "\uE000token\uE000";

/** The message of an update, new or edited, that has a text. */
export function writtenIn(update: Update): { message: Message; text: string; isEdited: boolean } | undefined {
  const message = update.message ?? update.edited_message;
  const text = message?.text ?? message?.caption;
  return message && text !== undefined ? { message, text, isEdited: update.edited_message !== undefined } : undefined;
}

/**
 * How an update stands in the inbox: as JSON, but for what has or may have a PBX token in it, of which nothing is to be found in
 * the folder, whenever the process is killed. That stands there sealed; where there is no key, without its text.
 */
export function createKeptUpdates({ store, access, accounts, sealing }: KeptUpdatesParts) {
  /** Whether it certainly has one. */
  const holds = (text: string): boolean => text === TAKEN_OUT || holdsToken(text, accounts.tokens());

  /** Whether it may be the answer to the question for one, also where that question is answered before it was asked here. */
  function mayHold({ chat, from }: Message, text: string): boolean {
    if (chat.type !== "private" || !from) return false;
    const isAsked = store.chats.expecting(chat.id)?.kind === "pbx-token";
    return isAsked || (access.may(from.id, "lead") && mayHoldToken(text));
  }

  return {
    holds,
    /** The update without what its message answers to, where that has a token in it. */
    clean(update: Update): Update {
      const message = update.message ?? update.edited_message;
      const { reply_to_message: answered, quote } = message ?? {};
      const texts = [answered?.text, answered?.caption, quote?.text];
      if (!message || !texts.some((text) => text !== undefined && holds(text))) return update;
      const { reply_to_message: _answered, quote: _quoted, ...rest } = message;
      return { ...update, [update.message ? "message" : "edited_message"]: rest };
    },
    write(update: Update): string {
      const written = writtenIn(update);
      if (!written) return JSON.stringify(update);
      const { message, text, isEdited } = written;
      const isCertain = holds(text);
      const updateId = update.update_id;
      if (sealing.canSeal && (isCertain || mayHold(message, text))) {
        const sealed = sealing.seal(JSON.stringify(update), { updateId, purpose: "update" });
        return JSON.stringify({ update_id: updateId, sealed });
      }
      if (!isCertain) return JSON.stringify(update);
      const { message_id, date, chat, from } = message;
      const rest = { message_id, date, chat, from, text: TAKEN_OUT };
      return JSON.stringify({ update_id: updateId, [isEdited ? "edited_message" : "message"]: rest });
    },
    /** Undefined where it was sealed with a key that is not here any more. */
    read(id: number, body: string): Update | undefined {
      const kept = JSON.parse(body) as Update & { sealed?: string };
      if (kept.sealed === undefined) return kept;
      const opened = sealing.open(kept.sealed, { updateId: id, purpose: "update" });
      return opened.ok ? (JSON.parse(opened.text) as Update) : undefined;
    },
  };
}

export type KeptUpdates = ReturnType<typeof createKeptUpdates>;
