import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutList } from "../../../src/files/lists/lists.ts";
import { count } from "../../counts.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cut-"));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));

const numbersIn = async (path: string) => (await readFile(path, "utf8")).split("\n").filter((line) => line !== "");

test("no number stands in two parts, and none is lost, whatever the list and wherever it is cut", async () => {
  const number = fc.oneof(
    fc.integer({ min: 998_000_000_000, max: 998_999_999_999 }),
    fc.integer({ min: 1_000_000, max: 999_999_999_999_999 }),
  );
  const list = fc.uniqueArray(number, { maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(list, fc.integer({ min: 0, max: 450 }), async (numbers, first) => {
      const from = join(folder, "list");
      const to = { first: join(folder, "first"), rest: join(folder, "rest") };
      await writeFile(from, numbers.map((one) => `${one}\n`).join(""));
      const cut = await cutList(from, first, to);
      const [one, rest] = [await numbersIn(to.first), await numbersIn(to.rest)];
      expect([...one, ...rest]).toEqual(numbers.map(String));
      expect(one.filter((it) => rest.includes(it))).toEqual([]);
      expect(one).toHaveLength(Math.min(first, numbers.length));
      expect([cut.first.numbers, cut.rest.numbers]).toEqual([one.length, rest.length]);
      expect([cut.rest.first, cut.rest.last]).toEqual([rest.at(0) ?? "", rest.at(-1) ?? ""]);
    }),
    { numRuns: count(60, 2_000) },
  );
});
