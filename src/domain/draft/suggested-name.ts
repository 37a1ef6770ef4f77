import type { Answers } from "./answers.ts";

/** Longer names are cut by every screen that shows them; the PBX documents no limit. */
export const LONGEST_NAME = 60;

/** A day or a count that an earlier suggestion ended with. */
const ENDING = /(?:\s+\d\d\.\d\d)?(?:\s+\(\d{1,3}\))?$/;

/**
 * A name that tells campaigns apart at a glance: what is played or called, and the day; with a count where a campaign of
 * that name exists already.
 * @param from what the name is made of
 * @param isTaken whether a campaign has the name
 */
export function suggestedName(
  from: string,
  { day, month }: Pick<Temporal.PlainDate, "day" | "month">,
  isTaken: (name: string) => boolean,
): string {
  const date = [day, month].map((figure) => String(figure).padStart(2, "0")).join(".");
  const named = (count: number) => {
    const end = count === 1 ? date : `${date} (${count})`;
    const begin = [...from].slice(0, LONGEST_NAME - end.length - 1).join("");
    return [begin, end].filter((part) => part !== "").join(" ");
  };
  let count = 1;
  while (isTaken(named(count))) count += 1;
  return named(count);
}

/** What a new campaign is named after: the file of its recording, or of its list. */
export function namedAfter({ recording, list }: Answers): string {
  const file = recording?.fileName ?? list?.fileName ?? "";
  return file
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replaceAll("_", " ")
    .trim();
}

/** What a repeated campaign is named after: the earlier one's name without its day. */
export function namedAgain(name: string): string {
  return name.replace(ENDING, "").trim();
}
