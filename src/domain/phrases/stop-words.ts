import { foldedTable, foldedWords } from "./letters.ts";

/** Words that ask for an end. Uzbek Cyrillic sounds as Latin and needs none of its own. */
const STOP =
  "toʻxta, toʻxtang, toʻxtat, toʻxtating, toʻxtatish, toʻxtatgin, toʻxtatinglar, toʻxtatilsin, toʻxtasin, bekor, " +
  "стоп, стой, стойте, останови, остановить, остановите, останавливай, отмена, отмени, отмените, отменить, отменяй, " +
  "прекрати, прекратите, прекратить, прерви, прервите, прервать, хватит, stop, cancel, abort, halt";

/** Words that change nothing beside them. */
const BESIDE =
  "qil, qiling, qilish, qilinsin, qilgin, qilinglar, obzvon, obzvonni, obzvonlarni, avtoobzvon, avtoobzvonni, qoʻngʻiroq, " +
  "qoʻngʻiroqni, qoʻngʻiroqlarni, kampaniyani, hamma, hammasini, barchasini, iltimos, tez, tezda, darrov, hozir, shuni, buni, " +
  "обзвон, обзвоны, автообзвон, кампанию, кампании, рассылку, звонки, все, этот, это, его, их, срочно, быстро, пожалуйста, сейчас, " +
  "the, this, it, all, now, please, call, calls, calling, campaign, campaigns, everything";

let built: Readonly<Record<"stop" | "beside", ReadonlySet<string>>> | undefined;

/** Whether a text asks, in any of the languages and whatever is asked for, that what was started be stopped, and nothing else. */
export function asksToStop(text: string): boolean {
  built ??= { stop: foldedTable(STOP), beside: foldedTable(BESIDE) };
  const { stop, beside } = built;
  const words = foldedWords(text);
  // A command says what it is for, and a figure when or which.
  if (/^\s*\/|\d/.test(text)) return false;
  return words.some((word) => stop.has(word)) && words.every((word) => stop.has(word) || beside.has(word));
}
