import { expect, test } from "vitest";
import { doNotCallView } from "../../../src/bot/views/do-not-call.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/words.ts";

const told = (name: string, locale: (typeof LOCALES)[number]) =>
  doNotCallView(0, loadWords(locale), { outcome: { kind: "file-not-read", code: "failed", name } }).text;

test.each(LOCALES)("typed numbers that could not be looked at are no file without a name: %s", (locale) => {
  expect(told("", locale)).toContain(loadWords(locale).html("never-not-looked-at"));
  expect(told("stop.csv", locale)).toContain("stop.csv");
});
