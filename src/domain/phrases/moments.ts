import { canBeDate, canBeHour } from "./bare-figures.ts";
import { kindOf } from "./cores.ts";
import type { Piece, Role } from "./piece.ts";

/** A day and an hour stand together, in the order in which they were said. */
const DAY_FIRST: readonly Role[] = ["from", "at", "to", "at"];
const HOUR_FIRST: readonly Role[] = ["at", "from", "at", "to"];

/**
 * "dushanba 9 dan chorshanba 18 gacha", "с 9:00 25 ноября до 18:00 27 ноября": where two days have an hour each and only the
 * hours say from and to, the days are the first and the last one.
 */
export function joinMoments(pieces: readonly Piece[]): readonly Piece[] {
  for (const at of pieces.keys()) {
    const roles = rolesOf(pieces.slice(at, at + 4));
    if (roles) return pieces.map((piece, index) => ({ ...piece, role: roles[index - at] ?? piece.role }));
  }
  return pieces;
}

/** What the four pieces of two moments say, where the hours say from and to for their days. */
function rolesOf([first, second, third, fourth]: readonly Piece[]): readonly Role[] | undefined {
  if (!first || !second || !third || !fourth) return undefined;
  if ([second, third, fourth].some(({ joined }) => joined !== undefined)) return undefined;
  const isDayFirst = isMoment(first, second, "from") && isMoment(third, fourth, "to");
  if (isDayFirst && first.role !== "to" && third.role !== "from") return DAY_FIRST;
  const isHourFirst = isMoment(second, first, "from") && isMoment(fourth, third, "to");
  return isHourFirst && second.role === "at" && fourth.role === "at" ? HOUR_FIRST : undefined;
}

/** Whether these are a day and an hour of which the hour has the role. Of bare figures one tells what the other is: "25.11 soat 9". */
function isMoment(day: Piece, hour: Piece, role: Role): boolean {
  const [dayKind, hourKind] = [kindOf(day.core), kindOf(hour.core)];
  const isDay = dayKind === "day" || (hourKind === "hour" && canBeDate(day.core));
  const isHour = hourKind === "hour" || (dayKind === "day" && canBeHour(hour.core));
  return hour.role === role && isDay && isHour;
}
