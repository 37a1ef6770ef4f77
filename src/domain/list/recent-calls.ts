import type { CleanList } from "./clean-list.ts";

/** For how long people count as called lately, in milliseconds. */
export const RECENT = 7 * 24 * 3_600_000;

/** So many campaigns are named; of the others it is told how many they are. */
export const NAMED_CAMPAIGNS = 3;

/** A campaign that called people of a list. */
export interface RecentCampaign {
  name: string;
  userId: number;
  /** What the person who confirmed it is called; empty when it is not known. */
  by: string;
  /** The day on which it called, ISO 8601: all that who may not see it is told. Absent in drafts of earlier versions. */
  day?: string;
}

/** Which people of a list were called lately, over all campaigns of the account. Days are ISO dates. */
export interface RecentCalls {
  /** Numbers of the list that any of them called, or may have called. */
  called: number;
  /** The first day on which one of them was. */
  since: string;
  /** The last such day, and how many were called on it. */
  last: { day: string; called: number };
  /** Those that share most come first. */
  campaigns: RecentCampaign[];
  /** How many campaigns there are beside those. */
  others: number;
  /** Campaigns that could not be compared: one of them, how many they are, and whom they may have called at most. */
  unsure?: { name: string; day: string; campaigns: number; numbers: number; userId?: number };
  /** The list without the people who were called, where it is a choice. */
  without?: CleanList;
}

/** What a person chose when people of the list had been called lately. */
export type CallChoice = "all" | "without";

/** Whether so many of a list's numbers are enough to be asked about: a tenth and at least five, or fifty. */
export function areMany(called: number, numbers: number): boolean {
  return called >= 50 || (called >= 5 && called * 10 >= numbers);
}

/** The day on which a campaign began to call: its first day, where that has come since it was confirmed. */
export function beganOn(confirmed: Temporal.PlainDate, from: Temporal.PlainDate, today: Temporal.PlainDate) {
  const { compare } = Temporal.PlainDate;
  return compare(from, confirmed) > 0 && compare(from, today) <= 0 ? from : confirmed;
}
