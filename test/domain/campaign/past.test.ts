import { expect, test } from "vitest";
import { whenIn } from "../../../src/domain/campaign/past.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { pbxCampaign } from "./pbx-campaign.ts";

test.each<[zone: string, from: string, to: string, hours: string]>([
  ["utc +5", "2026-11-24", "2026-11-25", "09:00:00 17:59:59"],
  ["utc +4", "2026-11-24", "2026-11-25", "08:00:00 16:59:59"],
  ["utc +12", "2026-11-24", "2026-11-26", "16:00:00 00:59:59"],
  ["utc -5", "2026-11-23", "2026-11-25", "23:00:00 07:59:59"],
])("by the clock of %s a campaign of Tashkent goes from %s to %s, %s", (zone, from, to, hours) => {
  const when = whenIn(zoneOr(zone), pbxCampaign());
  expect([String(when.from), String(when.to), `${when.hours.from} ${when.hours.to}`]).toEqual([from, to, hours]);
});
