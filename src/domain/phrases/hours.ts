import { checkWindow } from "../schedule/checks.ts";
import type { Window } from "../schedule/schedule.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { DAY, isOnClock, type Minutes, toWindow } from "./clock.ts";
import type { HourCore } from "./cores.ts";
import type { Group, SortedPiece } from "./groups.ts";
import type { QuestionCode, ReadingRefusalCode } from "./reading.ts";
import { cutHours } from "./window-cuts.ts";
import { type WindowsMeant, windowsBetween, windowsFrom, windowsOfLength, windowsTo } from "./windows.ts";

interface RefusedHours {
  readonly kind: "refused";
  readonly code: ReadingRefusalCode;
  readonly proposal?: Window;
  /** The hour that there is not. */
  readonly wrong?: SortedPiece<HourCore>;
}

/** What a text says of hours. `isToday` if it said "now", which says the day as well. */
export type HoursRead = { readonly isToday: boolean } & (
  | { readonly kind: "none" }
  | { readonly kind: "window"; readonly window: Window }
  | { readonly kind: "question"; readonly code: QuestionCode; readonly options: readonly Window[] }
  | RefusedHours
);

type HourGroup = Group<HourCore>;

const MOST_OPTIONS = 6;

/** Reads the groups of hours. `onlyToday`: the days were said, and are today alone. */
export function readHours(groups: readonly HourGroup[], now: Temporal.PlainDateTime, onlyToday: boolean): HoursRead {
  const nowAt = now.hour * 60 + now.minute;
  const around = aroundLunch(groups, nowAt, onlyToday) ?? besideLunch(groups, nowAt, onlyToday);
  if (around) return { ...around, isToday: false };
  const joined = joinLoose(withSharedStart(withSharedEnd(groups)));
  const isToday = joined.some(({ first }) => first?.core.is === "now");
  const reads = inTurn(joined.map((group) => readGroup(group, nowAt, onlyToday || isToday)));
  const [only, ...rest] = reads;
  if (!only) return { kind: "none", isToday };
  if (rest.length === 0) return { ...only, isToday };
  // An hour that there is not is not passed over for a question about another one.
  const trouble = reads.find(({ kind }) => kind === "refused") ?? reads.find(({ kind }) => kind !== "window");
  const windows = distinct(reads.flatMap((read) => (read.kind === "window" ? [read.window] : [])));
  // "9 to 18, list 3": what was said in full is not lost beside what was not. "9-10 until 18" begins about then.
  const isVague = joined.some(({ first, last, joined: how }) => !first && last && !how) && windows.some(isShort);
  if (trouble?.kind === "question" && windows.length > 0 && !isVague)
    return { ...trouble, code: "one-window", options: distinct([...windows, ...trouble.options]), isToday };
  if (trouble?.kind === "question") {
    const options = distinct([...toNextHour(joined, nowAt), ...trouble.options]).slice(0, MOST_OPTIONS);
    return { ...trouble, options, isToday };
  }
  if (trouble) return { ...trouble, isToday };
  const choice = joined.some((group) => group.joined === "or");
  if (choice && windows.length > 1) return { kind: "question", code: "or", options: windows, isToday };
  if (windows[0] && windows.length === 1) return { kind: "window", window: windows[0], isToday };
  return {
    kind: "question",
    code: "one-window",
    options: [...windows, windows.reduce(span)].slice(0, MOST_OPTIONS),
    isToday,
  };
}

/** «сейчас 17:00», «с 9:00 18:00»: an hour that stands behind an open start is likely its end. */
function toNextHour(groups: readonly HourGroup[], nowAt: Minutes): readonly Window[] {
  return groups.flatMap(({ first: start, last }, index) => {
    const next = groups[index + 1];
    if (!start || last || !next?.first || !isPlainHour(next) || next.joined === "or") return [];
    const { spans } = windowsBetween(start.core, next.first.core, nowAt);
    return spans.map(toWindow).filter((window) => checkWindow(window).ok);
  });
}

/** "at 9 or 10 until 18": the end is of both starts. */
function withSharedEnd(groups: readonly HourGroup[]): readonly HourGroup[] {
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const isChoice = next?.joined === "or" && !group.last && group.first?.core.is === "hour" && next.first && next.last;
    return isChoice ? { ...group, last: next.last } : group;
  });
}

function isShort({ from, to }: Window): boolean {
  return from.until(to).total("hours") <= 1;
}

/** "9 to 18 or until 19": the start is of both ends. */
function withSharedStart(groups: readonly HourGroup[]): readonly HourGroup[] {
  return groups.map((group, index) => {
    const before = groups[index - 1];
    const isChoice = group.joined === "or" && !group.first && group.last?.core.is === "hour" && before?.last;
    return isChoice && before.first?.core.is === "hour" ? { ...group, first: before.first } : group;
  });
}

/** "9 to 1, then 2 to 6": what may be of either half of the day is behind what stands before it. */
function inTurn(reads: readonly GroupRead[]): readonly GroupRead[] {
  return reads.map((read, index) => {
    const before = reads[index - 1];
    if (read.kind !== "question" || read.code !== "which-half" || before?.kind !== "window") return read;
    const [later, ...others] = read.options.filter(
      ({ from }) => Temporal.PlainTime.compare(from, before.window.to) >= 0,
    );
    return later && others.length === 0 ? { kind: "window", window: later } : read;
  });
}

/** "9 to 18, lunch 13 to 14": the hours before and after lunch, and all of them; never lunch itself. */
function aroundLunch(groups: readonly HourGroup[], nowAt: Minutes, onlyToday: boolean): GroupRead | undefined {
  const at = groups.findIndex(
    (group, index) => isLunch(group) && !!groups[index + 1]?.first && !!groups[index + 1]?.last,
  );
  const hours = groups.filter((_, index) => index !== at && index !== at + 1);
  const [lunch] = at < 0 ? [] : groups.slice(at + 1, at + 2).flatMap((group) => aboutNoon(group) ?? []);
  if (!lunch || hours.length !== 1 || !hours[0]?.first || !hours[0].last) return undefined;
  const [whole, taken] = [hours[0], lunch].map((group) => readGroup(group, nowAt, onlyToday));
  if (whole?.kind !== "window" || taken?.kind !== "window") return undefined;
  const options = distinct([...cutHours(whole.window, taken.window), whole.window]);
  return { kind: "question", code: "one-window", options };
}

/** "9 to 18, lunch", "an hour of lunch": nobody said when lunch is, so that nothing can be left out of the hours. */
function besideLunch(groups: readonly HourGroup[], nowAt: Minutes, onlyToday: boolean): GroupRead | undefined {
  const [hours, ...more] = groups.filter(({ first, last }) => first && last);
  const others = groups.filter((group) => group !== hours);
  const isAbout = ({ first, last, joined }: HourGroup) => !last && first?.role === "at" && joined !== "or";
  if (!hours || more.length > 0 || aboutNoon(hours) || !others.some(isLunch) || !others.every(isAbout))
    return undefined;
  const whole = readGroup(hours, nowAt, onlyToday);
  return whole.kind === "window" ? { kind: "question", code: "exception", options: [whole.window] } : undefined;
}

function isLunch({ first, last }: HourGroup): boolean {
  return !last && first?.role === "at" && first.core.is === "noon" && !first.core.exact;
}

type GroupRead =
  | { readonly kind: "none" }
  | { readonly kind: "window"; readonly window: Window }
  | { readonly kind: "question"; readonly code: QuestionCode; readonly options: readonly Window[] }
  | RefusedHours;

function readGroup({ first, last }: HourGroup, nowAt: Minutes, onlyToday: boolean): GroupRead {
  const wrong = [first, last].find((said) => said?.core.is === "hour" && !isOnClock(said.core));
  if (wrong) return { kind: "refused", code: "no-such-hour", wrong };
  const meant = meantBy(first?.core, last?.core, nowAt, onlyToday);
  if (!meant) return { kind: "none" };
  // "In two hours", said late in the evening, is another day.
  if (meant.spans.length > 0 && meant.spans.every(([from]) => from >= DAY))
    return { kind: "refused", code: "over-midnight" };
  const windows = meant.spans.map(toWindow);
  if (!meant.doubt) return windows[0] ? certain(windows[0]) : { kind: "none" };
  const usable = distinct(windows.filter((window) => checkWindow(window).ok));
  return { kind: "question", code: meant.doubt, options: usable.slice(0, MOST_OPTIONS) };
}

function meantBy(
  start: HourCore | undefined,
  end: HourCore | undefined,
  nowAt: Minutes,
  onlyToday: boolean,
): WindowsMeant | undefined {
  if (start && end) return windowsBetween(start, end, nowAt);
  if (start?.is === "lasting-hours") return windowsOfLength(start.minutes, onlyToday ? nowAt : undefined);
  if (start) return windowsFrom(start, nowAt);
  return end && windowsTo(end, onlyToday ? nowAt : undefined);
}

function certain(window: Window): GroupRead {
  const checked = checkWindow(window);
  if (checked.ok) return { kind: "window", window };
  const proposal = "proposal" in checked.refusal ? checked.refusal.proposal?.window : undefined;
  return withoutUndefined({ kind: "refused", code: checked.refusal.code, proposal });
}

/** Joins what was said apart: a part of the day and its hours, "now" and an end, a start and how long it lasts. */
function joinLoose(groups: readonly HourGroup[]): readonly HourGroup[] {
  const done: HourGroup[] = [];
  for (const group of groups) {
    const before = done.at(-1);
    const merged = before && (merge(before, group) ?? merge(group, before));
    if (merged) done.pop();
    done.push(merged ?? group);
  }
  return done;
}

function merge(one: HourGroup, other: HourGroup): HourGroup | undefined {
  if (!one.first || one.last) return undefined;
  const { core } = one.first;
  const isApart = other.joined !== undefined && !(other.joined === "comma" && isClock(one) && isClock(other));
  if (isPlainHour(one) && isPlainHour(other) && !isApart && one.first.start < (other.first?.start ?? 0)) {
    return other.first ? { ...one, last: other.first } : undefined;
  }
  if (core.is === "now")
    return other.first ? (other.first.core.is === "now" ? other : undefined) : { ...other, first: one.first };
  if (core.is === "lasting-hours") return other.last || !other.first ? undefined : { ...other, last: one.first };
  if (core.is === "noon" && one.first.role === "at" && other.first && other.last) return aboutNoon(other);
  if (core.is !== "part" || one.first.role !== "at") return undefined;
  const { part } = core;
  const named = (said: HourGroup["first"]) =>
    said?.core.is === "hour" && !said.core.part && said.core.hour <= 12
      ? { ...said, core: { ...said.core, part } }
      : undefined;
  const first = named(other.first);
  if (first) return { ...other, first };
  const last = other.first ? undefined : named(other.last);
  return last && { ...other, last };
}

/** "lunch, 12:00–14:00": the hours that were said, if they are about noon. */
function aboutNoon(hours: HourGroup): HourGroup | undefined {
  const [from, to] = [hours.first?.core, hours.last?.core];
  if (from?.is !== "hour" || to?.is !== "hour") return undefined;
  const isNear = from.hour >= 11 && from.hour <= 15;
  const later = to.hour <= 5 || (from.hour < 11 && from.hour >= 1 && from.hour <= 4);
  const part = from.hour <= 4 || later ? { part: "day" as const } : {};
  if (!isNear && from.hour > 4) return undefined;
  return withoutUndefined({
    ...hours,
    first: hours.first ? { ...hours.first, core: { ...from, ...part } } : undefined,
    last: hours.last ? { ...hours.last, core: { ...to, ...part } } : undefined,
  });
}

/** "9:00 18:00": an hour without "from", "to" or a dash. */
function isPlainHour({ first, last }: HourGroup): boolean {
  return !last && first?.core.is === "hour" && first.role === "at";
}

/** An hour that is written as clocks do: a line of its own may end what another line begins. */
function isClock({ first }: HourGroup): boolean {
  return first?.core.is === "hour" && !first.core.bare && first.core.part === undefined;
}

function span(a: Window, b: Window): Window {
  return {
    from: Temporal.PlainTime.compare(a.from, b.from) <= 0 ? a.from : b.from,
    to: Temporal.PlainTime.compare(a.to, b.to) >= 0 ? a.to : b.to,
  };
}

function distinct(windows: readonly Window[]): readonly Window[] {
  return windows.filter(
    ({ from, to }, index) => windows.findIndex((one) => one.from.equals(from) && one.to.equals(to)) === index,
  );
}
