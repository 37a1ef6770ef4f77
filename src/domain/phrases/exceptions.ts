import type { Period } from "../schedule/schedule.ts";
import { offerable } from "./answers.ts";
import type { Core } from "./cores.ts";
import type { Piece } from "./piece.ts";
import type { Answer } from "./reading.ts";
import { cutDays, cutHours } from "./window-cuts.ts";

interface Ends<T> {
  readonly from: T;
  readonly to: T;
}

/** All of it is offered too, behind this many parts. */
const MOST_PARTS = 5;
const SATURDAY = 6;
const SUNDAY = 7;

/**
 * The PBX leaves nothing out of a period or a window, so that "Monday to Friday except Wednesday" is offered as what stands before
 * and behind it, and then as a whole.
 * @param out the pieces that are taken out; `denied` is what they come to where that is certain
 */
export function aroundExceptions(
  answers: readonly Answer[],
  out: readonly Piece[],
  denied: Answer | undefined,
  now: Temporal.PlainDateTime,
): readonly Answer[] {
  return offerable(
    answers.flatMap((answer) => {
      const parts = partsOf(answer, weekdaysIn(out), denied);
      return parts.length > 0 ? [...parts.slice(0, MOST_PARTS), answer] : [];
    }),
    now,
  );
}

function partsOf(answer: Answer, weekdays: ReadonlySet<number>, denied: Answer | undefined): readonly Answer[] {
  const { period, window } = answer;
  if (period && weekdays.size > 0) {
    return stretches(period, weekdays).map((part) => ({ ...answer, period: part }));
  }
  if (period && denied?.period && !denied.window && isWithin(denied.period, period, Temporal.PlainDate.compare))
    return cutDays(period, denied.period).map((part) => ({ ...answer, period: part }));
  if (window && denied?.window && !denied.period && isWithin(denied.window, window, Temporal.PlainTime.compare))
    return cutHours(window, denied.window).map((part) => ({ ...answer, window: part }));
  return [answer];
}

function isWithin<T>(inner: Ends<T>, outer: Ends<T>, compare: (one: T, other: T) => number): boolean {
  return compare(outer.from, inner.from) <= 0 && compare(inner.to, outer.to) <= 0;
}

/** The weekdays that are left out whenever they come; none where they are the ends of a range or of a certain week. */
function weekdaysIn(out: readonly Piece[]): ReadonlySet<number> {
  const isRange = out.some(({ role, joined }) => role === "to" || joined === "dash");
  return new Set(isRange ? [] : out.flatMap(({ core }) => weekdaysOf(core)));
}

function weekdaysOf(core: Core): readonly number[] {
  if (core.is === "weekday") return core.week === undefined && core.pointed === undefined ? [core.weekday] : [];
  if (core.is === "weekend") return core.week === 0 ? [SATURDAY, SUNDAY] : [];
  if (core.is !== "recurring") return [];
  return core.weekend ? [SATURDAY, SUNDAY] : core.weekday === undefined ? [] : [core.weekday];
}

/** The days of a period that fall on none of these weekdays, as periods. */
function stretches({ from, to }: Period, weekdays: ReadonlySet<number>): readonly Period[] {
  const found: { from: Temporal.PlainDate; to: Temporal.PlainDate }[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (weekdays.has(day.dayOfWeek)) continue;
    const last = found.at(-1);
    if (last?.to.add({ days: 1 }).equals(day)) last.to = day;
    else found.push({ from: day, to: day });
  }
  return found;
}
