import { describe, expect, test } from "vitest";
import { noteInWords } from "../../../src/bot/views/notes.ts";
import { noteOf } from "../../../src/bot/views/offers.ts";
import type { Note } from "../../../src/domain/draft/note.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { EVERY_NOTE } from "../../domain/draft/every-note.ts";
import { reviewScene } from "./review-scene.ts";

const catalogue = loadCatalogue();
const scene = (locale: Locale, note?: Note) => {
  const base = reviewScene();
  return { ...base, words: catalogue[locale], draft: { ...base.draft, cursor: note ? { note } : {} } };
};

describe.each(LOCALES)("in %s", (locale) => {
  test("every note has words, with all that it tells and no markup of a person's own", () => {
    const shown = scene(locale);
    for (const note of EVERY_NOTE) {
      const said = noteInWords(note, shown);
      expect(said, JSON.stringify(note)).not.toBe("");
      expect(said, JSON.stringify(note)).not.toMatch(/\{ ?\$|undefined|NaN|\[object|<a>/);
    }
  });
});

test("a note that is shown is said in the new language after a change of language", () => {
  const note: Note = { kind: "text-not-read", at: "days", text: "qachondir" };
  const said = LOCALES.map((locale) => noteOf(scene(locale, note)));
  expect(new Set(said).size).toBe(LOCALES.length);
  for (const one of said) expect(one).toContain("qachondir");
});

test("what was changed is told with what was before, hours in the zone that they were said with", () => {
  const window = { from: Temporal.PlainTime.from("09:00"), to: Temporal.PlainTime.from("18:00") };
  const note: Note = {
    kind: "changed",
    change: { hours: window, options: { timezone: "utc +3" } },
    before: { hours: window, options: { timezone: "utc +5" } },
  };
  const said = noteInWords(note, scene("en"));
  expect(said.match(/UTC\+\d/g)).toEqual(expect.arrayContaining(["UTC+3", "UTC+5"]));
  expect(said.indexOf("UTC+3")).toBeGreaterThan(-1);
});

test("long words of a person are quoted shortened", () => {
  expect(noteInWords({ kind: "trunk-unknown", text: "x".repeat(5_000) }, scene("uz")).length).toBeLessThan(300);
});
