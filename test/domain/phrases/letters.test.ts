import { describe, expect, test } from "vitest";
import { foldWord, spellings } from "../../../src/domain/phrases/letters.ts";

/** Letters that look alike on both keyboards: Latin, Cyrillic, and how the Cyrillic one sounds. */
const ALIKE = [
  ["a", "а", "a"],
  ["b", "в", "v"],
  ["c", "с", "s"],
  ["e", "е", "e"],
  ["h", "н", "n"],
  ["i", "і", "i"],
  ["k", "к", "k"],
  ["m", "м", "m"],
  ["o", "о", "o"],
  ["p", "р", "r"],
  ["t", "т", "t"],
  ["x", "х", "h"],
  ["y", "у", "u"],
] as const;

describe("a letter of the other keyboard", () => {
  test.each(ALIKE)("%s in a Cyrillic word is %s", (latin, cyrillic, sound) => {
    expect(foldWord(`ж${latin}д`)).toBe(`j${sound}d`);
    expect(foldWord(`ж${cyrillic}д`)).toBe(`j${sound}d`);
  });

  test.each(ALIKE)("of the Latin word, %s typed as %s stays what it is", (latin, cyrillic) => {
    expect(foldWord(`ff${cyrillic}g`)).toBe(foldWord(`ff${latin}g`));
  });

  test.each(ALIKE)("%s beside another one is %s all the same", (latin, cyrillic, sound) => {
    const other = latin === "c" ? ["p", "r"] : ["c", "s"];
    expect(foldWord(`ж${latin}${other[0]}д`)).toBe(`j${sound}${other[1]}d`);
    expect(foldWord(`ff${cyrillic}g${latin === "c" ? "р" : "с"}j`)).toBe(foldWord(`ff${latin}g${other[0]}j`));
  });

  test("leaves a word that is of neither as it is", () => {
    expect(foldWord("жзfg")).toBe("jzfg");
  });
});

test.each([
  ["cреда", "sreda"],
  ["пoнeдeльник", "ponedelnik"],
  ["Чоршанба", "chorshanba"],
  ["to'g'ri", "togri"],
  ["toʻgʻri", "togri"],
  ["tõğri", "togri"],
  ["tüş", "tush"],
  ["борщ", "borsh"],
  ["ертага", "yertaga"],
  ["эртага", "ertaga"],
  ["бегемот", "begemot"],
  ["xalq", "halk"],
  ["khan", "han"],
  ["суббота", "subota"],
  ["ИЮНЬ", "iyun"],
  ["съезд", "sezd"],
  ["поезд", "poezd"],
  ["poyezd", "poezd"],
  ["yer", "yer"],
])("%s sounds as %s", (word, sound) => {
  expect(foldWord(word)).toBe(sound);
});

test.each([
  ["oʻn", ["on", "un"]],
  ["цех", ["tseh", "ceh"]],
  ["ertaga", ["ertaga", "yertaga"]],
  ["kun", ["kun"]],
])("%s may be written so that it sounds as %j", (word, sounds) => {
  expect(spellings(word)).toEqual(sounds);
});
