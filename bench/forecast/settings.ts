import type { World } from "./simulation.ts";

const HOUR = 3600;
const OPENS = 9 * HOUR;
const COUNT = 20;

/** Twenty campaigns such as call centres run, small to large, with the truth drawn around what the forecast assumes. */
export function settings(random: () => number): readonly World[] {
  const pick = <T>(values: readonly [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
  return Array.from({ length: COUNT }, () => ({
    numbers: pick([200, 500, 1000, 2000, 5000, 12_000]),
    messageSeconds: pick([12, 20, 30, 45, 60]),
    lines: pick([2, 3, 5, 10, 20, 30]),
    tries: pick([1, 2, 3, 5]),
    answerRate: 0.32 + random() * 0.26,
    retryGapSeconds: pick([0, 60, 300, 600, 900]),
    restSeconds: 1 + random() * 5,
    opens: OPENS,
    closes: OPENS + pick([4, 8, 9, 11]) * HOUR,
    days: pick([3, 5, 7, 14, 30]),
  }));
}
