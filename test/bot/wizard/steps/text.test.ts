import { describe, expect, test } from "vitest";
import { offered, readFigure, readLate, readPhrase } from "../../../../src/bot/wizard/steps/text.ts";
import { type ReviewSetting, reviewScene } from "../../views/review-scene.ts";

const TRUNKS = ["712037006", "712037007"];

/** A Monday noon at the read-back, the account's lines known. */
function scene(setting: ReviewSetting = {}) {
  return { ...reviewScene(setting), trunks: { state: "known" as const, known: TRUNKS, at: 0 } };
}

describe("a setting that is asked about beside days and hours", () => {
  test("keeps them in every answer", () => {
    const meaning = readPhrase("25-28 ноября с 9 до 18, 5 линий", "days", scene());
    expect(meaning).toMatchObject({ note: { kind: "settings-question", quoted: "5 линий" } });
    const offers = meaning.kind === "note" ? (meaning.offers ?? []) : [];
    expect(
      offers.map(({ days, hours, options }) => `${days?.from} ${days?.to} ${hours?.to} ${options?.maxline}`),
    ).toEqual(["2026-11-25 2026-11-28 18:00:00 5"]);
  });

  test("keeps what they may be, where that is asked about as well", () => {
    const meaning = readPhrase("завтра с 2 до 6, линии 2", "days", scene());
    const offers = meaning.kind === "note" ? (meaning.offers ?? []) : [];
    expect(offers.map(({ hours, options, trunks }) => `${hours?.from} ${options?.maxline ?? trunks}`)).toEqual([
      "14:00:00 2",
      "02:00:00 2",
      "14:00:00 712037007",
      "02:00:00 712037007",
    ]);
  });
});

describe("a text at the read-back", () => {
  test("about settings changes them and no day", () => {
    expect(readLate("одновременно 10, попыток 3", scene())).toEqual({
      kind: "change",
      change: { options: { maxline: 10, tries: 3 } },
    });
  });

  test("about settings and days changes both", () => {
    const meaning = readLate("ertaga 10:00-19:00, bir vaqtda 12 ta", scene());
    expect(meaning).toMatchObject({ kind: "change", change: { options: { maxline: 12 } } });
    const change = meaning?.kind === "change" ? meaning.change : {};
    expect(`${change.days?.from} ${change.hours?.from} ${change.hours?.to}`).toBe("2026-11-24 10:00:00 19:00:00");
  });

  test("with words beside a setting that are neither makes one question, the likely answer on its button", () => {
    expect(readLate("запись 30 секунд", scene())).toMatchObject({
      note: { kind: "settings-doubt", quoted: "запись" },
      offers: [{ options: { goodtime: 30 } }],
    });
  });

  test("with a figure out of range is told the range", () => {
    expect(readLate("одновременно 500", scene())).toEqual({
      kind: "note",
      note: { kind: "setting-out-of-range", figure: "maxline", value: 500 },
    });
  });

  test("that counts lines is asked about: calls at once, or which line", () => {
    expect(readLate("линии 2", scene())).toMatchObject({
      offers: [{ options: { maxline: 2 } }, { trunks: ["712037007"] }],
    });
  });

  test.each([
    ["10:00-18:00", "10:00:00 18:00:00"],
    ["10:00 – 18:30", "10:00:00 18:30:00"],
    ["9:00 18:00", "09:00:00 18:00:00"],
  ])("of a clock (%s) changes the hours and no day", (text, hours) => {
    const meaning = readLate(text, scene());
    const change = meaning?.kind === "change" ? meaning.change : {};
    expect([`${change.hours?.from} ${change.hours?.to}`, change.days]).toEqual([hours, undefined]);
  });

  test.each(["10:00", "25:00-26:00"])("of a clock that is no window (%s) changes nothing by itself", (text) => {
    expect(readLate(text, scene())?.kind).not.toBe("change");
  });

  test.each(["10", "12.05"])("of bare figures (%s) changes nothing", (text) => {
    const meaning = readLate(text, scene());
    expect(meaning === undefined || meaning.kind === "note").toBe(true);
  });
});

test("a bare figure at the settings is asked about: each setting that it can be", () => {
  expect(readFigure("12")).toMatchObject({
    offers: [{ options: { maxline: 12 } }, { options: { goodtime: 12 } }],
  });
  expect(readFigure("500")).toBeUndefined();
});

test("settings typed where days are asked for change no day, and the days are still asked for", () => {
  expect(readPhrase("одновременно 10", "days", scene())).toEqual({
    kind: "change",
    change: { options: { maxline: 10 } },
  });
});

test("an offer of days and settings is taken whole", () => {
  const day = Temporal.PlainDate.from("2026-11-25");
  const cursor = { offers: [{ days: { from: day, to: day }, options: { maxline: 10 } }] };
  expect(offered(0, scene({ cursor }))).toMatchObject({
    kind: "answers",
    answers: { days: { from: day, to: day } },
    options: { maxline: 10 },
  });
});

test("hours typed with other days than before tell the old ones, and offer them back", () => {
  const meaning = readPhrase("25-noyabr 10:00-19:00", "hours", scene());
  expect(meaning).toMatchObject({ kind: "answers", note: { kind: "changed" }, offers: [{ back: true }] });
  const [back] = meaning.kind === "answers" ? (meaning.offers ?? []) : [];
  expect(String(back?.days?.from)).toBe("2026-11-24");
});
