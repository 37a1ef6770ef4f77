/** How digits are written in groups: how sure it is that a person wrote a phone so. The less, the surer. */
export const GROUPING = { usual: 1, rare: 3, thousands: 4, none: Number.POSITIVE_INFINITY } as const;

/**
 * Judges the groups in which a phone's digits stand, counted from its end: people part 90 123 45 67 after the code, and
 * seldom elsewhere; 901 234 567 is also how sums and taxpayer numbers are written; 2021 00023 is the number of a document.
 * @param sizes digits in each group, in their order
 * @param national how many digits, from the end, are the national number
 * @param isInternational whether the country code stands before them
 */
export function judgeGrouping(sizes: readonly number[], national: number, isInternational: boolean): number {
  const breaks: number[] = [];
  let fromEnd = 0;
  for (let at = sizes.length - 1; at > 0; at--) {
    fromEnd += sizes[at] ?? 0;
    // Before the national number: only around a country code and what is dialled before it.
    if (fromEnd >= national) {
      if (![national, national + 3, national + 5].includes(fromEnd)) return GROUPING.none;
    } else breaks.push(fromEnd);
  }
  const within = (...places: number[]) => breaks.every((one) => places.includes(one));
  if (within(7, 4, 2) && !(breaks.length === 1 && breaks[0] === 2)) return GROUPING.usual;
  if (breaks.includes(7)) return GROUPING.rare;
  if (isInternational) return GROUPING.rare;
  if (within(6, 4, 2) && breaks.includes(4)) return GROUPING.rare;
  return within(6, 3) ? GROUPING.thousands : GROUPING.none;
}
