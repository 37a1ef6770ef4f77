/** What the bot itself says of a setting, on a button or in a line, it understands when it is written back. */
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { FIGURES, type Figure } from "../../../src/domain/settings/bounds.ts";
import { readSettings } from "../../../src/domain/settings/read.ts";
import { loadWords, type Words } from "../../../src/words.ts";

const WAYS: readonly (readonly [what: string, figure: Figure, say: (words: Words, value: number) => string])[] = [
  ["the button of the read-back", "maxline", (words, count) => words.text("button-calls-at-once", { count })],
  ["the button for a long list", "maxline", (words, count) => words.text("one-at-once-more", { count })],
  ["the line of a change", "maxline", (words, maxline) => words.text("setting-maxline", { maxline })],
  ["the line of a change", "tries", (words, tries) => words.text("setting-tries", { tries })],
  ["the line of a change", "goodtime", (words, goodtime) => words.text("setting-goodtime", { goodtime })],
];

const said = (text: string) => readSettings(text, []);

test.each(
  LOCALES.flatMap((locale) =>
    WAYS.map(([what, figure, say]) => ({ locale, what, figure, text: say(loadWords(locale), 7) })),
  ),
)("$locale, $what of $figure: $text", ({ figure, text }) => {
  expect(said(text)).toEqual({ kind: "understood", change: { options: { [figure]: 7 } }, rest: "" });
});

test.each(LOCALES)("all of them in one line, in %s", (locale) => {
  const words = loadWords(locale);
  const text = [
    words.text("setting-maxline", { maxline: 7 }),
    words.text("setting-tries", { tries: 4 }),
    words.text("setting-goodtime", { goodtime: 5 }),
  ].join(", ");
  expect(said(text)).toEqual({
    kind: "understood",
    change: { options: { maxline: 7, tries: 4, goodtime: 5 } },
    rest: "",
  });
  expect(FIGURES).toHaveLength(3);
});
