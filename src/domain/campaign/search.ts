import type { CompleteAnswers } from "../draft/answers.ts";
import type { PbxProblemCode } from "../pbx-problem.ts";
import type { PbxCampaign } from "./facts.ts";

/** A campaign whose creation is unknown is looked for among so many numbers after the last one known before it. */
export const MOST_LOOKS = 20;

/**
 * What a search brought: a campaign that may be it, none among the numbers from `first` to `last`, a search that the PBX
 * let come no further than `last`, or no number to begin from.
 */
export type SearchResult =
  | { kind: "found"; id: number; createdAt: number; offsetSeconds: number }
  | { kind: "missed"; first: number; last: number }
  | { kind: "stopped"; first: number; last: number; code: PbxProblemCode }
  | { kind: "nowhere" };

/** Problems after which the PBX is not asked any further: it refuses, asks for a rest, or is not there. */
const END_OF_SEARCH: ReadonlySet<PbxProblemCode> = new Set([
  "token-refused",
  "busy",
  "no-connection",
  "no-answer",
  "cut",
]);

export const endsSearch = (code: PbxProblemCode): boolean => END_OF_SEARCH.has(code);

/** Whether a campaign of the PBX is as a set of answers asked for it: its name, days and hours. */
export function isCampaignOf(answers: CompleteAnswers, campaign: PbxCampaign): boolean {
  const minute = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  return (
    campaign.name === answers.name &&
    campaign.from.equals(answers.days.from) &&
    campaign.to.equals(answers.days.to) &&
    minute(campaign.fromTime) === minute(answers.hours.from) &&
    minute(campaign.toTime) === minute(answers.hours.to)
  );
}

/** As `isCampaignOf`, and certainly created after the request for it began. @param began epoch milliseconds */
export function mayBeCampaignOf(answers: CompleteAnswers, began: number, campaign: PbxCampaign): boolean {
  const { createdAt } = campaign;
  return createdAt !== undefined && createdAt.epochMilliseconds >= began && isCampaignOf(answers, campaign);
}
