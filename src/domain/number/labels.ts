import { folded } from "./folded.ts";
import {
  KEY_WORDS,
  LABEL_WORDS,
  type LabelKind,
  NEUTRAL_WORDS,
  UNIT_WORDS,
  UZBEK_ENDINGS,
  WITHOUT_ENDINGS,
} from "./words.ts";

export type { LabelKind } from "./words.ts";

const KINDS = new Map<string, LabelKind>();
for (const [kind, words] of [...LABEL_WORDS].reverse()) for (const word of listed(words)) KINDS.set(word, kind);
const NEUTRAL = new Set(listed(NEUTRAL_WORDS));
const UNITS = new Set(listed(UNIT_WORDS));
const KEYS = new Set(listed(KEY_WORDS));

const WORDS = /[\p{L}№]['`\p{L}\u2018\u2019\u02BB\u02BC\u00B4\u2032°]*(?:[/-]\p{L}+)*/gu;
const LAST_WORD = /(?:[\p{L}№]['`\p{L}\u2018\u2019\u02BB\u02BC\u00B4\u2032°]*(?:[/-]\p{L}+)*)$/u;
const FIRST_WORD = /^[\s.,]?\s{0,2}(\p{L}['`\p{L}\u2018\u2019\u02BB\u02BC\u00B4\u2032]*[23]?)/u;
// What may stand between a label and its number.
const JOINTS = /[\s:;=.#"“”«»()[\]*_–—-]+$/u;
const TITLE_JOINTS = /[/,;+&()|]|\s(?:и|ва|va|and|yoki|или|or)\s/iu;
const REACH = 60;

/** What a word before a number says, beside the kinds of labels: only that it is numbered. */
export type LabelBefore = LabelKind | "numbered" | undefined;

/**
 * What the words right before a number say that it is.
 * @param before the text up to the number
 */
export function labelBefore(before: string): LabelBefore {
  if (/(?<!\d\s?)[$€₽£]\s?$/.test(before)) return "money";
  let rest = before.slice(-REACH);
  let numbered = false;
  for (;;) {
    const joint = JOINTS.exec(rest);
    if (joint !== null) {
      if (joint[0].includes("#")) numbered = true;
      // A new line, or a cell of its own, is another matter.
      if (/[\n\t]/.test(joint[0])) break;
      rest = rest.slice(0, joint.index);
    }
    const word = LAST_WORD.exec(rest);
    if (word === null) break;
    const said = folded(word[0]);
    if (said === "№" || said === "n°") numbered = true;
    else if (!NEUTRAL.has(said)) {
      // "500 000 сум 90 123 45 67": the word belongs to the number before it.
      if (UNITS.has(said) && /[\d¦]\s?$/.test(rest.slice(0, word.index))) return undefined;
      return kindOfWord(said) ?? (numbered ? "numbered" : undefined);
    }
    rest = rest.slice(0, word.index);
  }
  return numbered ? "numbered" : undefined;
}

/** Whether the word right behind a number makes it an amount: "soʻm", "сум", "dona", "%", "$". */
export function isAmount(behind: string): boolean {
  if (/^\s?[%$€₽£]/.test(behind)) return true;
  const word = FIRST_WORD.exec(behind)?.[1];
  return word !== undefined && UNITS.has(folded(word));
}

/**
 * What the title of a column says: a phone word wins, wherever it stands, but for the key of a record about it ("Telegram ID",
 * "contact_id"); undefined where no word is known.
 */
export function kindOfTitle(title: string): LabelKind | undefined {
  let found: LabelKind | undefined;
  let isKey = false;
  for (const [word] of title.matchAll(WORDS)) {
    const said = folded(word);
    const kind = kindOfWord(said);
    isKey ||= KEYS.has(said);
    if (kind === "phone") found = "phone";
    found ??= kind;
  }
  // "ID / telefon" holds either.
  return found === "phone" && isKey && !TITLE_JOINTS.test(title) ? "id" : found;
}

function kindOfWord(word: string): LabelKind | undefined {
  const whole = KINDS.get(word);
  if (whole !== undefined) return whole;
  if (/[/-]/.test(word)) {
    for (const part of word.split(/[/-]/).reverse()) {
      const kind = part.length > 1 ? kindOfWord(part) : undefined;
      if (kind !== undefined) return kind;
    }
    return undefined;
  }
  for (const ending of UZBEK_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3 || WITHOUT_ENDINGS.has(stem)) continue;
    const kind = KINDS.get(stem);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}
