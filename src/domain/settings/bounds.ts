import type { Change } from "../draft/answers.ts";

/** Settings that are whole numbers. */
export type Figure = "maxline" | "goodtime" | "tries";

/** What a figure may be. The PBX documents no limits; these keep a slip of the thumb from becoming a flood. */
export const BOUNDS: Readonly<Record<Figure, { readonly least: number; readonly most: number }>> = {
  maxline: { least: 1, most: 100 },
  goodtime: { least: 1, most: 120 },
  tries: { least: 1, most: 10 },
};

export const FIGURES = Object.keys(BOUNDS) as readonly Figure[];

/** What figures mostly are: proposed to tap on, each where it is within its bounds. */
export const LIKELY: readonly number[] = [1, 2, 3, 5, 10, 20, 30];

/** Whether a text names such a setting. */
export function isFigure(text: string): text is Figure {
  return FIGURES.some((figure) => figure === text);
}

/** Whether a figure may have a value. */
export function isWithin(figure: Figure, value: number): boolean {
  const { least, most } = BOUNDS[figure];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** What a text about settings changes: settings, lines, the name. */
export type SettingsChange = Pick<Change, "options" | "trunks" | "name">;
