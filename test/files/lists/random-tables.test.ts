import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { count } from "../../counts.ts";
import { createDesk } from "./desk.ts";
import { writtenTable } from "./written-tables.ts";

const desk = createDesk();
afterAll(desk.clear);

test("of any table exactly the phones are called, and every row is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(writtenTable, async ({ text, numbers, rows, phoneColumn, isHeaded }) => {
      let result = await desk.examine(text);
      if (result.kind === "question" && !isHeaded) {
        const { question } = result;
        expect(question, text).toMatchObject({ ask: "column" });
        result = await desk.examine(text, { sources: [{ columns: [phoneColumn] }] });
      }
      if (result.kind !== "verdict") throw new Error(`${JSON.stringify(result)}\n${text}`);
      expect(desk.clean(), text).toEqual(numbers);
      expect(result.verdict.rows, text).toBe(rows);
    }),
    { numRuns: count(40, 2000), seed: 20_261_126 },
  );
});
