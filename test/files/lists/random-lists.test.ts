import fc from "fast-check";
import iconv from "iconv-lite";
import { afterAll, expect, test } from "vitest";
import { count } from "../../counts.ts";
import { createDesk } from "./desk.ts";

const RUNS = count(20, 2_500);
const desk = createDesk();
afterAll(desk.clear);

const national = fc
  .tuple(fc.constantFrom("90", "91", "93", "97", "33", "71", "96"), fc.integer({ min: 0, max: 9_999_999 }))
  .map(([code, rest]) => code + String(rest).padStart(7, "0"));
const written = fc
  .tuple(national, fc.constantFrom("", "998", "+998", "8", "00998"), fc.boolean())
  .map(([number, prefix, spaced]) => prefix + (spaced ? number.replace(/(..)(...)(..)(..)/, " $1 $2-$3-$4") : number));
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    " ",
    '"',
    '""',
    '"Ali',
    "Jami",
    "9,98901E+11",
    "90***1234",
    "=A1",
    "sep=;",
    "\0",
    "\uFEFF",
    "1;2;3",
  ),
  fc.string({ unit: fc.constantFrom(..."0123456789 +-()./,;:*OоE"), maxLength: 24 }),
);
const row = fc.array(fc.oneof({ weight: 3, arbitrary: written }, { weight: 2, arbitrary: noise }), { maxLength: 4 });
const list = fc.record({
  rows: fc.array(row, { maxLength: 25 }),
  delimiter: fc.constantFrom(";", ",", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf8", "win1251", "utf16-le"),
  addBOM: fc.boolean(),
  several: fc.constantFrom("all", "first"),
  foreign: fc.constantFrom("include", "leave-out"),
  doubtful: fc.constantFrom("include", "leave-out"),
} as const);

test("any document is judged, and its counts add up", async () => {
  let verdicts = 0;
  await fc.assert(
    fc.asyncProperty(list, async ({ rows, delimiter, lineEnd, encoding, addBOM, several, foreign, doubtful }) => {
      const text = rows.map((cells) => cells.join(delimiter)).join(lineEnd);
      const bytes = iconv.encode(text, encoding, { addBOM: addBOM && encoding !== "win1251" });
      const choices = { several, foreign, doubtful, sources: [{ columns: [0] }] };
      const result = await desk.examine(bytes, choices);
      expect(result.kind).not.toBe("question");
      if (result.kind !== "verdict") return;
      verdicts += 1;
      const { verdict } = result;
      const clean = desk.clean();
      expect(verdict.rows).toBe(verdict.numbers + verdict.duplicates + verdict.refused);
      expect(clean).toHaveLength(verdict.numbers);
      expect(new Set(clean).size).toBe(verdict.numbers);
      expect(clean.every((number) => /^\d{7,15}$/.test(number))).toBe(true);
      expect(Object.values(verdict.refusedByReason).reduce((sum, one) => sum + one, 0)).toBe(verdict.refused);
      expect(desk.refused().split("\r\n").length - 2).toBe(verdict.refused);
      expect([clean[0], clean.at(-1)]).toEqual([verdict.first, verdict.last]);
    }),
    { numRuns: RUNS },
  );
  expect(verdicts).toBeGreaterThan(RUNS / 5);
});

test("no number of a clean column is lost, whatever its form", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(national, { minLength: 2, maxLength: 40 }), async (numbers) => {
      const forms = [(n: string) => n, (n: string) => `998${n}`, (n: string) => `+998 ${n}`, (n: string) => `"${n}"`];
      const lines = numbers.map((number, at) => `Ism ${at};${forms[at % forms.length]?.(number)}`);
      await desk.verdict(`Ism;Tel\n${lines.join("\n")}\n`);
      expect(desk.clean()).toEqual([...new Set(numbers)].map((number) => `998${number}`));
    }),
    { numRuns: count(8, 200) },
  );
});

test("any bytes are judged or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(["verdict", "question", "refusal"]).toContain((await desk.examine(bytes)).kind);
    }),
    { numRuns: count(15, 300) },
  );
});
