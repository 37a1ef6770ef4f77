import type { RecordingFacts, Span } from "../../domain/recording/recording.ts";
import { NORMAL_PEAKS } from "../../domain/recording/verdict.ts";
import type { WaveformWords } from "../../domain/recording/waveform-words.ts";
import { box, COLORS, EDGES, fixed, keyed, LEAST_LETTERS, label, page, TITLE, WIDTH } from "../pictures/drawing.ts";
import { fitted, type Measure } from "../pictures/letters.ts";

const PLOT = { top: 150, bottom: 640, middle: 395, half: 245 };
const ROWS = { title: 104, marks: 694, words: 772 };
/** Pixels: what is shorter would not be seen. */
const NARROWEST_SPAN = 8;
const CLIP_STRIP = 16;
/** Seconds between two marks of the time line: the first that leaves room for their words. */
const MARKS = [1, 2, 5, 10, 15, 30, 60, 120, 300];
const MOST_MARKS = 6;
const GAP = 24;

/** @returns a square SVG of the waveform, with the band of normal loudness; where it is silent or clipped is shown and said. */
export function drawWaveform(facts: RecordingFacts, words: WaveformWords, measure: Measure): string {
  const { top, bottom } = PLOT;
  return page([
    label({ x: EDGES.left, y: ROWS.title, content: fitted(words.title, TITLE, WIDTH, measure), size: TITLE }),
    box({ x: EDGES.left, y: top, width: WIDTH, height: bottom - top, fill: COLORS.plot, is: "plot" }),
    ...facts.silences.list.map((span) => spanBox(span, facts, { top, bottom, is: "silence" })),
    ...normalBand(),
    ...columns(facts),
    ...facts.clips.map((span) => spanBox(span, facts, { top, bottom: top + CLIP_STRIP, is: "clip" })),
    ...timeLine(facts.seconds, measure),
    ...said(words, measure),
  ]);
}

function columns({ waveform, clips, seconds }: RecordingFacts): string[] {
  const width = WIDTH / Math.max(1, waveform.length);
  return waveform.map((peak, column) => {
    const from = (column * seconds) / waveform.length;
    const to = ((column + 1) * seconds) / waveform.length;
    const isClipped = clips.some((span) => span[0] < to && span[1] > from);
    const half = Math.max(1, (PLOT.half * peak) / 100);
    const place = { x: EDGES.left + column * width, width: width * 0.8, y: PLOT.middle - half, height: 2 * half };
    return box({ ...place, fill: isClipped ? COLORS.red : COLORS.blue, is: isClipped ? "clipped" : "sound" });
  });
}

/** Where the peaks of speech stand that is neither too quiet nor too loud, over and under the middle. */
function normalBand(): string[] {
  const [low, high] = [NORMAL_PEAKS.from * PLOT.half, NORMAL_PEAKS.to * PLOT.half];
  const strip = { x: EDGES.left, width: WIDTH, height: high - low, fill: COLORS.green, opacity: 0.25, is: "normal" };
  return [box({ ...strip, y: PLOT.middle - high }), box({ ...strip, y: PLOT.middle + low })];
}

/** A stretch of time: a tint over all of a silence, a strip along the top over what is clipped. */
function spanBox(
  [from, to]: Span,
  { seconds }: RecordingFacts,
  { top, bottom, is }: { top: number; bottom: number; is: "silence" | "clip" },
): string {
  const width = Math.max(NARROWEST_SPAN, timeToX(to, seconds) - timeToX(from, seconds));
  const x = Math.min(timeToX(from, seconds), EDGES.right - width);
  const look = is === "silence" ? { fill: COLORS.violet, opacity: 0.25 } : { fill: COLORS.red };
  return box({ x, y: top, width, height: bottom - top, is, ...look });
}

function timeLine(seconds: number, measure: Measure): string[] {
  const step = MARKS.find((mark) => seconds / mark <= MOST_MARKS) ?? Math.ceil(seconds / MOST_MARKS);
  let taken = Number.NEGATIVE_INFINITY;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step).flatMap((at) => {
    const content = clock(at);
    const width = measure(content, LEAST_LETTERS);
    const x = Math.min(Math.max(EDGES.left, timeToX(at, seconds) - width / 2), EDGES.right - width);
    if (x < taken + GAP) return [];
    taken = x + width;
    return [label({ x, y: ROWS.marks, content, fill: COLORS.faint })];
  });
}

/** What the colours stand for, one under the other. */
function said({ normal, silent, clipped, fine }: WaveformWords, measure: Measure): string[] {
  const rows = [
    { content: normal, fill: COLORS.green },
    { content: silent, fill: COLORS.violet },
    { content: clipped, fill: COLORS.red },
    { content: fine, fill: COLORS.blue },
  ];
  let y = ROWS.words;
  return rows.flatMap(({ content, fill }) => {
    if (content === undefined) return [];
    const { drawn, next } = keyed(content, fill, y, measure);
    y = next;
    return drawn;
  });
}

function timeToX(at: number, seconds: number): number {
  return Number(fixed(EDGES.left + (WIDTH * at) / Math.max(seconds, Number.EPSILON)));
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
