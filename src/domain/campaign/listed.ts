import { LOCALES } from "../locale.ts";
import { foldWord } from "../phrases/letters.ts";
import { dayInWords, weekdayInWords } from "../schedule/dates-in-words.ts";

/** A campaign as far as a list of them shows it. */
export interface ListedCampaign {
  /** Its PBX account; absent: the first. */
  accountId?: number;
  /** The PBX's number of it. */
  id: number;
  name: string;
  /** Its first day. */
  from: Temporal.PlainDate;
  /** How many numbers were sent, or, of one that was made elsewhere, how many the PBX counts. */
  numbers: number;
}

/** The words of a text as they sound, and its figures without leading zeros. */
function soundsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}'`ʻʼ‘’]+/u).flatMap((word) => {
    const sound = /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, "") : foldWord(word);
    return sound === "" ? [] : [sound];
  });
}

/**
 * Reads what a person looks for: words of the name in any script, its №, or its first day as "27.11", "27-noyabr",
 * «27 ноября» or a weekday. All of it has to fit; a word fits what begins with it, a figure only itself.
 * @returns whether a campaign is one of those; undefined for a text without a letter or figure
 */
export function searchFor(text: string): ((campaign: Omit<ListedCampaign, "numbers">) => boolean) | undefined {
  const wanted = soundsOf(text);
  if (wanted.length === 0) return undefined;
  const days = new Map<string, string[]>();
  const daySounds = (day: Temporal.PlainDate) => {
    const known = days.get(day.toString());
    if (known) return known;
    // Seen from another year a day is written with its own.
    const told = LOCALES.flatMap((locale) => [
      dayInWords(day, locale, day.add({ years: 1 })),
      weekdayInWords(day, locale),
    ]);
    const sounds = soundsOf(`${told.join(" ")} ${day.day} ${day.month} ${day.year}`);
    days.set(day.toString(), sounds);
    return sounds;
  };
  return ({ id, name, from }) => {
    const sounds = [...soundsOf(name), ...daySounds(from), String(id)];
    return wanted.every((word) =>
      sounds.some((sound) => (/^\d+$/.test(word) ? sound === word : sound.startsWith(word))),
    );
  };
}
