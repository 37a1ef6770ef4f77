import { COLORS } from "../../src/files/pictures/drawing.ts";
import { createMeasure } from "../../src/files/pictures/letters.ts";

/** As wide as the rasteriser draws it. */
export const measure = createMeasure();

/** A word of a picture: where it stands, from its left to its right end. */
export interface Word {
  content: string;
  size: number;
  fill: string;
  from: number;
  to: number;
  y: number;
}

/** Every text of a picture, as wide as it is drawn. */
export function wordsOf(svg: string): Word[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", escaped = ""]) => {
    const of = (name: string) => attributes.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? "";
    const content = escaped.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
    const [x, size] = [Number(of("x")), Number(of("font-size"))];
    const width = measure(content, size);
    const share = { start: 0, middle: 0.5, end: 1 }[of("text-anchor")] ?? 0;
    return {
      content,
      size,
      fill: of("fill"),
      from: x - width * share,
      to: x + width * (1 - share),
      y: Number(of("y")),
    };
  });
}

/** The left and right ends, top and bottom of everything that is drawn as `is`. */
export function boxesOf(svg: string, is: string) {
  const boxes = svg.matchAll(
    new RegExp(`<rect class="${is}" x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"`, "g"),
  );
  return [...boxes].map(([, ...figures]) => {
    const [x = 0, y = 0, width = 0, height = 0] = figures.map(Number);
    return { from: x, to: x + width, top: y, bottom: y + height };
  });
}

/** Words that are too small, not on the picture, over one another or too faint to be read on its paper. */
export function unreadable(svg: string): string[] {
  const words = wordsOf(svg);
  return words.flatMap((word, index) => [
    ...(word.size < 40 ? [`small: ${word.content}`] : []),
    ...(word.from < 0 || word.to > 1080 || word.y > 1080 - word.size / 4 ? [`outside: ${word.content}`] : []),
    ...(contrast(word.fill, COLORS.paper) < 4.5 ? [`faint: ${word.content}`] : []),
    ...words
      .slice(index + 1)
      .filter((other) => isOver(word, other))
      .map((other) => `one over the other: ${word.content}, ${other.content}`),
  ]);
}

function isOver(one: Word, other: Word): boolean {
  const isBeside = one.to <= other.from || other.to <= one.from;
  return !isBeside && Math.abs(one.y - other.y) < Math.max(one.size, other.size) * 0.9;
}

/** WCAG 2.2: how far two colours stand apart, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
