/** What happened, in lines that a person can read: the same seed tells the same, byte for byte. */
export interface Story {
  tell(who: string, what: string): void;
  lines(): readonly string[];
}

/** @param now milliseconds since 1970, as the world knows them */
export function createStory(now: () => number): Story {
  const lines: string[] = [];
  const moment = () =>
    Temporal.Instant.fromEpochMilliseconds(now())
      .toZonedDateTimeISO("Asia/Tashkent")
      .toPlainTime()
      .toString({ smallestUnit: "millisecond" });
  return {
    tell: (who, what) => void lines.push(`${moment()}  ${who.padEnd(9)}  ${what.replaceAll("\n", " / ")}`),
    lines: () => lines,
  };
}
