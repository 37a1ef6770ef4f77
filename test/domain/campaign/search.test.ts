import { describe, expect, test } from "vitest";
import { endsSearch, isCampaignOf, MOST_LOOKS, mayBeCampaignOf } from "../../../src/domain/campaign/search.ts";
import type { PbxProblemCode } from "../../../src/domain/pbx-problem.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { completeAnswers } from "../draft/complete-answers.ts";
import { pbxCampaign } from "./pbx-campaign.ts";

const { PlainDate, PlainTime } = Temporal;
const BEGAN = Temporal.Instant.from("2026-11-23T10:00:00+05:00");
const answers = completeAnswers();

test("the PBX's seconds at the end of a minute are no difference", () => {
  expect(isCampaignOf(completeAnswers(), pbxCampaign({ toTime: PlainTime.from("18:00:59") }))).toBe(true);
});

describe("another", () => {
  const whole = { toTime: PlainTime.from("18:00:59") };
  test.for([
    ["name", { name: "Aksiya 2" }],
    ["first day", { from: PlainDate.from("2026-11-23") }],
    ["last day", { to: PlainDate.from("2026-11-26") }],
    ["first hour", { fromTime: PlainTime.from("09:01") }],
    ["last hour", { toTime: PlainTime.from("18:01:59") }],
  ] as const)("%s is another campaign", ([, change]) => {
    expect(isCampaignOf(answers, pbxCampaign({ ...whole, ...change }))).toBe(false);
  });

  test.for([
    ["a moment before", BEGAN.subtract({ milliseconds: 1 }), false],
    ["at that moment", BEGAN, true],
    ["a day after", BEGAN.add({ hours: 24 }), true],
    ["nobody knows when", undefined, false],
  ] as const)("created %s the request began: may be it: %s", ([, createdAt, may]) => {
    const created = pbxCampaign(withoutUndefined({ ...whole, createdAt }));
    expect(mayBeCampaignOf(answers, BEGAN.epochMilliseconds, created)).toBe(may);
  });
});

test("another campaign that was created since is not it", () => {
  const createdAt = BEGAN.add({ hours: 1 });
  const other = pbxCampaign({ toTime: PlainTime.from("18:00:59"), createdAt, name: "Aksiya 2" });
  expect(mayBeCampaignOf(answers, BEGAN.epochMilliseconds, other)).toBe(false);
});

test.for<[code: PbxProblemCode, ends: boolean]>([
  ["no-connection", true],
  ["no-answer", true],
  ["cut", true],
  ["token-refused", true],
  ["busy", true],
  ["refused", false],
  ["not-found", false],
  ["server-trouble", false],
  ["unreadable", false],
  ["no-file", false],
])("a search of twenty looks ends at %s: %s", ([code, ends]) => {
  expect([endsSearch(code), MOST_LOOKS]).toEqual([ends, 20]);
});
