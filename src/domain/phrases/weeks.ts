import { withoutUndefined } from "../without-undefined.ts";
import type { DayCore, Pointed } from "./cores.ts";
import type { Group, SortedPiece } from "./groups.ts";

type Days = readonly Group<DayCore>[];

/** Puts together what was said apart of one week or month: which one, its days, "the whole", "weekdays only". */
export function joinUnits(groups: Days): Days {
  return withWeek(withListedWeek(withWorkingDays(withoutWhole(groups))));
}

/** "next week, the whole week": the second is the first. */
function withoutWhole(groups: Days): Days {
  const isWhole = (core: DayCore | undefined) => (core?.is === "week" || core?.is === "month") && core.whole === true;
  return groups.filter((group) => {
    const core = group.first?.core;
    const others = groups.filter((other) => other !== group).map((other) => other.first?.core.is);
    const isSame = core?.is === "month" ? others.some((is) => is === "month" || is === "named-month") : false;
    return group.last || !isWhole(core) || !(isSame || others.includes(core?.is));
  });
}

/** "next week, weekdays only". */
function withWorkingDays(groups: Days): Days {
  const isWorking = ({ first, last }: Group<DayCore>) =>
    !last && first?.core.is === "recurring" && isEveryWorkingDay(first.core);
  const week = groups.find(({ first, last }) => !last && first?.role === "at" && first.core.is === "week");
  if (!week || groups.length !== 2 || !groups.some(isWorking)) return groups;
  return groups
    .filter((group) => !isWorking(group))
    .map((group) => mapCores(group, (core) => (core.is === "week" ? { ...core, working: true } : core)));
}

function isEveryWorkingDay(core: DayCore & { is: "recurring" }): boolean {
  return core.weekday === undefined && core.everyDays === undefined && !core.weekend;
}

/** «вторник и среда следующей недели»: the week of the last weekday of a list is that of the others. */
function withListedWeek(groups: Days): Days {
  const last = groups.at(-1)?.first?.core;
  const isList = groups.length > 1 && groups.every(({ first, last: end }) => !end && first?.core.is === "weekday");
  const isJoined = groups.slice(1).every(({ joined }) => joined !== undefined);
  if (!isList || !isJoined || last?.is !== "weekday" || last.week === undefined) return groups;
  const { week } = last;
  return groups.map((group) => inWeek(group, week));
}

/** "from Monday to Thursday next week": the week is of all weekdays that have none. */
function withWeek(groups: Days): Days {
  const isWeek = ({ first, last }: Group<DayCore>) => !last && first?.role === "at" && first.core.is === "week";
  const found = groups.find(isWeek)?.first?.core;
  const others = groups.filter((group) => !isWeek(group)).map(withinOneWeek);
  const isPlain = others.length > 0 && others.every((group) => coresOf(group).every(({ is }) => is === "weekday"));
  if (found?.is !== "week" || others.length !== groups.length - 1 || !isPlain) return groups.map(withinOneWeek);
  return others.map((group) => inWeek(group, found.week));
}

/** "с понедельника по пятницу следующей недели": what is said of the end is said of the start. */
function withinOneWeek(group: Group<DayCore>): Group<DayCore> {
  const { first, last } = group;
  if (first?.core.is !== "weekday" || last?.core.is !== "weekday" || last.core.week === undefined) return group;
  return first.core.weekday <= last.core.weekday ? inWeek(group, last.core.week) : group;
}

function inWeek(group: Group<DayCore>, week: Pointed): Group<DayCore> {
  return mapCores(group, (core) =>
    core.is === "weekday" && core.week === undefined && core.pointed === undefined ? { ...core, week } : core,
  );
}

function coresOf({ first, last }: Group<DayCore>): readonly DayCore[] {
  return [first, last].flatMap((said) => (said ? [said.core] : []));
}

function mapCores(group: Group<DayCore>, map: (core: DayCore) => DayCore): Group<DayCore> {
  const mapped = (said: SortedPiece<DayCore>) => ({ ...said, core: map(said.core) });
  const { first, last, joined } = group;
  return withoutUndefined({ joined, first: first ? mapped(first) : undefined, last: last ? mapped(last) : undefined });
}
