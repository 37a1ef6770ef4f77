import type { Known } from "./accounts.ts";
import type { Piece } from "./piece.ts";

/** A stretch of the text between commas, ends of sentences, "but" and the like. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?](?=\s|$)/gu;

/** The clauses of a text in order; together they are all of it. */
export function clausesOf({ tokens, text, written }: Known): readonly Clause[] {
  const stops = new Set(tokens.filter(({ sense }) => sense.code === ",").map(({ start }) => start));
  for (const { index } of text.matchAll(SENTENCE_END)) stops.add(index);
  for (const { index } of written.matchAll(/\?/gu)) stops.add(index);
  const cuts = [0, ...[...stops].sort((a, b) => a - b), text.length];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }));
}

/** Whether a day, an hour or an amount begins in the clause. */
export function speaks({ start, end }: Clause, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.start >= start && piece.start < end);
}

/** Whether a place is in the clause. */
export function holds({ start, end }: Clause, place: { readonly start: number }): boolean {
  return place.start >= start && place.start < end;
}
