import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource, type Scope } from "@fluent/bundle";
import { LOCALES, type Locale } from "./domain/locale.ts";
import type { MessageKey, Messages } from "./words-keys.ts";

/** The variables of one message; none for a message without. */
export type Variables<K extends MessageKey> = Messages[K];

type Arguments<K extends MessageKey> = keyof Messages[K] extends never ? [] : [variables: Messages[K]];

/** A message yet to be put in words: stored in a draft, said later in the reader's language. */
export interface Saying {
  key: MessageKey;
  variables: Record<string, string | number>;
}

/** One language's words. Text variables are escaped by `html` and left as they are by `text`. */
export interface Words {
  readonly locale: Locale;
  /** For message texts, which carry Telegram's HTML. */
  html<K extends MessageKey>(key: K, ...args: Arguments<K>): string;
  /** For button labels, toasts, command descriptions and the terminal: no markup. */
  text<K extends MessageKey>(key: K, ...args: Arguments<K>): string;
  /** A saying as HTML, for keys that are put together from a code. */
  say(saying: Saying): string;
  /** A stored saying as HTML; undefined when an earlier version of the product knew it and this one does not. */
  note(note: { key: string; variables: Record<string, string | number> }): string | undefined;
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

/** Reads one language's Fluent files from `locales/`. Throws when a file cannot be read or holds junk. */
export function loadWords(locale: Locale): Words {
  const folder = new URL(`../locales/${locale}/`, import.meta.url);
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".ftl")) continue;
    const problems = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")));
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
  return {
    locale,
    html: (key, ...args) => html(key, args[0] ?? {}),
    text: (key, ...args) => text(key, args[0] ?? {}),
    say: ({ key, variables }) => html(key, variables),
    note: ({ key, variables }) => (bundle.hasMessage(key) ? html(key, variables) : undefined),
  };
}

function spaced(variables: Record<string, string | number>): Record<string, string | SpacedNumber> {
  const entries = Object.entries(variables).map(
    ([name, value]) => [name, typeof value === "number" ? new SpacedNumber(value) : value] as const,
  );
  return Object.fromEntries(entries);
}

/** Reads all languages. */
export function loadCatalogue(): Catalogue {
  return Object.fromEntries(LOCALES.map((locale) => [locale, loadWords(locale)])) as Catalogue;
}
