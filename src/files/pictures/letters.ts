import { Resvg } from "@resvg/resvg-js";
import { NOTO_SANS, notoSans } from "../noto-sans.ts";
import { svgText } from "../svg-text.ts";

/** Pixels that a text takes from left to right at a size, in the font that pictures are written in. */
export type Measure = (content: string, size: number) => number;

/** Measured at this size; widths grow with the size. */
const AT = 100;

/**
 * Measures with the rasteriser's own font, so that what fits here fits in the picture. Each letter is measured once: the
 * rasteriser reads the whole font for every answer.
 */
export function createMeasure(): Measure {
  const advances = new Map<string, number>();
  const bare = drawnWidth("||");
  function advanceOf(letter: string): number {
    // Between two strokes, because what is drawn begins and ends with ink: a blank has none.
    const advance = advances.get(letter) ?? drawnWidth(`|${letter}|`) - bare;
    advances.set(letter, advance);
    return advance;
  }
  return (content, size) => [...content].reduce((sum, letter) => sum + advanceOf(letter), 0) * (size / AT);
}

function drawnWidth(content: string): number {
  const text = `<text y="${AT}" font-family="${NOTO_SANS}" font-size="${AT}">${svgText(content)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${AT}" height="${AT}">${text}</svg>`;
  return new Resvg(svg, { font: notoSans() }).getBBox()?.width ?? 0;
}

/** @returns a text that is no wider than `width` pixels: whole, or its beginning with "…" */
export function fitted(content: string, size: number, width: number, measure: Measure): string {
  if (measure(content, size) <= width) return content;
  const letters = [...content];
  // From the share that should fit down to what does: a few steps, however long the text is.
  let count = Math.floor((letters.length * width) / measure(content, size)) + 2;
  const cut = () => `${letters.slice(0, count).join("").trimEnd()}…`;
  while (count > 0 && measure(cut(), size) > width) count--;
  return cut();
}

/** Lays words out in lines no wider than `width` pixels; the last of `most` lines is cut where there are more. */
export function wrapped(content: string, size: number, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || (lines.length < most && measure(longer, size) > width)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => fitted(line, size, width, measure));
}
