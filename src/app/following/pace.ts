/** So much of what the bot says by itself a chat takes in a minute (Bot API FAQ, "My bot is hitting limits"). */
const MOST = 10;
const MINUTE = 60_000;

/** Of these, so many are reserved for the outcomes of confirmations, so that they do not wait behind cards. */
const FOR_OUTCOMES = 3;

/**
 * How fast the bot may speak of its own accord: progress, cards and news. What a person's own tap or message draws is
 * never held back by it.
 * @param passed milliseconds of a clock that nobody can set
 */
export function createPace(passed: () => number) {
  /** When something was said, by chat; of the last minute. */
  const said = new Map<number, number[]>();

  function lately(chatId: number): number[] {
    const times = (said.get(chatId) ?? []).filter((at) => passed() - at < MINUTE);
    if (times.length === 0) said.delete(chatId);
    else said.set(chatId, times);
    return times;
  }

  return {
    /** Milliseconds until so many messages may be said in a chat; 0: now. */
    waitFor(chatId: number, messages: number, isOutcome: boolean): number {
      const times = lately(chatId);
      const over = times.length + messages - (isOutcome ? MOST : MOST - FOR_OUTCOMES);
      const last = times[over - 1];
      return over <= 0 || last === undefined ? 0 : last + MINUTE - passed();
    },
    /** A message was sent or changed. */
    spoke(chatId: number): void {
      said.set(chatId, [...lately(chatId), passed()]);
    },
  };
}

export type Pace = ReturnType<typeof createPace>;
