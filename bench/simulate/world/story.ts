/** What happened, in lines that a person can read: the same seed tells the same, byte for byte. */
export interface Story {
  tell(who: string, what: string): void;
  lines(): readonly string[];
}

/** @param now milliseconds since 1970, as the world knows them */
export function createStory(now: () => number): Story {
  /** Put into words only where somebody reads them. */
  const told: { at: number; who: string; what: string }[] = [];
  const moment = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO("Asia/Tashkent")
      .toPlainTime()
      .toString({ smallestUnit: "millisecond" });
  return {
    tell: (who, what) => void told.push({ at: now(), who, what }),
    lines: () => told.map(({ at, who, what }) => `${moment(at)}  ${who.padEnd(9)}  ${what.replaceAll("\n", " / ")}`),
  };
}
