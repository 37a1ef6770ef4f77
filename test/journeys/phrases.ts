/** The product's words as patterns, so that a journey names what it looks for and no translator breaks it. */
import { readdirSync, readFileSync } from "node:fs";
import { FluentResource, type Message } from "@fluent/bundle";
import type { Locale } from "../../src/domain/locale.ts";
import type { MessageKey } from "../../src/words-keys.ts";

type Pattern = NonNullable<Message["value"]>;
type Element = Exclude<Pattern, string>[number];

export interface Phrases {
  /** Fits a text that holds the message, whatever its variables are. */
  (key: MessageKey): RegExp;
  /** Fits a label that is the message. */
  label(key: MessageKey): RegExp;
}

/** The phrases of a language. */
export function phrasesOf(locale: Locale): Phrases {
  const patterns = patternsOf(locale);
  const source = (key: MessageKey): string => {
    const pattern = patterns.get(key);
    if (pattern === undefined) throw new Error(`No message ${key} in ${locale}`);
    return sourceOf(pattern);
  };
  return Object.assign((key: MessageKey) => new RegExp(source(key)), {
    label: (key: MessageKey) => new RegExp(`^${source(key)}$`),
  });
}

const known = new Map<Locale, Map<string, Pattern>>();

function patternsOf(locale: Locale): Map<string, Pattern> {
  const patterns = known.get(locale) ?? read(locale);
  known.set(locale, patterns);
  return patterns;
}

function read(locale: Locale): Map<string, Pattern> {
  const folder = new URL(`../../locales/${locale}/`, import.meta.url);
  const messages = readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => new FluentResource(readFileSync(new URL(file, folder), "utf8")).body);
  return new Map(messages.flatMap(({ id, value }) => (value ? [[id, value] as const] : [])));
}

function sourceOf(pattern: Pattern): string {
  return typeof pattern === "string" ? literal(pattern) : pattern.map(elementSource).join("");
}

function elementSource(element: Element): string {
  if (typeof element === "string") return literal(element);
  if (element.type === "str") return literal(element.value);
  if (element.type !== "select") return "[^]*?";
  return `(?:${element.variants.map(({ value }) => sourceOf(value)).join("|")})`;
}

/** As it stands on the screen: without markup, with plain spaces. */
function literal(text: string): string {
  return RegExp.escape(text.replace(/<[^>]+>/g, "").replace(/[\u00a0\u202f]/g, " "));
}
