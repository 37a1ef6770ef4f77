import { describe, expect, test } from "vitest";
import { readMeaning } from "../../../../src/bot/wizard/steps/reading.ts";
import { readSchedule } from "../../../../src/domain/phrases/read.ts";
import { zoneOr } from "../../../../src/domain/schedule/zone.ts";
import { sceneOf } from "../../views/office-scenes.ts";

const scene = sceneOf({ locale: "en", upTo: "days" });

describe("what is asked back about a text", () => {
  test("names the day that has passed, of a day that has", () => {
    const text = "24 November";
    const now = scene.now;
    const reading = readSchedule(text, { now, language: "en", expecting: "days", zone: scene.zone });
    if (reading.kind !== "question") throw new Error(`${text} is no question`);
    const { code, quoted, day } = reading.question;
    expect([code, String(day)]).toEqual(["passed", "2026-11-24"]);
    expect(readMeaning(text, "days", scene)).toMatchObject({
      kind: "note",
      note: { kind: "phrase-question", code, quoted, day },
      offers: reading.question.options.map(({ period }) => ({ days: period })),
    });
  });
});

test("a text that says nothing of days and hours means nothing here", () => {
  expect(readMeaning("salom", "days", scene)).toBeUndefined();
});

test.each<[timezone: string, hours: string[]]>([
  ["utc +5", ["11:00", "09:00"]],
  ["utc +3", []],
])("hours of another place are asked about by the campaign's zone: %s", (timezone, hours) => {
  const there = sceneOf({ locale: "en", upTo: "hours", options: { timezone } });
  const meaning = readMeaning("from 9 to 18 Moscow time", "hours", { ...there, zone: zoneOr(timezone) });
  const offers = meaning?.kind === "note" ? (meaning.offers ?? []) : [];
  expect(offers.map((one) => one.hours?.from.toString({ smallestUnit: "minute" }))).toEqual(hours);
});
