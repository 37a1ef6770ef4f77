import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { laneOf } from "../../src/bot/inbox.ts";
import type { Turns } from "../../src/bot/turns.ts";
import { answeredFirst } from "./answered-first.ts";
import type { Call } from "./telegram/fake-api.ts";

/** Signs of life, for which nothing waits. */
const SIGNS = new Set(["answerCallbackQuery", "sendChatAction", "setMessageReaction"]);

/**
 * Has Telegram answer a little later.
 * @returns what throws unless each chat was asked for one thing after another, and for all of it by now
 */
export function oneAfterAnother(api: Api): () => void {
  const underWay: string[] = [];
  const wrong: string[] = [];
  api.config.use(async (previous, method, payload, ...rest) => {
    if (SIGNS.has(method)) return previous(method, payload, ...rest);
    const chat = ` in ${(payload as { chat_id?: number }).chat_id}`;
    const call = `${method}${chat}`;
    const beside = underWay.find((one) => one.endsWith(chat));
    if (beside) wrong.push(`${call} beside ${beside}`);
    underWay.push(call);
    await new Promise(setImmediate);
    try {
      return await previous(method, payload, ...rest);
    } finally {
      underWay.splice(underWay.indexOf(call), 1);
    }
  });
  return () => {
    wrong.push(...underWay.map((call) => `${call} still under way`));
    if (wrong.length > 0) throw new Error(`What is sent is waited for: ${wrong.splice(0).join("; ")}`);
  };
}

/** Handles updates in the turns of their chats: a turn ends when all is there that it sent. */
export function wholeTurns({ api, calls }: { api: Api; calls: readonly Call[] }, turns: Turns) {
  const check = oneAfterAnother(api);
  return async function inWholeTurn(update: Update, handled: () => Promise<void>): Promise<void> {
    const chat = (update.message ?? update.callback_query?.message ?? update.my_chat_member)?.chat;
    await turns.run(laneOf(chat?.id ?? 0), async () => {
      await answeredFirst(update, calls, handled);
      check();
    });
  };
}
