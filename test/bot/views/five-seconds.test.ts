import { describe, expect, test } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { LIKELY } from "../../../src/domain/settings/bounds.ts";
import { loadCatalogue } from "../../../src/words.ts";
import { SCREENS } from "./all-screens.ts";

const words = loadCatalogue();

/** How a screen looks in every language. */
function seen(name: string) {
  const screen = SCREENS.find((one) => one.name === name);
  if (!screen) throw new Error(`No screen ${name}`);
  return LOCALES.map((locale) => screen.view(words[locale]));
}

const labelsOf = (view: ReturnType<typeof seen>[number]) => view.buttons.flat().map(({ label }) => label);

describe("in every language", () => {
  test("a question says which of them it is, and while editing none does", () => {
    const editing = SCREENS.filter(({ name }) => /^edit, |, (good|clean|flawed|messy)$/.test(name));
    expect(editing.length).toBeGreaterThan(8);
    for (const { name } of editing) {
      for (const { text } of seen(name)) expect([name, text]).not.toEqual([name, expect.stringMatching(/\d \/ \d/)]);
    }
    for (const { text } of seen("days")) expect(text).toMatch(/5 \/ \d/);
  });

  test("a recording with flaws has five buttons at most, and a line a flaw", () => {
    for (const view of seen("recording, flawed")) {
      expect(labelsOf(view).length).toBeLessThanOrEqual(5);
      expect(view.text.split("\n").filter((line) => line.startsWith("⚠️"))).toHaveLength(5);
    }
  });

  test.each(["list, which sheet", "list, which column"])(
    "every choice of “%s” says how many numbers it holds",
    (name) => {
      for (const view of seen(name)) {
        const labels = labelsOf(view);
        for (const count of ["1\u00a0248", "311"])
          expect(labels.some((label) => label.includes(` · ${count}`))).toBe(true);
        expect(view.text).toContain("1\u00a0248");
      }
    },
  );

  test("a setting has its likely values as buttons", () => {
    expect(LIKELY).toEqual([1, 2, 3, 5, 10, 20, 30]);
    for (const view of seen("settings, one")) {
      expect(labelsOf(view)).toEqual(expect.arrayContaining(["1", "2", "✓ 3", "5", "10", "20", "30"]));
    }
  });

  test("the present values stand on the buttons of Edit", () => {
    for (const view of seen("edit")) {
      const labels = labelsOf(view).join("\n");
      for (const value of ["0:24", "1\u00a0248", "09:00–18:00", "712037006", "Aprel aksiyasi"]) {
        expect(labels).toContain(value);
      }
    }
  });

  test("a stranger reads their own id, and copies it with one tap", () => {
    for (const view of seen("stranger")) {
      expect(view.text).toContain("<code>7123456789</code>");
      expect(view.buttons.flat()).toContainEqual(expect.objectContaining({ copy: "7123456789" }));
    }
  });
});
