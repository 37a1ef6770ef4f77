import type { Transformer } from "grammy";

/** What is told of each call how it ended. */
export interface NotesReach {
  answered(): void;
  failed(): void;
}

/** Telegram's own trouble, and that of a proxy before it. */
const OUT_OF_ORDER = 500;

/**
 * Notes of every call to Telegram whether it was answered, and of those for updates whether updates were had; a call that was
 * broken off here says nothing.
 */
export function noteReach(telegram: NotesReach, updates: NotesReach): Transformer {
  const note = (reach: NotesReach, isFine: boolean) => (isFine ? reach.answered() : reach.failed());
  return async (previous, method, payload, signal) => {
    try {
      const answer = await previous(method, payload, signal);
      note(telegram, answer.ok || answer.error_code < OUT_OF_ORDER);
      if (method === "getUpdates") note(updates, answer.ok);
      return answer;
    } catch (error) {
      if (signal?.aborted) throw error;
      note(telegram, false);
      if (method === "getUpdates") note(updates, false);
      throw error;
    }
  };
}
