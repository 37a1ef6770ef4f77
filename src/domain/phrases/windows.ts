import { DAY, EARLY, type Minutes, type Span, spansBetween, timesOf } from "./clock.ts";
import type { HourCore } from "./cores.ts";
import type { Part } from "./sense.ts";

type Hour = HourCore & { readonly is: "hour" };

const h = (...hours: number[]): readonly Minutes[] => hours.map((hour) => hour * 60);
const spans = (...pairs: (readonly [number, number])[]): readonly Span[] => pairs.map(([a, b]) => [a * 60, b * 60]);

/** What is offered for a part of the day that stands alone. */
const PART_SPANS: Readonly<Record<Part, readonly Span[]>> = {
  morning: spans([9, 12], [8, 12]),
  am: spans([9, 12], [8, 12]),
  day: spans([12, 18], [13, 17]),
  afternoon: spans([13, 18], [14, 18]),
  pm: spans([13, 18], [14, 18]),
  evening: spans([18, 20], [18, 21]),
  night: spans([21, 23], [22, 23]),
  whole: spans([9, 18], [8, 20]),
};
const NOON_SPANS = spans([12, 13], [12, 14]);
/** Where a named part may begin and end. */
const PART_STARTS: Readonly<Record<Part, readonly Minutes[]>> = {
  morning: h(9, 8),
  am: h(9, 8),
  day: h(12, 13),
  afternoon: h(13, 14),
  pm: h(13, 14),
  evening: h(18, 19),
  night: h(21, 22),
  whole: h(9, 8),
};
const PART_ENDS: Readonly<Record<Part, readonly Minutes[]>> = {
  morning: h(12),
  am: h(12),
  day: h(17, 18),
  afternoon: h(17, 18),
  pm: h(17, 18),
  evening: h(18, 20),
  night: h(22, 23),
  whole: h(18, 20),
};
const NOON_STARTS = h(12, 13);
const NOON = 720;
/** Usual ends after an open start, usual starts before an open end; at least an hour is left between. */
const USUAL_ENDS = h(13, 18, 21);
const USUAL_STARTS = h(9, 10, 14, 18);
const LEAST = 60;

/** Windows that were meant for certain (one), or may have been (several, with what has to be asked). */
export interface WindowsMeant {
  readonly spans: readonly Span[];
  readonly doubt?: "which-half" | "open-hours";
}

/** A start and an end: an hour, a part of the day, noon, or now (`nowAt` minutes after midnight). */
export function windowsBetween(start: HourCore, end: HourCore, nowAt: Minutes): WindowsMeant {
  if (start.is === "hour" && end.is === "hour") {
    const found = spansBetween(start, inSamePart(start, end));
    return found.length > 1 ? { spans: found, doubt: "which-half" } : { spans: found };
  }
  if (start.is === "hour" && end.is === "noon") return { spans: spansBetween(start, noon()) };
  if (start.is === "now" && (end.is === "hour" || end.is === "noon")) {
    const from = nowAt + start.plusMinutes;
    const ends = end.is === "hour" ? timesOf(end, true) : [NOON];
    return { spans: [[from, ends.find((time) => time > from) ?? ends[0] ?? DAY]] };
  }
  if (start.is === "now" && end.is === "lasting-hours") {
    const from = nowAt + start.plusMinutes;
    return { spans: [[from, Math.min(from + end.minutes, DAY)]] };
  }
  if (start.is === "hour" && end.is === "lasting-hours") {
    return windowsLasting(start, end.minutes);
  }
  const starts = vagueStarts(start, nowAt);
  const ends = vagueEnds(end);
  const [from] = starts;
  if (start.is === "noon" && start.exact && end.is === "hour" && from !== undefined)
    return { spans: firstEnds(end, from, ends) };
  return { spans: starts.flatMap((from) => firstEnds(end, from, ends)), doubt: "open-hours" };
}

/** A start and how long it lasts. */
export function windowsLasting(start: Hour, minutes: Minutes): WindowsMeant {
  const found = likely(start, false).map((from): Span => [from, Math.min(from + minutes, DAY)]);
  return found.length > 1 ? { spans: found, doubt: "which-half" } : { spans: found };
}

/** Only a start: the windows to the usual ends. */
export function windowsFrom(start: HourCore, nowAt: Minutes): WindowsMeant {
  if (start.is === "part") return { spans: PART_SPANS[start.part], doubt: "open-hours" };
  if (start.is === "noon") return { spans: NOON_SPANS, doubt: "open-hours" };
  const starts = vagueStarts(start, nowAt);
  const found = starts.flatMap((from) => {
    const ends = USUAL_ENDS.filter((end) => end - from >= LEAST);
    return (ends.length > 0 || from === DAY - 1 ? ends : [DAY]).map((end): Span => [from, end]);
  });
  return { spans: found, doubt: start.is === "hour" && starts.length > 1 ? "which-half" : "open-hours" };
}

/** Only how long it lasts: from the usual starts, or from now if it is today's. */
export function windowsOfLength(minutes: Minutes, nowAt: Minutes | undefined): WindowsMeant {
  const starts = nowAt === undefined ? USUAL_STARTS : [nowAt, ...USUAL_STARTS.filter((start) => start > nowAt)];
  return { spans: starts.map((from): Span => [from, Math.min(from + minutes, DAY)]), doubt: "open-hours" };
}

/** Only an end: the windows from the usual starts, or from now if it is today's. */
export function windowsTo(end: HourCore, nowAt: Minutes | undefined): WindowsMeant {
  const times = vagueEnds(end);
  const ends = times[0] === NOON ? [NOON] : times;
  const starts = nowAt === undefined ? USUAL_STARTS : [nowAt, ...USUAL_STARTS.filter((start) => start > nowAt)];
  const fits = (from: Minutes, to: Minutes) => (from === nowAt ? to > from : to - from >= LEAST);
  const found = ends.flatMap((to) => starts.filter((from) => fits(from, to)).map((from): Span => [from, to]));
  // What is over today already is said to be so.
  const over = ends.flatMap((to) => USUAL_STARTS.filter((from) => from < to).map((from): Span => [from, to]));
  return { spans: found.length > 0 ? found : over, doubt: "open-hours" };
}

/** "evening 7 to 8:30": the end is of the same part, unless as it stands it already is behind the start. */
function inSamePart(start: Hour, end: Hour): Hour {
  const [from = 0] = timesOf(start, false);
  const isBehind = end.hour * 60 + end.minute > from;
  const isMorning = start.part === "am" || start.part === "morning";
  return start.part && !isMorning && !end.part && end.hour < 12 && !isBehind ? { ...end, part: start.part } : end;
}

function noon(): Hour {
  return { is: "hour", hour: 12, minute: 0, bare: false, part: "day" };
}

function likely(core: Hour, isEnd: boolean): readonly Minutes[] {
  const times = timesOf(core, isEnd);
  return (times[0] ?? 0) >= EARLY ? times.slice(0, 1) : times.toReversed();
}

function vagueStarts(core: HourCore, nowAt: Minutes): readonly Minutes[] {
  switch (core.is) {
    case "hour":
      return likely(core, false);
    case "part":
      return PART_STARTS[core.part];
    case "noon":
      return core.exact ? [NOON] : NOON_STARTS;
    case "now":
      return [nowAt + core.plusMinutes];
    case "lasting-hours":
      return [];
  }
}

function vagueEnds(core: HourCore): readonly Minutes[] {
  switch (core.is) {
    case "hour":
      return timesOf(core, true);
    case "part":
      return PART_ENDS[core.part];
    case "noon":
      return [NOON];
    case "now":
    case "lasting-hours":
      return [];
  }
}

function firstEnds(end: HourCore, from: Minutes, ends: readonly Minutes[]): readonly Span[] {
  const later = ends.filter((to) => to > from);
  return (end.is === "hour" ? later.slice(0, 1) : later).map((to): Span => [from, to]);
}
