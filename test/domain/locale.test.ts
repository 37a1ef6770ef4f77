import { expect, test } from "vitest";
import { guessLocale, isLocale } from "../../src/domain/locale.ts";

test.for([
  ["ru", "ru"],
  ["ru-RU", "ru"],
  ["EN-gb", "en"],
  ["uz", "uz"],
  ["uz-Latn-UZ", "uz"],
  ["uz-Cyrl-UZ", "uz-Cyrl"],
  ["kaa", "uz-Cyrl"],
  ["", "uz-Cyrl"],
  [undefined, "uz-Cyrl"],
] as const)("Telegram's %j begins in %s, where the installation speaks uz-Cyrl", ([code, locale]) => {
  expect(guessLocale(code, "uz-Cyrl")).toBe(locale);
});

test.for([
  ["uz-Cyrl", true],
  ["uz-cyrl", false],
  ["de", false],
  [null, false],
] as const)("%j is one of our languages: %s", ([text, ours]) => {
  expect(isLocale(text)).toBe(ours);
});
