/** What a turn draws at its end: what is owed in its lane, and where it is a tap, most likely the message that it is on. */
export interface Draws {
  on?: number | undefined;
}

/** Work in lanes: within a lane one piece at a time and in order, lanes side by side. */
export function createTurns() {
  const tails = new Map<string, Promise<void>>();
  /** Turns that wait and draw at their end what is owed in their lane; how many, by lane and by message. */
  const drawing = new Map<string, number>();

  const keyOf = (lane: string, messageId?: number) => (messageId === undefined ? lane : `${lane}/${messageId}`);

  function count(lane: string, { on }: Draws, more: 1 | -1): void {
    for (const key of new Set([lane, keyOf(lane, on)])) {
      const left = (drawing.get(key) ?? 0) + more;
      if (left === 0) drawing.delete(key);
      else drawing.set(key, left);
    }
  }

  return {
    /**
     * Runs `work` after everything that the lane was given before. Never rejects by itself: `work` answers for its errors.
     * @param draws at its end it draws that: what comes before it need not
     */
    run(lane: string, work: () => Promise<void>, draws?: Draws): Promise<void> {
      if (draws) count(lane, draws, 1);
      const turn = (tails.get(lane) ?? Promise.resolve()).then(() => {
        if (draws) count(lane, draws, -1);
        return work();
      });
      const tail = turn
        .catch(() => {})
        .finally(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
        });
      tails.set(lane, tail);
      return turn;
    },
    /** Whether a turn waits in the lane that will draw what is owed there; with a message, a tap on that one. */
    isFollowed: (lane: string, messageId?: number): boolean => drawing.has(keyOf(lane, messageId)),
    /** How many lanes are at work. */
    size: (): number => tails.size,
    /** Resolves when every lane is idle. */
    async idle(): Promise<void> {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

export type Turns = ReturnType<typeof createTurns>;
