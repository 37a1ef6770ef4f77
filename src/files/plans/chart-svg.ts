import type { Mark, PlanChart, Stretch } from "../../domain/forecast/chart.ts";
import {
  box,
  COLORS,
  EDGES,
  keyed,
  LEAST_LETTERS,
  label,
  laidOut,
  page,
  SIDE,
  TITLE,
  upright,
  WIDTH,
} from "../pictures/drawing.ts";
import { fitted, type Measure } from "../pictures/letters.ts";

const PLOT = { top: 322, bottom: 790 };
const ROWS = { title: 104, reached: 178, scale: 244, today: 300, marks: 842, groups: 902, verdict: 976 };
/** Least pixels between two words under the axis. */
const GAP = 24;
/** Words under the axis may stand out of it as far as this from the picture's edge. */
const MARGIN = 8;
/** A finish that is certain to the minute would not be seen. */
const NARROWEST_BAND = 12;

/** @returns a square SVG of the plan: who answers when, where now is, and when it will be finished. */
export function drawChart(chart: PlanChart, measure: Measure): string {
  const scale = scaleOf(chart.days);
  const title = fitted(chart.title, TITLE, WIDTH, measure);
  return page([
    label({ x: EDGES.left, y: ROWS.title, content: title, size: TITLE }),
    ...keyed(chart.reached, COLORS.blue, ROWS.reached, measure).drawn,
    label({ x: EDGES.left, y: ROWS.scale, content: chart.scale, fill: COLORS.faint }),
    label({ x: EDGES.right, y: ROWS.scale, content: chart.zone, fill: COLORS.faint, anchor: "end" }),
    box({ x: EDGES.left, y: PLOT.top, width: WIDTH, height: PLOT.bottom - PLOT.top, fill: COLORS.plot, is: "plot" }),
    ...bars(chart, scale),
    ...band(chart.finish, scale),
    ...edges(chart, scale),
    ...marks(chart.marks, scale, measure),
    ...days(chart, scale, measure),
    ...today(chart.today, scale, measure),
    ...verdict(chart, measure),
  ]);
}

type Scale = (place: number) => number;

function scaleOf(days: number): Scale {
  return (place) => EDGES.left + (WIDTH * place) / Math.max(1, days);
}

function bars({ bars: all }: PlanChart, scale: Scale): string[] {
  const most = Math.max(...all.map(({ value }) => value), Number.EPSILON);
  return all.map(({ from, to, value }) => {
    const [x, room] = [scale(from), scale(to) - scale(from)];
    const height = ((PLOT.bottom - PLOT.top) * value) / most;
    const inside = { x: x + room * 0.08, width: room * 0.84 };
    return box({ ...inside, y: PLOT.bottom - height, height, fill: COLORS.blue, is: "bar" });
  });
}

/** The finish: a tint over the bars, with its two ends drawn through. */
function band(finish: Stretch | undefined, scale: Scale): string[] {
  if (!finish) return [];
  const width = Math.max(NARROWEST_BAND, scale(finish.to) - scale(finish.from));
  const x = Math.min(scale(finish.from), EDGES.right - width);
  const [top, height] = [PLOT.top, PLOT.bottom - PLOT.top];
  return [
    box({ x, y: top, width, height, fill: COLORS.green, opacity: 0.3, is: "finish" }),
    ...[x, x + width].map((end) => upright(end, PLOT.top, PLOT.bottom, COLORS.green, "finish-end")),
  ];
}

/** Where one day ends and the next begins. */
function edges({ groups }: PlanChart, scale: Scale): string[] {
  const between = groups.slice(1).map(({ from }) => upright(scale(from), PLOT.top, PLOT.bottom, COLORS.line, "day"));
  return [...between, box({ x: EDGES.left, y: PLOT.bottom, width: WIDTH, height: 5, fill: COLORS.faint, is: "axis" })];
}

/** As many as have room, the most telling first. */
function marks(all: readonly Mark[], scale: Scale, measure: Measure): string[] {
  const placed: { mark: Mark; from: number; to: number }[] = [];
  for (const mark of all.toSorted((a, b) => a.rank - b.rank)) {
    const width = measure(mark.label, LEAST_LETTERS);
    const from = Math.min(Math.max(MARGIN, scale(mark.at) - width / 2), SIDE - MARGIN - width);
    const to = from + width;
    if (placed.every((one) => to + GAP <= one.from || from - GAP >= one.to)) placed.push({ mark, from, to });
  }
  return placed.map(({ mark, from }) => label({ x: from, y: ROWS.marks, content: mark.label, fill: COLORS.faint }));
}

function days({ groups }: PlanChart, scale: Scale, measure: Measure): string[] {
  // All of them in the same way: the longest for which every day has room.
  const most = Math.max(...groups.map(({ labels }) => labels.length), 0);
  const level = Array.from({ length: most }, (_, index) => index).find((index) =>
    groups.every(({ from, to, labels }) => {
      return measure(labels[index] ?? "", LEAST_LETTERS) <= scale(to) - scale(from) - GAP;
    }),
  );
  return groups.map(({ from, to, labels }) => {
    const x = (scale(from) + scale(to)) / 2;
    return label({ x, y: ROWS.groups, content: labels[level ?? most - 1] ?? "", anchor: "middle" });
  });
}

/** Now: a line through the chart with its word over it; an arrow where it is before all that is drawn. */
function today({ at, isBefore, label: content }: PlanChart["today"], scale: Scale, measure: Measure): string[] {
  const x = scale(isBefore ? 0 : at);
  const width = measure(content, LEAST_LETTERS);
  const arrow = isBefore ? LEAST_LETTERS : 0;
  const start = Math.min(Math.max(EDGES.left, x - width / 2), EDGES.right - width) + arrow;
  const [tip, middle] = [EDGES.left, ROWS.today - 14];
  const points = `${tip},${middle} ${tip + 26},${middle - 18} ${tip + 26},${middle + 18}`;
  return [
    ...(isBefore ? [`<polygon class="before" points="${points}" fill="${COLORS.orange}"/>`] : []),
    label({ x: start, y: ROWS.today, content, fill: COLORS.orange }),
    upright(x, PLOT.top - 12, PLOT.bottom, COLORS.orange, "today", "18 10"),
  ];
}

function verdict({ verdict: content, finish }: PlanChart, measure: Measure): string[] {
  if (finish) return keyed(content, COLORS.green, ROWS.verdict, measure).drawn;
  return laidOut(content, EDGES.left, ROWS.verdict, WIDTH, measure).drawn;
}
