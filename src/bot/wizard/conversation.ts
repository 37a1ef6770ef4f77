import { type Conversation, type ConversationData, conversations, createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Store } from "../../store/store.ts";
import type { BotContext } from "../turn.ts";
import { readInput } from "./input.ts";
import type { Wizard } from "./wizard.ts";

export const CAMPAIGN_CONVERSATION = "campaign";

/** Raised with every change of the loop below: an older cursor is then dropped, and the draft brings a new one. */
const VERSION = 1;

/**
 * The conversation is only a cursor: wait, let the wizard read, apply and ask, rewind. The log stays two entries long,
 * and losing it (a deploy, an error) costs nothing, because every answer is in the draft.
 */
export function campaignConversation(wizard: Wizard, store: Store) {
  async function campaign(conversation: Conversation<BotContext, Context>): Promise<void> {
    const start = conversation.checkpoint();
    await conversation.wait();
    const open = await conversation.external(async ({ turn }) => {
      const input = readInput(turn.update);
      try {
        if (input) await wizard.handle(input, turn);
      } catch (error) {
        // `external` clones what is thrown, and its class says what it means: the gate throws the original.
        turn.failure = error;
      }
      return store.drafts.open(turn.chatId) !== undefined;
    });
    if (open) await conversation.rewind(start);
  }
  return createConversation<BotContext, Context>(campaign, CAMPAIGN_CONVERSATION);
}

/** The plugin over SQLite. Chats without an id have no conversation: their key would be shared by all of them. */
export function conversationsPlugin(store: Store) {
  return conversations<BotContext, Context>({
    storage: {
      type: "key",
      version: VERSION,
      getStorageKey: (ctx) => String(ctx.chatId ?? `from-${ctx.from?.id}`),
      adapter: {
        read: (key) => {
          const state = store.conversations.read(key);
          return state === undefined
            ? undefined
            : (JSON.parse(state) as { version: [0, number]; state: ConversationData });
        },
        write: (key, state) => store.conversations.write(key, JSON.stringify(state)),
        delete: (key) => store.conversations.delete(key),
      },
    },
  });
}
