import { withoutUndefined } from "../without-undefined.ts";
import type { ListChoices } from "./verdict.ts";

/** What a list is read from: a stored file, or the stored text of a message. */
export interface ListSource {
  /** SHA-256 (hex) of the content. */
  sha256: string;
  name: string;
  as?: "message";
  /** The message is as long as Telegram lets one be: what was pasted goes on in the next one. */
  cut?: true;
}

/** Sources that make one list, and what was answered to the questions about them. */
export interface OneReading {
  sources: ListSource[];
  choices: ListChoices;
}

/** A list, and those whose numbers are to be left out of it. */
export interface ListReading extends OneReading {
  without?: OneReading[];
}

/** A list whose numbers were left out of another one, and what that came to. */
export interface LeftOutList extends OneReading {
  name: string;
  /** How many numbers it holds. */
  numbers: number;
  /** How many of them were in the other list. */
  removed: number;
}

/** Several readings as one; where two of them were answered differently, it is asked again. */
export function joinReadings(readings: readonly ListReading[]): ListReading {
  const sources = readings.flatMap((reading) => reading.sources);
  const ofSources = readings.flatMap(({ sources: own, choices }) => own.map((_, at) => choices.sources?.[at] ?? {}));
  const several = same(readings.map(({ choices }) => choices.several));
  const foreign = same(readings.map(({ choices }) => choices.foreign));
  const doubtful = same(readings.map(({ choices }) => choices.doubtful));
  const answers = withoutUndefined({ several, foreign, doubtful });
  const without = readings.flatMap((reading) => reading.without ?? []);
  return withoutUndefined({
    sources,
    choices: { sources: ofSources, ...answers },
    without: without.length > 0 ? without : undefined,
  });
}

function same<T>(answers: (T | undefined)[]): T | undefined {
  const given = new Set(answers.filter((one) => one !== undefined));
  return given.size === 1 ? [...given][0] : undefined;
}

/** What a list is called: the first source, and how many others were added to it. */
export function nameOfAll(sources: readonly Pick<ListSource, "name">[]): string {
  const names = [...new Set(sources.map(({ name }) => name))];
  return names.length > 1 ? `${names[0]} + ${names.length - 1}` : (names[0] ?? "");
}
