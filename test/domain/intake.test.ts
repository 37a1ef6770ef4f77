import { expect, test } from "vitest";
import type { FileWork, Intake, IntakeWork, ListWork, TextWork } from "../../src/domain/intake.ts";
import { isOfRecording, looksAmong, nameOfWork } from "../../src/domain/intake.ts";

const FILE: FileWork = { kind: "file", file: { fileId: "f", as: "document", name: "a.csv" } };
const TEXT: TextWork = { kind: "text", text: "901234567", name: "Ali" };
const LIST: ListWork = {
  kind: "list",
  sources: [
    { sha256: "a", name: "a.csv" },
    { sha256: "b", name: "b.csv" },
  ],
  choices: {},
};
const WORKS: readonly IntakeWork[] = [
  FILE,
  TEXT,
  LIST,
  { kind: "repair", sha256: "r", repairs: { trim: true } },
  { kind: "telephone", sha256: "r" },
  { kind: "picture", sha256: "r" },
  { kind: "compare" },
  { kind: "cut", sha256: "l" },
];

test("something is made of the recording that is there where it is repaired, sent down a telephone or drawn", () => {
  expect(WORKS.filter(isOfRecording).map(({ kind }) => kind)).toEqual(["repair", "telephone", "picture"]);
});

test("something new comes of a file, a text and a list", () => {
  const intakes = WORKS.map((work, id): Intake => ({ id, draftId: "d", chatId: 1, work, attempts: 2 }));
  expect(looksAmong(intakes)).toStrictEqual(intakes.slice(0, 3));
});

test("work is called what people know it by: the file, the contact, the last of several sources", () => {
  expect([FILE, TEXT, LIST, { ...LIST, sources: [] }].map(nameOfWork)).toEqual(["a.csv", "Ali", "b.csv", ""]);
});
