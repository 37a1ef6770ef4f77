import { describe, expect, test } from "vitest";
import { nameStep, readName } from "../../../../src/bot/wizard/steps/name.ts";
import { reviewScene } from "../../views/review-scene.ts";

/** Letters of Unicode that show nothing when they stand alone. */
const NOTHING = [
  ["spaces", " \t\n "],
  ["no-break spaces", "\u00A0\u202F\u3000"],
  ["zero-width space and word joiner", "\u200B\u2060"],
  ["joiners", "\u200C\u200D"],
  ["marks of direction", "\u200E\u200F\u202A\u202C\u2066\u2069"],
  ["a soft hyphen", "\u00AD"],
  ["a byte order mark", "\uFEFF"],
  ["a combining accent", "\u0301"],
  ["a variation selector", "\uFE0F"],
  ["Hangul fillers", "\u115F\u1160\u3164\uFFA0"],
  ["an empty Braille cell", "\u2800"],
  ["tags", "\u{E0041}"],
  ["a control", "\u0000\u0007"],
] as const;

test.for([...NOTHING, ["all of these", NOTHING.map(([, text]) => text).join("")]] as const)(
  "%s are no name",
  ([, text]) => {
    expect(readName(text)).toMatchObject({ ok: false, refusal: { kind: "name-empty" } });
  },
);

test.for([
  ["Aksiya", "Aksiya"],
  ["  Qarz \n eslatmasi ", "Qarz eslatmasi"],
  ["👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧"],
  ["7", "7"],
  ["№", "№"],
  ["\u200BAksiya", "\u200BAksiya"],
  ["Ak\u0000siya", "Aksiya"],
] as const)("%j is the name %j", ([text, name]) => {
  expect(readName(text)).toEqual({ ok: true, name });
});

describe("talk where the name is asked for", () => {
  test.each(["а что дальше?", "ha", "отмена"])("“%s” is asked about, and one tap takes it", (text) => {
    const doubted = { kind: "note", note: { kind: "name-doubted", name: text }, offers: [{ name: text }] };
    expect(nameStep.read(text, reviewScene())).toEqual(doubted);
  });

  test("a question mark within a name asks nothing", () => {
    expect(nameStep.read("Qarz? Aksiya", reviewScene())).toEqual({
      kind: "answers",
      answers: { name: "Qarz? Aksiya" },
    });
  });
});

test.each([
  ["\u200B", { kind: "name-empty" }],
  ["x".repeat(500), { kind: "name-too-long", length: 500 }],
])("what can be no name is told so, and is not taken: %j", (text, note) => {
  expect(nameStep.read(text, reviewScene())).toMatchObject({ kind: "note", note });
});
