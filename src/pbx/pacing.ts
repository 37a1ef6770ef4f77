export type Pacing = {
  /** Resolves when the next request may start; rejects with an AbortError when `signal` aborts first. */
  turn(signal?: AbortSignal): Promise<void>;
  /** No turn handed out from now on starts within `ms`. */
  hold(ms: number): void;
};

export type PacingOptions = {
  gapMs: number;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** Starts of requests at least `gapMs` apart, in the order asked; a long upload holds nobody up. */
export function createPacing({ gapMs, now, sleep }: PacingOptions): Pacing {
  let next = Number.NEGATIVE_INFINITY;
  return {
    async turn(signal) {
      signal?.throwIfAborted();
      const at = Math.max(now(), next);
      next = at + gapMs;
      const wait = at - now();
      if (wait > 0) await sleep(wait, signal);
    },
    hold(ms) {
      next = Math.max(next, now() + ms);
    },
  };
}
