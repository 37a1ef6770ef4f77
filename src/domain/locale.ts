/** The languages the product speaks: Uzbek in both scripts, Russian, English. Names are BCP 47 tags. */
export const LOCALES = ["uz", "uz-Cyrl", "ru", "en"] as const;

export type Locale = (typeof LOCALES)[number];

/** Whether a text is one of our language tags, letter for letter. */
export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}

/**
 * The language to begin with, from Telegram's `language_code` (an IETF tag such as "ru" or "uz-Cyrl-UZ").
 * Anything that we do not speak gets the installation's own.
 */
export function guessLocale(languageCode: string | undefined, otherwise: Locale): Locale {
  const tag = languageCode?.toLowerCase() ?? "";
  if (tag.startsWith("uz-cyrl")) return "uz-Cyrl";
  const language = tag.split("-")[0];
  return LOCALES.find((locale) => locale === language) ?? otherwise;
}
