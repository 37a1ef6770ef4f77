import type { Core } from "./cores.ts";
import { lettersOf } from "./numerals.ts";
import { coreAt } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/** How a piece stands in its sentence. */
export type Role = "at" | "from" | "to" | "after";

/** A day, an hour or a number of the sentence. */
export interface Piece {
  readonly core: Core;
  readonly role: Role;
  /** How it hangs on the piece before. */
  readonly joined?: "dash" | "and" | "comma";
  /** "по": said of days only. */
  readonly ofDays: boolean;
  /** "except", "not": it is taken out of the rest. */
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

interface Marks {
  role: Role;
  joined?: "dash" | "and" | "comma";
  ofDays: boolean;
  ofHours: boolean;
  negated: boolean;
  between: boolean;
  /** Where the marks of the piece to come begin. */
  start?: number;
}

/** Behind a core: "day", from or to (also "9 dan kech emas"), later, between, except or not. */
const BEHIND = /^c?(F*T|F+)?(k)?(r)?(Q|!(?![aflt]?h?[NCDXMWOZP]))?/;

/** The tokens as pieces with their roles, whether the language puts "from" before ("с 9") or behind ("9 dan"). */
export function readPieces(tokens: readonly Token[]): readonly Piece[] {
  const letters = lettersOf(tokens);
  const pieces: Piece[] = [];
  let marks = fresh();
  let at = 0;
  while (at < tokens.length) {
    const found = coreAt(tokens, letters, at);
    const token = tokens[at];
    if (!token) break;
    if (!found) {
      const start = marks.start ?? token.start;
      marks = { ...read(token, marks), ...("fta".includes(token.sense.code) ? { start } : {}) };
      at += 1;
      continue;
    }
    const behind = BEHIND.exec(letters.slice(at + found.length)) ?? [""];
    const end = at + found.length + behind[0].length;
    const ofDays = tokens.slice(at + found.length, end).some(({ sense }) => sense.ofDays);
    const piece = build(
      found.core,
      ofDays ? { ...marks, ofDays } : marks,
      behind,
      marks.start ?? token.start,
      tokens[end - 1]?.end ?? token.end,
    );
    if (!isCounted(piece, letters[end], found.length === 1 ? token : undefined)) pieces.push(piece);
    marks = { ...fresh(), between: marks.between };
    at = end;
  }
  return spreadNegation(pieces);
}

/** "кроме субботы и воскресенья", "shanba va yakshanbadan tashqari": both days are taken out. */
function spreadNegation(pieces: readonly Piece[]): readonly Piece[] {
  const isPaired = (piece: Piece | undefined, next: Piece | undefined) =>
    next?.joined === "and" && piece?.core.is === "weekday" && next.core.is === "weekday";
  return pieces.map((piece, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const negated = (isPaired(before, piece) && before?.negated) || (isPaired(piece, after) && after?.negated);
    return negated ? { ...piece, negated } : piece;
  });
}

function fresh(): Marks {
  return { role: "at", ofDays: false, ofHours: false, negated: false, between: false };
}

function read(token: Token, marks: Marks): Marks {
  switch (token.sense.code) {
    case "f":
      return { ...marks, role: "from" };
    case "t":
    case "T":
      return { ...marks, role: "to", ofDays: token.sense.ofDays ?? false };
    case "a":
      return { ...marks, ofHours: token.sense.ofHours ?? false };
    case "g":
      return { ...marks, role: "after" };
    case "b":
      return { ...marks, between: true };
    case "-":
      return { ...marks, joined: "dash" };
    case "&":
      return marks.between ? { ...marks, joined: "dash", between: false } : { ...marks, joined: "and" };
    case ",":
      return marks.joined ? marks : { ...marks, joined: "comma" };
    case "E":
    case "!":
      return { ...marks, negated: true };
    case "?":
      return fresh();
    default:
      return marks;
  }
}

function build(core: Core, marks: Marks, behind: readonly (string | undefined)[], start: number, end: number): Piece {
  const [, ending, later, between, not] = behind;
  const role = ending ? roleBehind(ending, !!later) : marks.role;
  const joined = between && marks.joined === "and" ? "dash" : marks.joined;
  const meant: Core = marks.ofHours && core.is === "number" && core.value <= 24 ? asHour(core.value) : core;
  const shape = { core: meant, role, ofDays: marks.ofDays, negated: marks.negated || !!not, start, end };
  return joined ? { ...shape, joined } : shape;
}

function roleBehind(ending: string, isLater: boolean): Role {
  if (ending.endsWith("T")) return "to";
  return isLater ? "after" : "from";
}

function asHour(value: number): Core {
  return { is: "hour", hour: value, minute: 0, bare: value <= 12 };
}

/** A number before a counted or an unknown thing ("5 линий", "3 вопроса", "второй файл") is neither a day nor an hour. */
function isCounted(piece: Piece, next: string | undefined, only: Token | undefined): boolean {
  if (piece.role !== "at" || piece.joined === "dash") return false;
  const isAdjective = !!only?.sense.ordinal && !!only.sense.weak;
  const isNumber = piece.core.is === "number" || isAdjective;
  if (next === "?") return isNumber;
  return (next === "n" || next === "j") && (isNumber || (piece.core.is === "hour" && piece.core.bare));
}
