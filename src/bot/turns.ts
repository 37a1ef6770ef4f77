/** Work in lanes: within a lane one piece at a time and in order, lanes side by side. */
export function createTurns() {
  const tails = new Map<string, Promise<void>>();
  /** Turns that wait and draw at their end what is owed in their lane; how many, by lane. */
  const drawing = new Map<string, number>();

  function count(lane: string, more: 1 | -1): void {
    const left = (drawing.get(lane) ?? 0) + more;
    if (left === 0) drawing.delete(lane);
    else drawing.set(lane, left);
  }

  return {
    /**
     * Runs `work` after everything that the lane was given before. Never rejects by itself: `work` answers for its errors.
     * @param draws at its end it draws what is owed in the lane: what comes before it need not
     */
    run(lane: string, work: () => Promise<void>, draws = false): Promise<void> {
      if (draws) count(lane, 1);
      const turn = (tails.get(lane) ?? Promise.resolve()).then(() => {
        if (draws) count(lane, -1);
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
    /** Whether a turn waits in the lane that will draw what is owed there. */
    isFollowed: (lane: string): boolean => drawing.has(lane),
    /** How many lanes are at work. */
    size: (): number => tails.size,
    /** Resolves when every lane is idle. */
    async idle(): Promise<void> {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

export type Turns = ReturnType<typeof createTurns>;
