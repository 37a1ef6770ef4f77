import {
  ago,
  amount,
  date,
  dated,
  dateOfYear,
  dayOfWeek,
  edge,
  endOfUnit,
  everySuch,
  everyWeekday,
  fieldsInPart,
  fieldsOfHour,
  firstDays,
  fromEndToEnd,
  fromToday,
  hour,
  isFirstOf,
  isOrdinal,
  isOwnPart,
  isWeakAlone,
  isWeekLater,
  lasting,
  lastingEither,
  lastingHours,
  loosePart,
  minutes,
  nthWeekday,
  numberOrDay,
  third,
  workingDays,
} from "./core-builders.ts";
import type { Core } from "./cores.ts";
import { first, type Match } from "./match.ts";
import { pointed, pointedWeek, pointedWeekday, wholly } from "./pointed.ts";
import type { Code } from "./sense.ts";
import type { Token } from "./tokens.ts";

type PatternRow = readonly [pattern: RegExp, core: (match: Match) => Core | undefined];

const MINUTES = 60;

/** What can be said, over the letters of `Code`; the first row that fits at a place wins. */
const PATTERNS: readonly PatternRow[] = [
  [/No?Mc?[sx]y|[sx]yNo?Mc?|X[sx]y|[sx]yX/y, dateOfYear],
  [
    /NwM|MNw/y,
    (match) => (isOrdinal(match) ? { is: "nth-week", nth: first(match, "N"), month: first(match, "M") } : undefined),
  ],
  [/NW(?:M|[sx]?m)|(?:M|[sx]?m)NW/y, nthWeekday],
  [/Yy?,?No?,?Mc?/y, date],
  [/No?Mc?,?Yy?/y, date],
  [/MNo?c?,?Yy?/y, date],
  [/No?Mc?/y, (match) => (isWeakAlone(match) ? undefined : date(match))],
  [/MNo?c?/y, date],
  [/wgx|xF?xw/y, () => ({ is: "week", week: 2, working: false })],
  [/@c?/y, (match) => dated(first(match, "@") % 100, Math.floor(first(match, "@") / 100))],
  [/(?<![sxpN])mN(?=[FTc]|$)/y, ({ fields }) => dated(fields("N")[0])],
  [/[p^]N?[d1w](?:M|[sx]{0,2}[wm])/y, edge],
  [/NN[d1](?:M|[sx]{0,2}[wm])/y, (match) => (isFirstOf(match) ? firstDays(match) : undefined)],
  [/(?:M|[sx]{0,2}[wm])[qp^]N?[d1wc]c?/y, edge],
  [/pW(?:M|[sx]{0,2}m)|(?:M|[sx]{0,2}m)[qp]W/y, edge],
  [/fB(?:tq[sx]{0,2}[wm]|tqM)|(?:M|[sx]{0,2}[wm])BFqT/y, fromEndToEnd],
  [/Dy?/y, ({ fields }) => dated(fields("D")[0], fields("D")[1], fields("D")[2])],
  [/X(?=M)/y, () => undefined],
  [/N[oc]{1,2}/y, ({ fields }) => dated(fields("N")[0])],
  [
    /Ww(?![FTk])/y,
    (match) => (isWeekLater(match) ? { is: "weekday", weekday: first(match, "W"), pointed: 2 } : undefined),
  ],
  [/Wvw/y, (match) => ({ is: "weekday", weekday: first(match, "W"), later: true, pointed: 1 })],
  [/vW/y, (match) => ({ is: "weekday", weekday: first(match, "W"), later: true })],
  [/[sxp]{1,2}wW(?!(?:&W)*c?F?Q)/y, dayOfWeek],
  [/Wc?[la]?[sxp]{1,2}w/y, dayOfWeek],
  [/s?[sxp]W/y, pointedWeekday],
  [/(?<!W[-,&]?)Wc/y, (match) => (match.token("c")?.sense.plural ? everyWeekday(match) : undefined)],
  [/eW/y, everyWeekday],
  [/V/y, everySuch],
  [/[sxp]w[aL]?U|U[la]?[sxp]w|[sxp]?Lw/y, (match) => ({ is: "week", week: pointed(match), working: true })],
  [/e?U/y, () => ({ is: "recurring" })],
  [/W/y, (match) => ({ is: "weekday", weekday: first(match, "W") })],
  [/[sx]?[wmy]q|q[sx]?[wmy]/y, endOfUnit],
  [/R/y, () => ({ is: "end", unit: "year", next: false, newYear: true })],
  [/Mq|qM/y, (match) => ({ is: "end", unit: "month", next: false, month: first(match, "M") })],
  [/[sx]?[wm]B|B[sx]?[wm]|MB|BM/y, third],
  [/N[d1wmyhj]i/y, ago],
  [/[dwmyhj]i/y, ago],
  [/(?<!l)N[d1wm]f[OZ]/y, fromToday],
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
  [/[lsx]*N\+?[d1wm]l?/y, lasting],
  [/\+[d1wm]/y, lasting],
  [/l[d1wm]|[wm]l/y, lasting],
  [/(?<!-)Nh(?![FT])/y, (match) => (match.token("h")?.sense.isLength ? lastingHours(match) : undefined)],
  [/lN[hj]|N[hj]l/y, lastingHours],
  [/[sxp]{1,3}w/y, pointedWeek],
  [/[sxp]?J/y, (match) => ({ is: "weekend", week: pointed(match) })],
  [/[sxp]{1,3}m/y, (match) => ({ is: "month", months: pointed(match), ...wholly(match) })],
  [/MYy?|Yy?M/y, (match) => ({ is: "named-month", month: first(match, "M"), year: first(match, "Y") })],
  [/M/y, (match) => (match.token("M")?.sense.weak ? undefined : { is: "named-month", month: first(match, "M") })],
  [/P[aft]?h?[NC]h?/y, (match) => (isOwnPart(match) ? hour(match, match.token("P")?.sense.part) : undefined)],
  [/XP|PX/y, (match) => fieldsInPart(match)],
  [/h?[NC]h?P(?!h?[NC](?!h?P|[oc]?M))/y, (match) => hour(match, match.token("P")?.sense.part)],
  [/h?Ch?/y, (match) => hour(match)],
  [/hN|Nh/y, (match) => hour(match)],
  [/hX|Xh/y, fieldsOfHour],
  [/P/y, loosePart],
  [/I/y, (match) => ({ is: "noon", exact: first(match, "I") === 1 })],
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
