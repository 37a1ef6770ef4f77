import type { Token } from "./tokens.ts";

/** A pattern over the letters of a phrase, and what the tokens under it become; undefined leaves them as they are. */
type Rewrite = readonly [pattern: RegExp, become: (tokens: readonly Token[]) => readonly Token[] | undefined];

const HOURS_IN_DAY = 24;
const MINUTES = 60;
const CENTURY = 2000;

/** Spelled and spoken numbers to single tokens, in this order. */
const REWRITES: readonly Rewrite[] = [
  [/N(?=[WVJDX]|MN)/y, ([word]) => preposition(word)],
  [
    /NN/y,
    ([word, figure]) => (figure && (figure.digits || figure.english) ? preposition(word)?.concat(figure) : undefined),
  ],
  [/N[UOJsxe]/y, ([word, day]) => (day?.english ? preposition(word)?.concat(day) : undefined)],
  [/NN/y, ([hour, word]) => (hour?.english ? prefixed(hour, preposition(word)) : undefined)],
  [/NN$/y, ([hour, word]) => (hour?.digits ? prefixed(hour, preposition(word)) : undefined)],
  [/(?<!l)N[d1wm][fg]./y, countedFrom],
  [/X(?=M)/y, bothDays],
  [/N-N(?![MocdwhjnN-])/y, dashedDate],
  [/^NN$/y, ([day, month]) => dashedDate(day && month ? [day, month, month] : [])],
  [/(?<=Mc?)N(?=y)|^N(?=y,?No?M)/y, shortYear],
  [/C&C(?![tTF])/y, slashedHours],
  [
    /(?<![Nsx])dl/y,
    ([day]) => (day?.written === "kun" ? [{ ...day, sense: { code: "P", part: "whole" } }] : undefined),
  ],
  [/(?<=W)d/y, ([day]) => (day?.written === "kun" ? [{ ...day, sense: { code: "c" } }] : undefined)],
  [/Mm/y, ([month]) => (month ? [{ ...month, sense: { ...month.sense, weak: false } }] : undefined)],
  [/zN-?N(?!N)/y, lessTens],
  [/N-?N/y, ([tens, ...rest]) => joinTens(tens, rest.at(-1))],
  [/zNj?N/y, (tokens) => shifted(tokens, -number(tokens[1]))],
  [/NNn?j?z(?!N)/y, ([hour, minutes, ...rest]) => lessBehind(hour, number(minutes), rest.at(-1))],
  [/NK(?!N)/y, ([hour, part]) => (number(part) < 0 ? lessBehind(hour, -number(part), part) : undefined)],
  [/N-N-N/y, ([hour, , zero, , other]) => (isZero(zero) && isZero(other) ? clock(hour, 0, other) : undefined)],
  [/NN-N/y, ([hour, zero, , other]) => (isZero(zero) && isZero(other) ? clock(hour, 0, other) : undefined)],
  [/NNN/y, ([hour, zero, other]) => (isZero(zero) && isZero(other) ? clock(hour, 0, other) : undefined)],
  [/NN/y, ([hour, minute]) => spelledMinutes(hour, minute)],
  [/N-?N(?=F|t)/y, ([hour, ...rest]) => dashedMinutes(hour, rest.at(-1))],
  [/(?<=C.*)N-N(?=T|$)/y, ([hour, , minute]) => dashedMinutes(hour, minute)],
  [/(?<=C.*)NN(?=T)|(?<=C.*[-t])NN(?=$|,)/y, ([hour, minute]) => dashedMinutes(hour, minute)],
  [/NN(?!M)/y, ordinalMonth],
  [/NhNj/y, ([hour, , minute]) => clock(hour, number(minute), minute)],
  [/NH/y, ([hour, half]) => clock(hour, 30, half)],
  [/Nj?zN/y, (tokens) => shifted(tokens, -number(tokens[0]))],
  [/KN/y, (tokens) => shifted(tokens, number(tokens[0]))],
  [/K/y, ([whole]) => (whole?.sense.ordinal ? spoken([whole], number(whole)) : undefined)],
];

/** Tokens with spelled numbers put together ("o'n sakkiz", "двадцать пятого") and spoken clock times found. */
export function joinNumerals(tokens: readonly Token[]): readonly Token[] {
  return REWRITES.reduce((done, row) => {
    const rewritten = rewrite(done, row);
    return rewritten === done ? done : withoutFillers(rewritten);
  }, withoutFillers(tokens));
}

function withoutFillers(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => token.sense.code !== "_");
}

/** The letters of the tokens' meanings, one each. */
export function lettersOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.sense.code).join("");
}

const searches = new Map<RegExp, RegExp>();

/** The same pattern, to be found at any place: most phrases have none of most patterns. */
function anywhere(pattern: RegExp): RegExp {
  const made = searches.get(pattern) ?? new RegExp(pattern.source);
  searches.set(pattern, made);
  return made;
}

function rewrite(tokens: readonly Token[], [pattern, become]: Rewrite): readonly Token[] {
  const letters = lettersOf(tokens);
  if (!anywhere(pattern).test(letters)) return tokens;
  const result: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    pattern.lastIndex = at;
    const length = pattern.exec(letters)?.[0].length ?? 0;
    const joined = length > 0 ? become(tokens.slice(at, at + length)) : undefined;
    result.push(...(joined ?? tokens.slice(at, at + 1)));
    at += joined ? length : 1;
  }
  return result;
}

/**
 * English "on" and Uzbek "oʻn" (ten) without its apostrophe are one word: before a day or an English number it is English.
 */
function preposition(word: Token | undefined): Token[] | undefined {
  return word?.written === "on" && !word.sense.ordinal ? [{ ...word, sense: { code: "a" } }] : undefined;
}

function prefixed(first: Token, rest: readonly Token[] | undefined): readonly Token[] | undefined {
  return rest && [first, ...rest];
}

/** "2 days after Friday", "two weeks from Monday": a day that is counted from another is not worked out but asked about. */
function countedFrom([count, unit, from, day]: readonly Token[]): readonly Token[] | undefined {
  const isToday = day?.sense.code === "Z" || (day?.sense.code === "O" && number(day) === 0);
  if (!count || !unit || !from || !day || isToday) return undefined;
  if (from.sense.code === "f" && from.written !== "from") return undefined;
  if (from.sense.code === "g" && "xs".includes(day.sense.code)) return undefined;
  return [{ ...count, sense: { code: "?" }, end: from.end }, day];
}

/** "25-11": a day and a month, for an hour can be neither and a range does not go back. */
function dashedDate([day, , month]: readonly Token[]): readonly Token[] | undefined {
  const [first, second] = [number(day), number(month)];
  const isDate = day?.digits && month?.digits && first > HOURS_IN_DAY && first <= 31 && second >= 1 && second <= 12;
  return isDate ? [{ ...day, sense: { code: "X" }, fields: [first, second], end: month.end }] : undefined;
}

/** «25 ноября 26 года», "26-yil 25-noyabr". */
function shortYear([year]: readonly Token[]): readonly Token[] | undefined {
  const value = number(year);
  const isYear = year?.digits && year.end - year.start === 2 && value > HOURS_IN_DAY && value < MINUTES;
  return isYear ? [{ ...year, sense: { code: "Y" }, fields: [CENTURY + value] }] : undefined;
}

/** "9:00/18:00". */
function slashedHours([from, slash, to]: readonly Token[]): readonly Token[] | undefined {
  if (!from || !to || !slash?.sense.choice || !slash.sense.soft) return undefined;
  return [from, { ...slash, sense: { code: "-" } }, to];
}

/** «двадцать пятого одиннадцатого»: a day and a month, but «пятого шестого» are two days. */
function ordinalMonth([day, month]: readonly Token[]): readonly Token[] | undefined {
  const [first, second] = [number(day), number(month)];
  const isSpelled = [day, month].every((token) => token?.sense.ordinal && !token.sense.weak && !token.digits);
  if (!day || !month || !isSpelled || second < 1 || second > 12 || second === first + 1) return undefined;
  return [{ ...day, sense: { code: "X" }, fields: [first, second], end: month.end }];
}

/** "25/26 ноября": two days, and no figure of a date. */
function bothDays([figure]: readonly Token[]): readonly Token[] | undefined {
  const [one, other] = figure?.fields ?? [];
  if (!figure || one === undefined || other === undefined || one >= other) return undefined;
  const day = (value: number): Token => ({ ...figure, sense: { code: "N", value }, fields: [value] });
  return [day(one), { ...figure, sense: { code: "&" }, fields: [] }, day(other)];
}

function isZero(token: Token | undefined): boolean {
  return token !== undefined && !token.digits && number(token) === 0;
}

/** «без двадцати пять»: twenty minutes before five, and not twenty-five. */
function lessTens(tokens: readonly Token[]): readonly Token[] | undefined {
  const [tens, hour] = [tokens[1], tokens.at(-1)];
  return tens?.sense.joins && hour && !hour.digits ? shifted(tokens, -number(tens)) : undefined;
}

/** "o'nga o'n beshta kam": fifteen minutes before ten. */
function lessBehind(hour: Token | undefined, minutes: number, last: Token | undefined): readonly Token[] | undefined {
  const value = number(hour);
  if (!hour || !last || value < 1 || value > HOURS_IN_DAY || minutes < 1 || minutes >= MINUTES) return undefined;
  const at = value * MINUTES - minutes;
  return [
    { ...hour, sense: { code: "C" }, fields: [Math.floor(at / MINUTES), at % MINUTES], end: last.end, spoken: true },
  ];
}

function number(token: Token | undefined): number {
  return token?.fields[0] ?? 0;
}

function joinTens(tens: Token | undefined, ones: Token | undefined): readonly Token[] | undefined {
  if (!tens?.sense.joins || tens.cased || !ones || ones.digits || number(ones) < 1 || number(ones) > 9)
    return undefined;
  return [{ ...ones, fields: [number(tens) + number(ones)], start: tens.start, tight: tens.tight }];
}

function spelledMinutes(hour: Token | undefined, minute: Token | undefined): readonly Token[] | undefined {
  if (!hour || !minute || minute.digits || hour.sense.ordinal || minute.sense.ordinal) return undefined;
  const value = number(minute);
  // English "on" sounds as Uzbek ten.
  if (hour.digits && (value % 5 !== 0 || minute.written === "on")) return undefined;
  return number(hour) < HOURS_IN_DAY && value >= 10 && value < MINUTES ? clock(hour, value, minute) : undefined;
}

/** "9-30" is a clock time only where a range of hours makes no sense. */
function dashedMinutes(hour: Token | undefined, minute: Token | undefined): readonly Token[] | undefined {
  if (!hour?.digits || !minute?.digits || number(hour) >= HOURS_IN_DAY || minute.end - minute.start !== 2)
    return undefined;
  const value = number(minute);
  const mayBeHour = value > number(hour) && value <= HOURS_IN_DAY;
  return value % 5 === 0 && value < MINUTES && !mayBeHour ? fixed(hour, minute, value) : undefined;
}

function fixed(hour: Token, minute: Token, value: number): readonly Token[] {
  return [{ ...hour, sense: { code: "C" }, fields: [number(hour), value], end: minute.end }];
}

function clock(hour: Token | undefined, minute: number, last: Token | undefined): readonly Token[] | undefined {
  if (!hour || !last) return undefined;
  return [{ ...hour, sense: { code: "C" }, fields: [number(hour), minute], end: last.end, spoken: true }];
}

function shifted(tokens: readonly Token[], minutes: number): readonly Token[] | undefined {
  const hour = number(tokens.at(-1));
  return hour >= 1 && hour <= 12 ? spoken(tokens, hour * MINUTES + minutes) : undefined;
}

function spoken(tokens: readonly Token[], minutes: number): readonly Token[] | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return undefined;
  const fields = [Math.floor(minutes / MINUTES), minutes % MINUTES];
  return [{ ...first, sense: { code: "C" }, fields, end: last.end, spoken: true }];
}
