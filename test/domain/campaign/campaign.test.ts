import { describe, expect, test } from "vitest";
import {
  countedFewer,
  endOfCampaign,
  inWindow,
  looksDifferent,
  nextLook,
  startOfCampaign,
} from "../../../src/domain/campaign/campaign.ts";
import type { PbxCampaign } from "../../../src/domain/campaign/facts.ts";
import { pbxCampaign } from "./pbx-campaign.ts";

const at = (tashkent: string) => Temporal.Instant.from(`${tashkent}+05:00`).epochMilliseconds;
const campaign = pbxCampaign();
const LONG_AGO = at("2026-11-20T00:00:00");
const MINUTE = 60_000;

test.for<[name: string, before: number, after: number, minutes: number, told: number | undefined]>([
  ["all of them", 40, 40, 9, undefined],
  ["more than were sent", 40, 41, 9, undefined],
  ["none yet", 0, 0, 4, undefined],
  ["none after five minutes", 0, 0, 5, 0],
  ["some, seen for the first time: it may still count", 0, 3, 1, undefined],
  ["some, seen twice", 3, 3, 1, 3],
  ["one, seen twice", 1, 1, 1, 1],
  ["a count that grows", 3, 30, 1, undefined],
  ["some after five minutes", 0, 39, 5, 39],
])("the PBX counts %s: %i then %i of 40, %i minutes after", ([, before, after, minutes, told]) => {
  const [first, second] = [before, after].map((recipients) => pbxCampaign({ recipients }));
  if (!first || !second) throw new Error("two looks");
  expect(countedFewer(first, second, { sent: 40, createdAt: LONG_AGO, now: LONG_AGO + minutes * MINUTE })).toBe(told);
});

test.for([
  ["2026-11-24T08:59:59", false],
  ["2026-11-24T09:00:00", true],
  ["2026-11-25T17:59:59", true],
  ["2026-11-25T18:00:00", false],
  ["2026-11-23T12:00:00", false],
  ["2026-11-26T12:00:00", false],
] as const)("%s in Tashkent is within its days and hours: %s", ([moment, within]) => {
  expect(inWindow(campaign, at(moment))).toBe(within);
});

test("its end is its last second in its own zone", () => {
  expect(endOfCampaign(campaign)).toBe(at("2026-11-25T17:59:59"));
  expect(endOfCampaign(pbxCampaign({ offsetSeconds: 10_800 }))).toBe(at("2026-11-25T19:59:59"));
});

test("its start is the first second of its hours on its first day, in its own zone", () => {
  expect(startOfCampaign(campaign)).toBe(at("2026-11-24T09:00:00"));
  expect(startOfCampaign(pbxCampaign({ offsetSeconds: 10_800 }))).toBe(at("2026-11-24T11:00:00"));
});

describe("a card shows", () => {
  const updatedAt = Temporal.Instant.from("2026-11-24T09:00:00Z");
  test.for<[what: string, before: Partial<PbxCampaign>, after: Partial<PbxCampaign>, differs: boolean]>([
    ["nothing new where nothing changed", {}, {}, false],
    ["not when the PBX last touched it, or made it", {}, { updatedAt, createdAt: updatedAt }, false],
    ["one meaning of two words once", { status: "running" }, { status: "active" }, false],
    ["another meaning", { status: "new" }, { status: "running" }, true],
    ["another word without a known meaning", { status: "queued" }, { status: "dialling" }, true],
    ["a pause", {}, { paused: true }, true],
    ["another last day", {}, { to: Temporal.PlainDate.from("2026-11-26") }, true],
    ["other lines", {}, { trunks: ["254"] }, true],
    ["all numbers sent while none is counted, and when all are", { recipients: 0 }, { recipients: 40 }, false],
    ["a count of fewer than were sent", { recipients: 0 }, { recipients: 39 }, true],
    ["a count that changes", { recipients: 2 }, { recipients: 3 }, true],
  ])("%s", ([, before, after, differs]) => {
    expect(looksDifferent(pbxCampaign(before), pbxCampaign(after), 40)).toBe(differs);
    expect(looksDifferent(pbxCampaign(after), pbxCampaign(before), 40)).toBe(differs);
  });

  test("the first count of a campaign that was made elsewhere", () => {
    const counted = (recipients: number) => pbxCampaign({ recipients });
    expect(looksDifferent(counted(0), counted(40))).toBe(true);
    expect(looksDifferent(counted(0), counted(1))).toBe(true);
    expect(looksDifferent(counted(0), counted(0))).toBe(false);
  });

  test("the same facts in another order as the same", () => {
    const backwards = Object.fromEntries(Object.entries(campaign).toReversed()) as PbxCampaign;
    expect(looksDifferent(campaign, backwards)).toBe(false);
  });
});

describe("the next look", () => {
  const look = (now: string, createdAt = LONG_AGO) => nextLook(campaign, createdAt, at(now), 60);
  const minutesAfter = (now: string, minutes: number) => at(now) + minutes * MINUTE;

  test.for([
    ["while it calls", "2026-11-24T10:00:00", 1],
    ["between its hours", "2026-11-24T20:00:00", 10],
    ["days before", "2026-11-22T10:00:00", 10],
    ["ten minutes before its start", "2026-11-24T08:50:00", 10],
    ["five minutes before its start", "2026-11-24T08:55:00", 5],
    ["seconds before its start", "2026-11-24T08:59:30", 1],
    ["in the hours after its end", "2026-11-25T23:00:00", 10],
  ] as const)("%s", ([, now, minutes]) => {
    expect(look(now)).toBe(minutesAfter(now, minutes));
  });

  test("soon after it was made, while the PBX still counts", () => {
    const now = "2026-11-22T10:00:00";
    expect(look(now, at(now) - MINUTE)).toBe(minutesAfter(now, 1));
    expect(look(now, at(now) - 5 * MINUTE + 1)).toBe(minutesAfter(now, 1));
    expect(look(now, at(now) - 5 * MINUTE)).toBe(minutesAfter(now, 10));
  });

  test("is none later than a day after its end, whatever its status says", () => {
    expect(look("2026-11-26T17:59:59")).toBe(minutesAfter("2026-11-26T17:59:59", 10));
    expect(nextLook(campaign, LONG_AGO, at("2026-11-26T17:59:59") + 1, 60)).toBeUndefined();
  });
});
