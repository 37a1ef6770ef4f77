import type { Locale } from "../locale.ts";
import { lettersOf } from "./numerals.ts";
import type { Sense } from "./sense.ts";
import type { Token } from "./tokens.ts";

const UNKNOWN: Sense = { code: "?" };
const LATIN = /\p{Script=Latin}/u;

/**
 * Settles words that mean different things in different languages, by what stands beside them and, where that does not
 * tell, by the language of the chat: English "may", "sat" and "on", Uzbek "marta" (times, not March) and two-letter
 * weekdays. A word that means no day here becomes unknown.
 */
export function settleTies(tokens: readonly Token[], text: string, language: Locale): readonly Token[] {
  return settleNames(withoutAuxiliaries(tokens), text, language);
}

/** English "do" before an English day is no Russian «до»: "do Wednesday", "do the campaign tomorrow". */
function withoutAuxiliaries(tokens: readonly Token[]): readonly Token[] {
  const next = (at: number) => tokens.slice(at + 1).find(({ sense }) => sense.code !== "n" && sense.code !== "_");
  return tokens.filter(({ written }, at) => !(written === "do" && next(at)?.english));
}

function settleNames(tokens: readonly Token[], text: string, language: Locale): readonly Token[] {
  const letters = lettersOf(tokens);
  const isBare = !/[^WMNCDXYFTyfta\-,&]/.test(letters);
  return tokens.map((token, at) => {
    const { sense } = token;
    if (sense.timesInUzbek) {
      const isUzbek = language === "uz" && LATIN.test(text.slice(token.start, token.end));
      return isUzbek ? { ...token, sense: { code: "n" } } : token;
    }
    if (!sense.weak || isBare) return token;
    const isSaid = sense.code === "M" ? isMonth(letters, at) : sense.code === "W" ? isWeekday(letters, at) : true;
    return isSaid ? token : { ...token, sense: UNKNOWN };
  });
}

function isMonth(letters: string, at: number): boolean {
  return /[NFTm]$|[fta]$/.test(letters.slice(0, at)) || /^[NFTm]/.test(letters.slice(at + 1));
}

/** In a list or a range of weekdays, beside a date, or with "on", "next", "from" and the like. */
function isWeekday(letters: string, at: number): boolean {
  const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
  return /W[-,&]$|[csx]$/.test(before) || /^(?:[-,&]W|[FTc]|,?(?:MN|No?M|[DX]))/.test(after);
}
