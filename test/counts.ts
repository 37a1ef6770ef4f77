/**
 * How much of something a test tries: `short` in `npm test`, `long` in `npm run test:long`, where the same tests take
 * more seeds, texts or screens than fit into three minutes.
 */
export function count(short: number, long: number): number {
  return process.env.TEST_LONG === "1" ? long : short;
}
