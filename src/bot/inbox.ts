import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { untilWritten } from "../app/queue/until-written.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { isStoreTrouble } from "../store/trouble.ts";
import type { KeptUpdates } from "./kept-updates.ts";
import { failureOf } from "./telegram/failures.ts";
import type { Turns } from "./turns.ts";

/** After so many failures an update is put aside, so that it cannot block its chat for ever. */
const MOST_ATTEMPTS = 3;

/** Milliseconds between tries while Telegram cannot be reached: it is not the update's fault, so it is not given up. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** The lane of a chat: an update's effects are in order within it, and background work joins the same lane. */
export function laneOf(chatId: number): string {
  return `chat:${chatId}`;
}

function laneOfUpdate(update: Update): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const chat = message?.chat ?? update.my_chat_member?.chat;
  if (chat) return laneOf(chat.id);
  const from = update.callback_query?.from.id;
  return from === undefined ? "none" : laneOf(from);
}

export interface InboxParts {
  store: Pick<Store, "updates" | "transaction">;
  turns: Turns;
  /** How updates stand in it. */
  kept: Pick<KeptUpdates, "clean" | "write" | "read">;
  /** Handles one update to the end; throws when it could not. */
  handle(update: Update): Promise<void>;
  /** Called before an update waits for its turn: a tap must be answered in time even behind a busy chat. */
  received(update: Update): void;
  /** Aborted when the process stops: what is not handled stays for the next start. */
  stopping: AbortSignal;
  /** An update was given up after three failures: the person is told once. */
  gaveUp(update: Update): Promise<void>;
  now(): number;
  log: Log;
}

/**
 * First stored, then handled: `receive` commits before it returns, so that the next getUpdates (or the webhook's 200) tells
 * Telegram only of what is safe; handling goes on in the chat's lane.
 */
export function createInbox(parts: InboxParts) {
  const { store, turns, kept: paper, handle, received, stopping, gaveUp, now, log } = parts;
  const written = <T>(write: () => T) => untilWritten("update", write, { log, stopping });
  const finish = (id: number) => written(() => store.transaction(() => store.updates.finish(id)));

  async function attempt(id: number, update: Update): Promise<void> {
    for (let pause = FIRST_PAUSE; !stopping.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        await handle(update);
        return await finish(id);
      } catch (error) {
        if (stopping.aborted) return;
        if (isStoreTrouble(error)) {
          // Waits until the database can be written: each try would send again what was sent before the failure.
          log.warn("update-waits-for-database", { updateId: id, error });
          await written(() => store.updates.touch(id));
          continue;
        }
        const failure = failureOf(error);
        if (failure.kind === "later") {
          const wait = failure.afterMs ?? pause;
          log.warn("update-waits-for-telegram", { updateId: id, wait });
          await sleep(wait, undefined, { signal: stopping }).catch(() => {});
          continue;
        }
        // Nobody is there to see it; what it changed is kept.
        if (failure.kind === "closed") return finish(id);
        const attempts = await written(() => store.updates.attempt(id));
        log.error("update-failed", { updateId: id, attempts, error });
        if (attempts < MOST_ATTEMPTS) continue;
        await finish(id);
        return gaveUp(update).catch((reason) => log.error("giving-up-failed", { updateId: id, error: reason }));
      }
    }
  }

  function dispatch(id: number, lane: string, update: Update): void {
    received(update);
    // What could not be marked as handled while the process stops is handled again at the next start.
    turns
      .run(lane, () => attempt(id, update), { on: update.callback_query?.message?.message_id })
      .catch((error) => log.error("update-not-marked", { updateId: id, error }));
  }

  /** It was sealed, and the key is gone: nobody can read it any more. */
  function unreadable(id: number): void {
    log.error("update-not-opened", { updateId: id });
    finish(id).catch((error) => log.error("update-not-marked", { updateId: id, error }));
  }

  return {
    /**
     * Commits updates and lets them be handled; what was known already is left alone.
     * @param spent their taps are to take no effect: they may have had it elsewhere
     * @throws when they cannot be committed now: Telegram must not be told then that they arrived
     */
    receive(received: Update[], spent = false): void {
      const updates = received.map(paper.clean);
      const rows = updates.map((update) => ({
        id: update.update_id,
        lane: laneOfUpdate(update),
        body: paper.write(update),
      }));
      const kept = store.transaction(() => {
        const fresh = store.updates.add(rows, now());
        if (spent) store.updates.spendTaps();
        return fresh;
      });
      const fresh = new Set(kept.map(({ id }) => id));
      for (const [index, update] of updates.entries()) {
        const row = rows[index];
        if (row && fresh.has(update.update_id)) dispatch(row.id, row.lane, update);
      }
    },
    /** Takes up what a killed process left. Call once, before new updates come. */
    replay(): number {
      const waiting = store.updates.waiting();
      for (const { id, lane, body } of waiting) {
        const update = paper.read(id, body);
        if (update) dispatch(id, lane, update);
        else unreadable(id);
      }
      return waiting.length;
    },
  };
}
