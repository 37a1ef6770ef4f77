import type { Token } from "./tokens.ts";

const LAST_MONTH = 12;
const LAST_DAY = 31;
const HOURS_IN_DAY = 24;

/**
 * Days of one month that were written with commas and no spaces («1,2,3 декабря», "26,27 va 28-dekabr"): what looks like an
 * hour or a whole date is a list, since three or more stand before a month.
 * @param text what the tokens were cut from, with plain ASCII digits
 */
export function partDayLists(tokens: readonly Token[], text: string): readonly Token[] {
  return tokens.flatMap((token, at) => (isInDayList(tokens, at, text) ? parted(token, text) : [token]));
}

function isInDayList(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isOfDays(token, text) || isBetweenRanges(tokens, at, text)) return true;
  if (!isJoined(token, text)) return false;
  let next = at + 1;
  let more = 0;
  while (isParting(tokens[next]) && isDayOrMore(tokens[next + 1], text)) {
    next += 2;
    more += 1;
  }
  if (more === 0 && token.sense.code !== "D") return false;
  while (isEnding(tokens[next])) next += 1;
  return tokens[next]?.sense.code === "M";
}

/** Figures with a comma between them, taken for a day and a month, for an hour, or for a date. */
function isJoined({ sense, start, end }: Token, text: string): boolean {
  return (sense.code === "X" || sense.code === "D") && /^\d{1,2}(,\d{1,2})+$/.test(text.slice(start, end));
}

/** "24/25", "24,25,27": neither a day and a month nor an hour, but days in their order. */
function isOfDays({ sense, fields, start, end }: Token, text: string): boolean {
  const written = text.slice(start, end);
  if ((sense.code !== "X" && sense.code !== "D") || !/^\d{1,2}([/,]\d{1,2})+$/.test(written)) return false;
  const [first = 0, second = 0] = fields;
  const isNone = second > LAST_MONTH && (first >= HOURS_IN_DAY || (second <= HOURS_IN_DAY && written.includes("/")));
  return isNone && second > first && second <= LAST_DAY;
}

/** "9-12,14-18". */
function isBetweenRanges(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.sense.code !== "X" || !isJoined(token, text)) return false;
  const [first = 0, second = 0] = token.fields;
  return before?.sense.code === "-" && after?.sense.code === "-" && second > first;
}

const isDayOrMore = (token: Token | undefined, text: string) =>
  token !== undefined && (token.sense.code === "N" || isJoined(token, text));
const isParting = (token: Token | undefined) => token?.sense.code === "," || token?.sense.code === "&";
const isEnding = (token: Token | undefined) =>
  token?.sense.code === "-" || token?.sense.code === "o" || token?.sense.code === "_";

function parted({ sense, fields, start, end, tight }: Token, text: string): Token[] {
  const isRange = sense.code === "X" && (fields[0] ?? 0) < HOURS_IN_DAY && text.slice(start, end).includes("/");
  return [...text.slice(start, end).matchAll(/\d+|[,/]/g)].map(({ 0: written, index }): Token => {
    const place = { start: start + index, end: start + index + written.length, tight: index > 0 || tight };
    if (written === "/") return { sense: { code: isRange ? "-" : "&" }, fields: [], ...place };
    if (written === ",") return { sense: { code: "," }, fields: [], ...place };
    return { sense: { code: "N", value: Number(written) }, fields: [Number(written)], digits: true, ...place };
  });
}
