import { foldWord } from "./letters.ts";
import { isOneSlipAway } from "./slips.ts";
import { DANGERS } from "./words-dangers.ts";

const SHORTEST = 4;

let words: readonly string[] | undefined;

/** Whether a word is one slip of the finger away from a word that can change a day: «крме» may be «кроме». */
export function isNearDanger(written: string): boolean {
  words ??= [...new Set(singleWords())];
  const folded = foldWord(written);
  return folded.length >= SHORTEST && words.some((word) => isOneSlipAway(folded, word));
}

function singleWords(): readonly string[] {
  return DANGERS.flatMap(([, phrases]) => phrases.split(", "))
    .filter((phrase) => !phrase.includes(" "))
    .map(foldWord)
    .filter((word) => word.length >= SHORTEST);
}
