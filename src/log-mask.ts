/** What stands in a log line in place of something that must not be there. */
export const MASK = "***";

/** Telegram's bot tokens, whosever they are: "<bot id>:<35 characters>"; in a URL the colon may be encoded. */
const BOT_TOKEN = /\d{6,}(?::|%3A)[\w-]{30,}/gi;

/** What stands between the digits of a number: spaces, marks, dashes, and characters that show nothing. */
const GAP = "(?:[\\s().+/_\\p{Pd}\\p{Cf}-]|%20|%2B){0,3}";

/** 998 and nine digits, however they are grouped, also within other letters. */
const INTERNATIONAL = new RegExp(`(?:\\+|%2B)?998(?:${GAP}\\p{Nd}){9}`, "giu");

/** Nine digits of an Uzbek number, mobile or fixed, as they are written at home: "90 123 45 67", "901234567". */
const NATIONAL = new RegExp(
  `(?<!\\d)(?:20|33|50|55|[67]\\d|80|87|88|9\\d)${GAP}\\d{3}${GAP}\\d{2}${GAP}\\d{2}(?!\\d)`,
  "giu",
);

/** A day and an address of a machine have as many digits, and are what an operator reads a log for. */
const DAY = "\\d{4}([-.])\\d\\d\\1\\d\\d(?!\\d)";
const ADDRESS = "\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])";

/** Seven digits and more behind a plus, nine and more without, of any country and in any script's digits. */
const PLUS = new RegExp(`(?:\\+|%2B)${GAP}(?:\\p{Nd}${GAP}){6,}\\p{Nd}`, "giu");
const ANY = new RegExp(
  `(?<![\\p{L}\\p{Nd}_]|\\p{Nd}[.:])(?!${DAY}|${ADDRESS})(?:\\p{Nd}${GAP}){8,}\\p{Nd}(?![\\p{L}\\p{Nd}_])`,
  "giu",
);

/**
 * Makes a function that masks the given secrets (also where any of their characters are percent-encoded),
 * anything that looks like a Telegram bot token, and phone numbers in a text.
 */
export function createMask(secrets: readonly string[]): (text: string) => string {
  // Longest first: a secret may be a part of another.
  const known = secrets.filter((secret) => secret !== "").sort((a, b) => b.length - a.length);
  const patterns = [...known.map(patternOf), BOT_TOKEN, PLUS, ANY, INTERNATIONAL, NATIONAL];
  return (text) => patterns.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}

function patternOf(secret: string): RegExp {
  const characters = [...secret].map((character) => {
    const bytes = [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
    return `(?:${RegExp.escape(character)}|${bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)})`;
  });
  return new RegExp(characters.join(""), "g");
}
