import type { Window } from "./schedule.ts";

/** A campaign's time zone: whole hours from UTC, without summer time. */
export interface Zone {
  /** As the PBX writes it: `utc +5`. */
  readonly text: string;
  /** As Temporal reads it: `+05:00`. */
  readonly offset: string;
}

const WRITTEN = /^(?:utc|gmt)?\s*([+\-\u2212\u2013])\s*(\d{1,2})(?::?00)?$/i;
const FURTHEST_WEST = -12;
const FURTHEST_EAST = 14;

/**
 * Reads `utc +5`, `UTC+5`, `+5`, `+05:00`; undefined for anything else. Half hours are refused because the
 * PBX's form (PBX API, addAutorule `timezone`) shows whole hours only.
 */
export function readZone(text: string): Zone | undefined {
  const parts = WRITTEN.exec(text.trim());
  if (!parts) return undefined;
  const west = parts[1] !== "+";
  const hours = Number(parts[2]) * (west ? -1 : 1);
  if (hours < FURTHEST_WEST || hours > FURTHEST_EAST) return undefined;
  const sign = hours < 0 ? "-" : "+";
  const size = Math.abs(hours);
  return { text: `utc ${sign}${size}`, offset: `${sign}${String(size).padStart(2, "0")}:00` };
}

/** A zone that was checked before; Tashkent's for what is none. */
export function zoneOr(text: string): Zone {
  return readZone(text) ?? { text: "utc +5", offset: "+05:00" };
}

/** What the clock on the wall of `zone` shows at `instant`. */
export function nowIn(zone: Zone, instant: Temporal.Instant): Temporal.PlainDateTime {
  return instant.toZonedDateTimeISO(zone.offset).toPlainDateTime();
}

/** The instant at which the clock on the wall of `zone` shows `moment`. */
export function instantOf(zone: Zone, moment: Temporal.PlainDateTime): Temporal.Instant {
  return moment.toZonedDateTime(zone.offset).toInstant();
}

/** The hours that the clock of `to` shows while that of `from` shows `window`; they may go over midnight. */
export function windowIn(window: Window, from: Zone, to: Zone): Window {
  const hours = hoursEast(to) - hoursEast(from);
  return { from: window.from.add({ hours }), to: window.to.add({ hours }) };
}

function hoursEast({ offset }: Zone): number {
  return Number(offset.slice(0, 3));
}
