/** How long ago, in milliseconds, somebody at the other end of the network answered last, and since when nobody has. */
export interface Reached {
  /** Undefined while nobody has answered yet. */
  answeredAgo: number | undefined;
  /** For how long every try has failed; undefined while the last one was answered. */
  failingFor: number | undefined;
}

/**
 * Whether the other end (the PBX or Telegram) answers, as seen by the calls that are made anyway. A refusal is an answer
 * too.
 * @param passed milliseconds of a clock that nobody can set
 */
export function createReach(passed: () => number) {
  let answeredAt: number | undefined;
  let failingSince: number | undefined;
  return {
    answered(): void {
      answeredAt = passed();
      failingSince = undefined;
    },
    failed(): void {
      failingSince ??= passed();
    },
    state: (): Reached => ({
      answeredAgo: answeredAt === undefined ? undefined : passed() - answeredAt,
      failingFor: failingSince === undefined ? undefined : passed() - failingSince,
    }),
  };
}

export type Reach = ReturnType<typeof createReach>;
