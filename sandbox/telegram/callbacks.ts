import { badRequest } from "./refusal.ts";

/** What the person sees as the answer to a tap. */
export interface CallbackAnswer {
  text?: string;
  alert: boolean;
}

/** Taps that wait for answerCallbackQuery. */
export interface Callbacks {
  /** A new tap in a chat, and the promise of its answer. */
  ask(chatId: number): { id: string; answered: Promise<CallbackAnswer> };
  /** Takes the bot's answer; gives back the chat of the tap. Each tap is answered once and in time, or refused. */
  answer(id: string, answer: CallbackAnswer): number;
}

/** Telegram does not publish how long it waits; about this was seen. */
const LIFETIME_MS = 15_000;

/** No taps yet; `now` gives milliseconds, ids go up from `firstId`. */
export function createCallbacks(now: () => number, firstId: bigint): Callbacks {
  const open = new Map<string, { chatId: number; at: number; resolve(answer: CallbackAnswer): void }>();
  let nextId = firstId;
  return {
    ask(chatId) {
      const id = String(nextId++);
      const { promise, resolve } = Promise.withResolvers<CallbackAnswer>();
      open.set(id, { chatId, at: now(), resolve });
      return { id, answered: promise };
    },
    answer(id, answer) {
      const query = open.get(id);
      open.delete(id);
      if (!query || now() - query.at > LIFETIME_MS) {
        throw badRequest("query is too old and response timeout expired or query ID is invalid");
      }
      query.resolve(answer);
      return query.chatId;
    },
  };
}
