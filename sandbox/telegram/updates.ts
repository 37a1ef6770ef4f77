import type { Update } from "grammy/types";
import { Refusal } from "./refusal.ts";

/** An update before it has its number. */
export type UpdateContent = Omit<Update, "update_id">;

/** Which updates a getUpdates call asks for. */
export interface Poll {
  offset?: number | undefined;
  limit?: number | undefined;
  /** Seconds to wait when there is nothing. */
  timeout?: number | undefined;
}

/** Updates that wait until the bot confirms them. */
export interface UpdateQueue {
  /** Numbers an update; queues it if the bot wants its kind. */
  push(content: UpdateContent): Update;
  /** Queues a known update once more, whatever was confirmed since. */
  again(update: Update): void;
  /** Answers as getUpdates does; `gone` says that the caller hung up. */
  poll(request: Poll, gone: AbortSignal): Promise<Update[]>;
  /** Ends a waiting poll with a refusal. */
  interrupt(refusal: Refusal): void;
  /** The oldest update without confirming it. */
  first(): Update | undefined;
  confirm(update: Update): void;
  size(): number;
  /** Whether a poll waits. */
  waiting(): boolean;
  clear(): void;
  /** Kinds that the bot wants from now on; an empty list: all that the stand-in makes. */
  allow(kinds: readonly string[]): void;
  /** What waits, to go on from after a restart. */
  state(): Update[];
  /** Called after every change. */
  watch(listener: () => void): () => void;
}

interface Entry {
  update: Update;
  handedOut: boolean;
  /** Put back by hand: an old offset does not confirm it until it was handed out. */
  again: boolean;
}

const LONGEST_WAIT_SECONDS = 50;
const LARGEST_BATCH = 100;
const CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

/** A queue of the updates that were kept; new ones are numbered from `firstId`, or after those. */
export function createUpdateQueue(firstId: number, kept: readonly Update[] = []): UpdateQueue {
  const listeners = new Set<() => void>();
  let entries: Entry[] = kept.map((update) => ({ update, handedOut: false, again: false }));
  let nextId = Math.max(firstId, ...kept.map(({ update_id: id }) => id + 1));
  let allowed: readonly string[] = [];
  let waiting: { wake(): void; fail(refusal: Refusal): void } | undefined;

  function changed(): void {
    for (const listener of [...listeners]) listener();
  }

  function wanted(content: UpdateContent): boolean {
    const kind = Object.keys(content).find((key) => key !== "update_id") ?? "";
    return allowed.length === 0 || allowed.includes(kind);
  }

  function put(entry: Entry): void {
    entries.push(entry);
    if (entry.again) entries.sort((a, b) => a.update.update_id - b.update.update_id);
    waiting?.wake();
    changed();
  }

  function forget(offset: number): void {
    const before = entries.length;
    // A negative offset counts from the end and forgets everything before it.
    if (offset < 0) entries = entries.slice(offset);
    else entries = entries.filter((one) => one.update.update_id >= offset || (one.again && !one.handedOut));
    if (entries.length !== before) changed();
  }

  function take(limit: number): Update[] {
    const taken = entries.slice(0, Math.min(Math.max(limit, 1), LARGEST_BATCH));
    for (const entry of taken) entry.handedOut = true;
    return taken.map((entry) => entry.update);
  }

  function interrupt(refusal: Refusal): void {
    waiting?.fail(refusal);
  }

  return {
    push(content) {
      const update: Update = { update_id: nextId++, ...content };
      if (wanted(content)) put({ update, handedOut: false, again: false });
      return update;
    },
    again: (update) => put({ update, handedOut: false, again: true }),
    poll({ offset = 0, limit = LARGEST_BATCH, timeout = 0 }, gone) {
      interrupt(new Refusal(409, CONFLICT));
      forget(offset);
      if (entries.length > 0 || timeout <= 0) return Promise.resolve(take(limit));
      return new Promise((resolve, reject) => {
        const finish = (settle: () => void): void => {
          clearTimeout(timer);
          gone.removeEventListener("abort", hungUp);
          if (waiting === own) waiting = undefined;
          settle();
        };
        const hungUp = (): void => finish(() => resolve([]));
        const timer = setTimeout(hungUp, Math.min(timeout, LONGEST_WAIT_SECONDS) * 1000);
        const own = {
          wake: () => finish(() => resolve(take(limit))),
          fail: (refusal: Refusal) => finish(() => reject(refusal)),
        };
        gone.addEventListener("abort", hungUp);
        waiting = own;
      });
    },
    interrupt,
    first: () => entries[0]?.update,
    confirm(update) {
      entries = entries.filter((entry) => entry.update !== update);
      changed();
    },
    size: () => entries.length,
    state: () => entries.map(({ update }) => update),
    waiting: () => waiting !== undefined,
    clear() {
      entries = [];
      changed();
    },
    allow(kinds) {
      allowed = kinds;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
