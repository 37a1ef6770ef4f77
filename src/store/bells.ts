import type { Db } from "./open.ts";

/** The tables that are queues: somebody works through them and has to hear of what was added. */
export type Queue =
  | "intakes"
  | "submissions"
  | "notices"
  | "campaigns"
  | "doNotCallWorks"
  | "searches"
  | "testCalls"
  | "tokens";

/**
 * A bell for each queue. Whatever adds to a queue rings its bell; what was added in a transaction is heard of once that
 * is committed, and never when it is rolled back. So nothing that was committed can wait for somebody to remember it.
 */
export function createBells(db: Db) {
  const listeners = new Map<Queue, () => void>();
  const rung = new Set<Queue>();
  // Made once: the library makes four functions for each one that it is given.
  const inOne = db.transaction((work: () => unknown) => work());

  function hear(): void {
    if (rung.size === 0) return;
    const queues = [...rung];
    rung.clear();
    for (const queue of queues) listeners.get(queue)?.();
  }

  return {
    /** Something was added to a queue. */
    ring(queue: Queue): void {
      rung.add(queue);
      if (!db.inTransaction) hear();
    },
    /** Who works through each queue. */
    listen(workers: Readonly<Record<Queue, () => void>>): void {
      for (const [queue, worker] of Object.entries(workers)) listeners.set(queue as Queue, worker);
    },
    /** Runs work in one IMMEDIATE transaction, which may be nested, and lets its bells be heard after the commit. */
    transaction<T>(work: () => T): T {
      try {
        const result = inOne.immediate(work) as T;
        if (!db.inTransaction) hear();
        return result;
      } catch (error) {
        if (!db.inTransaction) rung.clear();
        throw error;
      }
    },
  };
}

export type Bells = ReturnType<typeof createBells>;
