import type { SettingsPart } from "./reading.ts";
import type { SettingToken } from "./tokens.ts";

/** A figure this long is the number of a line; a shorter one may count lines, or say which of them. */
const SHORTEST_LINE = 5;

/** The lines that tokens speak of: by their numbers, by the end of one, or all of them. */
export function trunksIn(tokens: readonly SettingToken[], known: readonly string[]): SettingsPart[] {
  const label = tokens.findIndex(({ sense }) => sense?.is === "trunks");
  if (label === -1) return [];
  const near = [...around(tokens, label, -1).reverse(), ...around(tokens, label, 1)];
  const taken = [...near, ...tokens.slice(label, label + 1)];
  if (near.some(({ sense }) => sense?.is === "all")) return [{ taken, says: { trunks: [...known] } }];
  const groups = groupsOf(near);
  if (groups.length === 0) return [{ taken, says: { kind: "question", quoted: quotedOf(taken), options: [] } }];
  const found = groups.map((digits) => ({ digits, trunk: trunkOf(digits, known) }));
  const missing = found.find(({ trunk }) => trunk === undefined);
  const trunks = found.flatMap(({ trunk }) => trunk ?? []);
  if (!missing) return [{ taken, says: { trunks: [...new Set(trunks)] } }];
  const options = missing.digits.length < SHORTEST_LINE ? meant(missing.digits, known) : [];
  if (options.length === 0) return [{ taken, says: { kind: "unknown-trunk", quoted: missing.digits } }];
  return [{ taken, says: { kind: "question", quoted: quotedOf(taken), options } }];
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
  while (near.length > 0 && near.at(-1)?.sense?.is === "filler") near.pop();
  return near;
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
  const exact = known.find((trunk) => trunk === digits || trunk === `998${digits}`);
  if (exact !== undefined) return exact;
  const ending = digits.length >= 3 ? known.filter((trunk) => trunk.endsWith(digits)) : [];
  return ending.length === 1 ? ending[0] : undefined;
}

function quotedOf(tokens: readonly SettingToken[]): string {
  return [...tokens]
    .sort((one, other) => one.start - other.start)
    .map(({ text }) => text)
    .join(" ");
}
