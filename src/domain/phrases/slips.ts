import { NEAR_WORDS } from "./near-words.ts";
import type { Sense } from "./sense.ts";

/** Names of days and the like that a slip of the finger must not hide, by their first letter. */
export type Names = ReadonlyMap<string, readonly Name[]>;

/** A name as it sounds, what it means, and how it is written. */
type Name = readonly [name: string, sense: Sense, written: string];

/** What days are said with; in words of the grammar ("from", "until") nothing is repaired. */
const CODES = "MWOxJP";
const SHORTEST = 5;

let nearWords: ReadonlyMap<string, readonly string[]> | undefined;

/** The words of a lexicon that slips are looked for in. */
export function namesFrom(exact: ReadonlyMap<string, Sense>, spelled: ReadonlyMap<string, string>): Names {
  const isName = ([word, { code, weak }]: readonly [string, Sense]) =>
    CODES.includes(code) && !weak && word.length >= (code === "O" ? SHORTEST : SHORTEST + 1) && !word.includes(" ");
  const names = [...exact].filter(isName).map(([word, sense]): Name => [word, sense, spelled.get(word) ?? word]);
  return Map.groupBy(names, ([word]) => word.charAt(0));
}

/**
 * The name that `body` is one slip away from, if nothing else is as near: no name of another meaning, and no real word of
 * the four languages. `whole` is the word with its case ending.
 */
export function nearestName(
  body: string,
  whole: string,
  names: Names,
): { readonly name: string; readonly sense: Sense } | undefined {
  if (body.length < SHORTEST - 1) return undefined;
  const near = (names.get(body.charAt(0)) ?? []).filter(([name]) => isOneSlipAway(body, name));
  const [first] = near;
  if (!first || near.some(([, sense]) => sense.code !== first[1].code || sense.value !== first[1].value))
    return undefined;
  return isNearRealWord(body) || isNearRealWord(whole) ? undefined : { name: first[2], sense: first[1] };
}

/** Whether a letter was missed, added or mistyped, or two were swapped; the first letter is always right. */
export function isOneSlipAway(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1 || word[0] !== name[0] || word === name) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const rest = (text: string, skip: number) => text.slice(same + skip);
  if (word.length > name.length) return rest(word, 1) === rest(name, 0);
  if (word.length < name.length) return rest(word, 0) === rest(name, 1);
  const isSwapped = word[same] === name[same + 1] && word[same + 1] === name[same];
  return rest(word, 1) === rest(name, 1) || (isSwapped && rest(word, 2) === rest(name, 2));
}

function isNearRealWord(word: string): boolean {
  nearWords ??= Map.groupBy(NEAR_WORDS.trim().split(/\s+/), (near) => near.charAt(0));
  return (nearWords.get(word.charAt(0)) ?? []).some((near) => near === word || isOneSlipAway(word, near));
}
