import type { Log } from "../../log.ts";
import { isStoreTrouble } from "../../store/trouble.ts";

/**
 * Milliseconds after which it looks at the clock again, however far away the moment is. Timers do not go by the wall
 * clock: they stand still while a machine sleeps, and a clock that is set (by hand, by NTP) does not move them.
 */
const LOOK_AGAIN = 1_000;

/** Milliseconds after a failure before it rings again; sooner where only the disk or a lock was in the way. */
const AFTER_FAILURE = 5_000;
const AFTER_TROUBLE = 1_000;

/**
 * One timer for a queue kept in the database: `ring` runs when the moment that `nextAt` names has come, never twice at
 * the same time, and again for as long as it finds something due.
 */
export function createAlarm({
  nextAt,
  ring,
  now,
  log,
}: {
  /** Epoch milliseconds of the next thing due; undefined when nothing waits. */
  nextAt(): number | undefined;
  /** Does what is due. When it fails it is tried again after a while. */
  ring(): Promise<void>;
  now(): number;
  log: Log;
}) {
  let timer: NodeJS.Timeout | undefined;
  let ringing: Promise<void> | undefined;
  let stopped = false;

  function set(): void {
    clearTimeout(timer);
    if (stopped || ringing) return;
    try {
      const at = nextAt();
      if (at === undefined) return;
      const wait = Math.max(0, at - now());
      timer = wait > LOOK_AGAIN ? setTimeout(set, LOOK_AGAIN) : setTimeout(fire, wait);
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    log.error("alarm-failed", { error });
    if (!stopped) timer = setTimeout(fire, isStoreTrouble(error) ? AFTER_TROUBLE : AFTER_FAILURE);
  }

  function fire(): void {
    ringing = ring().then(
      () => {
        ringing = undefined;
        set();
      },
      (error) => {
        ringing = undefined;
        failed(error);
      },
    );
  }

  return {
    /** Looks at the queue again: something was added or changed. */
    set,
    /** Rings no more; resolves when what rings now is done. */
    async stop(): Promise<void> {
      stopped = true;
      clearTimeout(timer);
      await ringing;
    },
  };
}
