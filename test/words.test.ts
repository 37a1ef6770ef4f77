import { expect, test } from "vitest";
import { LOCALES } from "../src/domain/locale.ts";
import { escapeHtml, loadCatalogue } from "../src/words.ts";

const words = loadCatalogue();
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("a text variable cannot become markup in a message, and stays as it is on a button", () => {
  const name = "<b>A & B</b>";
  expect(words.uz.html("plain", { text: name })).toBe("&lt;b&gt;A &amp; B&lt;/b&gt;");
  expect(words.uz.text("plain", { text: name })).toBe(name);
  expect(escapeHtml("a<b>&")).toBe("a&lt;b&gt;&amp;");
});

test.for([
  [1, "1 настройка"],
  [3, "3 настройки"],
  [7, "7 настроек"],
  [21, "21 настройка"],
] as const)("Russian counts %i as %s", ([count, said]) => {
  expect(words.ru.text("start-up-title", { count })).toContain(said);
});

test("English has one for one, and Uzbek counts without plurals", () => {
  expect(words.en.text("start-up-title", { count: 1 })).toContain("one setting");
  expect(words.en.text("start-up-title", { count: 2 })).toContain("2 settings");
  const [one, many] = [1, 5].map((count) => words.uz.text("start-up-title", { count }));
  expect(many).toBe(one?.replace("1", "5"));
});

test("figures are grouped by thousands with a space in every language", () => {
  for (const locale of LOCALES) {
    expect(spaced(words[locale].text("start-up-title", { count: 12_345 }))).toContain("12 345");
  }
});

test("a stored saying is said in the reader's language, and one that nobody knows any more is left out", () => {
  const note = { key: "plain", variables: { text: "<" } } as const;
  expect(words.en.say(note)).toBe("&lt;");
  expect(words.en.note(note)).toBe("&lt;");
  expect(words.en.note({ key: "of-an-older-version", variables: {} })).toBeUndefined();
});
