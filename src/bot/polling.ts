import { createRunner, createSource, createUpdateFetcher } from "@grammyjs/runner";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { untilWritten } from "../app/until-written.ts";
import type { Log } from "../log.ts";
import type { BotContext } from "./turn.ts";

/** What the bot wants to hear of; Telegram remembers the last list when none is sent. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Seconds that Telegram may hold a getUpdates open. */
const LONG_POLL = 30;

/**
 * Long polling. `keep` commits a batch before the next getUpdates confirms it to Telegram; while it cannot be committed
 * nothing is confirmed and nothing more is asked for.
 * @returns `failed` rejects when Telegram refuses for good (a revoked token, a second process with the same one).
 */
export function startPolling(bot: Bot<BotContext>, keep: (updates: Update[]) => void, log: Log) {
  const stopping = new AbortController();
  const supply = createUpdateFetcher(bot, {
    fetch: { allowed_updates: ALLOWED_UPDATES, timeout: LONG_POLL },
    silent: true,
  });
  const runner = createRunner<Update>(createSource({ supply }), {
    handle: async (updates) => {
      await untilWritten("updates", () => keep(updates), { log, stopping: stopping.signal });
      return Number.POSITIVE_INFINITY;
    },
    size: () => 0,
    snapshot: () => [],
  });
  runner.start();
  const failed = new Promise<never>((_resolve, reject) => {
    runner.task()?.catch(reject);
  });
  return {
    failed,
    stop() {
      stopping.abort();
      return runner.stop();
    },
  };
}
