import type { Api } from "grammy";
import { LOCALES, type Locale } from "../../domain/locale.ts";
import type { Catalogue, Words } from "../../words.ts";

const COMMANDS = ["new", "campaigns", "status", "dnc", "cancel", "language", "help"] as const;

/** Telegram knows languages by two letters, so Uzbek in Cyrillic letters shares the Latin menu. */
const LANGUAGE_CODES: Partial<Record<Locale, "uz" | "ru" | "en">> = { uz: "uz", ru: "ru", en: "en" };

function menu(words: Words) {
  return COMMANDS.map((command) => ({ command, description: words.text(`command-${command}`) }));
}

/** Tells Telegram the command menu, in each language and in the installation's own for all others. */
export async function introduce(api: Api, catalogue: Catalogue, defaultLocale: Locale): Promise<void> {
  await api.setMyCommands(menu(catalogue[defaultLocale]));
  for (const locale of LOCALES) {
    const code = LANGUAGE_CODES[locale];
    if (code) await api.setMyCommands(menu(catalogue[locale]), { language_code: code });
  }
}
