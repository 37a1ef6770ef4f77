import { describe, expect, test } from "vitest";
import { withCabinet } from "../../../src/bot/views/cabinet.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/words.ts";
import type { MessageKey } from "../../../src/words-keys.ts";
import { filesUnder } from "../../source-tree.ts";

const URL = "https://cabinet.alovoice.uz/?a=1&b=$1#/lists";

/** Texts of a chat that send somebody to the cabinet. */
const KEYS = filesUnder("locales/en", ".ftl").flatMap(({ text }) =>
  text.split(/^(?=[a-z])/m).flatMap((message) => (message.includes("<cabinet>") ? [message.split(" =")[0] ?? ""] : [])),
) as MessageKey[];

/** Something for every variable. */
const ANY = new Proxy({}, { get: () => "7", ownKeys: () => ["name", "id"] }) as never;

describe.for(LOCALES)("in %s", (locale) => {
  const words = loadWords(locale, URL);
  const button = { label: words.text("button-cabinet"), url: URL };

  test.for(KEYS)("%s has a button that leads there, after the others", (key) => {
    const others = [[{ label: "x", data: "x" }]];
    const text = words.html(key, ANY);
    expect(withCabinet({ text, buttons: others }, words).buttons).toEqual([...others, [button]]);
    expect(text).not.toContain("cabinet>");
  });

  test.for(KEYS)("%s is a sentence as before where no address is known", (key) => {
    expect(loadWords(locale).html(key, ANY)).toBe(words.html(key, ANY).replaceAll(/<\/?a[^>]*>/g, ""));
  });

  test("a name that only looks like it has none", () => {
    const text = words.html("draft-deleted", { title: `kabinet <cabinet>x</cabinet> <a href="${URL}">` });
    expect(withCabinet({ text, buttons: [] }, words).buttons).toEqual([]);
  });
});

test("no text without markup sends anybody to the cabinet", () => {
  const asPlainText = filesUnder("src").flatMap(({ text }) => [...text.matchAll(/\.text\("([a-z-]+)"/g)]);
  expect(asPlainText.length).toBeGreaterThan(100);
  expect(asPlainText.map(([, key]) => key).filter((key) => KEYS.includes(key as MessageKey))).toEqual([]);
});
