/** Work in lanes: within a lane one piece at a time and in order, lanes side by side. */
export function createTurns() {
  const tails = new Map<string, Promise<void>>();

  return {
    /** Runs `work` after everything that the lane was given before. Never rejects by itself: `work` answers for its errors. */
    run(lane: string, work: () => Promise<void>): Promise<void> {
      const turn = (tails.get(lane) ?? Promise.resolve()).then(work);
      const tail = turn
        .catch(() => {})
        .finally(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
        });
      tails.set(lane, tail);
      return turn;
    },
    /** How many lanes are at work. */
    size: (): number => tails.size,
    /** Resolves when every lane is idle. */
    async idle(): Promise<void> {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}

export type Turns = ReturnType<typeof createTurns>;
