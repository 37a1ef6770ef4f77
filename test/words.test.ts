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

test("a key, a variable too few and a variable too many do not compile", () => {
  const { html, text } = words.en;
  const name = "a";
  const code = ["copied", "away"][0] === "copied" ? "copied" : "away";
  const handedOn = { name, count: 1 };
  // Never run: what is wrong here is wrong to the compiler, which fails where it is not.
  const wrong = () => [
    // @ts-expect-error a misspelt key
    html("submision-stopped", { name }),
    // @ts-expect-error a variable too few
    html("submission-stopped"),
    // @ts-expect-error a variable with another name
    html("submission-stopped", { title: name }),
    // @ts-expect-error a variable too many
    html("submission-stopped", { name, count: 1 }),
    // @ts-expect-error a variable too many in an object that is handed on
    html("submission-stopped", handedOn),
    // @ts-expect-error a variable too few for one of the messages that it may be
    text(code === "away" ? "submission-stopped" : "button-back"),
    // @ts-expect-error a misspelt ending of a key that is put together from a code
    html(`submission-unknwon-${code}`, { name, count: 1 }),
    // @ts-expect-error a key that is put together from any text
    text(`status-${name}`),
  ];
  expect(wrong).toBeTypeOf("function");
});
