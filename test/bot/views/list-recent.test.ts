import { describe, expect, test } from "vitest";
import { recentInWords, startRow } from "../../../src/bot/views/list-recent.ts";
import type { Scene } from "../../../src/bot/views/scene.ts";
import { startMark } from "../../../src/bot/wizard/start-mark.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import type { RecentCalls } from "../../../src/domain/list/recent-calls.ts";
import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { reviewScene } from "./review-scene.ts";

/** The read-back stands on Monday, 23 November. */
const CALLED: RecentCalls = {
  called: 312,
  since: "2026-11-17",
  last: { day: "2026-11-20", called: 100 },
  others: 0,
  campaigns: [{ name: "Bahor", userId: 1, by: "Nodira" }],
};
const WITHOUT = { sha256: "w".repeat(64), numbers: 936, first: "1", last: "2", others: [], fingerprint: "f" };

function sceneOf(change: Partial<ListAnswer>, lastChoice?: "all" | "without") {
  const scene = reviewScene();
  const { list } = scene.draft.answers;
  if (!list) throw new Error("No list");
  scene.draft.answers.list = { ...list, ...change };
  return withoutUndefined<Scene>({ ...scene, start: startMark(scene.draft), lastChoice });
}

const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const said = (change: Partial<RecentCalls>) => recentInWords(sceneOf({ recent: { ...CALLED, ...change } })).map(spaced);
const labels = (scene: ReturnType<typeof sceneOf>) => startRow(scene).map(({ label }) => spaced(label));

describe("people called in the last days", () => {
  test("are told with how many, since when and by which campaigns", () => {
    expect(said({})).toEqual([
      "⚠️ 1 248 ta raqamdan 312 tasiga seshanba, 17-noyabrdan beri qoʻngʻiroq qilingan: «Bahor»",
    ]);
  });

  test("of other managers' campaigns the manager is named, of many campaigns how many others there are", () => {
    const campaigns = [...CALLED.campaigns, { name: "Yoz", userId: 2, by: "Aziz" }];
    expect(said({ campaigns, others: 3 })[0]).toContain("«Bahor», «Yoz» (Aziz) va yana 3 ta");
    expect(said({ campaigns, others: 1 })[0]).toContain("«Bahor», «Yoz» (Aziz) va yana 1 ta");
  });

  test("of campaigns that the manager may not see only that they are a colleague's, and the weekday", () => {
    const campaigns = [{ name: "Maxfiy", userId: 2, by: "Aziz", day: "2026-11-17" }];
    const unsure = { name: "Maxfiy", day: "2026-11-17", campaigns: 1, numbers: 9, userId: 2 };
    const scene = sceneOf({ recent: { ...CALLED, campaigns, unsure } });
    const told = recentInWords({ ...scene, maySee: (userId) => userId === 1 }).map(spaced);
    expect(told[0]).toContain(": hamkasbingizniki (seshanba)");
    expect(told.join("\n")).not.toMatch(/Maxfiy|Aziz/);
    expect(told).toHaveLength(2);
  });

  test.each([
    ["all yesterday", { day: "2026-11-22", called: 312 }, "312 tasiga kecha ham qoʻngʻiroq qilingan:"],
    ["all today", { day: "2026-11-23", called: 312 }, "312 tasiga bugun qoʻngʻiroq qilingan:"],
    ["some yesterday", { day: "2026-11-22", called: 300 }, "qoʻngʻiroq qilingan (kecha 300 tasiga):"],
    ["some today", { day: "2026-11-23", called: 2 }, "qoʻngʻiroq qilingan (bugun 2 tasiga):"],
  ])("say so when it was %s", (_, last, text) => {
    expect(said({ last })[0]).toContain(text);
  });

  test("where campaigns could not be compared no count is claimed", () => {
    const unsure = { name: "Bahor", day: "2026-11-20", campaigns: 3, numbers: 900 };
    const [only, ...more] = said({ called: 0, campaigns: [], unsure });
    expect(more).toEqual([]);
    expect(only).toContain("«Bahor» (juma, 20-noyabr) va yana 2 ta obzvon");
  });
});

test("numbers taken out since are told with the time", () => {
  const at = Temporal.Instant.from("2026-11-23T10:36:00+05:00").epochMilliseconds;
  expect(recentInWords(sceneOf({ takenOut: { count: 3, at } }))[0]).toContain("3 ta raqam olib tashlandi, 10:36");
  const earlier = sceneOf({ takenOut: { count: 3, at: at - 24 * 3_600_000 } });
  expect(recentInWords(earlier)[0]).toContain("yakshanba, 22-noyabr, 10:36");
});

describe("what starts it", () => {
  test("is Start while few were called", () => {
    expect(labels(sceneOf({ recent: { ...CALLED, called: 49 } }))).toEqual(["Boshlash · 1 248 ta"]);
  });

  const recent = { ...CALLED, without: WITHOUT };

  test("is a choice where many were, in the order of the last choice", () => {
    const both = ["Hammasiga · 1 248 ta", "312 tasisiz · 936 ta"];
    expect(labels(sceneOf({ recent }))).toEqual(both);
    expect(labels(sceneOf({ recent }, "all"))).toEqual(both);
    expect(labels(sceneOf({ recent }, "without"))).toEqual(both.toReversed());
  });

  test("is to call all again, in red, where nobody would be left or it is not known who", () => {
    const unsure = { name: "Bahor", day: "2026-11-20", campaigns: 1, numbers: 900 };
    for (const nothing of [CALLED, { ...CALLED, called: 0, unsure }]) {
      expect(startRow(sceneOf({ recent: nothing }))).toMatchObject([{ style: "danger" }]);
      expect(labels(sceneOf({ recent: nothing }))).toEqual(["Hammasiga · 1 248 ta"]);
    }
  });

  test("carries what the screen shows", () => {
    const data = (change: Partial<ListAnswer>) =>
      startRow(sceneOf(change)).map((button) => ("data" in button ? button.data : ""));
    const [all, fewer] = data({ recent });
    expect(new Set([all, fewer]).size).toBe(2);
    const others = { ...recent, without: { ...WITHOUT, sha256: "x".repeat(64) } };
    expect(data({ recent: others })).not.toContain(all);
    expect(data({ recent: others })).not.toContain(fewer);
    expect(data({ recent, sha256: "z".repeat(64) })).not.toContain(all);
  });
});
