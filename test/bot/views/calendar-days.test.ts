import { describe, expect, test } from "vitest";
import type { Scene } from "../../../src/bot/views/scene.ts";
import { daysStep } from "../../../src/bot/wizard/steps/days.ts";
import { hoursStep } from "../../../src/bot/wizard/steps/hours.ts";
import type { Screen } from "../../../src/bot/wizard/steps/screen.ts";
import { periodFromJson, windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { draftTapIn } from "../wizard/draft-taps.ts";
import { labelsOf, type ReviewSetting, reviewScene } from "./review-scene.ts";

const answered = (from: string, to: string) => ({
  kind: "answers",
  answers: { days: periodFromJson({ from, to }) },
});

/** What a button means that carries this. */
function tapped(screen: Pick<Screen, "tap">, action: string, value: string, scene: Scene) {
  const tap = draftTapIn(`w|${scene.draft.id}|${action}|${value}`);
  return tap && screen.tap(tap, scene);
}

/** A scene in which days are still to be chosen. */
function open(setting: ReviewSetting = {}): Scene {
  const scene = reviewScene(setting);
  const { days: _days, hours: _hours, ...answers } = scene.draft.answers;
  return { ...scene, draft: { ...scene.draft, answers } };
}

describe("the days", () => {
  test("are two taps: the first day, then the last", () => {
    expect(tapped(daysStep, "day", "2026-11-25", open())).toEqual({
      kind: "cursor",
      cursor: { from: "2026-11-25", month: "2026-11" },
    });
    const begun = open({ cursor: { from: "2026-11-25" } });
    expect(daysStep.ask(begun).text).toContain("chorshanba, 25-noyabr");
    expect(tapped(daysStep, "day", "2026-11-27", begun)).toEqual(answered("2026-11-25", "2026-11-27"));
  });

  test("may be one: the same tapped twice, or the button for only this one", () => {
    const begun = open({ cursor: { from: "2026-11-25" } });
    expect(tapped(daysStep, "day", "2026-11-25", begun)).toEqual(answered("2026-11-25", "2026-11-25"));
    expect(daysStep.ask(begun).buttons[0]?.[0]).toMatchObject({ label: "Faqat shu kun" });
    expect(tapped(daysStep, "period", "2026-11-25/2026-11-25", begun)).toEqual(answered("2026-11-25", "2026-11-25"));
  });

  test("begin anew with a tap before the first day", () => {
    const begun = open({ cursor: { from: "2026-11-25" } });
    expect(tapped(daysStep, "day", "2026-11-24", begun)).toMatchObject({
      kind: "cursor",
      cursor: { from: "2026-11-24" },
    });
  });

  test("that are past are refused, though an old button names them", () => {
    expect(tapped(daysStep, "period", "2026-11-20/2026-11-20", open())).toMatchObject({
      kind: "note",
      note: { kind: "schedule-refused", refusal: { code: "past-day" } },
    });
  });

  test.each([
    ["month", "2026-99"],
    ["month", ""],
    ["day", "2026-02-30"],
    ["period", "2026-11-25"],
    ["window", "09:00-18:00"],
  ])("have no button %s %j", (action, value) => {
    expect(tapped(daysStep, action, value, open())).toBeUndefined();
  });

  test("leave what was said and offered on the screen when nothing is tapped on", () => {
    expect(tapped(daysStep, "idle", "", open())).toEqual({ kind: "stay" });
  });

  test("are shown with what is chosen when they are asked again, never before this month", () => {
    const asked = daysStep.ask(reviewScene({ now: "2027-01-05T12:00" }));
    expect(asked.text).toContain("seshanba, 24-noyabr");
    expect(labelsOf(asked.buttons).flat()).toContain("Yan 2027");
  });
});

describe("the hours", () => {
  test("that can still be are offered, the last used ones first and by name", () => {
    const scene = { ...reviewScene(), lastHours: windowFromJson({ from: "10:30", to: "17:15" }) };
    const labels = labelsOf(hoursStep.ask(scene).buttons);
    expect(labels[0]).toEqual(["Oxirgisi: 10:30–17:15"]);
    expect(labels[1]).toEqual(["09:00–18:00", "09:00–13:00"]);
  });

  test("that are offered as the answer to what was said stand there once", () => {
    const hours = windowFromJson({ from: "09:00", to: "18:00" });
    const labels = labelsOf(hoursStep.ask(reviewScene({ cursor: { offers: [{ hours }] } })).buttons).flat();
    expect(labels).not.toContain("09:00–18:00");
    expect(labels).toContain("09:00–13:00");
  });

  test("from now on are offered for today, to the end of the calling hours", () => {
    const scene = reviewScene({ days: ["2026-11-23", "2026-11-23"], now: "2026-11-23T15:02" });
    const [[first] = []] = hoursStep.ask(scene).buttons;
    expect(first).toMatchObject({ label: "Hozirdan 21:00 gacha" });
    expect(first && "data" in first ? first.data : "").toMatch(/\|window\|15:05-21:00$/);
  });

  test("lead to the next day when none of today are left", () => {
    const scene = reviewScene({ days: ["2026-11-23", "2026-11-23"], now: "2026-11-23T23:50" });
    const asked = hoursStep.ask(scene);
    expect(asked.text).toContain("08:00–21:00");
    expect(asked.buttons[0]?.[0]).toMatchObject({ label: "seshanba, 24-noyabr" });
    expect(tapped(hoursStep, "day", "2026-11-24", scene)).toEqual(answered("2026-11-24", "2026-11-24"));
  });

  test.each(["9-18", "25:00-26:00", ""])("have no button %j", (value) => {
    expect(tapped(hoursStep, "window", value, reviewScene())).toBeUndefined();
  });
});
