import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";

/** Telegram forgets a tap after some seconds; behind a busy chat it is answered empty before that. */
const LATEST_ANSWER = 2_500;

/** Answers to taps: every one gets exactly one, in time. */
export function createTaps(api: Api, failed: (error: unknown) => void) {
  const waiting = new Map<string, NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  /** The chats of the taps that are not answered yet. */
  const chats = new Map<string, number>();

  /** Nobody waits for it, and nothing is undone when it fails: Telegram forgets the tap before it could be tried again. */
  function send(id: string, text?: string, alert = false): void {
    const sent = api
      .answerCallbackQuery(id, text ? { text, show_alert: alert } : {})
      .then(() => {})
      .catch((error) => {
        // Too old, or answered before a restart: the person sees no difference.
        if (!(error instanceof GrammyError && error.error_code === 400)) failed(error);
      })
      .finally(() => {
        underWay.delete(sent);
        chats.delete(id);
      });
    underWay.add(sent);
  }

  return {
    /** A tap came in and waits for its chat's turn. */
    received({ callback_query: query }: Update): void {
      if (!query) return;
      const late = () => {
        waiting.delete(query.id);
        send(query.id);
      };
      waiting.set(query.id, setTimeout(late, LATEST_ANSWER));
      chats.set(query.id, query.message?.chat.id ?? query.from.id);
    },
    /** The chat of a tap that is not answered yet. */
    chatOf: (id: string): number | undefined => chats.get(id),
    /** Answers a tap unless it has been. */
    async answer(id: string, text?: string, alert?: boolean): Promise<void> {
      const timer = waiting.get(id);
      if (timer === undefined) return;
      clearTimeout(timer);
      waiting.delete(id);
      send(id, text, alert);
    },
    /** Answers nothing more by itself. */
    close(): void {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
    /** Resolves when Telegram has heard every answer. */
    async idle(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}

export type Taps = ReturnType<typeof createTaps>;
