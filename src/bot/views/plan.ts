import type { PlanChart } from "../../domain/forecast/chart.ts";
import { forecast } from "../../domain/forecast/forecast.ts";
import { type Plan, planOf, type Slot } from "../../domain/forecast/plan.ts";
import { dayInWords, timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Words } from "../../words.ts";
import { finishInWords, paceOf } from "./forecast.ts";
import type { Scene } from "./scene.ts";
import { dateInFigures } from "./schedule-words.ts";
import { zoneInWords } from "./summary.ts";

/** A chart with its words, and what stands under it. */
export interface PlanView {
  chart: PlanChart;
  /** Telegram's HTML. */
  caption: string;
}

/** The sign before a line of a card: the picture's font has none. */
const SIGN = /^\P{L}+/u;

/** As many days as have room for their names. */
const MOST_NAMED_DAYS = 3;

/** The plan as a chart; undefined when nobody can tell when it will be finished. */
export function planView(scene: Scene): PlanView | undefined {
  const pace = paceOf(scene);
  const { name, options } = scene.draft.answers;
  if (!pace || name === undefined || !options) return undefined;
  const { words, zone } = scene;
  const plan = planOf(pace);
  const today = scene.now.toPlainDate();
  const finish = finishInWords(forecast(pace), pace, words);
  const place = zoneInWords(zone.text);
  const greatest = Math.max(...plan.slots.map(({ calls }) => calls), 0);
  const chart: PlanChart = withoutUndefined({
    title: name,
    facts: `${words.text("plan-facts", { count: pace.numbers, lines: pace.lines, tries: pace.tries })} · ${place}`,
    scale: words.text(`plan-${plan.unit}`, { count: Math.round(greatest) }),
    bars: plan.slots.map(({ from, calls }) => ({ value: calls, label: labelOf(from, plan.unit, today) })),
    groups: plan.unit === "hour" ? groupsOf(plan.slots, words, today) : [],
    verdict: finish.replace(SIGN, ""),
    finish: plan.finish,
  });
  return { chart, caption: `${finish} (${place})` };
}

function labelOf(from: Temporal.PlainDateTime, unit: Plan["unit"], today: Temporal.PlainDate): string {
  return unit === "hour" ? timeInFigures(from.toPlainTime()) : dateInFigures(from.toPlainDate(), today);
}

/** The days over the hours. */
function groupsOf(slots: readonly Slot[], words: Words, today: Temporal.PlainDate) {
  const days = Map.groupBy(slots, ({ from }) => from.toPlainDate().toString());
  let from = 0;
  return [...days].map(([day, hours]) => {
    const date = Temporal.PlainDate.from(day);
    const label = days.size <= MOST_NAMED_DAYS ? dayInWords(date, words.locale, today) : dateInFigures(date, today);
    const group = { from, to: from + hours.length, label };
    from += hours.length;
    return group;
  });
}
