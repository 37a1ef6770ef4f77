import type { Zone } from "../schedule/zone.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { partDayLists } from "./day-lists.ts";
import { isInPhrase } from "./lexicon.ts";
import type { Danger } from "./sense.ts";
import { LONGEST_TEXT, plainDigits, type Token, tokenise } from "./tokens.ts";

/** Words that the grammar does not know, or that it must not pass over, as they stand in the text. */
export interface Doubt {
  /**
   * `word`: on no list; `figure`: digits that are no day, hour or amount; `loose`: known, but without a place in what is
   * said; otherwise why it is dangerous.
   */
  readonly kind: Danger | "word" | "figure" | "loose";
  readonly start: number;
  readonly end: number;
  /** Of a zone: hours east of UTC. */
  readonly value?: number;
  /** Of `correct`: as much a politeness as a correction. */
  readonly soft?: boolean;
}

/** A text parted into what the grammar knows and what it does not. Every token is in one of the two. */
export interface Parted {
  /** The text as it was written, with plain digits. */
  readonly written: string;
  /** The same with the doubts as spaces, place for place. */
  readonly text: string;
  /** Known words, figures and punctuation, in order. */
  readonly tokens: readonly Token[];
  readonly doubts: readonly Doubt[];
}

/** Known words may come together to a phrase once what stood between them is gone: "day, I say, after tomorrow". */
const MOST_PASSES = 4;
const OUR_OFFSET = "+05:00";

/** Parts a text into known tokens and doubts; the campaign's own zone is no doubt. */
export function partText(said: string, zone?: Zone): Parted {
  const written = shortened(plainDigits(said.slice(0, LONGEST_TEXT + 1)));
  const doubts: Doubt[] = [];
  let text = written;
  let tokens = partDayLists(tokenise(text), text);
  for (const isGone of [isStranger, isWord]) {
    for (let pass = 1; pass <= MOST_PASSES && tokens.some(isGone); pass += 1) {
      const gone = tokens.filter(isGone);
      doubts.push(...gone.map(doubtOf));
      text = blank(text, gone);
      tokens = partDayLists(tokenise(text), text);
    }
  }
  const dangers = tokens.filter(({ sense }) => sense.code === "?");
  doubts.push(...dangers.map(doubtOf));
  text = blank(text, dangers);
  tokens = tokens.filter(({ sense }) => sense.code !== "?");
  if (said.length > LONGEST_TEXT) doubts.push({ kind: "change", start: LONGEST_TEXT, end: written.length });
  const ours = hoursEast(zone);
  const foreign = doubts.filter(({ kind, value }) => kind !== "zone" || value !== ours);
  return { written, text, tokens, doubts: foreign.sort((a, b) => a.start - b.start) };
}

/** Only the beginning of a long text is read; the rest is a doubt like any other. */
function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** Hours east of UTC of the campaign's zone. */
export function hoursEast(zone: Zone | undefined): number {
  return Number((zone?.offset ?? OUR_OFFSET).slice(0, 3));
}

/** The text with spaces in place of what stands at these places. */
export function blank(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  return places.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    text,
  );
}

function isWord({ sense, digits }: Token): boolean {
  return sense.code === "?" && sense.danger === undefined && !digits;
}

/** A word that is on no list, not even in a phrase of one. */
function isStranger(token: Token): boolean {
  return isWord(token) && !isInPhrase(token.written ?? "");
}

function doubtOf({ sense, start, end, digits, phone }: Token): Doubt {
  const kind = sense.danger ?? (digits && !phone ? "figure" : "word");
  return withoutUndefined({ kind, start, end, value: sense.value, soft: sense.soft || undefined });
}
