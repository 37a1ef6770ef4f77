import { expect, test } from "vitest";
import { joinReadings, type ListReading } from "../../../src/domain/list/reading.ts";

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

test("what is left out of one of the lists is left out of all of them", () => {
  const paid = { sources: [{ sha256: "4", name: "paid.csv" }], choices: {} };
  expect(joinReadings([{ ...a, without: [paid] }, b]).without).toEqual([paid]);
});
