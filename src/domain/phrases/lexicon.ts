import { spellings } from "./letters.ts";
import type { Sense, WordRow } from "./sense.ts";
import { calendarRows } from "./words-calendar.ts";
import { ENGLISH } from "./words-en.ts";
import { RUSSIAN } from "./words-ru.ts";
import { RUSSIAN_NUMBERS } from "./words-ru-numbers.ts";
import { UZBEK } from "./words-uz.ts";

/** The words of all languages by their folded form; phrases are folded words parted by spaces. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, Sense>;
  readonly stems: readonly (readonly [stem: string, sense: Sense])[];
  /** Long names that a slip of one letter must not hide. */
  readonly names: ReadonlyMap<string, Names>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

type Names = readonly (readonly [name: string, sense: Sense])[];

/** Uzbek case endings by sound, longest first, and the mark that they leave behind the word. */
const ENDINGS: readonly (readonly [ending: string, mark: Sense | undefined])[] = [
  ["gachan", { code: "T" }],
  ["largacha", { code: "T" }],
  ["lardan", { code: "F" }],
  ["gacha", { code: "T" }],
  ["kacha", { code: "T" }],
  ["larda", undefined],
  ["acha", { code: "T" }],
  ["dagi", undefined],
  ["ning", undefined],
  ["lari", undefined],
  ["siz", { code: "Q" }],
  ["dan", { code: "F" }],
  ["tan", { code: "F" }],
  ["da", undefined],
  ["ga", undefined],
  ["ka", undefined],
  ["ni", undefined],
  ["gi", undefined],
  ["si", undefined],
];
const MOST_LETTERS_AFTER_STEM = 3;
const SHORTEST_NAME = 6;

let built: Lexicon | undefined;

/** How many words the longest phrase has that begins with the folded word `first`; 1 if none does. */
export function longestPhrase(first: string): number {
  return lexicon().longestFrom.get(first) ?? 1;
}

/**
 * What folded words (one, or a phrase parted by spaces) mean, followed by the mark of the case ending if they have
 * one: "jumagacha" is a weekday and a "to". Undefined for words that are not in any table.
 */
export function meaning(folded: string): readonly Sense[] | undefined {
  const { exact, stems, names } = lexicon();
  const whole = exact.get(folded);
  if (whole) return [whole];
  for (const [ending, mark] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length <= ending.length + 1) continue;
    const inner = innerMeaning(folded.slice(0, -ending.length), exact, stems);
    if (inner) return mark ? [inner, mark] : [inner];
  }
  const stem = byStem(folded, stems);
  if (stem) return [stem];
  return slip(folded, names);
}

function innerMeaning(word: string, exact: Lexicon["exact"], stems: Lexicon["stems"]): Sense | undefined {
  const found = exact.get(word) ?? byStem(word, stems);
  if (found) return found;
  const outer = ENDINGS.find(([ending, mark]) => !mark && word.endsWith(ending) && word.length > ending.length + 1);
  return outer && exact.get(word.slice(0, -outer[0].length));
}

function byStem(word: string, stems: Lexicon["stems"]): Sense | undefined {
  if (word.includes(" ")) return undefined;
  return stems.find(([stem]) => word.startsWith(stem) && word.length <= stem.length + MOST_LETTERS_AFTER_STEM)?.[1];
}

function slip(word: string, names: Lexicon["names"]): readonly Sense[] | undefined {
  if (word.includes(" ")) return undefined;
  for (const [ending, mark] of [["", undefined] as const, ...ENDINGS]) {
    const body = word.endsWith(ending) ? word.slice(0, word.length - ending.length) : "";
    if (body.length < SHORTEST_NAME) continue;
    const found = names.get(body.charAt(0))?.find(([name]) => isOneSlipAway(body, name));
    if (found) return mark ? [found[1], mark] : [found[1]];
  }
  return undefined;
}

/** Whether one letter was missed, added or mistyped, the first excepted. */
function isOneSlipAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word[0] !== name[0]) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const rest = (text: string, skip: number) => text.slice(same + skip);
  if (word.length === name.length) return rest(word, 1) === rest(name, 1);
  return word.length > name.length ? rest(word, 1) === rest(name, 0) : rest(word, 0) === rest(name, 1);
}

function lexicon(): Lexicon {
  built ??= build([...calendarRows(), ...UZBEK, ...RUSSIAN, ...RUSSIAN_NUMBERS, ...ENGLISH]);
  return built;
}

function build(rows: readonly WordRow[]): Lexicon {
  const exact = new Map<string, Sense>();
  const stems: [string, Sense][] = [];
  for (const [sense, words] of rows) {
    for (const phrase of words.split(", ").filter(Boolean)) {
      if (phrase.endsWith("*")) stems.push(...spellings(phrase).map((stem): [string, Sense] => [stem, sense]));
      for (const folded of foldPhrase(phrase)) if (!exact.has(folded)) exact.set(folded, sense);
    }
  }
  const isName = ([word, { code }]: readonly [string, Sense]) =>
    "MWO".includes(code) && word.length >= SHORTEST_NAME && !word.includes(" ");
  const names = Map.groupBy([...exact].filter(isName), ([word]) => word.charAt(0));
  const longestFrom = new Map<string, number>();
  for (const phrase of exact.keys()) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    longestFrom.set(first, Math.max(words.length, longestFrom.get(first) ?? 1));
  }
  return { exact, stems, names, longestFrom };
}

function foldPhrase(phrase: string): readonly string[] {
  return phrase.split(" ").reduce<string[]>(
    (folded, word) => {
      const ways = spellings(word);
      return folded.flatMap((start) => ways.map((way) => (start ? `${start} ${way}` : way)));
    },
    [""],
  );
}
