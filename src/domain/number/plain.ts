const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFF0D]/g;
const OTHER_DIGITS = /[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9\uFF0B]/g;
const WRAPPED_FORMULA = /^=\s*"([^"]*)"$/;
const PLAIN_FORMULA = /^=(\+?\d+)$/;
const LEADING_QUOTES = /^['"`\u2018\u2019\u02BB\u02BC\u00B4]+/;

/**
 * Rewrites a cell as ASCII digits, plain spaces and dashes, without what spreadsheets wrap around numbers.
 * @returns the text trimmed, the words in it kept
 */
export function plainText(text: string): string {
  const ascii = isAscii(text) ? text : asciiMarks(text);
  const trimmed = ascii.trim();
  const unwrapped = (WRAPPED_FORMULA.exec(trimmed)?.[1] ?? PLAIN_FORMULA.exec(trimmed)?.[1] ?? trimmed).trim();
  return wholeNumber(unwrapped.replace(LEADING_QUOTES, ""));
}

/** Thousands commas, as a spreadsheet shows numbers: 901,234,567. Which of them are phones is judged as with blanks. */
function wholeNumber(text: string): string {
  return /^\d{1,3}(?:,\d{3}){2,}$/.test(text) ? text.replaceAll(",", " ") : text;
}

/** Marks a numeric cell that has a fraction, whatever it looks like: nobody writes a phone into one. Shows nothing. */
export const FRACTION_CELL = "\u2063";

/** Whether a cell was marked so. */
export function isFractionCell(text: string): boolean {
  return text.endsWith(FRACTION_CELL);
}

function asciiMarks(text: string): string {
  return text
    .replace(ZERO_WIDTH, "")
    .replace(SPACES, " ")
    .replace(DASHES, "-")
    .replace(OTHER_DIGITS, (mark) => (mark === "\uFF0B" ? "+" : String((mark.charCodeAt(0) & 15) % 10)));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 126) return false;
  return true;
}
