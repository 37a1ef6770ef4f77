import { checkPeriod } from "../schedule/checks.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { type Known, wordsAt } from "./accounts.ts";
import { offerable } from "./answers.ts";
import { type Clause, clausesOf, holds, speaks } from "./clauses.ts";
import { kindOf } from "./cores.ts";
import { blank, type Doubt } from "./known.ts";
import { readLooseBreak } from "./loose-breaks.ts";
import { answersOfText } from "./plainly.ts";
import type { Answer, Reading, ReadingContext } from "./reading.ts";
import { answersOf } from "./sentence.ts";
import { cutDays, cutHours } from "./window-cuts.ts";

type Read = (text: string, context: ReadingContext) => Reading;

const DENYING: ReadonlySet<Doubt["kind"]> = new Set(["deny", "rest", "break", "instead"]);
const USUAL_HOURS = { from: new Temporal.PlainTime(9), to: new Temporal.PlainTime(21) };

/**
 * A day or an hour that is denied, cancelled or free of work is never called: it is in no option of the question, which has
 * what the rest of the text says, less that. Undefined if nothing is denied.
 */
export function readDenial(known: Known, context: ReadingContext, read: Read): Reading | undefined {
  const { sentence, written } = known;
  const denying = denyingDoubts(known, context);
  if (denying.length === 0) {
    const { reading, denied } = sentence;
    if (reading.kind !== "question" || reading.question.code !== "denied") return undefined;
    return denial(reading.question.quoted, insteadOf(denied, context), context);
  }
  const loose = readLooseBreak(known, denying, context, read);
  if (loose) return loose;
  const denied = deniedClauses(denying, known);
  const kept = answersOf(read(blank(written, denied), context));
  const isGivenUp = denying.every(({ kind }) => kind === "instead") && kept.some(({ window }) => window);
  const taken = denied
    .flatMap((clause) => takenBy(clause, denying, known, context))
    // «с 10 до 19 вместо с 9 до 18»: hours in the place of others are not cut by them.
    .filter(({ period }) => period || !isGivenUp);
  const left = taken.reduce<readonly Answer[]>(
    (all, one) => all.flatMap((answer) => without(answer, one, context)),
    kept,
  );
  const quoted = wordsAt(
    denied.map(({ start, end }): Doubt => ({ kind: "deny", start, end })),
    written,
  )
    .map((words) => words.replace(/^[\s,;.!?]+/u, ""))
    .join(" … ");
  if (left.length === 0) return denial(quoted, insteadOf(taken, context), context);
  const isOfHours = taken.length > 0 && taken.every(({ period }) => !period);
  return isOfHours ? asking("one-window", quoted, offerable(left, context.now)) : denial(quoted, left, context);
}

/** What a denied clause takes away: its likely reading, or nothing certain where another word may change it. */
function takenBy(clause: Clause, denying: readonly Doubt[], known: Known, context: ReadingContext): readonly Answer[] {
  const isUnsure = known.doubts.some(
    (doubt) => doubt.kind !== "word" && !denying.includes(doubt) && holds(clause, doubt),
  );
  if (isUnsure) return [];
  const outside = [
    { start: 0, end: clause.start },
    { start: clause.end, end: known.written.length },
  ];
  const ofHours = known.sentence.pieces.every(({ core }) => core.is === "number" || kindOf(core) === "hour");
  const expecting = ofHours && context.expecting !== "days" ? "hours" : context.expecting;
  return answersOfText(blank(known.written, [...denying, ...outside]), { ...context, expecting }).slice(0, 1);
}

/** A question without an answer is one only where the screen has answers of its own: it asks for days anyway. */
function denial(quoted: string, answers: readonly Answer[], { now, expecting }: ReadingContext): Reading {
  const options = offerable(answers, now);
  return options.length > 0 || expecting === "change" ? asking("denied", quoted, options) : { kind: "nothing" };
}

function asking(code: "denied" | "one-window", quoted: string, options: readonly Answer[]): Reading {
  return { kind: "question", question: { code, quoted, options } };
}

/** Where nothing else was said: the day behind the denied ones, or what is left of the usual hours. */
function insteadOf(denied: readonly Answer[], { expecting }: ReadingContext): readonly Answer[] {
  if (expecting === "change") return [];
  return denied.flatMap(({ period, window }): readonly Answer[] => {
    if (!period) return window ? cutHours(USUAL_HOURS, window).map((left) => ({ window: left })) : [];
    const day = period.to.add({ days: 1 });
    const isAlsoDenied = denied.some(
      (other) => other.period && cutDays({ from: day, to: day }, other.period).length === 0,
    );
    return isAlsoDenied ? [] : [withoutUndefined({ period: { from: day, to: day }, window })];
  });
}

function denyingDoubts({ doubts, sentence, written, tokens }: Known, { expecting }: ReadingContext): readonly Doubt[] {
  // «кроме праздников»: the days off are left out, and no day that is named.
  const isExcepted = (doubt: Doubt) =>
    doubt.kind === "rest" &&
    sentence.loose.some(({ sense, end }) => "Ez".includes(sense.code) && written.slice(end, doubt.start).trim() === "");
  const denied = doubts.filter((doubt) => DENYING.has(doubt.kind) && !isExcepted(doubt));
  const loose = sentence.loose
    .filter(({ sense }) => sense.code === "!" || sense.code === "Q")
    .map(({ start, end }): Doubt => ({ kind: "deny", start, end }));
  const questions = expecting === "change" ? doubts.filter(({ kind }) => kind === "ask") : [];
  const refusals = doubts.filter(
    (doubt) => doubt.kind === "correct" && !doubt.soft && !isFollowed(doubt, tokens, written),
  );
  return [...denied, ...loose, ...questions, ...refusals];
}

/** "No, on Friday" corrects, "no robots on Friday" and "ertaga yoʻq" deny. */
export function isFollowed(doubt: Doubt, tokens: Known["tokens"], written: string): boolean {
  const next = tokens.find(({ start }) => start >= doubt.end);
  const isNext = next !== undefined && written.slice(doubt.end, next.start).trim() === "";
  const comes = tokens.some(({ start, sense }) => start >= doubt.end && "NCDXMWOUJZPIGdwm".includes(sense.code));
  return isNext && comes && next.sense.code !== "_" && next.sense.code !== "n";
}

/** The clauses with a denial; one that names nothing itself is of what was said before it, or else behind it. */
function deniedClauses(denying: readonly Doubt[], known: Known): readonly Clause[] {
  const clauses = clausesOf(known);
  const { pieces } = known.sentence;
  const denied = denying.flatMap((doubt) => {
    const at = clauses.findIndex((clause) => holds(clause, doubt));
    const own = clauses[at];
    if (!own) return [];
    if (doubt.kind === "break") return [breakIn(own, doubt, pieces)];
    if (doubt.kind === "instead") return givenUp(doubt, pieces);
    const lunch = lunchIn(own, doubt, pieces);
    if (lunch) return [lunch];
    const before = { start: own.start, end: doubt.end };
    // An Uzbek verb stands behind what it denies: "juma boʻlmaydi shanba boʻlsin".
    if (doubt.soft && speaks(before, pieces)) return [before];
    if (speaks(own, pieces)) return [own];
    const earlier = clauses.slice(0, at).findLast((clause) => speaks(clause, pieces));
    const later = clauses.slice(at + 1).find((clause) => speaks(clause, pieces));
    return [own, ...(earlier ? [earlier] : later ? [later] : [])];
  });
  return [...new Set(denied)].sort((a, b) => a.start - b.start);
}

/** «с 9 до 18 обед 13-14 не звонить»: what is denied begins with the lunch, where hours or days stand before it. */
function lunchIn({ start, end }: Clause, doubt: Doubt, pieces: Known["sentence"]["pieces"]): Clause | undefined {
  const at = pieces.findIndex((one) => one.core.is === "noon" && one.role === "at" && one.start > start);
  const [lunch, next] = pieces.slice(at, at + 2);
  const isBefore = at > 0 && lunch && next && next.start < doubt.start && speaks({ start, end: lunch.start }, pieces);
  return isBefore ? { start: lunch.start, end } : undefined;
}

/** «вместо 30 ноября», "30-noyabr oʻrniga": the day or hour beside the word. */
function givenUp({ start, end, soft }: Doubt, pieces: Known["sentence"]["pieces"]): readonly Clause[] {
  const at = soft ? pieces.findLastIndex((one) => one.end <= start) : pieces.findIndex((one) => one.start >= end);
  const isEnd = (piece: (typeof pieces)[number] | undefined) => piece?.role === "to" || piece?.joined === "dash";
  // «вместо с 9 до 18» gives up both ends.
  const other = soft
    ? isEnd(pieces[at])
      ? pieces[at - 1]
      : undefined
    : isEnd(pieces[at + 1])
      ? pieces[at + 1]
      : undefined;
  const given = [pieces[at], other].flatMap((piece) => piece ?? []);
  if (given.length === 0) return [];
  const places = [{ start, end }, ...given];
  return [{ start: Math.min(...places.map((one) => one.start)), end: Math.max(...places.map((one) => one.end)) }];
}

/** «с перерывом с 13 до 14»: what stands behind the word, or all that stands before it where nothing does. */
function breakIn(clause: Clause, doubt: Doubt, pieces: Known["sentence"]["pieces"]): Clause {
  const behind = { start: doubt.start, end: clause.end };
  return speaks(behind, pieces) ? behind : clause;
}

/** An answer less what is denied; what is left of it on either side. */
function without(answer: Answer, denied: Answer, { now }: ReadingContext): readonly Answer[] {
  if (denied.period && answer.period) {
    const periods = cutDays(answer.period, denied.period).filter((period) => checkPeriod(period, now).ok);
    return periods.map((period) => ({ ...answer, period }));
  }
  if (denied.window && answer.window && !denied.period) {
    return cutHours(answer.window, denied.window).map((window) => ({ ...answer, window }));
  }
  return [answer];
}
