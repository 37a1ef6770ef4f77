import { FluentParser, type Message, type Resource, Visitor } from "@fluent/syntax";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../src/domain/locale.ts";
import { filesUnder, type SourceFile, stringsOf } from "./source-tree.ts";

/** Reads variables, texts and the names of what a file holds. */
class Reading extends Visitor {
  readonly variables = new Set<string>();
  readonly texts: string[] = [];
  override visitVariableReference(node: { id: { name: string } }): void {
    this.variables.add(node.id.name);
  }
  override visitTextElement(node: { value: string }): void {
    this.texts.push(node.value);
  }
}

const parse = (text: string): Resource => new FluentParser({ withSpans: false }).parse(text);

/** One line a message and attribute, "key.attribute: variable, variable", sorted; terms are a language's own business. */
function shapeOf(text: string): string[] {
  const shape = (name: string, part: Message["attributes"][number] | NonNullable<Message["value"]>) => {
    const reading = new Reading();
    reading.visit(part);
    return `${name}: ${[...reading.variables].sort().join(", ")}`;
  };
  const lines = parse(text).body.flatMap((entry) => {
    if (entry.type !== "Message") return [];
    const message = entry as Message;
    const attributes = message.attributes.map((attribute) =>
      shape(`${message.id.name}.${attribute.id.name}`, attribute),
    );
    return [...(message.value ? [shape(message.id.name, message.value)] : []), ...attributes];
  });
  return lines.sort();
}

/** What @fluent/syntax could not read. */
function junkIn(text: string): string[] {
  return parse(text).body.flatMap((entry) =>
    entry.type === "Junk" && "content" in entry ? [String(entry.content)] : [],
  );
}

/** U+02BB after o and g, U+02BC anywhere else in a word, and none of their look-alikes. */
function wrongApostrophes(text: string): string[] {
  const reading = new Reading();
  reading.visit(parse(text));
  const wrong = /\p{L}['`´‘’′]\p{L}|[og]['`´‘’′]|[og]ʼ|[^og]ʻ/giu;
  return reading.texts.flatMap((piece) => piece.match(wrong) ?? []);
}

const files = Object.fromEntries(
  LOCALES.map((locale) => [locale, filesUnder(`locales/${locale}`, ".ftl")] as const),
) satisfies Record<string, SourceFile[]>;
const nameOf = (file: SourceFile) => file.path.split("/").at(-1);

describe.each(LOCALES)("the words in %s", (locale) => {
  const own = files[locale] ?? [];

  test("have the same files, messages, attributes and variables as the English ones", () => {
    const shapes = (some: SourceFile[]) => Object.fromEntries(some.map((file) => [nameOf(file), shapeOf(file.text)]));
    expect(shapes(own)).toEqual(shapes(files.en ?? []));
  });

  test("can all be read", () => {
    expect(own.flatMap((file) => junkIn(file.text))).toEqual([]);
  });

  test("say no message twice", () => {
    const keys = own.flatMap((file) => shapeOf(file.text)).map((line) => line.split(":")[0]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test("Uzbek is written with its own apostrophes", () => {
  expect((files.uz ?? []).flatMap((file) => wrongApostrophes(file.text))).toEqual([]);
});

/** Names of AloVoice's web cabinet that a text does not mark as such, so that they lead nowhere. */
function unmarkedCabinets(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("button-cabinet =") && !line.startsWith("#"))
    .flatMap(
      (line) => line.replaceAll(/<cabinet>[^<]*<\/cabinet>/g, "").match(/\S*(kabinet|кабинет|cabinet)\S*/gi) ?? [],
    );
}

/** What is read at a terminal, where nothing can be tapped. */
const AT_A_TERMINAL = /\/(start-up|backup|journal-check)\.ftl$/;

test.each(["uz", "uz-Cyrl", "ru"] as const)("what is quoted in %s stands in its own marks", (locale) => {
  const english = (files[locale] ?? []).filter(({ text }) => /“/.test(text)).map(nameOf);
  expect(english).toEqual([]);
});

test.each(LOCALES)("every name of the cabinet in %s is marked as one", (locale) => {
  const spoken = (files[locale] ?? []).filter(({ path }) => !AT_A_TERMINAL.test(path));
  expect(spoken.flatMap(({ path, text }) => unmarkedCabinets(text).map((found) => `${path}: ${found}`))).toEqual([]);
});

/**
 * What people write, not what the bot says: vocabulary of the readers of dates, hours and settings, names that it prints back,
 * files and stickers such as managers send, and letters by their width.
 */
const VOCABULARY = [
  /^src\/domain\/phrases\//,
  /^src\/domain\/settings\//,
  /^src\/domain\/number\/(words|labels|owners|folded)\.ts$/,
  /^src\/domain\/list\/(whose|marks|notes)\.ts$/,
  /^src\/domain\/schedule\/dates-in-words[\w-]*\.ts$/,
  /^src\/bot\/views\/rows\.ts$/,
  /^sandbox\/samples\//,
  /^sandbox\/telegram\/media\.ts$/,
];

const NATIVE = /[\p{Script=Cyrillic}ʻʼ]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

const SENTENCE = /\p{L} +\p{L}/u;

/** Strings for people to read that stand in code. */
function wordsIn(file: SourceFile): string[] {
  if (VOCABULARY.some((path) => path.test(file.path))) return [];
  const spoken = /^src\/bot\/(views|wizard\/steps)\//.test(file.path);
  return stringsOf(file)
    .filter((text) => NATIVE.test(text) || (spoken && SENTENCE.test(text)))
    .map((text) => `${file.path}: ${text}`);
}

test("no words for people stand in code", () => {
  expect([...filesUnder("src"), ...filesUnder("sandbox")].flatMap(wordsIn)).toEqual([]);
});

describe("the checks find", () => {
  test("a message, attribute or variable that one language lacks", () => {
    const full = shapeOf("a = { $n }\n    .hint = { $m }\nb = x");
    expect(full).toEqual(["a.hint: m", "a: n", "b: "]);
    expect(shapeOf("a = 1\n    .hint = { $m }\nb = x")).not.toEqual(full);
    expect(shapeOf("a = { $n }\nb = x")).not.toEqual(full);
    expect(shapeOf("a = { $n }\n    .hint = { $m }")).not.toEqual(full);
  });

  test("a variable inside a plural", () => {
    expect(shapeOf("a = { $n ->\n    [one] { $who }\n   *[other] x\n}")).toEqual(["a: n, who"]);
  });

  test("junk", () => {
    expect(junkIn("a = { $n\nb = x")).toHaveLength(1);
  });

  test.each(["qo'ng'iroq", "bo‘ldi", "ma’lumot", "qoʼngʼiroq", "maʻlumot", "bog'", "bo`ldi"])(
    "the spelling %s",
    (word) => {
      expect(wrongApostrophes(`a = ${word}`)).not.toEqual([]);
    },
  );

  test.each(["a = Look in the AloVoice cabinet.", "a = x\n    Загляните в кабинет.", "a = Kabinetdan qarang"])(
    "a cabinet that is not marked: %j",
    (text) => {
      expect(unmarkedCabinets(text)).toHaveLength(1);
    },
  );

  test("nothing in a cabinet that is marked, or on its button", () => {
    expect(unmarkedCabinets("a = в <cabinet>кабинете AloVoice</cabinet>\nbutton-cabinet = Кабинет")).toEqual([]);
  });

  test.each(["qoʻngʻiroq", "maʼlumot", "bogʻ", "«Ali»"])("nothing wrong with the spelling %s", (word) => {
    expect(wrongApostrophes(`a = ${word}`)).toEqual([]);
  });

  test.each([
    ["src/app/following/tell.ts", 'send("Готово");'],
    ["src/app/following/tell.ts", "send(`oʻtdi`);"],
    ["sandbox/demo/main.ts", 'const mark = "✅";'],
    ["sandbox/demo/main.ts", 'const mark = { "⚠️": 1 };'],
    ["src/bot/views/card.ts", 'const text = "The list is empty";'],
    ["src/bot/wizard/steps/name.ts", "const text = `Send a name`;"],
  ])("words in %s: %s", (path, text) => {
    expect(wordsIn({ path, text })).toHaveLength(1);
  });

  test.each([
    ["src/domain/phrases/uz.ts", 'const days = ["душанба"];'],
    ["src/app/following/tell.ts", '/** Готово */ throw new Error("store is closed"); // «да»'],
    ["src/bot/views/card.ts", 'import x from "a b"; words.html("card-title", { n: 1 });'],
  ])("no words in %s: %s", (path, text) => {
    expect(wordsIn({ path, text })).toEqual([]);
  });
});
