import type { Window } from "../schedule/schedule.ts";
import type { HourCore } from "./cores.ts";
import type { Part } from "./sense.ts";

/** Minutes after midnight. 1440 is the end of the day. */
export type Minutes = number;

/** Two ends of a window, in minutes after midnight. */
export type Span = readonly [from: Minutes, to: Minutes];

type Hour = HourCore & { readonly is: "hour" };

const HALF_DAY = 720;
export const DAY: Minutes = 1440;
/** Nobody is called before it, so that a bare hour below it is hardly meant before noon. */
export const EARLY: Minutes = 480;
const LATE = 900;

/** Whether there is such a time on a clock: 24:00 is, 24:30 is not. */
export function isOnClock({ hour, minute }: Hour): boolean {
  return minute < 60 && hour * 60 + minute <= DAY;
}

/** The times that an hour may mean, the one as written first. A part of the day leaves one. */
export function timesOf(core: Hour, isEnd: boolean): readonly Minutes[] {
  const written = core.hour * 60 + core.minute;
  if (core.part) return [inPart(written, core.part, isEnd)];
  if (written % DAY === 0) return [isEnd ? DAY : 0];
  if (core.bare && written === HALF_DAY && isEnd) return [written, DAY];
  return core.bare && core.hour < 12 ? [written, written + HALF_DAY] : [written];
}

/**
 * The windows that two hours may mean, the likely one first; one is certain. Bare 9 to 6 is 09:00 to 18:00, because as written
 * it is reversed; bare 6 to 8 may be either half of the day, the later one rather; an evening end pulls a bare start behind it;
 * 18 to 9 may be two hours the wrong way round.
 */
export function spansBetween(start: Hour, end: Hour): readonly Span[] {
  const [starts, ends] = [timesOf(start, false), timesOf(end, true)];
  const [from = 0] = starts;
  const [to = 0] = ends;
  if (starts.length > 1 && ends.length > 1) {
    if (from >= to) return [[from, to + HALF_DAY]];
    const bothLater: Span = [from + HALF_DAY, to + HALF_DAY];
    return from < EARLY ? [bothLater, [from, to]] : [[from, to]];
  }
  if (starts.length > 1) {
    if (!end.part) return [[from, to]];
    return [[starts.findLast((time) => time < to) ?? from, to]];
  }
  const behind = ends.find((time) => time > from);
  const isTurned = behind !== undefined && !start.part && from >= LATE && to >= EARLY && to < HALF_DAY;
  return isTurned
    ? [
        [from, behind],
        [to, from],
      ]
    : [[from, behind ?? to]];
}

/** A time that a part of the day is named with: 6 in the evening is 18:00, 12 at night the end or start of a day. */
function inPart(written: Minutes, part: Part, isEnd: boolean): Minutes {
  const midnight = isEnd ? DAY : 0;
  const isTwelve = written >= HALF_DAY && written < HALF_DAY + 60;
  switch (part) {
    case "morning":
    case "whole":
      return written;
    case "am":
      return isTwelve ? written - HALF_DAY : written;
    case "pm":
      return isTwelve ? written : written + HALF_DAY;
    case "day":
    case "afternoon":
      return written < 420 ? written + HALF_DAY : written;
    case "evening":
      return isTwelve ? midnight : written < 240 ? written : written + HALF_DAY;
    case "night":
      return isTwelve ? midnight : written >= 360 ? written + HALF_DAY : written;
  }
}

/** Minutes as a window; the end of the day is 23:59, the last minute that the PBX can be told. */
export function toWindow([from, to]: Span): Window {
  return { from: toTime(from), to: toTime(to) };
}

function toTime(minutes: Minutes): Temporal.PlainTime {
  const capped = Math.min(minutes, DAY - 1);
  return new Temporal.PlainTime(Math.floor(capped / 60), capped % 60);
}
