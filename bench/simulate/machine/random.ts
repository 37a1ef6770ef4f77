/** Chance that a number decides: the same number, the same chances. */
export interface Random {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True so often out of a hundred. */
  percent(often: number): boolean;
  /** One of several. @throws RangeError when there is none */
  pick<T>(several: readonly T[]): T;
  /** One of several, each as often as it weighs; undefined where nothing weighs anything. */
  weigh<T>(several: readonly T[], weightOf: (one: T) => number): T | undefined;
  /** A chance of its own, which nobody else's questions move on. */
  fork(): Random;
}

/** Chances from a seed (mulberry32: 32 bits of state, good enough to choose with). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    percent: (often) => next() * 100 < often,
    pick(several) {
      const one = several[whole(0, several.length - 1)];
      if (one === undefined) throw new RangeError("Nothing to choose from");
      return one;
    },
    weigh(several, weightOf) {
      const weights = several.map(weightOf);
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      return several.find((_one, at) => {
        left -= weights[at] ?? 0;
        return left < 0;
      });
    },
    fork: () => createRandom(whole(0, 0xffffffff)),
  };
}
