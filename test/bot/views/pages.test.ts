import { describe, expect, test } from "vitest";
import { readTap } from "../../../src/bot/callback-data.ts";
import { pageOf, pager } from "../../../src/bot/views/pages.ts";
import { loadWords } from "../../../src/words.ts";
import { SCREENS } from "./all-screens.ts";

const things = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const button = (label: string, to: number) => ({ label, data: String(to) });

describe("a page", () => {
  test.each([
    [0, [1, 2, 3]],
    [1, [4, 5, 6]],
    [2, [7]],
  ])("number %i of seven things by three has %j", (wanted, items) => {
    expect(pageOf(things(7), wanted, 3)).toEqual({ items, at: wanted, pages: 3 });
  });

  test.each([
    ["beyond the last, after some were deleted", 9, 2],
    ["before the first", -1, 0],
  ])("%s is the nearest one", (_, wanted, at) => {
    expect(pageOf(things(7), wanted, 3).at).toBe(at);
  });

  test("of nothing is empty", () => {
    expect(pageOf([], 3, 5)).toEqual({ items: [], at: 0, pages: 0 });
  });

  test("that is just full has no second one", () => {
    expect(pageOf(things(3), 0, 3).pages).toBe(1);
    expect(pageOf(things(4), 0, 3).pages).toBe(2);
  });
});

describe("the pager", () => {
  test("is not there for one page", () => {
    expect(pager({ at: 0, pages: 1 }, button)).toEqual([]);
    expect(pager({ at: 0, pages: 0 }, button)).toEqual([]);
  });

  test.each([
    [0, ["2", "0", "1"]],
    [1, ["0", "1", "2"]],
    [2, ["1", "2", "0"]],
  ])("leads round from page %i", (at, to) => {
    const row = pager({ at, pages: 3 }, button);
    expect(row.map(({ label }) => label)).toEqual(["‹", `${at + 1} / 3`, "›"]);
    expect(row.map((one) => ("data" in one ? one.data : ""))).toEqual(to);
  });

  test.each([
    [0, ["1 / 3", "›"]],
    [1, ["‹", "2 / 3", "›"]],
    [2, ["‹", "3 / 3"]],
  ])("that does not lead round ends at both ends: page %i", (at, labels) => {
    expect(pager({ at, pages: 3 }, button, false).map(({ label }) => label)).toEqual(labels);
  });
});

/** Where the buttons of a screen that are no pager's lead, of what has pages. */
function pagesOpened(view: (typeof SCREENS)[number]["view"]): number[] {
  return view(loadWords("en"))
    .buttons.flat()
    .flatMap((one) => {
      const tap = "data" in one && !/^[‹›]$|^\d+ \/ \d+$/.test(one.label) ? readTap(one.data)?.tap : undefined;
      return tap && "page" in tap ? [tap.page] : [];
    });
}

test("from another screen whatever has pages is opened at its first one", () => {
  const opened = SCREENS.map(({ name, view }) => ({ name, pages: pagesOpened(view) }));
  expect(opened.filter(({ pages }) => pages.some((page) => page !== 0))).toEqual([]);
  expect(opened.filter(({ pages }) => pages.length > 0).length).toBeGreaterThan(5);
});
