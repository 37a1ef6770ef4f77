import { GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { untilWritten } from "../../app/queue/until-written.ts";
import type { Log } from "../../log.ts";
import { failureOf } from "./failures.ts";
import { failureCode } from "./fetch.ts";

/** What the bot wants to hear of; Telegram remembers the last list when none is sent. */
export const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

/** Seconds that Telegram may hold a getUpdates open. */
const LONG_POLL = 30;

/** Updates in one answer (Bot API, getUpdates `limit`). */
const MOST_AT_ONCE = 100;

/** Milliseconds between tries, twice as long each time; what Telegram asks for in a 429 is obeyed even where it is longer. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Another process asks with the same token: seen for a moment at every deploy. Telegram says so once in three seconds. */
const CONFLICT_PAUSE = 3_000;
const LONGEST_CONFLICT = 60_000;

export interface PollingParts {
  getUpdates(
    ask: { offset: number; limit: number; timeout: number; allowed_updates: typeof ALLOWED_UPDATES },
    broken: AbortSignal,
  ): Promise<Update[]>;
  /**
   * Commits a batch: only then does the next getUpdates confirm it to Telegram. When it throws, the same batch is asked
   * for again. `backlog`: it came in while nobody asked.
   */
  receive(updates: Update[], backlog: boolean): void;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  log: Log;
}

/** Long polling, for as long as it takes: whatever fails is tried again, with a line in the log at both ends of an outage. */
export function startPolling({ getUpdates, receive, passed, log }: PollingParts) {
  let stopped = false;
  /** Breaks off what goes on: a question, or a pause. A signal for each, or listeners would heap up on the one. */
  let current = new AbortController();
  let offset = 0;
  let backlog = true;
  let heardAt = passed();
  /** The first failure since updates were last had. */
  let outage: { since: number; pause: number } | undefined;
  let conflictSince: number | undefined;

  /** Updates were had. */
  function heard(): void {
    heardAt = passed();
    conflictSince = undefined;
    if (outage) log.info("updates-back", { afterMs: Math.round(heardAt - outage.since) });
    outage = undefined;
  }

  /** How long to wait after a failure, in milliseconds. @throws the failure when asking again is of no use */
  function pauseAfter(error: unknown): number {
    const status = error instanceof GrammyError ? error.error_code : undefined;
    if (status === 409) {
      conflictSince ??= passed();
      if (passed() - conflictSince >= LONGEST_CONFLICT) throw error;
      log.warn("updates-asked-for-elsewhere", { retryInMs: CONFLICT_PAUSE });
      return CONFLICT_PAUSE;
    }
    conflictSince = undefined;
    if (status === 401 || status === 404) throw error;
    if (!outage) log.warn("updates-cannot-be-had", { code: failureCode(error), error });
    outage ??= { since: passed(), pause: FIRST_PAUSE };
    const { pause } = outage;
    outage.pause = Math.min(pause * 2, LONGEST_PAUSE);
    const failure = failureOf(error);
    return Math.max(pause, (failure.kind === "later" && failure.afterMs) || 0);
  }

  async function poll(): Promise<void> {
    const timeout = outage || backlog ? 0 : LONG_POLL;
    const ask = { offset, limit: MOST_AT_ONCE, timeout, allowed_updates: ALLOWED_UPDATES };
    const updates = await getUpdates(ask, current.signal);
    // While the disk cannot be written nothing is confirmed, and nothing more is asked for.
    await untilWritten("updates", () => receive(updates, backlog), { log, stopping: current.signal });
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    backlog &&= updates.length === MOST_AT_ONCE;
    heard();
  }

  async function run(): Promise<void> {
    while (!stopped) {
      current = new AbortController();
      try {
        await poll();
      } catch (error) {
        if (stopped) return;
        await wait(pauseAfter(error), current.signal);
      }
    }
  }

  const running = run();
  return {
    /** Rejects when Telegram refuses for good: a revoked token, or another process that goes on with the same one. */
    failed: running.then(() => new Promise<never>(() => {})),
    /** Asks no more. */
    async stop(): Promise<void> {
      stopped = true;
      current.abort();
      await running.catch(() => {});
    },
  };
}

/** Resolves after so many milliseconds, or when the signal comes. */
function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
