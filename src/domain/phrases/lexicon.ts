import { type Case, caseEndings } from "./endings.ts";
import { spellings } from "./letters.ts";
import type { Sense, WordRow } from "./sense.ts";
import { type Names, namesFrom, nearestName } from "./slips.ts";
import { allRows, englishWords } from "./words.ts";

/** The words of all languages by their folded form; phrases are folded words parted by spaces. */
interface Lexicon {
  readonly exact: ReadonlyMap<string, Sense>;
  readonly stems: readonly (readonly [stem: string, sense: Sense])[];
  /** Names that a slip of one letter must not hide. */
  readonly names: Names;
  /** The words of the English tables, as they are written. */
  readonly english: ReadonlySet<string>;
  /** What words were found to mean, for a while. */
  readonly found: Map<string, Meaning | undefined>;
  /** The words of phrases. */
  readonly parts: ReadonlySet<string>;
  /** How many words the longest phrase has that begins with a word. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

/** What a word or a phrase means: itself, and the mark of its case ending if it has one. */
export interface Meaning {
  readonly senses: readonly Sense[];
  /** The word of a table that it was taken for, if it is on no list itself. */
  readonly slipOf?: string;
  /** Whether a case ending was taken off. */
  readonly cased?: boolean;
}

/** Words whose meaning is kept at hand: more than a busy office types in a day. */
const MOST_KEPT = 2000;
const MOST_LETTERS_AFTER_STEM = 4;
const RUSSIAN_CASE = /^(?:a|ya|e|u|yu|i|y|om|em|ey|oy|am|ah|ami|ov|ie|iya|iyu|eniyu|ii|ya)?$/;
/** Uzbek "-oq" behind a day makes it sooner, not another: "ertagayoq". */
const DENYING =
  /^.{2,}ma(?:ng|ngiz|ngizlar|nglar|sin|sinlar|y|ymiz|ysiz|ysizlar|yman|ydi|ydilar|yapmiz|yapti|ylik|sak|sa|sangiz|s|slik|sligi|sligini|slikni|sdan|ganda|gan|ganmiz|dik|di|bsiz|guncha)$/;
const ASKING = /^.{3,}(?:mi|mikan|mikin|mizmikan)$/;
const EMPHATIC = /(?:y?o|e)k$/;
const EMPHASISED = "OZW";

let built: Lexicon | undefined;

/** How many words the longest phrase has that begins with the folded word `first`; 1 if none does. */
export function longestPhrase(first: string): number {
  return lexicon().longestFrom.get(first) ?? 1;
}

/**
 * What folded words (one, or a phrase parted by spaces) mean, followed by the mark of the case ending if they have
 * one: "jumagacha" is a weekday and a "to". Undefined for words that are not in any table.
 */
export function meaning(folded: string): Meaning | undefined {
  const { found } = lexicon();
  if (found.size >= MOST_KEPT) found.clear();
  if (!found.has(folded)) found.set(folded, meaningOf(folded));
  return found.get(folded);
}

function meaningOf(folded: string): Meaning | undefined {
  const exact = lexicon().exact.get(folded);
  if (exact) return { senses: exact.besides ? [exact, exact.besides] : [exact] };
  const danger = folded.includes(" ") ? undefined : verbDanger(folded);
  if (danger) return { senses: [danger] };
  const known = listed(folded) ?? emphatic(folded);
  if (known) return { senses: known, cased: true };
  if (folded.includes(" ")) return undefined;
  return slip(folded) ?? undefined;
}

function emphatic(folded: string): readonly Sense[] | undefined {
  const plain = folded.replace(EMPHATIC, "");
  const senses = plain !== folded && plain.length > 2 ? listed(plain) : undefined;
  return senses && EMPHASISED.includes(senses[0]?.code ?? "") ? senses : undefined;
}

/** The words of the tables that were asked for their own sake, for what has to be told apart from them. */
export function slipTargets(): readonly string[] {
  return [...lexicon().names.values()].flat().map(([name]) => name);
}

function listed(folded: string): readonly Sense[] | undefined {
  const { exact, stems } = lexicon();
  const whole = exact.get(folded);
  if (whole) return [whole];
  const counted = folded.endsWith("ta") ? exact.get(folded.slice(0, -2)) : undefined;
  if (counted?.code === "N" && !counted.ordinal) return [counted, { code: "n" }];
  for (const { ending, mark } of caseEndings(folded)) {
    const inner = innerMeaning(folded.slice(0, -ending.length), exact, stems);
    if (inner) return mark ? [inner, mark] : [inner];
  }
  const stem = byStem(folded, stems);
  return stem && [stem];
}

function innerMeaning(word: string, exact: Lexicon["exact"], stems: Lexicon["stems"]): Sense | undefined {
  const found = exact.get(word) ?? byStem(word, stems);
  if (found) return found;
  const outer: Case | undefined = caseEndings(word).find(({ mark }) => !mark);
  return outer && exact.get(word.slice(0, -outer.ending.length));
}

function byStem(word: string, stems: Lexicon["stems"]): Sense | undefined {
  if (word.includes(" ")) return undefined;
  return stems.find(([stem, { code }]) => word.startsWith(stem) && isEnding(word.slice(stem.length), code))?.[1];
}

/** What may stand behind the stem of a name is a Russian case; behind one of another word, any ending of a verb or noun. */
function isEnding(rest: string, code: Sense["code"]): boolean {
  if (code === "M" || code === "W") return RUSSIAN_CASE.test(rest);
  return "?_nT".includes(code) || rest.length <= MOST_LETTERS_AFTER_STEM;
}

/** Uzbek verbs deny with -ma- and ask with -mi at their end: whatever the verb, a day beside it is not simply called. */
function verbDanger(folded: string): Sense | undefined {
  if (DENYING.test(folded)) return { code: "?", danger: "deny", soft: true };
  if (isForbidding(folded)) return { code: "?", danger: "deny", soft: true };
  if (ASKING.test(folded)) return { code: "?", danger: "ask" };
  return undefined;
}

/** "qoʻyma", "qilma": a verb of the harmless ones, told not to be done. */
function isForbidding(folded: string): boolean {
  return folded.endsWith("ma") && folded.length > 4 && listed(folded.slice(0, -2))?.[0]?.code === "_";
}

function slip(word: string): Meaning | undefined {
  const { names } = lexicon();
  for (const { ending, mark } of [{ ending: "", mark: undefined }, ...caseEndings(word)]) {
    const found = nearestName(word.slice(0, word.length - ending.length), word, names);
    if (found) return { senses: mark ? [found.sense, mark] : [found.sense], slipOf: found.name };
  }
  return undefined;
}

function lexicon(): Lexicon {
  built ??= build(allRows());
  return built;
}

function build(rows: readonly WordRow[]): Lexicon {
  const exact = new Map<string, Sense>();
  const stems: [string, Sense][] = [];
  const spelled = new Map<string, string>();
  const whole = new Map<string, Sense>();
  for (const [sense, words] of rows) {
    for (const phrase of words.split(", ").filter(Boolean)) {
      if (phrase.endsWith("*")) stems.push(...spellings(phrase).map((stem): [string, Sense] => [stem, sense]));
      for (const folded of foldPhrase(phrase)) {
        if (exact.has(folded)) continue;
        exact.set(folded, sense);
        if (phrase.endsWith("*")) continue;
        whole.set(folded, sense);
        spelled.set(folded, phrase);
      }
    }
  }
  const longestFrom = new Map<string, number>();
  const parts = new Set(
    [...exact.keys()].filter((phrase) => phrase.includes(" ")).flatMap((phrase) => phrase.split(" ")),
  );
  for (const phrase of exact.keys()) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    longestFrom.set(first, Math.max(words.length, longestFrom.get(first) ?? 1));
  }
  return {
    exact,
    stems,
    names: namesFrom(whole, spelled),
    longestFrom,
    parts,
    found: new Map(),
    english: englishWords(),
  };
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

/** Whether a folded word is part of a phrase of the tables, though it may mean nothing alone. */
export function isInPhrase(folded: string): boolean {
  return lexicon().parts.has(folded);
}

/** Whether a word as it was written, in small letters, is one of the English tables. */
export function isEnglish(written: string): boolean {
  return lexicon().english.has(written);
}
