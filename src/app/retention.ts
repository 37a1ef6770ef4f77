import type { ContentStore } from "../files/content.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";

const DAY = 24 * 3_600_000;

/** Handled updates are remembered for a week; Telegram redelivers for a day. */
const UPDATE_DAYS = 7;

export interface RetentionParts {
  store: Store;
  content: ContentStore;
  now(): number;
  retentionDays: number;
  log: Log;
}

/** Deletes recordings and lists that were not used for RETENTION_DAYS, at start and once a day. */
export function createRetention({ store, content, now, retentionDays, log }: RetentionParts) {
  let timer: NodeJS.Timeout | undefined;

  async function sweep(): Promise<void> {
    const hashes = store.files.unusedSince(now() - retentionDays * DAY);
    for (const sha256 of hashes) {
      await content.remove(sha256);
      store.files.remove(sha256);
    }
    const updates = store.updates.prune(now() - UPDATE_DAYS * DAY);
    if (hashes.length > 0 || updates > 0) log.info("retention", { files: hashes.length, updates });
  }

  function run(): void {
    sweep().catch((error) => log.error("retention-failed", { error }));
  }

  return {
    sweep,
    start(): void {
      run();
      timer = setInterval(run, DAY);
    },
    finish: (): void => clearInterval(timer),
  };
}
