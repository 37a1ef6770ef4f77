import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { refusedWords } from "../../../src/bot/sending/refused-words.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/words.ts";

/** What the catalogue has beside the reasons: the titles of the columns, and a word for several numbers, which is no row's. */
const NO_REASON = ["file", "row", "value", "reason", "several"];

test.each(LOCALES)("every reason that the catalogue has words for is told by them, in %s", (locale) => {
  const messages = readFileSync(new URL(`../../../locales/${locale}/list.ftl`, import.meta.url), "utf8");
  const told = [...messages.matchAll(/^refused-([\w-]+) = (.+)$/gm)].map(([, reason = "", said = ""]) => [
    reason,
    said,
  ]);
  const reasons = Object.fromEntries(told.filter(([reason = ""]) => !NO_REASON.includes(reason)));
  expect(refusedWords(loadWords(locale)).reasons).toEqual(reasons);
});

test("the columns are named by the catalogue's titles", () => {
  const { file, row, value, reason } = refusedWords(loadWords("en"));
  expect([file, row, value, reason]).toEqual(["File", "Row", "Value", "Reason"]);
});
