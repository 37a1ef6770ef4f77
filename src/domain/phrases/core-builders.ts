import { withoutUndefined } from "../without-undefined.ts";
import type { Amount, Core, DayCore, Pointed } from "./cores.ts";
import { first, type Match } from "./match.ts";
import { pointed } from "./pointed.ts";
import type { Part } from "./sense.ts";

const LAST_BARE_HOUR = 12;
const LAST_MONTH = 12;
const LAST_HOUR = 23;
const MINUTES = 60;
/** A month has at most so many of a weekday. */
const MOST_WEEKS = 5;

/** By the value of a `B`. */
const THIRDS = [0, 1, 2, "first-half", "second-half"] as const;
const EVERY_WEEKEND: Core = { is: "recurring", weekend: true };

export function date({ fields }: Match): Core {
  return dated(fields("N")[0], fields("M")[0], fields("Y")[0]);
}

export function dated(day = 0, month?: number, year?: number): DateCore {
  return withoutUndefined({ is: "date", day, month, year });
}

/** "9 сен ..." is a date only with the number written next to it; a spelled number before "may" is not. */
export function isWeakAlone(match: Match): boolean {
  return !!match.token("M")?.sense.weak && !match.token("N")?.digits && !match.token("N")?.sense.ordinal;
}

export function isOrdinal(match: Match): boolean {
  return !!match.token("N")?.sense.ordinal;
}

/** British "Thursday week": the Thursday after this one. */
export function isWeekLater(match: Match): boolean {
  return match.token("w")?.sense.bare === true;
}

export function everySuch(match: Match): Core {
  const value = first(match, "V");
  if (value < 0) return { is: "recurring", everyDays: -value };
  return value > 0 ? { is: "recurring", weekday: value } : EVERY_WEEKEND;
}

/** "every Friday", "juma kunlari". */
export function everyWeekday(match: Match): Core {
  return { is: "recurring", weekday: first(match, "W") };
}

/** "the first Monday of December", "dekabrning birinchi dushanbasi", but not its first that is a Monday. */
export function nthWeekday(match: Match): Core | undefined {
  const of = unitOf(match);
  const count = first(match, "N");
  const isNth = isOrdinal(match) && !match.token("N")?.cased && count >= 1 && count <= MOST_WEEKS;
  return of && isNth ? { is: "edge", edge: "first", count, weekday: first(match, "W"), of } : undefined;
}

/** "3 days ago". */
export function ago(match: Match): Core | undefined {
  if (/[hj]/.test(match.letters)) return { is: "now", plusMinutes: -minutes(match) };
  const { count, unit } = amount(match);
  return { is: "later", amount: { count: -count, unit } };
}

/** "10 days from today", and not "for 10 days from today". */
export function fromToday(match: Match): Core | undefined {
  const start = match.token("O") ?? match.token("Z");
  return (start?.fields[0] ?? 0) === 0 && match.token("f")?.sense.ofDays !== true
    ? { is: "later", amount: amount(match) }
    : undefined;
}

/** "the last three days of December", "oyning oxirgi kuni", "last Friday of December". */
export function edge(match: Match): Core | undefined {
  const of = unitOf(match);
  if (!of) return undefined;
  const isFirst = match.letters.includes("^");
  if (/N?w/.test(match.letters) && of.is !== "week") {
    return { is: "third", third: isFirst ? 0 : 2, of };
  }
  const weekday = match.token("W") && first(match, "W");
  const count = match.fields("N")[0] ?? 1;
  return withoutUndefined({
    is: "edge",
    edge: isFirst ? "first" : "last",
    count,
    of,
    weekday: weekday || undefined,
  });
}

/** "first three days of December". */
export function firstDays(match: Match): Core | undefined {
  const of = unitOf(match);
  return of && { is: "edge", edge: "first", count: match.last("N") ?? 1, of };
}

export function isFirstOf(match: Match): boolean {
  return isOrdinal(match) && first(match, "N") === 1;
}

/** "с начала до конца декабря": all of it. */
export function fromEndToEnd(match: Match): Core | undefined {
  return unitOf(match);
}

type DateCore = DayCore & { readonly is: "date" };

type Unit = DayCore & { readonly is: "week" | "month" | "named-month" };

/** The week or month that is spoken of, whatever stands about it. */
function unitOf(match: Match): Unit | undefined {
  const next: Pointed = match.letters.includes("x") ? 1 : 0;
  if (match.token("M")) return { is: "named-month", month: first(match, "M") };
  if (match.token("m")) return { is: "month", months: next };
  return match.token("w") ? { is: "week", week: next, working: false } : undefined;
}

export function endOfUnit({ letters }: Match): Core {
  const unit = letters.includes("w") ? "week" : letters.includes("m") ? "month" : "year";
  return { is: "end", unit, next: letters.includes("x") };
}

export function third(match: Match): Core {
  const which = THIRDS[first(match, "B")] ?? 1;
  if (match.token("M")) return { is: "third", third: which, of: { is: "named-month", month: first(match, "M") } };
  const week = pointed(match);
  if (match.letters.includes("w")) return { is: "third", third: which, of: { is: "week", week, working: false } };
  return { is: "third", third: which, of: { is: "month", months: week } };
}

export function lasting(match: Match): Core {
  const said = /[sx]/.test(match.letters) ? { pointed: pointed(match) } : {};
  return { is: "lasting", amount: amount(match), ...said };
}

export function workingDays(match: Match): Core {
  return { is: "lasting", amount: { count: first(match, "N"), unit: "working-days" } };
}

export function lastingEither(match: Match): Core | undefined {
  const { count, unit } = amount(match);
  const other = match.token("-") && match.last("N");
  return other === undefined ? undefined : { is: "lasting", amount: { count, unit }, or: { count: other, unit } };
}

export function amount(match: Match): Amount {
  const unit = match.letters.includes("w") ? "weeks" : match.letters.includes("m") ? "months" : "days";
  return { count: match.fields("N")[0] ?? 1, unit };
}

export function lastingHours(match: Match): Core {
  return { is: "lasting-hours", minutes: minutes(match) };
}

export function minutes(match: Match): number {
  return first(match, "N") * (match.letters.includes("h") ? MINUTES : 1);
}

/** In "вечером с 6" the part goes to the hour; "until evening, at 9" keeps them apart. */
export function isOwnPart({ letters }: Match): boolean {
  return !letters.includes("t");
}

export function hour(match: Match, part?: Part): Core | undefined {
  const token = match.token("C") ?? match.token("N");
  const [value = 0, minute = 0] = token?.fields ?? [];
  if (!token || (token.sense.code === "N" && (value > 24 || token.sense.ordinal))) return undefined;
  const padded = token.digits && token.end - token.start === 2 && value < 10;
  const bare = value <= LAST_BARE_HOUR && !padded && (token.sense.code === "N" || !!token.spoken);
  return withoutUndefined({
    is: "hour",
    hour: value,
    minute,
    bare,
    part: part && value <= LAST_BARE_HOUR ? part : undefined,
  });
}

export function fieldsOfHour({ fields }: Match): Core | undefined {
  const [at = 0, minute = 0] = fields("X");
  return at < 24 || (at === 24 && minute === 0) ? { is: "hour", hour: at, minute, bare: false } : undefined;
}

/** "9.30am", «9.30 утра»: two fields that are no day and month, or that a clock's own mark makes an hour. */
export function fieldsInPart({ fields, token }: Match): Core | undefined {
  const [at = 0, minute = 0] = fields("X");
  const part = token("P")?.sense.part;
  const isClock = part === "am" || part === "pm" || minute > LAST_MONTH || minute === 0;
  if (!part || !isClock || at > LAST_HOUR || minute >= MINUTES) return undefined;
  // «20.00 вечера» says its part of the day once more.
  return at > LAST_BARE_HOUR
    ? { is: "hour", hour: at, minute, bare: false }
    : { is: "hour", hour: at, minute, bare: true, part };
}

/** A part of the day that stands alone; "am" and "pm" mean nothing without their hour. */
export function loosePart(match: Match): Core | undefined {
  const part = match.token("P")?.sense.part;
  return part === undefined || part === "am" || part === "pm" ? undefined : { is: "part", part };
}

export function numberOrDay(match: Match): Core {
  const token = match.token("N");
  const value = first(match, "N");
  return token?.sense.ordinal ? dated(value) : { is: "number", value };
}

/** «5 января следующего года», «5.01 следующего года»: the year is counted from today's. */
export function dateOfYear({ fields, letters }: Match): Core {
  const [day = fields("N")[0], month = fields("M")[0]] = fields("X");
  return { ...dated(day, month), yearsAhead: letters.includes("x") ? 1 : 0 };
}

/** "the whole week" is no week of its own beside a day: «кроме пятницы всю неделю». */
export function dayOfWeek(match: Match): Core | undefined {
  return match.token("s")?.sense.whole
    ? undefined
    : { is: "weekday", weekday: first(match, "W"), week: pointed(match) };
}
