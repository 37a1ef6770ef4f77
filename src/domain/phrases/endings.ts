import type { Sense } from "./sense.ts";

/** An Uzbek case ending at the end of a word, and the mark that it leaves behind the word. */
export interface Case {
  readonly ending: string;
  readonly mark: Sense | undefined;
}

/** Uzbek case endings by sound, longest first. */
const ENDINGS: readonly Case[] = [
  { ending: "gachan", mark: { code: "T" } },
  { ending: "largacha", mark: { code: "T" } },
  { ending: "lardan", mark: { code: "F" } },
  { ending: "gacha", mark: { code: "T" } },
  { ending: "kacha", mark: { code: "T" } },
  { ending: "larda", mark: undefined },
  { ending: "acha", mark: { code: "T" } },
  { ending: "dagi", mark: undefined },
  { ending: "ning", mark: undefined },
  { ending: "lari", mark: undefined },
  { ending: "siz", mark: { code: "Q" } },
  { ending: "dan", mark: { code: "F" } },
  { ending: "tan", mark: { code: "F" } },
  { ending: "da", mark: undefined },
  { ending: "ga", mark: undefined },
  { ending: "ka", mark: undefined },
  { ending: "ni", mark: undefined },
  { ending: "gi", mark: undefined },
  { ending: "si", mark: undefined },
];

/** The case endings that a folded word may have, with at least two letters left before them. */
export function caseEndings(folded: string): readonly Case[] {
  return ENDINGS.filter(({ ending }) => folded.endsWith(ending) && folded.length > ending.length + 1);
}
