import { type BigIntStats, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { DiskSpace } from "../../files/disk-space.ts";
import type { Store } from "../../store/store.ts";
import type { Reach } from "../account/reach.ts";

/** The state of the parts, as the HTTP port reports it. */
interface Health {
  ok: boolean;
  [part: string]: string | number | boolean;
}

export interface HealthParts {
  store: Store;
  /** Path of the database file. */
  database: string;
  pbx: Reach;
  telegram: Reach;
  /** Of getUpdates alone. */
  updates: Reach;
  /** Updates are asked for, not posted. */
  isPolling: boolean;
  diskSpace(): Promise<DiskSpace>;
  /** Chats that are being served. */
  lanes(): number;
  now(): number;
}

/** Seconds within which each of these should be done, or have been heard of. */
const LONGEST = {
  /** A getUpdates is answered after half a minute, whether there is anything new or not. */
  telegram: 120,
  update: 120,
  intake: 15 * 60,
  notice: 15 * 60,
  /** How late a held campaign may leave. */
  held: 60,
  pbxAway: 10 * 60,
};

const SECOND = 1000;
const seconds = (milliseconds: number) => Math.max(0, Math.round(milliseconds / SECOND));

/** Answers health checks and metrics. A figure of -1 is not known, or there is nothing of the kind. */
export function createHealth({
  store,
  database,
  pbx,
  telegram,
  updates,
  isPolling,
  diskSpace,
  lanes,
  now,
}: HealthParts) {
  const opened = statSync(database, { bigint: true });

  /**
   * A database file that was replaced or deleted can still be written to through its open handle, but what is written is
   * lost.
   */
  async function isSameFile(): Promise<boolean> {
    const there: BigIntStats | undefined = await stat(database, { bigint: true }).catch(() => undefined);
    return there !== undefined && there.ino === opened.ino && there.dev === opened.dev;
  }

  async function canWrite(): Promise<boolean> {
    try {
      store.probe();
      await store.durable();
      return true;
    } catch {
      return false;
    }
  }

  const age = (at: number | undefined) => (at === undefined ? -1 : seconds(now() - at));
  const ago = (milliseconds: number | undefined) => (milliseconds === undefined ? -1 : seconds(milliseconds));

  return {
    /** Whether the process lives: it answers, a small write succeeds, and the database is the file that it opened. */
    async alive(): Promise<Health> {
      const [databaseWritten, databaseThere] = await Promise.all([canWrite(), isSameFile()]);
      return { ok: databaseWritten && databaseThere, databaseWritten, databaseThere };
    },
    /** Whether its work gets done in time; `late` names what does not. */
    async ready(): Promise<Health> {
      const { free, isScarce } = await diskSpace();
      const [heard, had, answered] = [telegram.state(), updates.state(), pbx.state()];
      const deafFor = isPolling ? Math.max(ago(had.answeredAgo), ago(had.failingFor)) : ago(heard.failingFor);
      const figures = {
        telegramAnsweredSecondsAgo: ago(heard.answeredAgo),
        updatesHadSecondsAgo: ago(had.answeredAgo),
        oldestUpdateSeconds: age(store.updates.oldestWaiting()),
        oldestIntakeSeconds: age(store.intakes.oldestWaiting()),
        oldestNoticeSeconds: age(store.notices.oldestDue(now())),
        overdueHeld: store.submissions.overdue(now() - LONGEST.held * SECOND),
        pbxAnsweredSecondsAgo: ago(answered.answeredAgo),
        pbxFailingSeconds: ago(answered.failingFor),
        freeBytes: free,
        updatesWaiting: store.updates.waitingCount(),
        lanes: lanes(),
      };
      const late = Object.entries({
        telegram: deafFor >= LONGEST.telegram,
        updates: figures.oldestUpdateSeconds >= LONGEST.update,
        intakes: figures.oldestIntakeSeconds >= LONGEST.intake,
        notices: figures.oldestNoticeSeconds >= LONGEST.notice,
        held: figures.overdueHeld > 0,
        pbx: figures.pbxFailingSeconds >= LONGEST.pbxAway,
        disk: isScarce,
      }).flatMap(([what, isLate]) => (isLate ? [what] : []));
      return { ok: late.length === 0, late: late.join(","), ...figures };
    },
  };
}
