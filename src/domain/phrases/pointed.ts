import type { Core, Pointed } from "./cores.ts";
import { first, type Match } from "./match.ts";

/** How many weeks or months on from this one, by the words that say so. */
export function pointed({ letters }: Match): Pointed {
  if (letters.includes("xx")) return 2;
  if (letters.includes("x")) return 1;
  return letters.includes("p") ? -1 : 0;
}

/** "this Monday" may be over; "the coming Monday" is the next one, as "Monday" is. */
export function pointedWeekday(match: Match): Core {
  const weekday = first(match, "W");
  const isComing = match.letters === "sW" && match.token("s")?.sense.coming;
  return isComing ? { is: "weekday", weekday } : { is: "weekday", weekday, pointed: pointed(match) };
}

/** "this week", "the coming week". */
export function pointedWeek(match: Match): Core {
  const week = { is: "week", week: pointed(match), working: false, ...wholly(match) } as const;
  return match.letters === "sw" && match.token("s")?.sense.coming ? { ...week, coming: true } : week;
}

/** "the whole week", without a word that says which. */
export function wholly({ letters, token }: Match): { whole?: true } {
  return !/[xp]/.test(letters) && token("s")?.sense.whole ? { whole: true } : {};
}
