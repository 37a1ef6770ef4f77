import type { Locale } from "../../src/domain/locale.ts";

/** Someone whose phone the page can show. */
export interface Someone {
  id: number;
  firstName: string;
  /** Key of the word that says who this is, without its prefix. */
  role: "admin" | "manager" | "stranger";
  username: string;
  /** What their Telegram says it speaks, an IETF tag. */
  languageCode: string;
  /** The language of the page while it is theirs. */
  locale: Locale;
  phoneNumber: string;
}
