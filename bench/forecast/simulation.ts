/** The truth of one simulated campaign, which the forecast does not know. */
export interface World {
  readonly numbers: number;
  readonly messageSeconds: number;
  readonly lines: number;
  readonly tries: number;
  /** The chance that an attempt is answered, on average over people. */
  readonly answerRate: number;
  readonly retryGapSeconds: number;
  /** A line's rest between two calls, on average. */
  readonly restSeconds: number;
  /** Daily calling hours, seconds after midnight. */
  readonly opens: number;
  readonly closes: number;
  readonly days: number;
}

const DAY = 86_400;
const BUSY_SHARE = 0.15;

interface Retry {
  readonly person: number;
  readonly tries: number;
  readonly readyAt: number;
}

/**
 * Dials a whole campaign call by call: each line takes the next due retry or the next number, people differ in how
 * readily they answer, some are busy at once, some listen to the end and some hang up. Returns when the last call ended,
 * in seconds after the first midnight, or undefined if the days were not enough. `random` gives numbers in [0, 1).
 */
export function simulate(world: World, random: () => number): number | undefined {
  const lines = Array.from({ length: world.lines }, () => world.opens);
  const chances = Array.from({ length: world.numbers }, () => clamp(world.answerRate + (random() - 0.5) * 0.4));
  const retries: Retry[] = [];
  let nextRetry = 0;
  let fresh = 0;
  let end = world.opens;
  while (fresh < world.numbers || nextRetry < retries.length) {
    const line = lines.indexOf(Math.min(...lines));
    const due = retries[nextRetry];
    const free = open(lines[line] ?? 0, world);
    const isRetry = due !== undefined && (due.readyAt <= free || fresh >= world.numbers);
    const person = isRetry ? due.person : fresh;
    const tries = isRetry ? due.tries : 0;
    const start = open(isRetry ? Math.max(free, due.readyAt) : free, world);
    if (start >= world.days * DAY) return undefined;
    if (isRetry) nextRetry += 1;
    else fresh += 1;
    const answered = random() < (chances[person] ?? 0);
    const over = start + (answered ? answeredSeconds(world.messageSeconds, random) : unansweredSeconds(random));
    if (!answered && tries + 1 < world.tries)
      retries.push({ person, tries: tries + 1, readyAt: over + world.retryGapSeconds });
    lines[line] = over - Math.log(1 - random()) * world.restSeconds;
    end = Math.max(end, over);
  }
  return end;
}

/** A seeded generator (mulberry32, public domain): the same seed gives the same campaign. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first moment from `time` on at which calls may be made. */
function open(time: number, { opens, closes }: World): number {
  const midnight = Math.floor(time / DAY) * DAY;
  if (time < midnight + opens) return midnight + opens;
  return time < midnight + closes ? time : midnight + DAY + opens;
}

function answeredSeconds(message: number, random: () => number): number {
  const heard = random() < 0.6 ? 1 : random();
  return 3 + random() * 3 + 4 + random() * 16 + message * heard + 1;
}

function unansweredSeconds(random: () => number): number {
  return 3 + random() * 3 + (random() < BUSY_SHARE ? 3 + random() * 5 : 30 + random() * 15);
}

function clamp(chance: number): number {
  return Math.min(Math.max(chance, 0.02), 0.98);
}
