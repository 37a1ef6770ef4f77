import type { Log } from "../../log.ts";
import type { Notice } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import { createAlarm } from "../queue/alarm.ts";
import { untilWritten } from "../queue/until-written.ts";

/**
 * What became of an attempt to tell: taken by Telegram (`keep` writes down what it shows now, and where), the chat is
 * closed to us, or to be tried again.
 */
export type Told =
  | { outcome: "told"; keep?: () => void }
  | { outcome: "unreachable" }
  | { outcome: "again"; afterMs?: number };

export interface TellParts {
  store: Store;
  /** Puts a notice in words and sends it. Must not throw, and writes nothing itself. */
  deliver(notice: Notice): Promise<Told>;
  /** Aborted when the process stops. */
  stopping?: AbortSignal;
  now(): number;
  log: Log;
}

/** Longest pause between two tries, in milliseconds. */
const LONGEST_PAUSE = 600_000;

/** Milliseconds after which a chat that said to be closed is asked once more: it may have been a slip of Telegram's. */
const CLOSED_PAUSE = 3_000;

/** Takes notices in order and marks them as told once Telegram took them. */
export function createTell({ store, deliver, stopping, now, log }: TellParts) {
  const alarm = createAlarm({ nextAt: store.notices.nextDue, ring, now, log });

  async function tell(notice: Notice): Promise<void> {
    if (store.chats.unreachable(notice.chatId)) return store.notices.settle(notice.id, false, now());
    const told = await deliver(notice);
    if (told.outcome === "unreachable" && notice.attempts === 0) {
      return store.notices.postpone(notice.id, now() + CLOSED_PAUSE);
    }
    if (told.outcome === "again") {
      const pause = told.afterMs ?? Math.min(1000 * 2 ** notice.attempts, LONGEST_PAUSE);
      log.warn("notice-postponed", { noticeId: notice.id, pause });
      return store.notices.postpone(notice.id, now() + pause);
    }
    // Waited for, and not told anew each time that the database cannot be written.
    const settle = () =>
      store.transaction(() => {
        store.notices.settle(notice.id, told.outcome === "told", now());
        if (told.outcome === "unreachable") store.chats.setUnreachable(notice.chatId, true);
        else told.keep?.();
      });
    await untilWritten("notice", settle, { log, ...(stopping && { stopping }) });
  }

  async function ring(): Promise<void> {
    for (const notice of store.notices.due(now())) await tell(notice);
  }

  return {
    start: alarm.set,
    wake: alarm.set,
    /**
     * A chat that was closed to us is open again: what became of its confirmations meanwhile is told, and what nobody has
     * settled yet is asked once more.
     */
    opened(chatId: number): void {
      store.transaction(() => {
        store.chats.setUnreachable(chatId, false);
        store.notices.revive(chatId, now());
        for (const { id } of store.submissions.unknownOf(chatId)) {
          if (!store.notices.waits(chatId, id))
            store.notices.add(chatId, { kind: "submission", submissionId: id }, now());
        }
      });
      alarm.set();
    },
    finish: alarm.stop,
  };
}

export type Tell = ReturnType<typeof createTell>;
