/** The public holidays of Uzbekistan, non-working by the Labour Code (law ZRU-798 of 2022), article 208. */
export type HolidayCode =
  | "new-year"
  | "womens-day"
  | "navruz"
  | "remembrance-day"
  | "independence-day"
  | "teachers-day"
  | "constitution-day"
  | "ramazon-hayit"
  | "qurbon-hayit";

/** A public holiday on a day. */
export interface Holiday {
  readonly day: Temporal.PlainDate;
  readonly code: HolidayCode;
  /** False while the day of a movable holiday is only expected: a decree may move it by a day. */
  readonly certain: boolean;
}

const FIXED: Readonly<Record<string, HolidayCode>> = {
  "01-01": "new-year",
  "03-08": "womens-day",
  "03-21": "navruz",
  "05-09": "remembrance-day",
  "09-01": "independence-day",
  "10-01": "teachers-day",
  "12-08": "constitution-day",
};

/**
 * First days of the two movable holidays. A decree names each a few weeks before; days up to LAST_DECREED are past
 * and agree with the decrees, later ones are what the Umm al-Qura calendar expects (1 Shawwal, 10 Dhu al-Hijja).
 */
const MOVABLE: Readonly<Record<string, HolidayCode>> = {
  "2026-03-20": "ramazon-hayit",
  "2026-05-27": "qurbon-hayit",
  "2027-03-09": "ramazon-hayit",
  "2027-05-16": "qurbon-hayit",
  "2028-02-26": "ramazon-hayit",
  "2028-05-05": "qurbon-hayit",
  "2029-02-14": "ramazon-hayit",
  "2029-04-24": "qurbon-hayit",
  "2030-02-04": "ramazon-hayit",
  "2030-04-13": "qurbon-hayit",
};
const LAST_DECREED = "2026-12-31";

/** The holiday on `day`, if there is one. Days off that a decree adds or moves each year are not known here. */
export function holidayOn(day: Temporal.PlainDate): Holiday | undefined {
  const written = day.toString();
  const movable = MOVABLE[written];
  if (movable) return { day, code: movable, certain: written <= LAST_DECREED };
  const fixed = FIXED[written.slice(5)];
  return fixed && { day, code: fixed, certain: true };
}
