const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g;
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

/** Undoes what changes how a number is written and loses no digit: 998901234567.0, 901,234,567, 9.98901234567E11. */
function wholeNumber(text: string): string {
  if (/^\d+[.,]0+$/.test(text)) return text.replace(/[.,]0+$/, "");
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return text.replaceAll(",", "");
  const power = /^(\d+)[.,](\d+)[eE]\+?(\d{1,2})$/.exec(text);
  if (power?.[2] !== undefined && power[2].length === Number(power[3])) return `${power[1]}${power[2]}`;
  return text;
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
