import { describe, expect, test } from "vitest";
import { fixButtons, forecastLine } from "../../../src/bot/views/forecast.ts";
import { planView } from "../../../src/bot/views/plan.ts";
import { reviewView } from "../../../src/bot/views/review.ts";
import type { Scene } from "../../../src/bot/views/scene.ts";
import { reviewScreen } from "../../../src/bot/wizard/steps/review.ts";
import { draftTapIn, tapOn, tapsOf } from "../wizard/draft-taps.ts";
import { labelsOf, type ReviewSetting, reviewScene } from "./review-scene.ts";

const TIGHT: ReviewSetting = { days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "13:10"] };
const TOO_SHORT: ReviewSetting = { days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "10:00"] };

describe("when it will be finished", () => {
  test.each([
    ["uz", "🏁 seshanba, 12:30–14:40 da tugaydi"],
    ["uz-Cyrl", "🏁 сешанба, 12:30–14:40 да тугайди"],
    ["ru", "🏁 закончится во вт, 12:30–14:40"],
    ["en", "🏁 finishes on Tue, 12:30–14:40"],
  ] as const)("is told in %s as a range, rounded outwards to ten minutes", (locale, line) => {
    expect(forecastLine(reviewScene({ locale }))).toBe(line);
  });

  test("names both days when it ends on one of two", () => {
    expect(forecastLine(reviewScene({ locale: "ru", numbers: 6000 }))).toBe(
      "🏁 закончится между ср, 17:20 и чт, 16:50",
    );
  });

  test("names the date as well when the weekday is not this week's", () => {
    expect(forecastLine(reviewScene({ days: ["2026-12-01", "2026-12-02"] }))).toMatch(/seshanba 01\.12, /);
  });

  test("names no day where there is but one", () => {
    const days = { days: ["2026-12-01", "2026-12-01"] } satisfies ReviewSetting;
    expect(forecastLine(reviewScene(days))).toBe("🏁 taxminan 12:30–14:40 da tugaydi");
    expect(forecastLine(reviewScene({ ...days, locale: "ru" }))).toBe("🏁 закончится около 12:30–14:40");
  });

  test("is not rounded beyond the end of the day", () => {
    const scene = reviewScene({ days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "14:36"] });
    expect(forecastLine(scene)).toMatch(/–14:36 /);
  });

  test("is a share of the calls when there is not enough time, even at best", () => {
    expect(forecastLine(reviewScene({ ...TOO_SHORT, locale: "ru" }))).toMatch(
      /^⚠️ Времени не хватит: успеем сделать \d\d–\d\d\u00a0% звонков$/,
    );
  });

  test("is both when time is tight", () => {
    expect(forecastLine(reviewScene({ ...TIGHT, locale: "ru" }))).toMatch(
      /^⚠️ Впритык: закончится во вт, 12:30 или успеем сделать только \d\d\u00a0% звонков$/,
    );
  });

  test.each([
    ["is started by hand", { options: { paused: true } }],
    ["can no more be sent", { now: "2026-11-28T12:00" }],
  ])("is not told of a campaign that %s", (_case, setting) => {
    const scene = reviewScene(setting);
    expect(forecastLine(scene)).toBeUndefined();
    expect(planView(scene)).toBeUndefined();
    expect(reviewView(scene).text).not.toContain("🏁");
  });
});

describe("what would help", () => {
  test("are buttons, each of which lets it be finished in time", () => {
    const scene = reviewScene(TIGHT);
    const rows = fixButtons(scene);
    expect(labelsOf(rows)).toEqual([["Bir vaqtda 7 ta", "14:40 gacha"], ["Yana 1 kun: 25.11 gacha"]]);
    for (const { label, tap } of tapsOf(rows)) {
      const meaning = reviewScreen.tap(tap, scene);
      if (meaning?.kind !== "answers") throw new Error(`${label} is no answer`);
      const mended = { ...scene.draft, answers: { ...scene.draft.answers, ...meaning.answers } };
      expect(forecastLine({ ...scene, draft: mended })).toMatch(/^🏁/);
    }
  });

  test("is not offered when it fits", () => {
    expect(fixButtons(reviewScene())).toEqual([]);
  });

  test.each([
    ["lines", "0"],
    ["lines", "31"],
    ["lines", "many"],
    ["until", "25:00"],
    ["last-day", "2026-02-30"],
    ["unknown", "1"],
  ])("takes nothing else from a button: %s %s", (action, value) => {
    const tap = draftTapIn(`w|0123456789ab|${action}|${value}`);
    expect(tap && reviewScreen.tap(tap, reviewScene(TIGHT))).toBeUndefined();
  });

  test("leads into no schedule that cannot be: a last day before the first is refused with a way out", () => {
    expect(
      reviewScreen.tap({ kind: "last-day", day: Temporal.PlainDate.from("2026-11-20") }, reviewScene(TIGHT)),
    ).toMatchObject({
      kind: "note",
      note: { kind: "schedule-refused", refusal: { code: "reversed" } },
    });
  });
});

describe("the plan for its picture", () => {
  const chart = (scene: Scene) => planView(scene)?.chart;

  test("has the campaign, how many answer, the zone, and the verdict without its sign", () => {
    expect(chart(reviewScene())).toMatchObject({
      title: "Aprel aksiyasi",
      reached: "taxminan 870 kishi javob beradi",
      scale: "soatiga 200 kishigacha",
      zone: "UTC+5",
      verdict: "seshanba, 12:30–14:40 da tugaydi",
      groups: [{ from: 0, to: 1, labels: ["seshanba, 24-noyabr", "seshanba 24.11", "24.11"] }],
      today: { isBefore: true, label: "bugun, 23.11" },
    });
  });

  test("does not repeat the day where the campaign has but one", () => {
    const days = { days: ["2026-11-24", "2026-11-24"] } satisfies ReviewSetting;
    expect(chart(reviewScene({ ...days, locale: "ru" }))?.verdict).toBe("закончится около 12:30–14:40");
  });

  test("has today's time on a day that has begun", () => {
    expect(chart(reviewScene({ now: "2026-11-24T13:30", locale: "ru" }))?.today).toEqual({
      at: 0.5,
      isBefore: false,
      label: "сегодня, 13:30",
    });
  });

  test("goes by the hour for days, by the day for weeks", () => {
    const marks = (scene: Scene) => chart(scene)?.marks.toSorted((a, b) => a.at - b.at || a.rank - b.rank);
    expect(marks(reviewScene())?.map(({ label }) => label)).toEqual([
      ..."09:00 10:00 11:00 12:00 13:00 14:00 15:00 16:00 17:00 18:00".split(" "),
    ]);
    const weeks = reviewScene({ numbers: 20_000, days: ["2026-11-24", "2026-12-24"], locale: "ru" });
    expect(
      marks(weeks)
        ?.map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(["24.11", "25.11"]);
    expect(chart(weeks)?.scale).toBe("до 1\u00a0800 человек в день");
    expect(chart(weeks)?.groups).toEqual([]);
  });
});

describe("where even at best most would not be called", () => {
  const FAR: ReviewSetting = { days: ["2026-11-24", "2026-11-24"], hours: ["09:00", "10:00"], numbers: 20_000 };
  const buttons = (setting: ReviewSetting) => labelsOf(reviewView(reviewScene(setting)).buttons).join();

  test("Start comes after a yes of its own, for this pace only", () => {
    expect(buttons(FAR)).toContain("Ha, bir qismiga");
    expect(buttons(FAR)).not.toContain("Boshlash");
    const scene = reviewScene(FAR);
    const agreed = reviewScreen.tap(tapOn("Ha, bir qismiga", reviewView(scene).buttons), scene);
    if (agreed?.kind !== "cursor") throw new Error("no agreement");
    const cursor = { shortAccepted: agreed.cursor.shortAccepted ?? "" };
    expect(buttons({ ...FAR, cursor })).toContain("Boshlash");
    expect(buttons({ ...FAR, numbers: 21_000, cursor })).not.toContain("Boshlash");
  });

  test("nothing is asked where at least half is made", () => {
    expect(buttons(TIGHT)).toContain("Boshlash");
    expect(buttons(TIGHT)).not.toContain("Ha, bir qismiga");
  });

  test("more calls at once and a later end together are one button", () => {
    const scene = reviewScene({ ...FAR, numbers: 8_000 });
    const both = tapsOf(fixButtons(scene)).find(({ tap }) => tap.kind === "lines-until");
    expect(both?.label).toMatch(/^\d+ tadan, \d\d:\d\d gacha$/);
    if (both?.tap.kind !== "lines-until") throw new Error("not offered");
    const meaning = reviewScreen.tap(both.tap, scene);
    expect(meaning).toMatchObject({
      kind: "answers",
      answers: { options: { maxline: both.tap.pace.maxline }, hours: { to: both.tap.pace.to } },
    });
  });
});
