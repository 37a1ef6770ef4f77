import { withoutUndefined } from "../without-undefined.ts";
import type { Known } from "./accounts.ts";
import { offerable } from "./answers.ts";
import { LAST_HOUR } from "./bare-figures.ts";
import { lettersOf } from "./numerals.ts";
import type { Answer, QuestionCode, Reading, ReadingContext } from "./reading.ts";

type Read = (text: string, context: ReadingContext) => Reading;

/** Two figures with a dash that nothing behind them says what they are of, as "25-27 noyabr" does. */
const DASHED = /(?<!-)N-N(?![MocdwjnK-]|h(?![NC]))/g;
const LAST_DAY = 31;
const LAST_MONTH = 12;
/** An hour above this is of the afternoon, so that an end below it is none of the same day. */
const NOON = 12;
/** A day further ahead than this is hardly meant where something nearer may be. */
const NEAR_DAYS = 60;

interface Dashed {
  readonly day: number;
  readonly month: number;
  readonly start: number;
  readonly end: number;
}

/**
 * "24-11" is a day and a month, or hours, or two days. Where no word tells, all that it may mean is asked about, the likely
 * first; what is plainly hours ("9-18", "9-6", "22-6") is left alone. `asWritten` is what the text says without this rule, `read` reads
 * another. Undefined where there is no such question.
 */
export function readDashedDate(
  { tokens, written }: Known,
  asWritten: Reading,
  context: ReadingContext,
  read: Read,
): Reading | undefined {
  for (const dashed of dashedIn(tokens)) {
    const { day, month, start, end } = dashed;
    const dotted = `${day}.${month}`.padEnd(end - start);
    const asDate = read(written.slice(0, start) + dotted + written.slice(end), context);
    const reading = settled(dashed, asDate, asWritten, context);
    if (reading) return reading.kind === "question" ? quoting(reading, written.trim()) : reading;
  }
  return undefined;
}

function dashedIn(tokens: Known["tokens"]): readonly Dashed[] {
  return [...lettersOf(tokens).matchAll(DASHED)].flatMap(({ index }) => {
    const [one, , other] = tokens.slice(index, index + 3);
    if (!one?.digits || !other?.digits) return [];
    const [day = 0, month = 0] = [one.fields[0], other.fields[0]];
    const isDate = day >= 1 && day <= LAST_DAY && month >= 1 && month <= LAST_MONTH;
    return isDate ? [{ day, month, start: one.start, end: other.end }] : [];
  });
}

function settled(dashed: Dashed, asDate: Reading, asWritten: Reading, context: ReadingContext): Reading | undefined {
  const { day, month } = dashed;
  const isBackward = day > NOON || (day === NOON && month === NOON);
  if (asDate.kind === "question" && asDate.question.code === "passed" && isBackward)
    return asDate.question.options.some(({ window }) => window) ? asDate : undefined;
  if (asDate.kind !== "understood" || !asDate.period) return undefined;
  const { period, window } = asDate;
  const date = answerOf(period, window);
  const today = context.now.toPlainDate();
  const first = nextSuch(day, today);
  const range = answerOf({ from: first, to: nextSuch(month, first) }, window);
  const isNear = today.until(period.from).days <= NEAR_DAYS;
  const days = isNear ? [date, range] : [range, date];
  // Where other hours are said, these are days, unless they are hours themselves that the others follow: "9-12, 14-18".
  if (window) return isBackward || !isInTurn(asWritten) ? asking("one-period", days, context) : undefined;
  if (!isBackward || day > LAST_HOUR || asWritten.kind === "refused") return undefined;
  const hours = answersOf(asWritten).filter((answer) => !answer.period);
  const meant = context.expecting === "days" ? days : [date];
  return asking("days-or-hours", context.expecting === "hours" ? [...hours, date] : [...meant, ...hours], context);
}

/** Two windows, the second behind the first. */
function isInTurn(reading: Reading): boolean {
  const [first, second] =
    reading.kind === "question" && reading.question.code === "one-window" ? answersOf(reading) : [];
  if (!first?.window || !second?.window) return false;
  return Temporal.PlainTime.compare(first.window.to, second.window.from) <= 0;
}

/** The first day of this number in its month, from a day on. */
function nextSuch(day: number, from: Temporal.PlainDate): Temporal.PlainDate {
  let date = from;
  while (date.day !== day) date = date.add({ days: 1 });
  return date;
}

function answerOf(period: Answer["period"], window: Answer["window"]): Answer {
  return withoutUndefined({ period, window });
}

function answersOf(reading: Reading): readonly Answer[] {
  if (reading.kind === "question") return reading.question.options;
  return reading.kind === "understood" ? [answerOf(reading.period, reading.window)] : [];
}

function asking(code: QuestionCode, answers: readonly Answer[], { now }: ReadingContext): Reading {
  return { kind: "question", question: { code, quoted: "", options: offerable(answers, now) } };
}

function quoting(reading: Extract<Reading, { kind: "question" }>, quoted: string): Reading {
  return { ...reading, question: { ...reading.question, quoted } };
}
