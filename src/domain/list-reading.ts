import type { RecipientsChoices } from "./recipients.ts";

/** What a list is read from: a stored file, or the stored text of a message. */
export interface ListSource {
  /** SHA-256 (hex) of the content. */
  sha256: string;
  name: string;
  as?: "message";
  /** The message is as long as Telegram lets one be: what was pasted goes on in the next one. */
  cut?: true;
}

/** Sources that make one list, and what was answered to the questions about them. */
export interface ListReading {
  sources: ListSource[];
  choices: RecipientsChoices;
}

/** A campaign that called many numbers of a list a few days ago. */
export interface RecentCampaign {
  submissionId: string;
  name: string;
  /** Epoch milliseconds. */
  confirmedAt: number;
  userId: number;
  /** What the person is called; empty when it is not known. */
  by: string;
  /** Numbers of the list that were in that campaign. */
  shared: number;
  /** The lists could not be compared, so `shared` is only how many it may be at most. */
  unsure?: true;
}

/** How long a campaign counts as recent, in milliseconds. */
export const RECENT = 7 * 24 * 3_600_000;

/** Whether a list shares so much with an earlier one that it has to be agreed to: at least half of its numbers. */
export function sharesMuch(shared: number, numbers: number): boolean {
  return shared * 2 >= numbers && numbers > 0;
}

/** Several readings as one; where two of them were answered differently, it is asked again. */
export function joinReadings(readings: readonly ListReading[]): ListReading {
  const sources = readings.flatMap((reading) => reading.sources);
  const ofSources = readings.flatMap(({ sources: own, choices }) => own.map((_, at) => choices.sources?.[at] ?? {}));
  const several = same(readings.map(({ choices }) => choices.several));
  const foreign = same(readings.map(({ choices }) => choices.foreign));
  const doubtful = same(readings.map(({ choices }) => choices.doubtful));
  const answers = {
    ...(several ? { several } : {}),
    ...(foreign ? { foreign } : {}),
    ...(doubtful ? { doubtful } : {}),
  };
  return { sources, choices: { sources: ofSources, ...answers } };
}

function same<T>(answers: (T | undefined)[]): T | undefined {
  const given = new Set(answers.filter((one) => one !== undefined));
  return given.size === 1 ? [...given][0] : undefined;
}
