import { describe, expect, test } from "vitest";
import { findNumbers } from "../../../src/domain/number/text.ts";

/** What is called, and what is asked about. */
function found(text: string): [string, string] {
  const { numbers, doubts } = findNumbers(text);
  const written = (some: { number: string }[]) => some.map(({ number }) => number.slice(3)).join(" ");
  return [written(numbers), written(doubts)];
}

describe("a phone of somebody else is asked about", () => {
  test.each<[string, string, string]>([
    ["Ali 901112233, kafil Sobir 935554466", "901112233", "935554466"],
    ["Али 90 111 22 33 поручитель: 93 555 44 66", "901112233", "935554466"],
    ["901112233 (кафили 935554466)", "901112233", "935554466"],
    ["Клиент 901112233, менеджер Азиз 93-555-44-66", "901112233", "935554466"],
    ["Kafil: Sobir +998935554466", "", "935554466"],
    ["[27.11.2026, 10:17:02] +998 93 555 44 66: ok rahmat", "", "935554466"],
    ["27/11/26, 10:16 - +998 93 555 44 66: 901112233", "901112233", "935554466"],
  ])("%s", (text, numbers, doubts) => {
    expect(found(text)).toEqual([numbers, doubts]);
  });

  test.each<[string, string]>([
    ["Поручитель 935554466", ""],
    ["kafil\nAli 901112233", "901112233"],
    ["[27.11.2026, 10:17] Ali: 901112233", "901112233"],
    ["27.11.2026 10:15 901112233 javob bermadi", "901112233"],
    ["Komil 901112233", "901112233"],
  ])("and no other: %s", (text, numbers) => {
    expect(found(text)[0]).toBe(numbers);
  });
});
