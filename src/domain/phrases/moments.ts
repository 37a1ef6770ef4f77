import { kindOf } from "./cores.ts";
import type { Piece } from "./piece.ts";

const LAST_HOUR = 24;

/**
 * "dushanba 9 dan chorshanba 18 gacha": where two days have an hour each and only the hours say from and to, the days are
 * the first and the last one.
 */
export function joinMoments(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((_, index) => isFirstToLast(pieces.slice(index, index + 4)));
  if (at < 0) return pieces;
  const roles = ["from", "at", "to", "at"] as const;
  return pieces.map((piece, index) => ({ ...piece, role: roles[index - at] ?? piece.role }));
}

function isFirstToLast([first, start, last, end]: readonly Piece[]): boolean {
  if (!first || !start || !last || !end) return false;
  const isApart = [start, last, end].every(({ joined }) => joined === undefined);
  const areRoles = start.role === "from" && end.role === "to" && first.role !== "to" && last.role !== "from";
  return isApart && areRoles && isDay(first) && isHour(start) && isDay(last) && isHour(end);
}

function isDay({ core }: Piece): boolean {
  return kindOf(core) === "day";
}

function isHour({ core }: Piece): boolean {
  return kindOf(core) === "hour" || (core.is === "number" && core.value <= LAST_HOUR);
}
