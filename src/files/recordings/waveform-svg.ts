import type { RecordingFacts, Span } from "../../domain/recording/recording.ts";
import { svgText } from "../svg-text.ts";

/** Short labels in the manager's language; they are drawn as they are. */
export type PictureWords = {
  readonly title: string;
  /** Names the hatched stretches. */
  readonly silence: string;
  /** Names the red stretches. */
  readonly clipped: string;
};

const WIDTH = 1280;
const HEIGHT = 520;
const PLOT = { left: 40, right: WIDTH - 40, middle: 250, height: 300 };
const SOUND = "#2f7de1";
const CLIPPED = "#e0392b";
const SILENCE = "#f2c14e";
const INK = "#26303c";
const FAINT = "#8a94a0";
/** Seconds between two marks of the time line: the first that leaves no more than ten. */
const MARKS = [1, 2, 5, 10, 15, 30, 60, 120, 300];

/** @returns an SVG of the recording's waveform, with its silences and clipped parts marked and named. */
export function drawWaveform(facts: RecordingFacts, words: PictureWords): string {
  const legend = [
    ...(facts.silences.list.length > 0 ? [{ color: SILENCE, label: words.silence }] : []),
    ...(facts.clips.length > 0 ? [{ color: CLIPPED, label: words.clipped }] : []),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Noto Sans" fill="${INK}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    `<text x="${PLOT.left}" y="60" font-size="34">${svgText(words.title)}</text>`,
    ...facts.silences.list.map((span) => band(span, facts.seconds)),
    ...bars(facts),
    ...timeLine(facts.seconds),
    ...legend.map(({ color, label }, index) => entry(color, label, PLOT.left + index * 420)),
    "</svg>",
  ].join("\n");
}

function bars({ waveform, clips, seconds }: RecordingFacts): string[] {
  const width = (PLOT.right - PLOT.left) / Math.max(1, waveform.length);
  return waveform.map((peak, column) => {
    const from = (column * seconds) / waveform.length;
    const to = ((column + 1) * seconds) / waveform.length;
    const clipped = clips.some((span) => span[0] < to && span[1] > from);
    const height = Math.max(2, (PLOT.height * peak) / 100);
    const x = (PLOT.left + column * width).toFixed(1);
    const y = (PLOT.middle - height / 2).toFixed(1);
    const box = `x="${x}" y="${y}" width="${(width * 0.75).toFixed(2)}" height="${height.toFixed(1)}"`;
    return `<rect ${box} fill="${clipped ? CLIPPED : SOUND}"/>`;
  });
}

function band([from, to]: Span, seconds: number): string {
  const x = timeToX(from, seconds);
  const top = PLOT.middle - PLOT.height / 2;
  const width = (timeToX(to, seconds) - x).toFixed(1);
  return `<rect x="${x.toFixed(1)}" y="${top}" width="${width}" height="${PLOT.height}" fill="${SILENCE}" opacity="0.45"/>`;
}

function timeLine(seconds: number): string[] {
  const step = MARKS.find((mark) => seconds / mark <= 10) ?? Math.ceil(seconds / 10);
  const y = PLOT.middle + PLOT.height / 2 + 34;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => {
    const x = timeToX(index * step, seconds).toFixed(1);
    const anchor = index === 0 ? "start" : seconds - index * step < step / 2 ? "end" : "middle";
    return `<text x="${x}" y="${y}" font-size="22" fill="${FAINT}" text-anchor="${anchor}">${clock(index * step)}</text>`;
  });
}

function entry(color: string, label: string, x: number): string {
  const y = HEIGHT - 28;
  const swatch = `<rect x="${x}" y="${y - 22}" width="26" height="26" rx="4" fill="${color}"/>`;
  return `${swatch}<text x="${x + 38}" y="${y}" font-size="26">${svgText(label)}</text>`;
}

function timeToX(at: number, seconds: number): number {
  return PLOT.left + ((PLOT.right - PLOT.left) * at) / Math.max(seconds, Number.EPSILON);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
