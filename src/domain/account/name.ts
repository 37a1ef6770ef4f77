/** Letters that an account's name has at the most: it stands on every screen and card. */
export const MOST_LETTERS = 32;

/** A name as somebody writes it, on one line; undefined where it is none: nothing, too long, or a command. */
export function readAccountName(text: string): string | undefined {
  const name = text.trim().replaceAll(/\s+/g, " ");
  const letters = [...name].length;
  return letters >= 1 && letters <= MOST_LETTERS && !name.startsWith("/") ? name : undefined;
}

/** Whether two names are one to whoever reads them. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first of `name(2)`, `name(3)` … that is nobody's. */
export function freeName(name: (n: number) => string, taken: readonly string[]): string {
  for (let n = 2; ; n++) {
    const free = name(n);
    if (!taken.some((one) => isSameName(one, free))) return free;
  }
}
