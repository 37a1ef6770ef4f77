import type { Amount, Core, Pointed } from "./cores.ts";
import type { Code, Part } from "./sense.ts";
import type { Token } from "./tokens.ts";

/** The tokens under a pattern, looked up by their letters. */
interface Match {
  readonly letters: string;
  /** The numbers of the first token with this letter. */
  readonly fields: (code: Code) => readonly number[];
  readonly token: (code: Code) => Token | undefined;
  /** The number of the last token with this letter. */
  readonly last: (code: Code) => number | undefined;
}

type PatternRow = readonly [pattern: RegExp, core: (match: Match) => Core | undefined];

const LAST_BARE_HOUR = 12;
const MINUTES = 60;

const EVERY_WEEKEND: Core = { is: "recurring", weekend: true };

/** What can be said, over the letters of `Code`; the first row that fits at a place wins. */
const PATTERNS: readonly PatternRow[] = [
  [
    /NwM|MNw/y,
    (match) => (isOrdinal(match) ? { is: "nth-week", nth: first(match, "N"), month: first(match, "M") } : undefined),
  ],
  [/Yy?,?No?,?Mc?/y, date],
  [/No?Mc?,?Yy?/y, date],
  [/MNo?c?,?Yy?/y, date],
  [/No?Mc?/y, (match) => (isWeakAlone(match) ? undefined : date(match))],
  [/MNo?c?/y, date],
  [/Dy?/y, ({ fields }) => dated(fields("D")[0], fields("D")[1], fields("D")[2])],
  [/X(?=M)/y, () => undefined],
  [/N[oc]/y, ({ fields }) => dated(fields("N")[0])],
  [/[sxp]wW(?!(?:&W)*c?F?Q)/y, (match) => ({ is: "weekday", weekday: first(match, "W"), week: pointed(match) })],
  [/Wc?[la]?[sxp]w/y, (match) => ({ is: "weekday", weekday: first(match, "W"), week: pointed(match) })],
  [/[sxp]W/y, (match) => ({ is: "weekday", weekday: first(match, "W"), pointed: pointed(match) })],
  [/eW/y, (match) => ({ is: "recurring", weekday: first(match, "W") })],
  [/V/y, (match) => (first(match, "V") > 0 ? { is: "recurring", weekday: first(match, "V") } : EVERY_WEEKEND)],
  [/[sxp]w[aL]?U|U[la]?[sxp]w|[sxp]?Lw/y, (match) => ({ is: "week", week: pointed(match), working: true })],
  [/e?U/y, () => ({ is: "recurring" })],
  [/W/y, (match) => ({ is: "weekday", weekday: first(match, "W") })],
  [/[sx]?[wmy]q|q[sx]?[wmy]/y, endOfUnit],
  [/R/y, () => ({ is: "end", unit: "year", next: false })],
  [/Mq|qM/y, (match) => ({ is: "end", unit: "month", next: false, month: first(match, "M") })],
  [/[sx]?[wm]B|B[sx]?[wm]|MB|BM/y, third],
  [/O/y, (match) => ({ is: "later", amount: { count: first(match, "O"), unit: "days" } })],
  [/vN[d1wm]|N[d1wm]F?k/y, (match) => ({ is: "later", amount: amount(match) })],
  [/eN[d1]/y, (match) => ({ is: "recurring", everyDays: first(match, "N") })],
  [/vd/y, () => ({ is: "recurring", everyDays: 2 })],
  [/v[wm]/y, (match) => ({ is: "later", amount: amount(match) })],
  [/vN[hj]|N[hj]F?k/y, (match) => ({ is: "now", plusMinutes: minutes(match) })],
  [/v[HK]h|HhF?k/y, () => ({ is: "now", plusMinutes: MINUTES / 2 })],
  [/vh/y, () => ({ is: "now", plusMinutes: MINUTES })],
  [/(?<=[aft])N1/y, (match) => hour(match, "afternoon")],
  [/l?NL[d1c]l?|l?NUl?/y, workingDays],
  [/l?N-N[d1wm]l?/y, lastingEither],
  [/[lsx]*N[d1wm]l?/y, lasting],
  [/l[d1wm]|[wm]l/y, lasting],
  [/(?<!-)Nh(?![FT])/y, (match) => (match.token("h")?.sense.isLength ? lastingHours(match) : undefined)],
  [/lN[hj]|N[hj]l/y, lastingHours],
  [/[sxp]w/y, (match) => ({ is: "week", week: pointed(match), working: false })],
  [/[sxp]?J/y, (match) => ({ is: "weekend", week: pointed(match) })],
  [/[sxp]m/y, (match) => ({ is: "month", months: pointed(match) })],
  [/MYy?|Yy?M/y, (match) => ({ is: "named-month", month: first(match, "M"), year: first(match, "Y") })],
  [/M/y, (match) => (match.token("M")?.sense.weak ? undefined : { is: "named-month", month: first(match, "M") })],
  [/P[aft]?h?[NC]h?/y, (match) => (isOwnPart(match) ? hour(match, match.token("P")?.sense.part) : undefined)],
  [/h?[NC]h?P(?!h?[NC])/y, (match) => hour(match, match.token("P")?.sense.part)],
  [/h?Ch?/y, (match) => hour(match)],
  [/hN|Nh/y, (match) => hour(match)],
  [/hX|Xh/y, ({ fields }) => ({ is: "hour", hour: fields("X")[0] ?? 0, minute: fields("X")[1] ?? 0, bare: false })],
  [/P/y, loosePart],
  [/I/y, () => ({ is: "noon" })],
  [/G/y, () => ({ is: "hour", hour: 24, minute: 0, bare: false })],
  [/Z/y, (match) => ({ is: "now", plusMinutes: first(match, "Z") })],
  [/X/y, ({ fields }) => ({ is: "fields", first: fields("X")[0] ?? 0, second: fields("X")[1] ?? 0 })],
  [/N/y, (match) => numberOrDay(match)],
];

/** What stands at `at` among the tokens (`letters` are theirs), and how many tokens it takes. */
export function coreAt(
  tokens: readonly Token[],
  letters: string,
  at: number,
): { core: Core; length: number } | undefined {
  for (const [pattern, build] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(letters)?.[0];
    if (!found) continue;
    const under = tokens.slice(at, at + found.length);
    const token = (code: Code) => under.find(({ sense }) => sense.code === code);
    const last = (code: Code) => under.findLast(({ sense }) => sense.code === code)?.fields[0];
    const core = build({ letters: found, token, last, fields: (code) => token(code)?.fields ?? [] });
    if (core) return { core, length: found.length };
  }
  return undefined;
}

function first(match: Match, code: Code): number {
  return match.fields(code)[0] ?? 0;
}

function date({ fields }: Match): Core {
  return dated(fields("N")[0], fields("M")[0], fields("Y")[0]);
}

function dated(day = 0, month?: number, year?: number): Core {
  return { is: "date", day, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };
}

/** "9 сен ..." is a date only with the number written next to it; a spelled number before "may" is not. */
function isWeakAlone(match: Match): boolean {
  return !!match.token("M")?.sense.weak && !match.token("N")?.digits && !match.token("N")?.sense.ordinal;
}

function isOrdinal(match: Match): boolean {
  return !!match.token("N")?.sense.ordinal;
}

function pointed({ letters }: Match): Pointed {
  if (letters.includes("x")) return 1;
  return letters.includes("p") ? -1 : 0;
}

function endOfUnit({ letters }: Match): Core {
  const unit = letters.includes("w") ? "week" : letters.includes("m") ? "month" : "year";
  return { is: "end", unit, next: letters.includes("x") };
}

function third(match: Match): Core {
  const which = first(match, "B") === 0 ? 0 : 1;
  if (match.token("M")) return { is: "third", third: which, of: { is: "named-month", month: first(match, "M") } };
  const week = pointed(match);
  if (match.letters.includes("w")) return { is: "third", third: which, of: { is: "week", week, working: false } };
  return { is: "third", third: which, of: { is: "month", months: week } };
}

function lasting(match: Match): Core {
  const said = /[sx]/.test(match.letters) ? { pointed: pointed(match) } : {};
  return { is: "lasting", amount: amount(match), ...said };
}

function workingDays(match: Match): Core {
  return { is: "lasting", amount: { count: first(match, "N"), unit: "working-days" } };
}

function lastingEither(match: Match): Core | undefined {
  const { count, unit } = amount(match);
  const other = match.token("-") && match.last("N");
  return other === undefined ? undefined : { is: "lasting", amount: { count, unit }, or: { count: other, unit } };
}

function amount(match: Match): Amount {
  const unit = match.letters.includes("w") ? "weeks" : match.letters.includes("m") ? "months" : "days";
  return { count: match.fields("N")[0] ?? 1, unit };
}

function lastingHours(match: Match): Core {
  return { is: "lasting-hours", minutes: minutes(match) };
}

function minutes(match: Match): number {
  return first(match, "N") * (match.letters.includes("h") ? MINUTES : 1);
}

/** In "вечером с 6" the part goes to the hour; "until evening, at 9" keeps them apart. */
function isOwnPart({ letters }: Match): boolean {
  return !letters.includes("t");
}

function hour(match: Match, part?: Part): Core | undefined {
  const token = match.token("C") ?? match.token("N");
  const [value = 0, minute = 0] = token?.fields ?? [];
  if (!token || (token.sense.code === "N" && (value > 24 || token.sense.ordinal))) return undefined;
  const padded = token.digits && token.end - token.start === 2 && value < 10;
  const bare = value <= LAST_BARE_HOUR && !padded && (token.sense.code === "N" || !!token.spoken);
  return { is: "hour", hour: value, minute, bare, ...(part && value <= LAST_BARE_HOUR ? { part } : {}) };
}

/** A part of the day that stands alone; "am" and "pm" mean nothing without their hour. */
function loosePart(match: Match): Core | undefined {
  const part = match.token("P")?.sense.part;
  return part === undefined || part === "am" || part === "pm" ? undefined : { is: "part", part };
}

function numberOrDay(match: Match): Core {
  const token = match.token("N");
  const value = first(match, "N");
  return token?.sense.ordinal ? dated(value) : { is: "number", value };
}
