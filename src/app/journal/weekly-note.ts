import { morningAt } from "../../domain/campaign/wishes.ts";
import { writeHead } from "../../domain/journal/chain.ts";
import { nowIn, type Zone } from "../../domain/schedule/zone.ts";
import type { Store } from "../../store/store.ts";

export interface WeeklyNoteParts {
  store: Pick<Store, "journal" | "notices" | "transaction">;
  adminIds(): readonly number[];
  /** Whether anybody needs it: one admin alone with nothing set gets no more messages than before. */
  isWanted(): boolean;
  /** The installation's. */
  zone: Zone;
  /** When its calling hours begin. */
  opens: Temporal.PlainTime;
  now(): number;
}

/**
 * Tells the admins the head of the journal, in the first morning of a week: noted outside of the folder, it shows when the end of
 * the journal was cut off, or all of it written anew.
 * @returns what is to be called now and then
 */
export function createWeeklyNote({ store, adminIds, isWanted, zone, opens, now }: WeeklyNoteParts): () => void {
  return () => {
    const day = morningAt(nowIn(zone, Temporal.Instant.fromEpochMilliseconds(now())), opens);
    if (!day || !isWanted()) return;
    const week = day.subtract({ days: day.dayOfWeek - 1 }).toString();
    const before = store.journal.lastOfKind("noted");
    const isNoted = before?.kind === "noted" && before.week === week;
    if (isNoted || store.journal.head() === undefined) return;
    store.transaction(() => {
      store.journal.record({ kind: "noted", week }, now());
      const head = store.journal.head();
      if (!head) return;
      const body = { kind: "journal", head: writeHead(head), rows: head.n - (before?.n ?? 0) } as const;
      for (const adminId of adminIds()) store.notices.add(adminId, body, now());
    });
  };
}
