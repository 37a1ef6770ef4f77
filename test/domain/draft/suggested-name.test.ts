import { expect, test } from "vitest";
import { LONGEST_NAME, namedAfter, namedAgain, suggestedName } from "../../../src/domain/draft/suggested-name.ts";
import { completeAnswers } from "./complete-answers.ts";

const DAY = Temporal.PlainDate.from("2026-11-26");

test("a suggested name never repeats", () => {
  const taken = new Set<string>();
  for (let campaign = 0; campaign < 40; campaign += 1) {
    const name = suggestedName("Aksiya", DAY, (other) => taken.has(other));
    expect(taken.has(name)).toBe(false);
    expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
    taken.add(name);
  }
  expect([...taken].slice(0, 3)).toEqual(["Aksiya 26.11", "Aksiya 26.11 (2)", "Aksiya 26.11 (3)"]);
});

test("a long one is cut before its day", () => {
  const name = suggestedName("a".repeat(90), DAY, (other) => !other.endsWith("(12)"));
  expect([...name]).toHaveLength(LONGEST_NAME);
  expect(name).toMatch(/^a+ 26\.11 \(12\)$/);
  expect(suggestedName("a".repeat(54), DAY, () => false)).toBe(`${"a".repeat(54)} 26.11`);
  expect(suggestedName("a".repeat(55), DAY, () => false)).toBe(`${"a".repeat(54)} 26.11`);
  expect(suggestedName("😀".repeat(55), DAY, () => false)).toBe(`${"😀".repeat(54)} 26.11`);
});

test("it is made of the file of the recording, else of the list", () => {
  const { recording, list } = completeAnswers();
  expect(namedAfter({ recording: { ...recording, fileName: "bahor_aksiya.mp3" }, list })).toBe("bahor aksiya");
  expect(namedAfter({ list })).toBe("raqamlar");
});

test.for([
  ["Aksiya 24.11", "Aksiya"],
  ["Aksiya 24.11 (2)", "Aksiya"],
  ["Aksiya 24.11 (999)", "Aksiya"],
  ["Aksiya 24.11 (2026)", "Aksiya 24.11 (2026)"],
  ["Aksiya 24.1", "Aksiya 24.1"],
  ["Aksiya24.11", "Aksiya24.11"],
  ["Aksiya(2)", "Aksiya(2)"],
  ["Aksiya 24.11 yangi", "Aksiya 24.11 yangi"],
  ["Aksiya  24.11  (2)", "Aksiya"],
  ["Aksiya (2)", "Aksiya"],
  ["Aksiya", "Aksiya"],
  [" Aksiya", "Aksiya"],
  ["24.11", "24.11"],
])("repeated, %s is named after %s", ([name, again]) => {
  expect(namedAgain(String(name))).toBe(again);
});

test.for([
  ["bahor_aksiya_2026.mp3", "bahor aksiya 2026"],
  ["_aksiya_.MP3", "aksiya"],
  ["Aksiya 24.11.ogg", "Aksiya 24.11"],
  ["aksiya.tar.gz", "aksiya.tar"],
  ["aksiya.mp3x4", "aksiya"],
  ["aksiya.mp3x45", "aksiya.mp3x45"],
  ["aksiya.", "aksiya."],
  ["aksiya", "aksiya"],
  [".mp3", ""],
])("a recording in %s gives the name %j", ([fileName, name]) => {
  const { recording } = completeAnswers();
  expect(namedAfter({ recording: { ...recording, fileName: String(fileName) } })).toBe(name);
});

test("without any file the name is the day alone", () => {
  expect(suggestedName(namedAfter({}), Temporal.PlainDate.from("2026-03-05"), () => false)).toBe("05.03");
});
