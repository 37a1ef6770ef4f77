import { NOTO_SANS } from "../noto-sans.ts";
import { svgText } from "../svg-text.ts";
import { type Measure, wrapped } from "./letters.ts";

/** Pixels of a side: a square is what a chat shows largest. */
export const SIDE = 1080;

/** Pixels: a phone shows the picture at about a third of its size, where smaller letters cannot be read. */
export const LEAST_LETTERS = 40;

/** The left and the right edge of all that is drawn. */
export const EDGES = { left: 60, right: SIDE - 60 } as const;
export const WIDTH = EDGES.right - EDGES.left;

/** Pixels of the letters of a title, and of what is said below it. */
export const TITLE = 60;
const WORDS = 46;
/** A square of the colour that a text is about, and the room it takes. */
const LINE = 1.15;
const BETWEEN = 1.35;
const SWATCH = { size: 36, room: 56 };

/**
 * A picture has its own light paper, so that it looks the same in a light and in a dark chat. What is written on it
 * stands out by at least 4.5 to 1 (WCAG 2.2, 1.4.3), what is drawn by 3 to 1 (1.4.11).
 */
export const COLORS = {
  paper: "#f5f7fa",
  plot: "#ffffff",
  ink: "#1f2933",
  faint: "#52606d",
  line: "#cbd2d9",
  blue: "#1f6fd6",
  green: "#1b7f4b",
  orange: "#b4470f",
  red: "#c9281e",
  violet: "#7a3fb8",
} as const;

/** A text that begins, ends or has its middle at `x`, standing on `y`. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly content: string;
  readonly size?: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

export function label({ x, y, content, size = LEAST_LETTERS, fill = COLORS.ink, anchor = "start" }: Label): string {
  const place = `x="${fixed(x)}" y="${fixed(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"`;
  return `<text ${place}>${svgText(content)}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly opacity?: number;
  /** What it stands for, so that a test finds it. */
  readonly is: string;
}

export function box({ x, y, width, height, fill, opacity = 1, is }: Box): string {
  const place = `x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"`;
  return `<rect class="${is}" ${place} fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ""}/>`;
}

/** A line straight down. */
export function upright(x: number, top: number, bottom: number, color: string, is: string, dashes?: string): string {
  const dashed = dashes ? ` stroke-dasharray="${dashes}"` : "";
  return `<line class="${is}" x1="${fixed(x)}" x2="${fixed(x)}" y1="${top}" y2="${bottom}" stroke="${color}" stroke-width="5"${dashed}/>`;
}

/** What was drawn, and where the next line may stand. */
interface Laid {
  drawn: string[];
  next: number;
}

/** A text with a square before it of the colour that it is about. */
export function keyed(content: string, fill: string, y: number, measure: Measure): Laid {
  const { size, room } = SWATCH;
  const swatch = `<rect class="key" x="${EDGES.left}" y="${fixed(y - size + 2)}" width="${size}" height="${size}" rx="6" fill="${fill}"/>`;
  const { drawn, next } = laidOut(content, EDGES.left + room, y, WIDTH - room, measure);
  return { drawn: [swatch, ...drawn], next };
}

/** A text in two lines, or in three smaller ones where it is longer. */
export function laidOut(content: string, x: number, y: number, width: number, measure: Measure): Laid {
  const inTwo = wrapped(content, WORDS, width, 2, measure);
  const isTooLong = inTwo.some((line) => line.endsWith("…"));
  const size = isTooLong ? LEAST_LETTERS : WORDS;
  const lines = isTooLong ? wrapped(content, size, width, 3, measure) : inTwo;
  const height = size * LINE;
  return {
    drawn: lines.map((line, index) => label({ x, y: y + index * height, content: line, size })),
    next: y + (lines.length - 1) * height + WORDS * BETWEEN,
  };
}

/** @returns the SVG of a square picture */
export function page(content: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" font-family="${NOTO_SANS}">`,
    `<rect width="${SIDE}" height="${SIDE}" fill="${COLORS.paper}"/>`,
    ...content,
    "</svg>",
  ].join("\n");
}

export function fixed(figure: number): string {
  return figure.toFixed(1);
}
