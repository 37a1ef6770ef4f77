import { monthTitle, weekdayHeaders } from "../../domain/schedule/dates-in-words.ts";
import type { Period } from "../../domain/schedule/schedule.ts";
import type { Words } from "../../words.ts";
import type { DraftTap } from "../callback-data.ts";
import type { Button } from "./view.ts";

/** What the buttons of a calendar mean: a day, another month, or nothing. */
export type CalendarTap = Extract<DraftTap, { kind: "day" | "month" | "idle" }>;

export interface Calendar {
  month: Temporal.PlainYearMonth;
  today: Temporal.PlainDate;
  /** Days that are marked: the period, or its first day alone. */
  chosen?: Period;
  words: Words;
  /** A button of the screen that the calendar stands on. */
  button(label: string, tap: CalendarTap): Button;
}

/** A cell that does nothing; Telegram refuses an empty label. */
const IDLE = "·";
const IDLE_TAP = { kind: "idle" } as const;

/** How many months ahead can be paged to. */
const MONTHS_AHEAD = 12;

/** A month as buttons, Monday first. Past days are a dot and do nothing; chosen ones are ticked, in old apps too. */
export function calendar(options: Calendar): Button[][] {
  const { month, today, words, button } = options;
  const blank = button(IDLE, IDLE_TAP);
  const first = firstDay(month, today);
  const lead = Array.from({ length: first.dayOfWeek - 1 }, () => blank);
  const length = month.daysInMonth - first.day + 1;
  const days = Array.from({ length }, (_, index) => dayButton(first.add({ days: index }), options));
  const cells = [...lead, ...days];
  const weeks: Button[][] = [];
  for (let index = 0; index < cells.length; index += 7) {
    const week = cells.slice(index, index + 7);
    weeks.push([...week, ...Array.from({ length: 7 - week.length }, () => blank)]);
  }
  return [header(options), weekdayHeaders(words.locale).map((label) => button(label, IDLE_TAP)), ...weeks];
}

/** This month begins with the week of today: weeks that are over are nothing to tap on. */
function firstDay(month: Temporal.PlainYearMonth, today: Temporal.PlainDate): Temporal.PlainDate {
  const first = month.toPlainDate({ day: 1 });
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Temporal.PlainDate.compare(monday, first) > 0 ? monday : first;
}

function dayButton(day: Temporal.PlainDate, { today, chosen, button }: Calendar): Button {
  const { compare } = Temporal.PlainDate;
  if (compare(day, today) < 0) return button(IDLE, IDLE_TAP);
  const marked = chosen && compare(day, chosen.from) >= 0 && compare(day, chosen.to) <= 0;
  const plain = button(day.equals(today) ? `[${day.day}]` : String(day.day), { kind: "day", day });
  return marked ? { ...plain, label: `✓${day.day}`, style: "primary" } : plain;
}

/** The month's name between its neighbours, no further back than today and no further on than a year. */
function header({ month, today, words, button }: Calendar): Button[] {
  const here = today.toPlainYearMonth();
  const last = here.add({ months: MONTHS_AHEAD });
  const step = (months: number, label: string) => {
    const to = month.add({ months });
    const inReach = Temporal.PlainYearMonth.compare(to, here) >= 0 && Temporal.PlainYearMonth.compare(to, last) <= 0;
    return inReach ? button(label, { kind: "month", month: to }) : button(IDLE, IDLE_TAP);
  };
  return [step(-1, "‹"), button(monthTitle(month, words.locale), IDLE_TAP), step(1, "›")];
}
