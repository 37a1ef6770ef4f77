import { describe, expect, test } from "vitest";
import { LONGEST_LABEL, LONGEST_ROW, labelWith, shortEnough } from "../../../src/bot/views/labels.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { SCREENS } from "./all-screens.ts";

const words = loadCatalogue();

/**
 * Labels that may be longer than 24 letters, by the screen that shows one so: rows that name what is a manager's own, alone
 * in their row. No label of VOICE's screens is longer than 24 letters.
 */
const LONGER: readonly { shown: string; on: string; letters: number; screens: readonly string[] }[] = [
  {
    shown: "27.11 · Aprel aksiyasi · 1 248",
    on: "/campaigns: a campaign with its day and how many, and an earlier list alike",
    letters: LONGEST_ROW,
    screens: ["campaigns", "found", "lists, earlier ones"],
  },
];

const mostOn = (screen: string) => LONGER.find(({ screens }) => screens.includes(screen))?.letters ?? LONGEST_LABEL;

test.each(SCREENS.map(({ name, view }) => [name, view] as const))(
  "no label is too long on “%s”, in any language",
  (name, view) => {
    const long = LOCALES.flatMap((locale) =>
      view(words[locale])
        .buttons.flat()
        .filter(({ label }) => [...label].length > mostOn(name))
        .map(({ label }) => `${locale}: ${label} (${[...label].length})`),
    );
    expect(long).toEqual([]);
  },
);

test.each(LONGER)("$shown, a longer row, is as long as it may be", ({ shown, letters, screens }) => {
  expect([...shown].length).toBe(letters);
  expect(SCREENS.map(({ name }) => name)).toEqual(expect.arrayContaining([...screens]));
});

describe("a name in a label", () => {
  const label = (name: string) => `${name} · 27.11`;

  test("is shown whole where there is room", () => {
    expect(labelWith("sixteen letters!", label)).toBe("sixteen letters! · 27.11");
  });

  test("loses its end where there is not, and nothing behind it", () => {
    const cut = labelWith("seventeen letters", label);
    expect(cut).toBe("seventeen lette… · 27.11");
    expect([...cut]).toHaveLength(LONGEST_LABEL);
  });

  test("is counted in letters, not in halves of an emoji", () => {
    expect(labelWith("🎧".repeat(20), label)).toBe(`${"🎧".repeat(15)}… · 27.11`);
  });

  test("keeps a beginning that says something however long the rest is", () => {
    expect(labelWith("Toshkent", (name) => `${name} ${"x".repeat(30)}`)).toMatch(/^Tosh… x/);
  });
});

test("of several ways to say it the fullest that is short enough is taken, else the shortest", () => {
  expect(shortEnough("chorshanba, 24-sentabr, 2027", "Ch 24.09.2027")).toBe("Ch 24.09.2027");
  expect(shortEnough("juma, 27-noyabr", "Ju 27.11")).toBe("juma, 27-noyabr");
  expect(shortEnough("x".repeat(40), "y".repeat(30))).toBe("y".repeat(30));
});
