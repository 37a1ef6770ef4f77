import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource, type Scope } from "@fluent/bundle";
import { LOCALES, type Locale } from "./domain/locale.ts";
import { withoutUndefined } from "./domain/without-undefined.ts";
import type { MessageKey, Messages } from "./words-keys.ts";

type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The variables of a message; of one among several, those of all of them. */
export type Variables<K extends MessageKey> = Every<Messages[K]>;

/** Every variable of the message and no other, also where they are handed on as one object. */
type Arguments<K extends MessageKey, V> = keyof Variables<K> extends never
  ? []
  : [variables: V & Record<Exclude<keyof V, keyof Variables<K>>, never>];

/** One language's words. Text variables are escaped by `html` and left as they are by `text`. */
export interface Words {
  readonly locale: Locale;
  /** AloVoice's web cabinet, where its address is known. */
  readonly cabinet?: {
    readonly url: string;
    /** Whether a text made by `html` sends somebody there: it links to it. */
    isNamedIn(html: string): boolean;
  };
  /** For message texts, which carry Telegram's HTML. */
  html<K extends MessageKey, V extends Variables<K>>(key: K, ...args: Arguments<K, V>): string;
  /** For button labels, toasts, command descriptions and the terminal: no markup. */
  text<K extends MessageKey, V extends Variables<K>>(key: K, ...args: Arguments<K, V>): string;
}

export type Catalogue = Record<Locale, Words>;

/** Text as it may stand in Telegram's HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An English figure, grouped with a no-break space as the other three languages group theirs. */
class SpacedNumber extends FluentNumber {
  override toString(scope: Scope): string {
    return super.toString(scope).replaceAll(",", "\u00a0");
  }
}

/** Where a text sends somebody to AloVoice's web cabinet. */
const CABINET = /<cabinet>(.*?)<\/cabinet>/gs;

/** What was read before, by language and cabinet: the files do not change while a process lives. */
const loaded = new Map<string, Words>();

/**
 * One language's words, of its Fluent files in `locales/`, which are read once. Throws when a file cannot be read or
 * holds junk.
 * @param cabinetUrl what the word for the cabinet leads to; without it, it is only a word
 */
export function loadWords(locale: Locale, cabinetUrl?: string): Words {
  const key = `${locale} ${cabinetUrl ?? ""}`;
  const words = loaded.get(key) ?? readWords(locale, cabinetUrl);
  loaded.set(key, words);
  return words;
}

function readWords(locale: Locale, cabinetUrl?: string): Words {
  const link = cabinetUrl && `<a href="${escapeHtml(cabinetUrl)}">`;
  const marked = (source: string) => source.replaceAll(CABINET, (_, name) => (link ? `${link}${name}</a>` : name));
  const folder = new URL(`../locales/${locale}/`, import.meta.url);
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ftl")) continue;
    const problems = bundle.addResource(new FluentResource(marked(readFileSync(new URL(file, folder), "utf8"))));
    if (problems.length > 0) throw new Error(`locales/${locale}/${file}: ${problems[0]?.message}`);
  }

  function text(key: string, variables: Record<string, string | number>): string {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No message ${key} in ${locale}`);
    const figures = locale === "en" ? spaced(variables) : variables;
    return bundle.formatPattern(pattern, figures, []);
  }
  function html(key: string, variables: Record<string, string | number>): string {
    const escaped = Object.entries(variables).map(([name, value]) => [
      name,
      typeof value === "string" ? escapeHtml(value) : value,
    ]);
    return text(key, Object.fromEntries(escaped));
  }
  return withoutUndefined({
    locale,
    cabinet: cabinetUrl && link ? { url: cabinetUrl, isNamedIn: (text: string) => text.includes(link) } : undefined,
    html: (key, ...args) => html(key, args[0] ?? {}),
    text: (key, ...args) => text(key, args[0] ?? {}),
  });
}

function spaced(variables: Record<string, string | number>): Record<string, string | SpacedNumber> {
  const entries = Object.entries(variables).map(
    ([name, value]) => [name, typeof value === "number" ? new SpacedNumber(value) : value] as const,
  );
  return Object.fromEntries(entries);
}

/** All languages, each as `loadWords` gives it once it is asked for: a start needs but one of them. */
export function loadCatalogue(cabinetUrl?: string): Catalogue {
  const lazily = (locale: Locale) => ({ enumerable: true, get: () => loadWords(locale, cabinetUrl) });
  return Object.defineProperties(
    {} as Catalogue,
    Object.fromEntries(LOCALES.map((locale) => [locale, lazily(locale)])),
  );
}
