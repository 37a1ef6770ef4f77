/**
 * How much of something a test tries: `short` in `npm test`, `long` in `npm run test:long`, where the same tests take
 * more seeds, texts or screens than fit into three minutes.
 */
export function count(short: number, long: number): number {
  return process.env.TEST_LONG === "1" ? long : short;
}

/**
 * All of them in the long run; in the short one so many, spread evenly over the table from its first to its last, so that what
 * stands in groups is met group by group. One alone is the middle one.
 */
export function some<T>(all: readonly T[], short: number): T[] {
  const wanted = Math.min(count(short, all.length), all.length);
  const place = (turn: number) =>
    wanted === 1 ? all.length >> 1 : Math.round((turn * (all.length - 1)) / (wanted - 1));
  const taken = new Set(Array.from({ length: wanted }, (_, turn) => place(turn)));
  return all.filter((_, at) => taken.has(at));
}

/** What only the long run tries, since a test of the short one stands for its kind: all of them, or none. */
export function inLong<T>(all: readonly T[]): readonly T[] {
  return some(all, 0);
}
