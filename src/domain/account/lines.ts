/** Whether two accounts with these lines are one: the PBX tells nothing else by which an account could be known. */
export function areSameLines(one: readonly string[], other: readonly string[]): boolean {
  const lines = new Set(one);
  return lines.size > 0 && lines.size === new Set(other).size && other.every((line) => lines.has(line));
}

/** Whether they have nothing in common, so that a new token for the one is another account's. */
export function haveNoLineInCommon(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !other.some((line) => one.includes(line));
}
