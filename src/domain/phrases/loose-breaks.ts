import { type Known, wordsAt } from "./accounts.ts";
import { blank, type Doubt } from "./known.ts";
import type { Piece } from "./piece.ts";
import type { Answer, Reading, ReadingContext } from "./reading.ts";
import { answersOf } from "./sentence.ts";

type Read = (text: string, context: ReadingContext) => Reading;

/**
 * «с перерывом на час», "1 soat tanaffus": nobody said when the break is, so that the hours stand as they are and it is asked
 * about. Undefined where the break has hours of its own, or something else is denied.
 */
export function readLooseBreak(
  known: Known,
  denying: readonly Doubt[],
  context: ReadingContext,
  read: Read,
): Reading | undefined {
  const { sentence, written } = known;
  if (denying.some(({ kind }) => kind !== "break")) return undefined;
  const lengths = denying.flatMap((doubt) => beside(doubt, sentence.pieces));
  const options = answersOf(read(blank(written, [...denying, ...lengths]), context));
  if (options.length === 0 || !options.every((one) => one.window && isSameWindow(one, options[0]))) return undefined;
  const quoted = wordsAt(inOrder([...denying, ...lengths]), written).join(" … ");
  return { kind: "question", question: { code: "exception", quoted, options } };
}

/** How long the break is: an hour or a length next to the word, which begins and ends nothing. */
function beside(doubt: Doubt, pieces: readonly Piece[]): readonly Doubt[] {
  const before = pieces.findLast(({ end }) => end <= doubt.start);
  const behind = pieces.findIndex(({ start }) => start >= doubt.end);
  const isFree = (piece: Piece | undefined, next: Piece | undefined) =>
    piece?.role === "at" &&
    piece.joined !== "dash" &&
    next?.joined !== "dash" &&
    next?.role !== "to" &&
    (piece.core.is === "lasting-hours" || piece.core.is === "hour" || piece.core.is === "number");
  const after = isFree(pieces[behind], pieces[behind + 1]) ? pieces[behind] : undefined;
  const length = after ?? (isFree(before, undefined) ? before : undefined);
  return length ? [{ kind: "word", start: length.start, end: length.end }] : [];
}

function isSameWindow({ window }: Answer, other: Answer | undefined): boolean {
  return !!window && !!other?.window && window.from.equals(other.window.from) && window.to.equals(other.window.to);
}

function inOrder(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.toSorted((a, b) => a.start - b.start);
}
