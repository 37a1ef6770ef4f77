import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Update } from "grammy/types";
import type { Words } from "../words.ts";
import type { Tap } from "./callback-data.ts";
import type { DraftAct } from "./wizard/input.ts";

/** One update being handled in its chat's turn: who, where, in which words, and how it takes effect. */
export interface Turn {
  update: Update;
  chatId: number;
  userId: number;
  words: Words;
  /** What the button means that was tapped; absent for what is no tap, and for a button that is none of ours. */
  tap?: Tap;
  /**
   * Changes stored state, once for this update however often it is delivered: one transaction with the update's mark.
   * Undefined when it took effect before. At most one call an update.
   */
  effect<T>(work: () => T): T | undefined;
  /** Answers the tap, if it is one and nobody has yet; without waiting for Telegram, and never failing. */
  answer(text?: string, alert?: boolean): Promise<void>;
  /** What a command or a button outside of the wizard asks the wizard for. */
  act?: DraftAct;
  /** Resolves when the conversation's next question was asked, or could not be. */
  asked?: Promise<void>;
  /** What went wrong inside of the conversation, which would hand on no more than a copy without its class. */
  failure?: unknown;
}

/** The message whose button was tapped; undefined when the update is no tap. */
export function tappedMessage({ update }: Pick<Turn, "update">): number | undefined {
  return update.callback_query?.message?.message_id;
}

export type BotContext = ConversationFlavor<Context & { turn: Turn }>;
