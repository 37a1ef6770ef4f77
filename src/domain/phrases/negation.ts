import type { Piece } from "./piece.ts";

/** Pieces with what is taken out together with another: both days of a pair, the hours of a break. */
export function spreadNegation(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of withPairs(pieces)) {
    const before = done.at(-1);
    const isOfBreak = before?.excepted && isOfHours(before) && isHour(piece) && !isLinked(piece);
    done.push(isOfBreak ? { ...piece, negated: true, excepted: true } : piece);
  }
  return done;
}

/** "кроме субботы и воскресенья", "shanba va yakshanbadan tashqari". */
function withPairs(pieces: readonly Piece[]): readonly Piece[] {
  const isPaired = (piece: Piece | undefined, next: Piece | undefined) =>
    next?.joined === "and" && piece?.core.is === "weekday" && next.core.is === "weekday";
  return pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const negated = (isPaired(before, piece) && before?.negated) || (isPaired(piece, after) && after?.negated);
    return negated ? { ...piece, negated } : piece;
  });
}

/** "except lunch 1 to 2": the hours are those of lunch. */
function isOfHours({ core }: Piece): boolean {
  return core.is === "noon" || core.is === "part" || isHourCore(core.is);
}

function isHour({ core }: Piece): boolean {
  return isHourCore(core.is);
}

function isHourCore(is: string): boolean {
  return is === "hour" || is === "number";
}

function isLinked({ joined }: Piece): boolean {
  return joined !== undefined && joined !== "dash";
}
