import type { Piece } from "./piece.ts";

/** Lunch begins between these, or is told by the hours of the afternoon. */
const LATE_MORNING = 11;
const EARLY_AFTERNOON = 4;

/** Pieces with what is taken out together with another: both days of a pair, the hours of a break. */
export function spreadNegation(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of withStarts(withPairs(pieces))) {
    const before = done.at(-1);
    const isOfBreak =
      before?.excepted && isOfHours(before) && isHour(piece) && !isLinked(piece) && mayBeOf(before, piece);
    done.push(isOfBreak ? { ...piece, negated: true, excepted: true } : piece);
  }
  return done;
}

/**
 * "tushlik 13:00-14:00 dan tashqari", "13 dan 14 gacha tushlikdan tashqari", "3-4 dekabrdan tashqari": the word behind takes out
 * the start with the end, and the lunch beside them.
 */
function withStarts(pieces: readonly Piece[]): readonly Piece[] {
  const taken = new Set<number>();
  for (const [index, piece] of pieces.entries()) {
    if (!piece.negated || piece.excepted) continue;
    const isLunch = piece.core.is === "noon" && pieces.slice(0, index - 2).some((_, at) => isEndOf(pieces, at));
    const end = isLunch && pieces[index]?.joined === undefined ? index - 1 : index;
    if (!isEndOf(pieces, end)) continue;
    for (const at of [end, end - 1]) taken.add(at);
    if (pieces[end - 2]?.core.is === "noon" && pieces[end - 2]?.role === "at") taken.add(end - 2);
  }
  return pieces.map((piece, index) => (taken.has(index) ? { ...piece, negated: true } : piece));
}

/** Whether a piece ends what the one before it begins. */
function isEndOf(pieces: readonly Piece[], at: number): boolean {
  const [start, end] = [pieces[at - 1], pieces[at]];
  if (!start || !end || start.role === "to") return false;
  return end.joined === "dash" || (start.role === "from" && end.role === "to" && end.joined === undefined);
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

/** «без обеда с 9 до 18»: what is not about noon is no lunch. */
function mayBeOf({ core: lunch }: Piece, { core }: Piece): boolean {
  const hour = core.is === "hour" ? core.hour : core.is === "number" ? core.value : undefined;
  return lunch.is !== "noon" || hour === undefined || hour <= EARLY_AFTERNOON || (hour >= LATE_MORNING && hour <= 15);
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
