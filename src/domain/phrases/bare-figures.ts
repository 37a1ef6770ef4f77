import { type Core, kindOf } from "./cores.ts";

/** The last hour of a day as people write it. */
export const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const LAST_MONTH = 12;

/** Whether a bare figure can be a time of day: 24:00 is one. */
export function canBeHour(core: Core): boolean {
  if (core.is === "number") return core.value <= LAST_HOUR;
  const isClock = core.is === "fields" && core.second <= LAST_MINUTE;
  return isClock && (core.first < LAST_HOUR || (core.first === LAST_HOUR && core.second === 0));
}

/** Whether a bare figure can be a day of a month, or a day and a month. */
export function canBeDate(core: Core): boolean {
  if (core.is === "number") return core.value >= 1;
  return core.is === "fields" && core.first >= 1 && core.second >= 1 && core.second <= LAST_MONTH;
}

/** Whether both are days or both are hours, or one of them may be what the other is. */
export function isLike(one: Core, other: Core): boolean {
  const [a, b] = [kindOf(one), kindOf(other)];
  return (
    a === b || (a === "open" && b === "hour" && canBeHour(one)) || (b === "open" && a === "hour" && canBeHour(other))
  );
}
