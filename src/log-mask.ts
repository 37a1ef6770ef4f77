/** What stands in a log line in place of something that must not be there. */
export const MASK = "***";

/** Telegram's bot tokens, whosever they are: "<bot id>:<35 characters>"; in a URL the colon may be encoded. */
const BOT_TOKEN = /\d{6,}(?::|%3A)[\w-]{30,}/gi;

const GAP = "(?:[\\s\\u00a0().+/_-]|%20|%2B){0,3}";

/** 998 and nine digits, however they are grouped. */
const INTERNATIONAL = new RegExp(`(?:\\+|%2B)?998(?:${GAP}\\d){9}`, "gi");

/** Nine digits of an Uzbek number, mobile or fixed, as they are written at home: "90 123 45 67", "901234567". */
const NATIONAL = new RegExp(
  `(?<!\\d)(?:20|33|50|55|[67]\\d|80|87|88|9\\d)${GAP}\\d{3}${GAP}\\d{2}${GAP}\\d{2}(?!\\d)`,
  "gi",
);

/**
 * Makes a function that masks the given secrets (also where any of their characters are percent-encoded),
 * anything that looks like a Telegram bot token, and Uzbek phone numbers in a text.
 */
export function createMask(secrets: readonly string[]): (text: string) => string {
  // Longest first: a secret may be a part of another.
  const known = secrets.filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  const patterns = [...known.map(patternOf), BOT_TOKEN, INTERNATIONAL, NATIONAL];
  return (text) => patterns.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}

function patternOf(secret: string): RegExp {
  const characters = [...secret].map((character) => {
    const bytes = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    return `(?:${RegExp.escape(character)}|${bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return new RegExp(characters.join(""), "g");
}
