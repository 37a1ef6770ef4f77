import { expect, test } from "vitest";
import { joinReadings, type ListReading, sharesMuch } from "../../src/domain/list-reading.ts";

const a: ListReading = {
  sources: [{ sha256: "1", name: "a.csv" }],
  choices: { sources: [{ columns: [2] }], several: "all" },
};
const b: ListReading = {
  sources: [
    { sha256: "2", name: "b.xlsx" },
    { sha256: "3", name: "c.csv" },
  ],
  choices: { sources: [{ sheet: "Yangi" }], foreign: "include" },
};

test("readings are joined with each source's own choices in its place", () => {
  const { sources, choices } = joinReadings([a, b]);
  expect(sources.map(({ name }) => name)).toEqual(["a.csv", "b.xlsx", "c.csv"]);
  expect(choices).toEqual({ sources: [{ columns: [2] }, { sheet: "Yangi" }, {}], several: "all", foreign: "include" });
});

test("what two readings were answered differently is asked again", () => {
  const first: ListReading = { ...b, choices: { several: "first" } };
  expect(joinReadings([a, first]).choices.several).toBeUndefined();
  expect(joinReadings([a, a]).choices.several).toBe("all");
});

test.each([
  [5, 10, true],
  [4, 10, false],
  [1, 2, true],
  [1, 3, false],
  [0, 0, false],
])("%i of %i numbers are much: %s", (shared, numbers, much) => {
  expect(sharesMuch(shared, numbers)).toBe(much);
});
