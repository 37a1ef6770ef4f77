import type { ReadNumber } from "./digits.ts";

/**
 * What a stretch of a text is. Only a phone can be called; a doubt may be one, and is asked about. What is left over is
 * digits that nothing is known of: the number of a house, a name that ends in a figure.
 */
export type PieceKind =
  | "phone"
  | "doubt"
  | "link"
  | "mail"
  | "address"
  | "date"
  | "time"
  | "fraction"
  | "rounded"
  | "sum"
  | "id"
  | "version"
  | "left-over";

/** A stretch of a text, by its place in it. */
export interface Piece {
  kind: PieceKind;
  from: number;
  to: number;
  /** What a phone or a doubt would call. */
  reading?: ReadNumber | undefined;
}

/** Stands where a piece was cut out: no digit, no letter, and nothing reads across it. */
export const CUT = "¦";

/** The text with stretches of it blanked, every other character in its place. */
export function without(text: string, pieces: readonly Piece[]): string {
  let left = "";
  let at = 0;
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    left += text.slice(at, from) + CUT.repeat(to - from);
    at = to;
  }
  return left + text.slice(at);
}
