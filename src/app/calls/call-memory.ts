import { setImmediate as breathe } from "node:timers/promises";
import type { Submission } from "../../domain/campaign/submission.ts";
import { callsUntil } from "../../domain/campaign/submission.ts";
import type { CallKey } from "../../files/call-key.ts";
import type { ContentStore } from "../../files/content.ts";
import type { ListJudge } from "../../files/lists/judge.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { untilWritten } from "../queue/until-written.ts";

export interface CallMemoryParts {
  store: Pick<Store, "calls">;
  content: ContentStore;
  judge: Pick<ListJudge, "hash">;
  key: CallKey;
  now(): number;
  /** Days after which it is forgotten who was called. */
  memoryDays: number;
  log: Log;
}

const DAY = 24 * 3_600_000;

/** Remembers who was called as keyed hashes, apart from the lists, which are deleted sooner. */
export function createCallMemory({ store, content, judge, key, now, memoryDays, log }: CallMemoryParts) {
  async function keep(submissionId: string, path: string, calledUntil: number): Promise<void> {
    const hashes = content.aside();
    try {
      const numbers = await judge.hash(path, key.bytes, hashes);
      const { sha256 } = await content.adopt(hashes);
      const calls = { submissionId, sha256, keyId: key.id, numbers, calledUntil };
      await untilWritten("calls", () => store.calls.put(calls), { log });
    } catch (error) {
      await content.drop(hashes);
      throw error;
    }
  }

  return {
    /**
     * Stores whom a submission is about to call; doing it twice changes nothing. Rejects when it cannot be stored: the
     * request must not be sent then, because its calls would be forgotten.
     * @param path of the clean list as it is called
     */
    remember: ({ id, answers, confirmedAt }: Pick<Submission, "id" | "answers" | "confirmedAt">, path: string) =>
      keep(id, path, callsUntil(answers, confirmedAt)),
    /** Also stores whom the submissions of an earlier version called, where their lists are still there. */
    async catchUp(stopping?: AbortSignal): Promise<void> {
      const since = now() - memoryDays * DAY;
      let some = store.calls.unremembered(since);
      while (some.length > 0) {
        for (const { id, sha256, calledUntil } of some) {
          if (stopping?.aborted) return;
          if (!(await content.has(sha256))) continue;
          await keep(id, content.path(sha256), calledUntil).catch((error) =>
            log.warn("calls-not-kept", { submissionId: id, error }),
          );
          await breathe();
        }
        some = store.calls.unremembered(since, some.at(-1));
      }
    },
    /** Forgets some of what is older than CALL_MEMORY_DAYS; of how many campaigns. */
    prune: (limit: number): number => store.calls.prune(now() - memoryDays * DAY, limit),
  };
}

export type CallMemory = ReturnType<typeof createCallMemory>;
