import type { PbxCampaign } from "../domain/campaign/facts.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";

type Stored = Omit<PbxCampaign, "from" | "to" | "fromTime" | "toTime" | "createdAt" | "updatedAt"> & {
  [K in "from" | "to" | "fromTime" | "toTime"]: string;
} & { createdAt?: string; updatedAt?: string };

/** A look at a campaign as JSON; days, times and moments as ISO 8601 texts. */
export function writeCampaign(campaign: PbxCampaign): string {
  return JSON.stringify(campaign);
}

/** A look from the JSON that `writeCampaign` made. */
export function readCampaign(json: string): PbxCampaign {
  const { from, to, fromTime, toTime, createdAt, updatedAt, ...rest } = JSON.parse(json) as Stored;
  return withoutUndefined({
    ...rest,
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
    fromTime: Temporal.PlainTime.from(fromTime),
    toTime: Temporal.PlainTime.from(toTime),
    createdAt: createdAt ? Temporal.Instant.from(createdAt) : undefined,
    updatedAt: updatedAt ? Temporal.Instant.from(updatedAt) : undefined,
  });
}
