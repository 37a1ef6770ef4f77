import { setImmediate as breathe } from "node:timers/promises";
import type { ContentStore } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import type { CallMemory } from "../calls/call-memory.ts";

const DAY = 24 * 3_600_000;

/** Milliseconds before a sweep is made again that a lock or the disk broke off. */
const AFTER_TROUBLE = 60_000;

/** Handled updates and told news are remembered for a week; Telegram redelivers for a day. */
const WEEK = 7 * DAY;

export interface RetentionParts {
  store: Store;
  content: ContentStore;
  now(): number;
  retentionDays: number;
  /** Who was called is remembered apart from the lists: first what an earlier version sent, then what is too old goes. */
  callMemory: Pick<CallMemory, "catchUp" | "prune">;
  log: Log;
}

/**
 * Deletes what was not used for RETENTION_DAYS, at start and once a day: recordings, lists, drafts set aside, the sample
 * numbers of old campaigns. What a draft or an unsettled submission needs stays.
 */
export function createRetention({ store, content, now, retentionDays, callMemory, log }: RetentionParts) {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  /** Row and content in one step: a list that is chosen again meanwhile must not lose its file. */
  async function removeFiles(before: number): Promise<number> {
    let removed = 0;
    for (const sha256 of store.files.unusedSince(before)) {
      store.transaction(() => {
        if (!store.files.removeUnused(sha256, before)) return;
        content.remove(sha256);
        removed += 1;
      });
      await breathe();
    }
    return removed;
  }

  /** Content of which nothing is known: refused files, and left-overs of a process that was killed in between. */
  async function removeStrays(before: number): Promise<number> {
    let removed = 0;
    for await (const { sha256, writtenAt } of content.list()) {
      if (writtenAt >= before || store.files.byHash(sha256) || store.calls.names(sha256)) continue;
      content.remove(sha256);
      removed += 1;
    }
    return removed;
  }

  async function sweep(): Promise<void> {
    const before = now() - retentionDays * DAY;
    await callMemory.catchUp();
    const drafts = store.drafts.prune(before);
    const submissions = store.submissions.forgetNumbers(before);
    const files = (await removeFiles(before)) + (await removeStrays(now() - DAY));
    const updates = store.updates.prune(now() - WEEK);
    const notices = store.notices.prune(now() - WEEK);
    const strangers = store.people.prune(now() - WEEK);
    store.chats.forgetNumbers(now() - DAY);
    const calls = callMemory.prune();
    const counts = { files, calls, drafts, submissions, updates, notices, strangers };
    if (Object.values(counts).some((count) => count > 0)) log.info("retention", counts);
  }

  async function run(): Promise<void> {
    let pause = DAY;
    try {
      await sweep();
    } catch (error) {
      log.error("retention-failed", { error });
      if (isStoreTrouble(error)) pause = AFTER_TROUBLE;
    }
    if (!stopped) timer = setTimeout(run, pause);
  }

  return {
    sweep,
    start: (): void => void run(),
    finish(): void {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
