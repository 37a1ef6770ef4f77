import { expect, test } from "vitest";
import { joinReadings, type ListReading, nameOfAll } from "../../../src/domain/list/reading.ts";

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

test.for(["several", "foreign", "doubtful"] as const)(
  "the answer about %s is kept where no reading has another one",
  (ask) => {
    const answered = (answer?: string): ListReading => ({ ...a, choices: answer ? { [ask]: answer } : {} });
    const joined = (...answers: (string | undefined)[]) => joinReadings(answers.map(answered)).choices;
    const sources = [{}, {}];
    expect(joined("x", "x")).toStrictEqual({ sources, [ask]: "x" });
    expect(joined("x", undefined)).toStrictEqual({ sources, [ask]: "x" });
    expect(joined("x", "y")).toStrictEqual({ sources });
  },
);

test.for<[names: string[], name: string]>([
  [[], ""],
  [["a.csv"], "a.csv"],
  [["a.csv", "a.csv"], "a.csv"],
  [["a.csv", "b.csv"], "a.csv + 1"],
  [["a.csv", "b.csv", "a.csv", "c.csv"], "a.csv + 2"],
])("a list of %j is called %j", ([names, name]) => {
  expect(nameOfAll(names.map((one) => ({ name: one })))).toBe(name);
});

test("what is left out of one of the lists is left out of all of them", () => {
  const paid = { sources: [{ sha256: "4", name: "paid.csv" }], choices: {} };
  const late = { sources: [{ sha256: "5", name: "late.csv" }], choices: { several: "first" } } as const;
  const [one, other] = [
    { ...a, without: [paid] },
    { ...b, without: [{ ...late, sources: [...late.sources] }] },
  ];
  expect(joinReadings([one, b]).without).toEqual([paid]);
  expect(joinReadings([one, other]).without).toEqual([paid, late]);
  expect(joinReadings([a, b])).not.toHaveProperty("without");
});
