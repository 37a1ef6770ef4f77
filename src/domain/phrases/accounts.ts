import { isNearDanger } from "./dangers.ts";
import type { Doubt, Parted } from "./known.ts";
import type { Correction } from "./reading.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A parted text, and what its known words say. */
export interface Known extends Parted {
  readonly sentence: Sentence;
}

/** The doubts of a text: those that have to be asked about, and those that are only said back as not used. */
export interface Account {
  readonly asked: readonly Doubt[];
  readonly unused: readonly Doubt[];
}

/** What ends a sentence, or sets words apart from what stands beside them. */
const STOP = /[.!?;:\n](?=\s|$)|[,;()\n]/u;

/**
 * Every doubt is in one of the two. It is asked about if it is dangerous by itself, one slip away from a dangerous word, a
 * figure, a word of the grammar without a place, or if it stands beside a day, an hour or an amount.
 */
export function accountFor(known: Known): Account {
  const { sentence, doubts, written } = known;
  const loose = sentence.loose.map(({ start, end }): Doubt => ({ kind: "loose", start, end }));
  const counted = sentence.counted.map(({ start, end }): Doubt => ({ kind: "word", start, end }));
  const isAsked = (doubt: Doubt) =>
    doubt.kind !== "word" || isNearDanger(written.slice(doubt.start, doubt.end)) || standsBeside(doubt, known);
  const isByAmount = sentence.pieces.some(({ core }) => core.is === "lasting");
  const moves = isByAmount ? known.tokens.filter(({ sense }) => sense.moves) : [];
  const moved = moves.map(({ start, end }): Doubt => ({ kind: "change", start, end }));
  const asked = [...doubts.filter(isAsked), ...loose, ...moved];
  const unused = [...doubts.filter((doubt) => !isAsked(doubt)), ...counted];
  return { asked: inOrder(asked), unused: inOrder(unused) };
}

/** The manager's own words at these places; what stands together is quoted together. */
export function wordsAt(doubts: readonly Doubt[], written: string): readonly string[] {
  const places: { start: number; end: number }[] = [];
  for (const { start, end } of doubts) {
    const before = places.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else if (before && written.slice(before.end, start).trim() === "") before.end = end;
    else places.push({ start, end });
  }
  return places.map(({ start, end }) => written.slice(start, end).trim());
}

/** Slips of the finger that the reading rests on, with the words that they were taken for. */
export function correctionsIn({ slips }: Sentence, written: string): readonly Correction[] {
  const seen = new Set<number>();
  return slips.flatMap(({ start, end, slipOf }) => {
    if (slipOf === undefined || seen.has(start)) return [];
    seen.add(start);
    return [{ said: written.slice(start, end), read: slipOf }];
  });
}

function inOrder(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.toSorted((a, b) => a.start - b.start);
}

/** Whether nothing but other doubts and joining words is between it and a day, an hour or an amount, or a name of a time. */
function standsBeside(doubt: Doubt, known: Known): boolean {
  const before = known.tokens.filter(({ end }) => end <= doubt.start).toReversed();
  const after = known.tokens.filter(({ start }) => start >= doubt.end);
  const isNear = (tokens: readonly Token[]) => {
    const next = tokens.find((token) => !isJoiner(token, known));
    if (!next) return false;
    const [from, to] = next.end <= doubt.start ? [next.end, doubt.start] : [doubt.end, next.start];
    const between = known.text.slice(from, to);
    return !STOP.test(between) && (isSaid(next, known) || next.sense.naming === true || isOfDays(next));
  };
  return isNear(before) || isNear(after);
}

/** "toq kunlarda", «нерабочие дни»: a word beside the days says which. */
function isOfDays({ sense }: Token): boolean {
  return sense.code === "d" || sense.code === "1" || (sense.code === "c" && sense.plural === true);
}

/** "and", a dash, "on", "from": they join what is on both sides of them. */
function isJoiner(token: Token, known: Known): boolean {
  return "&-aflvtgb".includes(token.sense.code) && !isSaid(token, known);
}

function isSaid({ start, end }: Token, { sentence }: Known): boolean {
  return sentence.pieces.some((piece) => piece.start <= start && end <= piece.end);
}
