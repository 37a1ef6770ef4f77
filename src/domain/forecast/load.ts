/** What is taken for granted about the people called and the PBX; shown to the manager on request. */
export interface Assumptions {
  /** The chance that an attempt is answered, 0 to 1. */
  readonly answerRate: number;
  /** How far off that chance may be. */
  readonly answerSpread: number;
  /** From dialling until it rings. */
  readonly setupSeconds: number;
  /** Ringing before somebody answers. */
  readonly answerSeconds: number;
  /** Ringing until an attempt is given up. */
  readonly ringSeconds: number;
  /** How much of the message is heard on average, 0 to 1. */
  readonly heardShare: number;
  /** The most that lines stand idle between calls, as a share of their time. */
  readonly idleShare: number;
  /** The longest wait before a number is tried again; the PBX does not say. */
  readonly retryGapMinutes: number;
}

/** Vendors' published figures for voice broadcasts: rings of 6 s, 18 to 42 s given to an unanswered call. */
export const ASSUMED: Assumptions = {
  answerRate: 0.45,
  answerSpread: 0.15,
  setupSeconds: 4,
  answerSeconds: 12,
  ringSeconds: 35,
  heardShare: 0.8,
  idleShare: 0.15,
  retryGapMinutes: 15,
};

/** The part of a campaign that makes work for its lines. */
export interface Work {
  readonly numbers: number;
  readonly messageSeconds: number;
  readonly tries: number;
}

/** What a campaign asks of its lines. */
export interface Load {
  /** Attempts in all. */
  readonly attempts: number;
  /** Numbers that answer in the end. */
  readonly reached: number;
  /** Seconds that all attempts hold a line. */
  readonly lineSeconds: number;
  readonly longestCallSeconds: number;
}

const HANG_UP_SECONDS = 1;
const LEAST_CHANCE = 0.01;
const MOST_CHANCE = 0.99;

/**
 * The load of a campaign for a chance `answerRate` per attempt: of N numbers with k tries, R = 1 - (1 - p)^k answer
 * after R / p attempts on average; answered attempts hold a line for the message, the others for the ringing.
 */
export function loadOf({ numbers, messageSeconds, tries }: Work, assumptions: Assumptions, answerRate: number): Load {
  const { setupSeconds, answerSeconds, ringSeconds, heardShare } = assumptions;
  const chance = Math.min(Math.max(answerRate, LEAST_CHANCE), MOST_CHANCE);
  const reachedShare = 1 - (1 - chance) ** tries;
  const attemptsEach = reachedShare / chance;
  const answeredHold = setupSeconds + answerSeconds + messageSeconds * heardShare + HANG_UP_SECONDS;
  const unansweredHold = setupSeconds + ringSeconds;
  const secondsEach = reachedShare * answeredHold + (attemptsEach - reachedShare) * unansweredHold;
  return {
    attempts: numbers * attemptsEach,
    reached: numbers * reachedShare,
    lineSeconds: numbers * secondsEach,
    longestCallSeconds: setupSeconds + Math.max(answerSeconds + messageSeconds + HANG_UP_SECONDS, ringSeconds),
  };
}
