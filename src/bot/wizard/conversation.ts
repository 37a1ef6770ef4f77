import { type Conversation, type ConversationData, conversations, createConversation } from "@grammyjs/conversations";
import type { Context, MiddlewareFn } from "grammy";
import type { Store } from "../../store/store.ts";
import type { BotContext, Turn } from "../turn.ts";
import type { Wizard } from "./wizard.ts";

const CAMPAIGN_CONVERSATION = "campaign";

/** Raised with every change of the story below: an older cursor is then dropped, and the next update enters anew. */
const VERSION = 4;

/**
 * The way of a manager through a campaign. It is entered with whatever update comes first: a command, a file, or an answer to
 * a question that was asked before its cursor was lost. Every answer is in the draft, so the conversation is only where
 * the manager is: it waits for each update at the same place, and its log holds that one entry however many answers there were.
 */
export function campaignConversation(wizard: Pick<Wizard, "read" | "save" | "ask">): MiddlewareFn<BotContext> {
  async function campaign(conversation: Conversation<BotContext, Context>): Promise<void> {
    // Read what came, the update that entered or the one that was waited for since; apply it and save it.
    const saved = await outside(conversation, (turn) => {
      const input = wizard.read(turn);
      return (input && wizard.save(input, turn)) ?? "not-ours";
    });
    if (saved === "not-ours") return conversation.halt({ next: true });
    // Ask the question that is next; of what was sent or set aside, show that it is.
    if (saved) await outside(conversation, (turn) => asking(turn, wizard.ask(saved, turn)));
    if (saved && saved.question === undefined) return;
    // Wait where this update was waited for: what the log says of it is dropped, and the next one is read from the beginning.
    return conversation.skip({ next: false });
  }
  return createConversation<BotContext, Context>(campaign, CAMPAIGN_CONVERSATION);
}

/**
 * Lets the question be asked while the library looks whether anything else was begun, for which it waits a millisecond: the
 * gate waits for both. What fails is the gate's to throw.
 */
function asking(turn: Turn, asked: Promise<void>): void {
  turn.asked = asked.catch((error) => {
    turn.failure = error;
  });
}

/** Begins the conversation with this update, unless the update is nothing to it. Where it had begun already, it has the update. */
export function entersCampaign(wizard: Pick<Wizard, "isFor">): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (!wizard.isFor(ctx.turn)) return next();
    await ctx.conversation.enter(CAMPAIGN_CONVERSATION);
  };
}

/**
 * Does a part of the story in the update's turn, and keeps what came of it in the log. What fails is the gate's to throw:
 * `external` hands on no more than a copy, and the class of an error says what it means. Undefined then: the update is
 * handled again, and is waited for.
 */
function outside<T>(
  conversation: Conversation<BotContext, Context>,
  work: (turn: Turn) => T | Promise<T>,
): Promise<T | undefined> {
  return conversation.external(async ({ turn }) => {
    try {
      return await work(turn);
    } catch (error) {
      turn.failure = error;
      return undefined;
    }
  });
}

/** The plugin over SQLite. Chats without an id have no conversation: their key would be shared by all of them. */
export function conversationsPlugin({ conversations: cursors }: Pick<Store, "conversations">) {
  return conversations<BotContext, Context>({
    storage: {
      type: "key",
      version: VERSION,
      getStorageKey: (ctx) => String(ctx.chatId ?? `from-${ctx.from?.id}`),
      adapter: {
        read: (key) => {
          const state = cursors.read(key);
          return state === undefined
            ? undefined
            : (JSON.parse(state) as { version: [0, number]; state: ConversationData });
        },
        write: (key, state) => cursors.write(key, JSON.stringify(state)),
        delete: (key) => cursors.delete(key),
      },
    },
  });
}
