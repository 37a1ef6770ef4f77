import type { PlanChart } from "../../domain/forecast/chart.ts";
import { NOTO_SANS } from "../noto-sans.ts";
import { svgText } from "../svg-text.ts";

const WIDTH = 1280;
const HEIGHT = 720;
const PLOT = { left: 60, right: WIDTH - 60, top: 230, bottom: 560 };
const BAR = "#2f7de1";
const FINISH = "#2e9e5b";
const INK = "#26303c";
const FAINT = "#8a94a0";
const LINE = "#dfe4ea";
/** Least pixels between two labels under the bars. */
const LABEL_ROOM = 74;
/** More letters than this run out of the picture at the title's size. */
const LONGEST_TITLE = 60;

/** @returns an SVG of the chart, 1280 by 720. */
export function drawChart(chart: PlanChart): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${NOTO_SANS}" fill="${INK}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(PLOT.left, 70, 38, shorten(chart.title)),
    text(PLOT.left, 116, 26, chart.facts, FAINT),
    text(PLOT.left, PLOT.top - 22, 22, chart.scale, FAINT),
    line(PLOT.top),
    ...finishBand(chart),
    ...bars(chart),
    line(PLOT.bottom),
    ...groups(chart),
    ...legend(chart),
    "</svg>",
  ].join("\n");
}

function bars({ bars: all, groups: parts }: PlanChart): string[] {
  const most = Math.max(...all.map(({ value }) => value), Number.EPSILON);
  const width = barWidth(all.length);
  const everyNth = Math.ceil(LABEL_ROOM / width);
  return all.flatMap(({ value, label }, index) => {
    const x = PLOT.left + index * width;
    const height = ((PLOT.bottom - PLOT.top) * value) / most;
    const box = `x="${fixed(x + width * 0.1)}" y="${fixed(PLOT.bottom - height)}" width="${fixed(width * 0.8)}"`;
    const bar = `<rect ${box} height="${fixed(height)}" fill="${BAR}"/>`;
    return isNamed(index, everyNth, parts)
      ? [bar, text(x + width / 2, PLOT.bottom + 30, 20, label, FAINT, "middle")]
      : [bar];
  });
}

/** Every so many bars from the start of a day, and none that would run into the first of the next. */
function isNamed(index: number, everyNth: number, parts: PlanChart["groups"]): boolean {
  const part = parts.find(({ from, to }) => from <= index && index < to);
  const offset = index - (part?.from ?? 0);
  return offset % everyNth === 0 && (offset === 0 || part === undefined || part.to - index >= everyNth);
}

function groups({ groups: all, bars: { length } }: PlanChart): string[] {
  const width = barWidth(length);
  return all.flatMap(({ from, to, label }) => {
    const [left, right] = [PLOT.left + from * width, PLOT.left + to * width];
    const edge = `<line x1="${fixed(left)}" x2="${fixed(left)}" y1="${PLOT.top}" y2="${PLOT.bottom}" stroke="${LINE}" stroke-width="2"/>`;
    return [...(from > 0 ? [edge] : []), text((left + right) / 2, PLOT.bottom + 68, 24, label, INK, "middle")];
  });
}

function finishBand({ finish, bars: { length } }: PlanChart): string[] {
  if (!finish) return [];
  const width = barWidth(length);
  const x = PLOT.left + finish.from * width;
  const wide = Math.max(6, (finish.to - finish.from) * width);
  return [
    `<rect x="${fixed(x)}" y="${PLOT.top}" width="${fixed(wide)}" height="${PLOT.bottom - PLOT.top}" fill="${FINISH}" opacity="0.28"/>`,
  ];
}

function legend({ finish, verdict }: PlanChart): string[] {
  const y = HEIGHT - 30;
  if (!finish) return [text(PLOT.left, y, 26, verdict)];
  const swatch = `<rect x="${PLOT.left}" y="${y - 22}" width="26" height="26" rx="4" fill="${FINISH}" opacity="0.5"/>`;
  return [swatch, text(PLOT.left + 40, y, 26, verdict)];
}

function line(y: number): string {
  return `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}" stroke="${LINE}" stroke-width="2"/>`;
}

function text(x: number, y: number, size: number, content: string, fill = INK, anchor = "start"): string {
  const place = `x="${fixed(x)}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"`;
  return `<text ${place}>${svgText(content)}</text>`;
}

function barWidth(count: number): number {
  return (PLOT.right - PLOT.left) / Math.max(1, count);
}

function shorten(title: string): string {
  const letters = [...title];
  return letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join("")}…` : title;
}

function fixed(figure: number): string {
  return figure.toFixed(1);
}
