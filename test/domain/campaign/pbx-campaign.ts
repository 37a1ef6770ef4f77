import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";

const { PlainDate, PlainTime } = Temporal;

/** A campaign of 24 and 25 November 2026, 9 to 18 in Tashkent, as the PBX describes it; but for what a test changes. */
export function pbxCampaign(changes: Partial<PbxCampaign> = {}): PbxCampaign {
  return {
    id: 123,
    name: "Aksiya",
    trunks: ["253"],
    recipients: 2,
    maxline: 1,
    goodtime: 3,
    tries: 2,
    paused: false,
    from: PlainDate.from("2026-11-24"),
    to: PlainDate.from("2026-11-25"),
    fromTime: PlainTime.from("09:00"),
    toTime: PlainTime.from("17:59:59"),
    status: "new",
    offsetSeconds: 18_000,
    ...changes,
  };
}
