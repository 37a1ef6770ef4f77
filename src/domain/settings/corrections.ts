import { foldWord } from "../phrases/letters.ts";
import { meaning } from "../phrases/lexicon.ts";
import { FIGURES, isWithin, type SettingsChange } from "./bounds.ts";
import type { SettingToken } from "./tokens.ts";

/**
 * «3 попытки, нет, 5», «не линия 7006, а 7007»: what was said last, in the place of what is taken back.
 * @param left what belongs to no setting
 * @param end where the setting ends: what is taken back before it is not said in its place
 */
export function correctedBy(
  left: readonly SettingToken[],
  change: SettingsChange,
  end: number,
): SettingsChange | undefined {
  const isBehind = left.every(({ sense, start }) => sense?.is !== "number" || start >= end);
  const numbers = left.flatMap(({ sense }) => (sense?.is === "number" ? [sense.value] : []));
  const [said] = Object.keys(change.options ?? {}).flatMap((key) => FIGURES.filter((figure) => figure === key));
  const [value] = numbers;
  if (!left.some(takesBack)) return undefined;
  if (change.trunks?.length === 2 && numbers.length === 0) return { ...change, trunks: change.trunks.slice(1) };
  if (!said || !isBehind || value === undefined || numbers.length > 1 || !isWithin(said, value)) return undefined;
  return { ...change, options: { ...change.options, [said]: value } };
}

function takesBack({ kind, text, sense }: SettingToken): boolean {
  return sense?.is === "not" || (kind === "word" && meaning(foldWord(text))?.senses[0]?.danger === "correct");
}
