/**
 * A phrase, its reading, and what was asked for ("schedule" if nothing is said). Readings are written
 * `11-25..11-27 09:00-18:00` (2026 unless a year is said), `?code option | option`, `!code > proposal`, `-` for nothing.
 */
export type Row = readonly [text: string, reading: string, expecting?: "days" | "hours"];
