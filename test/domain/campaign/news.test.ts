import { describe, expect, test } from "vitest";
import type { PbxCampaign, SeenCampaign } from "../../../src/domain/campaign/facts.ts";
import { isOver, isRunning, newsOf } from "../../../src/domain/campaign/news.ts";
import { pbxCampaign } from "./pbx-campaign.ts";

const at = (tashkent: string) => Temporal.Instant.from(`${tashkent}+05:00`).epochMilliseconds;

/** A campaign of the 24th and the 25th, 9 to 18, made on the 23rd, as it was seen before. */
function seen(facts: Partial<PbxCampaign> = {}, told: Partial<SeenCampaign> = {}): SeenCampaign {
  return { accountId: 1, facts: pbxCampaign(facts), lookedAt: 0, createdAt: at("2026-11-23T15:00:00"), ...told };
}

test.for<[name: string, from: string, to: string, when: string, news: string | undefined]>([
  ["runs", "new", "running", "2026-11-24T09:01:00", "began"],
  ["runs, by another word", "new", "Active", "2026-11-24T09:01:00", "began"],
  ["runs before its time", "new", "running", "2026-11-24T08:00:00", "began"],
  ["runs when it is first looked at", "", "running", "2026-11-24T09:01:00", "began"],
  ["says something new in its time", "new", "dialling", "2026-11-24T09:01:00", "began"],
  ["says something new when its time comes", "new", "dialling", "2026-11-24T09:00:00", "began"],
  ["says nothing any more in its time", "queued", "", "2026-11-24T09:01:00", undefined],
  ["says something new before its time", "new", "queued", "2026-11-24T08:59:00", undefined],
  ["says something unknown when it is first looked at", "", "queued", "2026-11-24T09:01:00", undefined],
  ["is new for a quarter of an hour", "new", "new", "2026-11-24T09:14:59", undefined],
  ["is new after a quarter of an hour", "new", "new", "2026-11-24T09:15:00", "not-begun"],
  ["says the same unknown word after a quarter of an hour", "queued", "queued", "2026-11-24T09:15:00", "not-begun"],
  ["is paused after a quarter of an hour", "paused", "paused", "2026-11-24T09:15:00", "not-begun"],
  ["is new between its windows", "new", "new", "2026-11-24T20:00:00", undefined],
  ["has finished", "running", "finished", "2026-11-24T12:00:00", "over"],
  ["was stopped", "running", "cancelled", "2026-11-24T12:00:00", "over"],
  ["failed before it began", "new", "failed", "2026-11-24T08:00:00", "over"],
  ["runs on after its last window", "running", "running", "2026-11-25T18:00:01", "over"],
  ["is new after its last window", "new", "new", "2026-11-25T18:00:01", "over"],
])("one that %s (%j, %j at %s) is %s", ([, from, to, when, news]) => {
  expect(newsOf(seen({ status: from }), pbxCampaign({ status: to }), at(when))).toBe(news);
});

test.for<[status: string, when: string, is: boolean]>([
  ["running", "2026-11-24T08:00:00", true],
  ["Active", "2026-11-24T20:00:00", true],
  ["running", "2026-11-25T17:59:59", true],
  ["running", "2026-11-25T18:00:00", false],
  ["new", "2026-11-24T10:00:00", false],
  ["paused", "2026-11-24T10:00:00", false],
  ["queued", "2026-11-24T08:59:59", false],
  ["queued", "2026-11-24T09:00:00", true],
  ["queued", "2026-11-25T18:00:00", false],
  ["", "2026-11-24T10:00:00", false],
])("one that says %j at %s calls: %s", ([status, when, is]) => {
  expect(isRunning(pbxCampaign({ status }), at(when))).toBe(is);
});

test.for<[status: string, when: string, is: boolean]>([
  ["new", "2026-11-25T17:59:59", false],
  ["new", "2026-11-25T18:00:00", true],
  ["queued", "2026-11-25T18:00:00", true],
  ["done", "2026-11-23T12:00:00", true],
  ["stopped", "2026-11-23T12:00:00", true],
  ["error", "2026-11-23T12:00:00", true],
  ["paused", "2026-11-23T12:00:00", false],
])("one that says %j at %s is over: %s", ([status, when, is]) => {
  expect(isOver(pbxCampaign({ status }), at(when))).toBe(is);
});

test("one that was made within its window has its quarter of an hour from then on", () => {
  const made = seen({}, { createdAt: at("2026-11-24T11:00:00") });
  expect(newsOf(made, pbxCampaign(), at("2026-11-24T11:14:59"))).toBeUndefined();
  expect(newsOf(made, pbxCampaign(), at("2026-11-24T11:15:00"))).toBe("not-begun");
});

test("one that a person has to start is not missed", () => {
  const paused = { paused: true };
  expect(newsOf(seen(paused), pbxCampaign(paused), at("2026-11-24T12:00:00"))).toBeUndefined();
});

describe("each is told once", () => {
  test("that it began, late or again, after that it did not", () => {
    const told = seen({}, { startTold: true });
    expect(newsOf(told, pbxCampaign({ status: "running" }), at("2026-11-24T12:00:00"))).toBeUndefined();
    expect(newsOf(told, pbxCampaign(), at("2026-11-24T12:00:00"))).toBeUndefined();
  });

  test("that it is over, after which nothing is news", () => {
    const told = seen({ status: "finished" }, { startTold: true, overTold: true });
    for (const status of ["finished", "running", "new"])
      expect(newsOf(told, pbxCampaign({ status }), at("2026-11-26T12:00:00"))).toBeUndefined();
  });
});

test("over any course of looks a campaign is told of at most twice, first that it began or did not, last that it is over", () => {
  const words = ["new", "running", "paused", "finished", "queued", "", "stopped"];
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  for (let course = 0; course < 500; course += 1) {
    let before = seen({ status: "" });
    const told: string[] = [];
    for (
      let now = at("2026-11-23T15:00:00");
      now < at("2026-11-26T18:00:00");
      now += Math.floor(random() * 3 * 3_600_000)
    ) {
      const after = pbxCampaign({ status: words[Math.floor(random() * words.length)] ?? "" });
      const news = newsOf(before, after, now);
      if (news) told.push(news);
      const startTold = before.startTold || news !== undefined;
      before = { ...before, facts: after, startTold, overTold: before.overTold || news === "over" };
    }
    expect(told.length).toBeLessThanOrEqual(2);
    expect(told.slice(0, -1)).not.toContain("over");
    expect(told.at(-1)).toBe("over");
  }
});
