import type { Button } from "./view.ts";

/** A page of something long. */
export interface Page<T> {
  items: T[];
  /** Which page it is, from 0. */
  at: number;
  /** How many there are; 0 of nothing. */
  pages: number;
}

/** The page that is asked for, or the nearest one that there is. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): Page<T> {
  const pages = Math.ceil(all.length / size);
  const at = Math.min(Math.max(wanted, 0), Math.max(pages - 1, 0));
  return { items: all.slice(at * size, (at + 1) * size), at, pages };
}

/**
 * Which page it is, between the ways to its neighbours; no buttons where there is one page.
 * @param button leads to a page
 * @param isRound the last page is beside the first one
 */
export function pager(
  { at, pages }: Pick<Page<unknown>, "at" | "pages">,
  button: (label: string, to: number) => Button,
  isRound = true,
): Button[] {
  if (pages <= 1) return [];
  const to = (page: number, label: string) =>
    isRound || (page >= 0 && page < pages) ? [button(label, (page + pages) % pages)] : [];
  return [...to(at - 1, "‹"), button(`${at + 1} / ${pages}`, at), ...to(at + 1, "›")];
}
