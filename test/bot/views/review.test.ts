import { describe, expect, test } from "vitest";
import { reviewView } from "../../../src/bot/views/review.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { labelsOf, type ReviewSetting, reviewScene } from "./review-scene.ts";

const textOf = (setting: ReviewSetting) => reviewView(reviewScene(setting)).text;
const labels = (setting: ReviewSetting) => labelsOf(reviewView(reviewScene(setting)).buttons).flat();

describe("the read-back", () => {
  test("says days with their weekdays, hours and the zone in words", () => {
    const text = textOf({ locale: "ru" });
    expect(text).toContain("🗓 вт, 24 ноября – пт, 27 ноября, ежедневно 09:00–18:00 (UTC+5)");
  });

  test("writes the year of a day that is more than a year ahead", () => {
    expect(textOf({ days: ["2027-11-24", "2027-11-24"] })).toContain("2027");
    expect(textOf({})).not.toContain("2026");
  });

  test("says of one day no more than its hours", () => {
    const day = { days: ["2026-11-27", "2026-11-27"] } satisfies ReviewSetting;
    expect(textOf(day)).toContain("🗓 juma, 27-noyabr, 09:00–18:00 (UTC+5)");
    expect(textOf({ ...day, locale: "ru" })).toContain("🗓 пт, 27 ноября, 09:00–18:00 (UTC+5)");
    expect(textOf(day)).not.toContain("har kuni");
  });

  test("gives the first call as a moment for the reader's own clock only where the campaign's zone is another", () => {
    const unix = Date.UTC(2026, 10, 24, 6) / 1000;
    expect(textOf({ options: { timezone: "utc +3" } })).toContain(
      `▶️ boshlanadi: <tg-time unix="${unix}" format="wDt">seshanba, 24-noyabr, 09:00 (UTC+3)</tg-time>`,
    );
    expect(textOf({})).not.toContain("tg-time");
  });

  test("says nothing of settings that are the PBX's own", () => {
    const plain = textOf({ options: { maxline: 1, tries: 2, goodtime: 3 } });
    expect(plain).toContain("📞 712037006\n");
    expect(plain).not.toContain("🔁");
    const other = textOf({ locale: "ru", options: { maxline: 5, tries: 3, goodtime: 8 } });
    expect(other).toContain("📞 712037006, 5 звонков одновременно\n");
    expect(other).toContain("🔁 3 попытки, успешным считается от 8 сек");
  });

  test("opens what the forecast takes for granted in the place of the details, where nothing can be started", () => {
    const view = reviewView(reviewScene({ cursor: { assumptions: true } }));
    expect(view.text).toContain("30–60 foiziga");
    expect(view.text).not.toContain("👥");
    expect(labelsOf(view.buttons)).toEqual([["‹ Orqaga"]]);
  });

  test("has one loud button", () => {
    const loud = reviewView(reviewScene())
      .buttons.flat()
      .filter(({ style }) => style !== undefined);
    expect(loud.map(({ label }) => label)).toEqual(["Boshlash · 1\u00a0248 ta"]);
  });

  test("says first that the time is short", () => {
    const told = textOf({ days: ["2026-11-27", "2026-11-27"], options: { maxline: 1 } }).split("\n");
    expect(told[1]).toContain("Vaqt yetmaydi");
  });

  test("questions one call at once of a long list, with more at once in one tap; of a short list it is usual", () => {
    const one = { days: ["2026-11-24", "2026-12-11"], options: { maxline: 1 } } satisfies ReviewSetting;
    expect(textOf(one)).toContain("1\u00a0248 ta raqamga bittalab");
    expect(labels(one)).toContain("10 ta birdan qoʻngʻiroq");
    for (const usual of [
      { ...one, options: { maxline: 2 } },
      { ...one, numbers: 200 },
    ]) {
      expect(textOf(usual)).not.toContain("bittalab");
      expect(labels(usual)).not.toContain("10 ta birdan qoʻngʻiroq");
    }
  });

  test("says that calls begin at once when the window is open", () => {
    expect(textOf({ now: "2026-11-24T11:00" })).toContain("▶️ qoʻngʻiroqlar darhol boshlanadi");
  });

  test("needs a yes of its own for hours at night, once", () => {
    const night: ReviewSetting = { hours: ["19:00", "22:00"] };
    expect(labels(night)).toContain("Roziman: 19:00–22:00");
    expect(labels(night).join()).not.toContain("Boshlash");
    expect(labels({ ...night, cursor: { nightAccepted: "19:00–22:00" } }).join()).toContain("Boshlash");
    expect(labels({ ...night, cursor: { nightAccepted: "19:00–21:30" } }).join()).not.toContain("Boshlash");
  });

  test("night is night by the installation's clock, in whatever zone the hours are written", () => {
    const inLondon = { options: { timezone: "utc +0" } };
    expect(labels({ ...inLondon, hours: ["09:00", "17:00"] }).join()).not.toContain("Boshlash");
    expect(labels({ ...inLondon, hours: ["09:00", "16:00"] }).join()).toContain("Boshlash");
    expect(labels({ options: { timezone: "utc +9" }, hours: ["09:00", "18:00"] }).join()).not.toContain("Boshlash");
  });

  test("an agreement to hours holds in the zone in which it was given", () => {
    const night = { options: { timezone: "utc +0" }, hours: ["09:00", "17:00"] } satisfies ReviewSetting;
    expect(labels({ ...night, cursor: { nightAccepted: "09:00–17:00" } }).join()).not.toContain("Boshlash");
    expect(labels({ ...night, cursor: { nightAccepted: "09:00–17:00 UTC+0" } }).join()).toContain("Boshlash");
  });

  test.each([
    ["little time today", { days: ["2026-11-23", "2026-11-23"], now: "2026-11-23T17:20" }, "atigi 40 daqiqa"],
    ["today's hours being over", { days: ["2026-11-23", "2026-11-24"], now: "2026-11-23T18:30" }, "18:00 oʻtdi"],
    ["a weekend", { days: ["2026-11-27", "2026-11-29"] }, "Dam olish kuni: shanba, yakshanba"],
    ["weekends", { days: ["2026-11-23", "2026-12-06"] }, "4 kun"],
    ["a holiday", { days: ["2026-12-08", "2026-12-08"] }, "seshanba, 8-dekabr: Konstitutsiya kuni"],
    ["a movable holiday", { days: ["2027-03-09", "2027-03-09"] }, "Ramazon hayiti boʻlishi kutilmoqda"],
  ] satisfies [string, ReviewSetting, string][])("tells of %s", (_case, setting, told) => {
    expect(
      textOf(setting)
        .split("\n")
        .filter((line) => line.startsWith("⚠️"))
        .join("\n"),
    ).toContain(told);
  });

  test("names two of many holidays and counts the rest", () => {
    const warned = textOf({ days: ["2026-12-01", "2027-11-01"] }).match(/^⚠️ .*$/gm) ?? [];
    expect(warned).toHaveLength(5);
    expect(warned.at(-1)).toMatch(/Yana \d+ ta bayram/);
  });

  test("says why a draft that waited cannot be sent as it is", () => {
    expect(textOf({ now: "2026-11-25T09:00" })).toContain("⚠️ seshanba, 24-noyabr oʻtib ketgan");
  });

  test.each(LOCALES)("in %s is read at a glance: at most 12 lines, buttons of at most 24 characters", (locale) => {
    const view = reviewView(reviewScene({ locale, days: ["2026-12-04", "2026-12-08"] }));
    expect(view.text.split("\n").length).toBeLessThanOrEqual(12);
    expect(
      labelsOf(view.buttons)
        .flat()
        .filter((label) => label.length > 24),
    ).toEqual([]);
  });
});
