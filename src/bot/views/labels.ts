/** Letters of a button's label: what is longer is cut on a phone. */
export const LONGEST_LABEL = 24;

/** The same of a row that names a campaign or a list with its day and how many: "27.11 · Aprel aksiyasi · 1 248". */
export const LONGEST_ROW = 30;

/** Fewer letters of a name say nothing any more. */
const LEAST_LETTERS = 4;

const fits = (label: string, most = LONGEST_LABEL) => [...label].length <= most;

/**
 * A label with a name in it: with all of the name, or with as much of its beginning as leaves room for the rest.
 * @param label makes the label of the name
 * @param most letters that it may have
 */
export function labelWith(name: string, label: (name: string) => string, most = LONGEST_LABEL): string {
  const whole = label(name);
  if (fits(whole, most)) return whole;
  const letters = [...name];
  const room = most - ([...whole].length - letters.length) - 1;
  return label(`${letters.slice(0, Math.max(room, LEAST_LETTERS)).join("").trimEnd()}…`);
}

/** A label that is a name alone. */
export function nameLabel(name: string): string {
  return labelWith(name, (shown) => shown);
}

/** The first of some ways to say it, from the fullest on, that is short enough for a label; else the shortest of them. */
export function shortEnough(...ways: readonly [string, ...string[]]): string {
  const byLength = [...ways].sort((a, b) => [...a].length - [...b].length);
  return ways.find((way) => fits(way)) ?? byLength[0] ?? ways[0];
}
