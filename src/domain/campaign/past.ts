import type { Window } from "../schedule/schedule.ts";
import { nowIn, type Zone } from "../schedule/zone.ts";
import { endOfCampaign, startOfCampaign } from "./campaign.ts";
import type { PbxCampaign } from "./facts.ts";

/** A campaign as far as the history tells it. */
export type PastCampaign = Pick<
  PbxCampaign,
  "id" | "name" | "from" | "to" | "fromTime" | "toTime" | "offsetSeconds" | "status"
> & {
  /** Its PBX account; absent: the first. */
  accountId?: number;
  /** When the PBX said the status, epoch milliseconds. */
  lookedAt: number;
  /** How many numbers were sent, or, of one that was made elsewhere, how many the PBX counts. */
  numbers: number;
  /** The lines that were chosen, or the PBX's own names of them. */
  trunks: string[];
  /** Rows of the list that were refused; unknown of a campaign that was made elsewhere. */
  refused?: number;
  /** Who confirmed it. */
  userId?: number;
  /** When the chat got it, epoch milliseconds: the order of the history. */
  linkedAt: number;
};

/** Its first and last day and its daily hours by the clock of a zone, which need not be the campaign's own. */
export function whenIn(
  zone: Zone,
  campaign: Pick<PbxCampaign, "from" | "to" | "fromTime" | "toTime" | "offsetSeconds">,
): { from: Temporal.PlainDate; to: Temporal.PlainDate; hours: Window } {
  const there = (at: number) => nowIn(zone, Temporal.Instant.fromEpochMilliseconds(at));
  const [opens, closes] = [there(startOfCampaign(campaign)), there(endOfCampaign(campaign))];
  return {
    from: opens.toPlainDate(),
    to: closes.toPlainDate(),
    hours: { from: opens.toPlainTime(), to: closes.toPlainTime() },
  };
}
