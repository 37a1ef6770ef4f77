import type { Mark, PlanChart } from "../../domain/forecast/chart.ts";
import { forecast } from "../../domain/forecast/forecast.ts";
import { type Plan, planOf } from "../../domain/forecast/plan.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Window } from "../../domain/schedule/schedule.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import { finishInWords, paceOf } from "./forecast.ts";
import type { Scene } from "./scene.ts";
import { dateInFigures, weekdayOf } from "./schedule-words.ts";
import { zoneInWords } from "./summary.ts";

/** A chart with its words, and what stands under it. */
export interface PlanView {
  chart: PlanChart;
  /** Telegram's HTML. */
  caption: string;
}

/** The sign before a line of a card: the picture's font has none. */
const SIGN = /^\P{L}+/u;

/** Figures of a guess that are told; more would claim to know more. */
const FIGURES = 2;

const MONDAY = 1;

/** The rank of every third hour: under several days more would be no grid. */
const EVERY_THIRD = 3;

/** The plan as a chart; undefined when nobody can tell when it will be finished. */
export function planView(scene: Scene): PlanView | undefined {
  const pace = paceOf(scene);
  const { name, options } = scene.draft.answers;
  if (!pace || name === undefined || !options) return undefined;
  const { words, zone } = scene;
  const plan = planOf(pace);
  const finish = finishInWords(forecast(pace), pace, words);
  const place = zoneInWords(zone.text);
  const greatest = Math.max(...plan.slots.map(({ people }) => people), 0);
  const chart: PlanChart = withoutUndefined({
    title: name,
    reached: words.text("plan-reached", { count: Math.min(roughly(plan.people), pace.numbers) }),
    scale: words.text(`plan-${plan.unit}`, { count: roughly(greatest) }),
    zone: place,
    days: plan.days.length,
    bars: plan.slots.map(({ place: { from, to }, people }) => ({ from, to, value: people })),
    marks: plan.unit === "hour" ? hourMarks(pace.window, plan.days.length) : dayMarks(plan, scene),
    groups: plan.unit === "hour" ? groupsOf(plan, scene) : [],
    today: todayOf(plan, scene),
    verdict: finishInWords(forecast(pace), pace, words, true).replace(SIGN, ""),
    finish: plan.finish,
  });
  return { chart, caption: `${finish} (${place})` };
}

/** Hours under each day; of a lone day its opening and its end too. The rounder an hour, the sooner it has its place. */
function hourMarks({ from, to }: Window, days: number): Mark[] {
  const minutes = (time: Temporal.PlainTime) => time.hour * 60 + time.minute;
  const [opens, closes] = [minutes(from), minutes(to)];
  const place = (hour: number) => (hour * 60 - opens) / (closes - opens);
  const hours = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => place(hour) > 0 && place(hour) < 1);
  const inside = Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    hours.map((hour) => ({ at: day + place(hour), label: atHour(hour), rank: rankOf(hour) })),
  );
  if (days > 1) return inside.filter(({ rank }) => rank <= EVERY_THIRD);
  return [{ at: 0, label: timeInFigures(from), rank: 0 }, { at: 1, label: timeInFigures(to), rank: 0 }, ...inside];
}

/** By the half, the quarter, the eighth of a day, and then the rest. */
function rankOf(hour: number): number {
  const step = [12, 6, 3, 2].findIndex((hours) => hour % hours === 0);
  return step < 0 ? 5 : step + 1;
}

function atHour(hour: number): string {
  return timeInFigures(Temporal.PlainTime.from({ hour }));
}

/** The date of each bar: the first and the last, then Mondays. */
function dayMarks({ slots }: Plan, { now }: Scene): Mark[] {
  return slots.map(({ from, place }, index) => {
    const day = from.toPlainDate();
    const isEnd = index === 0 || index === slots.length - 1;
    return {
      at: (place.from + place.to) / 2,
      label: dateInFigures(day, now.toPlainDate()),
      rank: isEnd ? 0 : day.dayOfWeek === MONDAY ? 1 : 2,
    };
  });
}

/** The days under the hours, each in words as long as there is room for. */
function groupsOf({ days }: Plan, { words, now }: Scene): PlanChart["groups"] {
  const today = now.toPlainDate();
  return days.map((day, index) => {
    const date = dateInFigures(day, today);
    const labels = [dayInWords(day, words.locale, today), `${words.text(`weekday-${weekdayOf(day)}`)} ${date}`, date];
    return { from: index, to: index + 1, labels };
  });
}

function todayOf({ now: at, unit }: Plan, { words, now }: Scene): PlanChart["today"] {
  const today = now.toPlainDate();
  const isByTime = at !== undefined && unit === "hour";
  const when = isByTime ? timeInFigures(now.toPlainTime()) : dateInFigures(today, today);
  return { at: at ?? 0, isBefore: at === undefined, label: words.text("plan-today", { when }) };
}

/** As much of a guess as can be told: whole people, and nobody only where nobody is expected. */
function roughly(count: number): number {
  return Math.max(Math.round(Number(count.toPrecision(FIGURES))), count > 0 ? 1 : 0);
}
