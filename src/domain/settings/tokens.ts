import { foldWord, spellings, WORD } from "../phrases/letters.ts";
import { SETTING_ROWS, type SettingSense } from "./words.ts";

/** A word, a figure or a mark of a text, and what it means where settings are spoken of. */
export interface SettingToken {
  readonly kind: "word" | "figure" | "mark";
  readonly text: string;
  /** Places in the text, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Undefined for what has no meaning here. */
  readonly sense?: SettingSense;
}

const LONGEST_TEXT = 400;

interface Lexicon {
  readonly exact: ReadonlyMap<string, SettingSense>;
  readonly stems: readonly (readonly [stem: string, sense: SettingSense])[];
  readonly longest: number;
}

let built: Lexicon | undefined;

/** Splits a text (its first 400 characters) into words, figures and marks; phrases of the tables become one token. */
export function settingTokens(text: string): readonly SettingToken[] {
  return joinTens(joinPhrases(plainTokens(text.slice(0, LONGEST_TEXT))));
}

function plainTokens(text: string): SettingToken[] {
  const tokens: SettingToken[] = [];
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = at;
    const figure = /^\d+/.exec(text.slice(at))?.[0];
    const word = figure ? undefined : WORD.exec(text)?.[0];
    const piece = figure ?? word ?? text.charAt(at);
    const end = at + piece.length;
    if (figure)
      tokens.push({ kind: "figure", text: piece, start: at, end, sense: { is: "number", value: Number(piece) } });
    else if (word) tokens.push({ kind: "word", text: piece, start: at, end });
    else if (piece.trim() !== "") tokens.push({ kind: "mark", text: piece, start: at, end });
    at = end;
  }
  return tokens;
}

/** The longest phrase at each place; words of a phrase are parted by spaces or a hyphen only. */
function joinPhrases(tokens: readonly SettingToken[]): SettingToken[] {
  const joined: SettingToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = tokens[at]?.kind === "word" ? phraseAt(tokens, at) : undefined;
    const token = found?.token ?? tokens[at];
    if (token) joined.push(token);
    at += found?.length ?? 1;
  }
  return joined;
}

function phraseAt(tokens: readonly SettingToken[], at: number): { token: SettingToken; length: number } | undefined {
  const { exact, stems, longest } = lexicon();
  for (let length = longest; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.length < length || words.some(({ kind }) => kind !== "word")) continue;
    const folded = words.map(({ text }) => foldWord(text)).join(" ");
    const sense =
      exact.get(folded) ?? (length === 1 ? stems.find(([stem]) => folded.startsWith(stem))?.[1] : undefined);
    if (sense) {
      const text = words.map((word) => word.text).join(" ");
      return { token: { kind: "word", text, start: first.start, end: last.end, sense }, length };
    }
  }
  return undefined;
}

/** "двадцать пять", "yigirma besh", "twenty-five": one number. */
function joinTens(tokens: readonly SettingToken[]): readonly SettingToken[] {
  const joined: SettingToken[] = [];
  for (const token of tokens) {
    const [tens, hyphen] = joined.slice(-2);
    const isHyphened = hyphen?.text === "-" && tens?.end === hyphen.start && hyphen.end === token.start;
    const before = isHyphened ? tens : joined.at(-1);
    const number = before && sumOf(before, token);
    if (number) joined.splice(isHyphened ? -2 : -1, Number.POSITIVE_INFINITY, number);
    else joined.push(token);
  }
  return joined;
}

/** A number of tens and one of ones as one; undefined for anything else. */
function sumOf(tens: SettingToken, ones: SettingToken): SettingToken | undefined {
  if (tens.kind !== "word" || ones.kind !== "word") return undefined;
  if (tens.sense?.is !== "number" || !tens.sense.joins || ones.sense?.is !== "number" || ones.sense.value > 9)
    return undefined;
  const sense = { is: "number", value: tens.sense.value + ones.sense.value } as const;
  return { ...tens, text: `${tens.text} ${ones.text}`, end: ones.end, sense };
}

function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const exact = new Map<string, SettingSense>();
  const stems: [string, SettingSense][] = [];
  for (const [sense, , words] of SETTING_ROWS) {
    for (const phrase of words.split(", ")) {
      for (const folded of foldPhrase(phrase.replace("*", ""))) {
        if (!exact.has(folded)) exact.set(folded, sense);
        if (phrase.endsWith("*")) stems.push([folded, sense]);
      }
    }
  }
  const longest = Math.max(...[...exact.keys()].map((phrase) => phrase.split(" ").length));
  return { exact, stems, longest };
}

function foldPhrase(phrase: string): readonly string[] {
  return phrase
    .split(/[ -]/)
    .reduce<string[]>(
      (folded, word) => folded.flatMap((start) => spellings(word).map((way) => (start ? `${start} ${way}` : way))),
      [""],
    );
}
