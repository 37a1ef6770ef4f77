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
  /** False for a movable holiday, whose day is only expected. */
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
 * First days of the two movable holidays as the Umm al-Qura calendar expects them (1 Shawwal, 10 Dhu al-Hijja). The
 * President's decree names the day a few weeks before; it has been the same or a day off.
 */
const MOVABLE: Readonly<Record<string, HolidayCode>> = {
  "2027-03-09": "ramazon-hayit",
  "2027-05-16": "qurbon-hayit",
  "2028-02-26": "ramazon-hayit",
  "2028-05-05": "qurbon-hayit",
  "2029-02-14": "ramazon-hayit",
  "2029-04-24": "qurbon-hayit",
  "2030-02-04": "ramazon-hayit",
  "2030-04-13": "qurbon-hayit",
};

/** The holiday on `day`, if there is one. Days off that a decree adds or moves each year are not known here. */
export function holidayOn(day: Temporal.PlainDate): Holiday | undefined {
  const written = day.toString();
  const movable = MOVABLE[written];
  if (movable) return { day, code: movable, certain: false };
  const fixed = FIXED[written.slice(5)];
  return fixed && { day, code: fixed, certain: true };
}
