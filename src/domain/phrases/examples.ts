/** Readings of examples that are made for rows of numbers and names: said on Tuesday, 24 November 2026. */
const TUESDAY = 2;
const WEEK = 7;
const TODAY = 24;
const LAST_OF_NOVEMBER = 30;

/** A phrase for a day of December. */
export function dayOfDecember(phrase: string, day: number): string {
  return `${phrase} → 12-${two(day)}`;
}

/** A phrase for a weekday with the hours of a working day. */
export function onWeekday(phrase: string, weekday: number, reading = ""): string {
  const day = TODAY + ((weekday - TUESDAY + WEEK) % WEEK);
  return `${phrase} → ${reading}${day > LAST_OF_NOVEMBER ? `12-${two(day - LAST_OF_NOVEMBER)}` : `11-${day}`}`;
}

/** A phrase for the 5th of a month: that of October and of November have just passed. */
export function fifthOf(phrase: string, month: number): string {
  if (month === 12) return `${phrase} → 12-05`;
  return `${phrase} → ${month === 10 || month === 11 ? "?passed " : ""}2027-${two(month)}-05`;
}

/** A phrase for a window from nine that ends at this many minutes after midnight, or begins at them. */
export function at(phrase: string, minutes: number): string {
  return phrase.replace("%", `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
