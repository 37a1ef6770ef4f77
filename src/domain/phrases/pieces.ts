import type { Core } from "./cores.ts";
import { spreadNegation } from "./negation.ts";
import { lettersOf } from "./numerals.ts";
import { coreAt } from "./patterns.ts";
import type { Joined, Piece, Role } from "./piece.ts";
import type { Token } from "./tokens.ts";

/** All tokens of a text: those that say something together, and those that are left over. */
export interface PiecesRead {
  readonly pieces: readonly Piece[];
  /** Words of the grammar that found no place in it. */
  readonly loose: readonly Token[];
  /** Amounts of things that are neither days nor hours: "5 линий". */
  readonly counted: readonly Token[];
}

interface Marks {
  role: Role;
  joined?: Joined;
  ofDays: boolean;
  ofHours: boolean;
  negated: boolean;
  between: boolean;
  more: boolean;
  /** What was read of them, to be left over if no piece comes. */
  tokens: readonly Token[];
  /** Where the marks of the piece to come begin. */
  start?: number;
}

/** Behind a core: "day", from or to (also "9 dan kech emas"), later, between, except or not. */
const BEHIND = /^c?(F*T|F+)?(k)?(r)?(Q)?/;
/** Behind what a word before it has begun stands no end of it: «начало в 9 окончание в 18». */
const BEHIND_START = /^c?(F+)?(k)?(r)?(Q)?/;
/** Joiners, and words that say nothing when they stand alone. */
const SOFT = ",&-acnhls";

/** The tokens as pieces with their roles, whether the language puts "from" before ("с 9") or behind ("9 dan"). */
export function readPieces(tokens: readonly Token[]): PiecesRead {
  const letters = lettersOf(tokens);
  const pieces: Piece[] = [];
  const loose: Token[] = [];
  const counted: Token[] = [];
  let marks = fresh();
  let at = 0;
  while (at < tokens.length) {
    const found = coreAt(tokens, letters, at);
    const token = tokens[at];
    if (!token) break;
    if (!found) {
      if (token.sense.code === "," || token.sense.code === "-") marks = settleDenial(marks, loose);
      const taken = read(token, marks);
      if (!taken && !isSoft(token)) loose.push(token);
      marks = taken ?? marks;
      at += 1;
      continue;
    }
    const isStart = marks.role === "from" || leadsToLike(tokens, letters, at, found.length);
    const behind = (isStart ? BEHIND_START : BEHIND).exec(letters.slice(at + found.length)) ?? [""];
    const end = at + found.length + behind[0].length;
    const under = tokens.slice(at, end);
    const ofDays = under.slice(found.length).some(({ sense }) => sense.ofDays);
    const start = marks.start ?? token.start;
    const thing = tokens[end];
    const isAdjective = found.length === 1 && !!token.sense.ordinal && !!token.sense.weak;
    const piece = build(
      found.core,
      {
        ...marks,
        ofDays: ofDays || marks.ofDays,
        counts: isAdjective,
        more: marks.more || under.some(({ sense }) => sense.code === "+"),
        coreAt: { start: token.start, end: tokens[at + found.length - 1]?.end ?? token.end },
      },
      behind,
      start,
      under.at(-1)?.end ?? token.end,
    );
    if (isCounted(piece, thing)) {
      const things = tokens.slice(end).findIndex(({ sense }) => sense.code !== "n" && sense.code !== "j");
      const past = things < 0 ? tokens.length : end + things;
      counted.push(...marks.tokens.filter(isDenial), ...under, ...tokens.slice(end, past));
      at = past;
    } else {
      pieces.push(piece);
      at = end;
    }
    marks = { ...fresh(), between: marks.between };
  }
  loose.push(...marks.tokens.filter((token) => !isSoft(token)));
  return { pieces: spreadNegation(pieces), loose, counted };
}

/** A "not" is of what stands beside it: at a comma it is left over. */
function settleDenial(marks: Marks, loose: Token[]): Marks {
  if (!marks.negated) return marks;
  const isNot = ({ sense }: Token) => sense.code === "!";
  loose.push(...marks.tokens.filter(isNot));
  const rest = marks.tokens.filter((token) => !isNot(token));
  return rest.length < marks.tokens.length ? { ...marks, negated: false, tokens: rest } : marks;
}

/** «начать 25-го закончить 27-го»: the word for the end is of the figure behind it, which is as the one before it. */
function leadsToLike(tokens: readonly Token[], letters: string, at: number, length: number): boolean {
  if (!tokens[at + length]?.sense.leads) return false;
  const said = letters.slice(at, at + length);
  const next = letters.slice(at + length + 1).replace(/^a/, "");
  return next.startsWith(said) && !/[MnoHhcT]/.test(next.charAt(said.length)) && !next.includes("T");
}

/** "not 5 lines". */
function isDenial({ sense }: Token): boolean {
  return "!Ez".includes(sense.code);
}

function isSoft({ sense }: Token): boolean {
  return sense.soft === true || SOFT.includes(sense.code);
}

function fresh(): Marks {
  return { role: "at", ofDays: false, ofHours: false, negated: false, between: false, more: false, tokens: [] };
}

/** The marks with the token, or undefined where it cannot be one of them. */
function read(token: Token, marks: Marks): Marks | undefined {
  const tokens = [...marks.tokens, token];
  const start = marks.start ?? token.start;
  switch (token.sense.code) {
    case "f":
      return marks.role === "at" ? { ...marks, role: "from", tokens, start } : undefined;
    case "t":
    case "T":
    case "q":
      // «конец в 18», "end 18:00".
      return marks.role === "at"
        ? { ...marks, role: "to", ofDays: token.sense.ofDays ?? false, tokens, start }
        : undefined;
    case "B":
      // «начало в 9».
      return token.sense.value === 0 && marks.role === "at" ? { ...marks, role: "from", tokens, start } : undefined;
    case "a":
      return { ...marks, ofHours: token.sense.ofHours ?? false, tokens, start };
    case "g":
      return marks.role === "at" ? { ...marks, role: "after", tokens, start } : undefined;
    case "b":
      return { ...marks, between: true, tokens };
    case "-":
      return { ...marks, joined: "dash", tokens };
    case "&":
      return { ...marks, ...joinedBy(token, marks), tokens };
    case ",":
      return marks.joined ? { ...marks, tokens } : { ...marks, joined: "comma", tokens };
    case "E":
    case "z":
    case "!":
      return { ...marks, negated: true, tokens };
    case "+":
      return { ...marks, more: true, tokens };
    default:
      return undefined;
  }
}

function joinedBy({ sense }: Token, marks: Marks): Pick<Marks, "joined" | "between"> {
  if (marks.between && !sense.choice) return { joined: "dash", between: false };
  const isSlash = sense.soft === true;
  return { joined: sense.choice ? (isSlash ? "slash" : "or") : "and", between: marks.between };
}

function build(
  core: Core,
  marks: Marks & Pick<Piece, "counts" | "coreAt">,
  behind: readonly (string | undefined)[],
  start: number,
  end: number,
): Piece {
  const [, ending, later, between, not] = behind;
  const role = ending ? roleBehind(ending, !!later) : marks.role;
  const joined = between && marks.joined === "and" ? "dash" : marks.joined;
  const meant: Core = marks.ofHours && core.is === "number" && core.value <= 24 ? asHour(core.value) : core;
  const { ofDays, more, coreAt } = marks;
  const counts = marks.counts || meant.is === "number";
  const shape = {
    core: meant,
    role,
    ofDays,
    more,
    counts,
    negated: marks.negated || !!not,
    excepted: marks.negated,
    start,
    end,
    coreAt,
  };
  return joined ? { ...shape, joined } : shape;
}

function roleBehind(ending: string, isLater: boolean): Role {
  if (ending.endsWith("T")) return "to";
  return isLater ? "after" : "from";
}

function asHour(value: number): Core {
  return { is: "hour", hour: value, minute: 0, bare: value <= 12 };
}

/** A number before a counted thing ("5 линий", "3 minutes") is neither a day nor an hour. */
function isCounted(piece: Piece, next: Token | undefined): boolean {
  if ((piece.role !== "at" && !piece.ofDays) || piece.joined === "dash") return false;
  const code = next?.sense.code;
  return (code === "n" || code === "j") && (piece.counts || (piece.core.is === "hour" && piece.core.bare));
}
