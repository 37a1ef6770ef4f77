import type { SettingsPart } from "./reading.ts";
import type { SettingToken } from "./tokens.ts";

/** A figure this long is the number of a line; a shorter one may count lines, or say which of them. */
const SHORTEST_LINE = 5;
const SHORTEST_ENDING = 3;

/**
 * The lines that tokens speak of: by their numbers, by the end of one, or all of them.
 * @param areAskedFor numbers are lines there without a word for them, where nothing else is said
 */
export function trunksIn(
  tokens: readonly SettingToken[],
  known: readonly string[],
  areAskedFor = false,
): SettingsPart[] {
  if (areAskedFor && tokens.every(isOfTrunks) && tokens.some(isAnswer)) return [partOf(tokens, tokens, known)];
  const label = tokens.findIndex(({ sense }) => sense?.is === "trunks");
  if (label === -1) return [];
  const near = besides(around(tokens, label, -1).reverse(), around(tokens, label, 1));
  return [partOf(near, [...near, ...tokens.slice(label, label + 1)], known)];
}

/** What is said by the tokens beside the word for lines; `taken`: those and the word. */
function partOf(near: readonly SettingToken[], taken: readonly SettingToken[], known: readonly string[]): SettingsPart {
  const isAll = known.length > 0 && near.some(({ sense }) => sense?.is === "all");
  if (isAll) return { taken, says: { trunks: [...known] } };
  const groups = groupsOf(near);
  if (groups.length === 0) return { taken, says: { kind: "question", quoted: quotedOf(taken), options: [] } };
  const found = groups.map((digits) => ({ digits, trunk: trunkOf(digits, known) }));
  const missing = found.find(({ trunk }) => trunk === undefined);
  const trunks = found.flatMap(({ trunk }) => trunk ?? []);
  if (!missing) return { taken, says: { trunks: [...new Set(trunks)] } };
  const options = missing.digits.length < SHORTEST_LINE ? meant(missing.digits, known) : [];
  if (options.length === 0) return { taken, says: { kind: "unknown-trunk", quoted: missing.digits } };
  return { taken, says: { kind: "question", quoted: quotedOf(taken), options } };
}

/** "2 lines", «линии 2»: so many calls at once, or the second of the lines. */
function meant(digits: string, known: readonly string[]) {
  const value = Number(digits);
  const second = known[value - 1];
  return [
    ...(value >= 1 && value <= 100 ? [{ options: { maxline: value } }] : []),
    ...(second === undefined ? [] : [{ trunks: [second] }]),
  ];
}

/** Numbers, fillers and "all" that stand next to the word for lines. */
function around(tokens: readonly SettingToken[], label: number, step: 1 | -1): SettingToken[] {
  const near: SettingToken[] = [];
  for (let at = label + step; ; at += step) {
    const token = tokens[at];
    if (!token || !(isPart(token) || token.sense?.is === "filler" || token.sense?.is === "all")) break;
    near.push(token);
  }
  const own = [...ownOf(near)];
  while (own.length > 0 && own.at(-1)?.sense?.is === "filler") own.pop();
  return own;
}

/** What stands on both sides, or on one where only that has the number of a line: «до 18 линия 7006». */
function besides(before: readonly SettingToken[], behind: readonly SettingToken[]): readonly SettingToken[] {
  const hasLine = (side: readonly SettingToken[]) => side.some(({ kind, text }) => kind === "figure" && isEnding(text));
  const hasNumber = (side: readonly SettingToken[]) => side.some(({ sense }) => sense?.is === "number");
  if (hasNumber(before) && hasNumber(behind) && hasLine(before) !== hasLine(behind))
    return hasLine(before) ? before : behind;
  return [...before, ...behind];
}

/** "9-18 10 ta liniya", «до 18, 5 линий»: of short figures only the nearest is of the lines, and nothing behind it. */
function ownOf(near: readonly SettingToken[]): readonly SettingToken[] {
  let end = 0;
  while (end < near.length) {
    const length = near.slice(end).findIndex((token) => isParting(token));
    const run = near.slice(end, length < 0 ? near.length : end + length);
    const figures = run.flatMap(({ kind, text }) => (kind === "figure" ? [text] : []));
    const isLine =
      figures.join("").length >= SHORTEST_LINE
        ? figures.some(isEnding)
        : figures.length === 1 && figures.some(isEnding);
    const number = run.findIndex(({ sense }) => sense?.is === "number");
    // "18 7006": four figures together are not a part of a number that is written apart.
    const isTwofold = figures.length > 1 && (figures[0]?.length ?? 0) > SHORTEST_ENDING;
    if (number >= 0 && (!isLine || isTwofold)) return near.slice(0, end === 0 || isTwofold ? end + number + 1 : end);
    end += run.length + 1;
  }
  return near;
}

/** Figures that a line may end with. */
function isEnding(figures: string): boolean {
  return figures.length >= SHORTEST_ENDING;
}

function isAnswer({ sense }: SettingToken): boolean {
  return sense?.is === "number" || sense?.is === "all";
}

function isOfTrunks(token: SettingToken): boolean {
  return isPart(token) || ["filler", "all", "trunks"].some((is) => token.sense?.is === is);
}

function isParting({ kind, text, sense }: SettingToken): boolean {
  return sense?.is === "filler" || (kind === "mark" && /[,+&]/.test(text));
}

function isPart({ kind, text, sense }: SettingToken): boolean {
  return sense?.is === "number" || sense?.is === "counter" || (kind === "mark" && /[,+&:№#-]/.test(text));
}

/** Figures of one line written apart ("71 203 70 06") are one number; a mark or a word parts two lines. */
function groupsOf(tokens: readonly SettingToken[]): readonly string[] {
  const groups: string[] = [];
  let isOpen = false;
  for (const { kind, text, sense } of tokens) {
    const digits = sense?.is === "number" ? (kind === "figure" ? text : String(sense.value)) : undefined;
    if (digits !== undefined && isOpen) groups.push((groups.pop() ?? "") + digits);
    else if (digits !== undefined) groups.push(digits);
    isOpen = digits !== undefined || text === "-";
  }
  return groups;
}

function trunkOf(digits: string, known: readonly string[]): string | undefined {
  const exact = known.find((trunk) => trunk === digits || trunk === `998${digits}` || `998${trunk}` === digits);
  if (exact !== undefined) return exact;
  const ending = isEnding(digits) ? known.filter((trunk) => trunk.endsWith(digits)) : [];
  return ending.length === 1 ? ending[0] : undefined;
}

/** What is said of the lines, without the marks around it. */
function quotedOf(tokens: readonly SettingToken[]): string {
  const inOrder = [...tokens].sort((one, other) => one.start - other.start);
  const isSaid = ({ kind }: SettingToken) => kind !== "mark";
  const said = inOrder.slice(inOrder.findIndex(isSaid), inOrder.findLastIndex(isSaid) + 1);
  return said.map(({ text }) => text).join(" ");
}
