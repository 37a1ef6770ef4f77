import type { Api } from "grammy";
import { LOCALES, type Locale } from "../../domain/locale.ts";
import type { Catalogue, Words } from "../../words.ts";

const COMMANDS = ["new", "campaigns", "status", "dnc", "cancel", "language", "help"] as const;

/** Telegram knows languages by two letters, so Uzbek in Cyrillic letters shares the Latin menu. */
const LANGUAGE_CODES: Partial<Record<Locale, "uz" | "ru" | "en">> = { uz: "uz", ru: "ru", en: "en" };

function menu(words: Words) {
  return COMMANDS.map((command) => ({ command, description: words.text(`command-${command}`) }));
}

/** Tells Telegram the command menu and what the bot is for, in each language and in the installation's own for all others. */
export async function introduce(api: Api, catalogue: Catalogue, defaultLocale: Locale): Promise<void> {
  const codes = LOCALES.flatMap((locale) => {
    const language_code = LANGUAGE_CODES[locale];
    return language_code ? [{ locale, other: { language_code } }] : [];
  });
  const all = [{ locale: defaultLocale, other: {} }, ...codes];
  // Each language is read as its turn comes: not all before Telegram is asked for updates.
  for (const { locale, other } of all) await api.setMyCommands(menu(catalogue[locale]), other);
  for (const { locale, other } of all) {
    const words = catalogue[locale];
    await api.setMyDescription(words.text("bot-description"), other);
    await api.setMyShortDescription(words.text("bot-short-description"), other);
  }
}
