import type { ContentStore } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import type { ExpiredFile } from "../../store/files.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import type { CallMemory } from "../calls/call-memory.ts";
import { inPieces } from "../queue/in-pieces.ts";
import { wait } from "../queue/wait.ts";
import { createForget, type ForgetParts } from "./forget.ts";

const DAY = 24 * 3_600_000;

/** Milliseconds before a sweep is made again that a lock or the disk broke off. */
const AFTER_TROUBLE = 60_000;

/** Handled updates and told news are remembered for a week; Telegram redelivers for a day. */
const WEEK = 7 * DAY;

/** What one piece does at the most: rows that are only deleted, and rows or files that are looked into. */
const ROWS = 200;
const LOOKED_INTO = 10;

export interface RetentionParts {
  store: ForgetParts["store"] &
    Pick<
      Store,
      | "accessRequests"
      | "calls"
      | "conversations"
      | "emptyLog"
      | "files"
      | "invites"
      | "keepLogShort"
      | "notices"
      | "people"
      | "testCalls"
      | "updates"
    >;
  content: ContentStore;
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  retentionDays: number;
  /** Who was called is remembered apart from the lists: first what an earlier version sent, then what is too old goes. */
  callMemory: Pick<CallMemory, "catchUp" | "prune">;
  /** Draws a draft that was set aside. */
  redraw(draft: { draftId: string; chatId: number }): void;
  /** Copies of the folder that were made before a time: retention does not reach into them. */
  oldCopies?(before: number): Promise<string[]>;
  log: Log;
}

/**
 * Deletes what was not used for RETENTION_DAYS, at start and once a day: recordings, lists, drafts set aside or left alone,
 * what could name people in old campaigns. What an unsettled submission needs, or a draft that somebody works on, stays.
 * All of it in pieces: there may be years of it.
 */
export function createRetention({
  store,
  content,
  now,
  passed,
  retentionDays,
  callMemory,
  redraw,
  oldCopies,
  log,
}: RetentionParts) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  const forget = createForget({ store, now, redraw });
  const pieces = (most: number, piece: (limit: number) => number) =>
    inPieces(most, piece, { signal, passed, between: store.keepLogShort });

  /** Row and content in one step: a list that is chosen again meanwhile must not lose its file. */
  async function removeFiles(before: number): Promise<number> {
    const removed: Promise<void>[] = [];
    let last: ExpiredFile | undefined;
    await pieces(LOOKED_INTO, (limit) => {
      const files = store.files.expired(before, limit, last);
      last = files.at(-1) ?? last;
      for (const { sha256 } of files) {
        store.transaction(() => {
          if (store.files.removeUnused(sha256, before)) removed.push(content.remove(sha256));
        });
      }
      return files.length;
    });
    await Promise.all(removed);
    return removed.length;
  }

  /** Content of which nothing is known: refused files, and left-overs of a process that was killed in between. */
  async function removeStrays(before: number): Promise<number> {
    let removed = 0;
    for await (const { sha256, writtenAt, isOpen } of content.list()) {
      if (signal.aborted) break;
      if (isOpen) await content.hide(sha256);
      if (writtenAt >= before || store.files.byHash(sha256) || store.calls.names(sha256)) continue;
      await content.remove(sha256);
      removed += 1;
    }
    return removed;
  }

  /** Without this what was deleted would still stand in the write-ahead log. */
  async function empty(): Promise<void> {
    while (!signal.aborted && !(await store.emptyLog())) await wait(AFTER_TROUBLE, signal);
  }

  async function sweep(): Promise<void> {
    const before = now() - retentionDays * DAY;
    const week = now() - WEEK;
    await callMemory.catchUp(signal);
    const leftAlone = await pieces(LOOKED_INTO, (limit) => forget.leftAlone(before, limit));
    const drafts =
      (await pieces(LOOKED_INTO, (limit) => store.drafts.pruneAside(before, limit))) +
      (await pieces(LOOKED_INTO, (limit) => store.drafts.emptyFrozen(before, limit)));
    const submissions = await pieces(LOOKED_INTO, (limit) => forget.campaigns(before, limit));
    const files = (await removeFiles(before)) + (await removeStrays(now() - DAY));
    const updates = await pieces(ROWS, (limit) => store.updates.prune(week, limit));
    const notices = await pieces(ROWS, (limit) => store.notices.prune(week, limit));
    const calls = await pieces(ROWS, callMemory.prune);
    await pieces(ROWS, store.conversations.prune);
    const testCalls = await pieces(ROWS, (limit) => store.testCalls.prune(Math.max(before, week), limit));
    const numbers = store.people.forgetNumbers(before);
    const strangers = store.people.prune(week);
    store.accessRequests.prune(week, Math.min(before, week));
    store.invites.prune(week);
    store.chats.forgetNumbers(now() - DAY);
    await empty();
    for (const folder of (await oldCopies?.(before)) ?? []) log.warn("old-copy", { folder });
    const counts = { files, calls, leftAlone, drafts, submissions, updates, notices, testCalls, numbers, strangers };
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
    if (!signal.aborted) timer = setTimeout(start, pause);
  }

  function start(): void {
    running = run();
  }

  return {
    sweep,
    start,
    /** Ends after the piece that is under way; resolves when it has. */
    async stop(): Promise<void> {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
