import type { Core } from "./cores.ts";
import type { Joined, Piece } from "./piece.ts";

type Kind = "day" | "hour" | "open";

interface Said {
  readonly first?: Piece;
  readonly last?: Piece;
  readonly joined: Exclude<Joined, "dash"> | undefined;
}

/** "24, 25, 26", "24 25": a bare number in a list with the days behind it is one of them, though it could be an hour. */
export function withListedDays(groups: readonly Said[], kinds: readonly Kind[]): readonly Kind[] {
  const done = [...kinds];
  for (let at = groups.length - 2; at >= 0; at -= 1) {
    const [value, next] = [numberOf(groups[at]), numberOf(groups[at + 1])];
    if (value === undefined || next === undefined || done[at] !== "open" || done[at + 1] !== "day") continue;
    if (next === value + 1 || (next > value && groups[at + 1]?.joined !== undefined)) done[at] = "day";
  }
  return done;
}

function numberOf(said: Said | undefined): number | undefined {
  const core: Core | undefined = said?.last || said?.first?.role !== "at" ? undefined : said.first.core;
  return core?.is === "number" ? core.value : undefined;
}

/** "25, 27 noyabr", "25 va 27 noyabr": a number that hangs on a date is a day of it. */
export function borrowMonths(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.core.is !== "number" || piece.role !== "at") return piece;
    const isList = (joined: Piece["joined"]) => joined !== undefined && joined !== "dash";
    const after = pieces.slice(index + 1).find((other, next, all) => {
      const chain = all.slice(0, next + 1);
      return other.core.is === "date" && chain.every((link) => isList(link.joined) && link.role === "at");
    });
    const before = pieces[index - 1];
    const isTail =
      before?.core.is === "date" &&
      before.role === "at" &&
      isList(piece.joined) &&
      piece.joined !== "comma" &&
      !isRangeStart(pieces[index + 1]);
    const source = after?.core ?? (isTail ? before.core : undefined);
    if (source?.is !== "date") return piece;
    const { weekday: _, ...month } = source;
    return { ...piece, core: { ...month, day: piece.core.value } };
  });
}

function isRangeStart(next: Piece | undefined): boolean {
  return next?.joined === "dash" || next?.role === "to";
}
