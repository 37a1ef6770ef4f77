import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { MESSY_LIST, makeMessyList, makeWorkbook, sampleNumbers } from "../../../sandbox/samples/lists.ts";
import { createListJudge } from "../../../src/files/lists/judge.ts";
import { createDesk } from "./desk.ts";

const desk = createDesk();
const judge = createListJudge();
afterAll(async () => {
  await judge.close();
  desk.clear();
});

/** A clean list as the judge leaves it. */
function cleanList(numbers: readonly string[]): string {
  return desk.file(numbers.map((number) => `${number}\n`).join("")).path;
}

describe("the judge", () => {
  test("works in its thread on several lists at once", async () => {
    const other = { cleanPath: `${desk.output.cleanPath}2`, refusedPath: `${desk.output.refusedPath}2` };
    const [messy, workbook] = await Promise.all([
      judge.judge([desk.file(makeMessyList())], { several: "all" }, desk.output),
      judge.judge([desk.file(makeWorkbook(20))], {}, other),
    ]);
    expect(messy).toMatchObject({ kind: "verdict", verdict: { numbers: MESSY_LIST.numbers } });
    expect(workbook).toMatchObject({ kind: "verdict", verdict: { numbers: 20 } });
    expect(readFileSync(other.cleanPath, "utf8").split("\n")).toHaveLength(21);
  });

  test("gives the same fingerprint for the same numbers in another order and form", async () => {
    const numbers = sampleNumbers(50);
    const turned = numbers.toReversed().map((number) => `+998 ${number.slice(3)}`);
    const prints = [];
    for (const list of [numbers, turned, numbers.slice(1)]) {
      const result = await judge.judge([{ text: list.join("\n") }], {}, desk.output);
      prints.push(result.kind === "verdict" ? result.verdict.fingerprint : result);
    }
    expect(prints[1]).toEqual(prints[0]);
    expect(prints[2]).not.toEqual(prints[0]);
  });

  test("leaves no file behind a question or a refusal", async () => {
    const output = {
      cleanPath: join(desk.output.cleanPath, "..", "no.txt"),
      refusedPath: `${desk.output.refusedPath}3`,
    };
    await judge.judge([desk.file("901234567,912345678\n933456789,945678901\n")], {}, output);
    await judge.judge([desk.file("no numbers")], {}, output);
    for (const path of [output.cleanPath, output.refusedPath]) {
      expect([existsSync(path), existsSync(`${path}.part`)]).toEqual([false, false]);
    }
  });

  test("refuses when the file is gone, and goes on", async () => {
    const gone = await judge.judge([{ path: "/nowhere/list.csv", name: "list.csv" }], {}, desk.output);
    expect(gone).toEqual({ kind: "refusal", refusal: { code: "failed" } });
    expect(await judge.judge([{ text: "901234567" }], {}, desk.output)).toMatchObject({ kind: "verdict" });
  });
});

describe("numbers that are never called", () => {
  const never = Float64Array.from(["998901234567", "998990000000"], Number);

  test("are left out, each of their rows in the file of refused ones, and the counts add up", async () => {
    const list = "901234567\n912345678\n+998 90 123 45 67\n912345678\n12\n";
    const result = await judge.judge([desk.file(list)], {}, desk.output, never);
    expect(result).toMatchObject({
      neverCalled: 2,
      verdict: { rows: 5, numbers: 1, duplicates: 1, refused: 1, first: "998912345678", last: "998912345678" },
    });
    expect(readFileSync(desk.output.cleanPath, "utf8")).toBe("998912345678\n");
    const refused = readFileSync(desk.output.refusedPath, "utf8").split("\r\n").slice(1, 4);
    expect(refused.map((line) => line.split(";"))).toEqual([
      ["1", "998 901 234 567", "never-called"],
      ["3", "998 901 234 567", "never-called"],
      ["5", "12", "too-short"],
    ]);
  });

  test("and nobody else make no list", async () => {
    const result = await judge.judge([{ text: "90 123 45 67" }], {}, desk.output, never);
    expect(result).toEqual({ kind: "refusal", refusal: { code: "all-never-called" } });
  });
});

test("a card without a telephone is counted wherever it stands", async () => {
  const card = (name: string, telephone = "") => `BEGIN:VCARD\nFN:${name}\n${telephone}END:VCARD\n`;
  const cards = card("Ali") + card("Vali", "TEL:901234567\n") + card("Guli");
  const result = await judge.judge([desk.file(cards)], {}, desk.output);
  expect(result).toMatchObject({ verdict: { rows: 3, numbers: 1, refused: 2, refusedByReason: { empty: 2 } } });
});

describe("rows at which the list says that nobody is to be called", () => {
  test.each([
    ["all of them", "Тел;Статус\n901234567;не звонить\n;не звонить\n"],
    ["under a heading", "Qora ro'yxat:\n901234567\n912345678\n"],
    ["on a card", "BEGIN:VCARD\nFN:Ali, не звонить\nTEL:901234567\nEND:VCARD\n"],
  ])("are told where there are no others: %s", async (_, list) => {
    const result = await judge.judge([desk.file(list)], {}, desk.output);
    expect(result).toEqual({ kind: "refusal", refusal: { code: "all-marked" } });
  });

  test("are not all that is wrong where others are refused for their own reasons", async () => {
    const result = await judge.judge([desk.file("Тел;Статус\n901234567;не звонить\n90123456;\n")], {}, desk.output);
    expect(result).toMatchObject({ kind: "refusal", refusal: { code: "no-numbers" } });
  });
});

describe("clean lists", () => {
  test("lose the numbers that must not be called", async () => {
    const numbers = sampleNumbers(10);
    const to = `${desk.output.cleanPath}-left`;
    const removal = await judge.remove(
      cleanList(numbers),
      Float64Array.from([...numbers.slice(0, 3), "998977777777"], Number),
      to,
    );
    expect(readFileSync(to, "utf8")).toBe(`${numbers.slice(3).join("\n")}\n`);
    expect(removal).toEqual({ removed: 3, left: 7 });
  });

  test("are copied without the numbers of others, with what each of those took out", async () => {
    const numbers = [...sampleNumbers(100), "79161234567"];
    const to = `${desk.output.cleanPath}-less`;
    const others = [cleanList(numbers.slice(0, 10)), cleanList([...numbers.slice(5, 20), "998901230000"])];
    const { taken, left } = await judge.subtract(cleanList(numbers), others, to);
    expect(readFileSync(to, "utf8")).toBe(`${numbers.slice(20).join("\n")}\n`);
    expect(taken).toEqual([
      { numbers: 10, removed: 10 },
      { numbers: 16, removed: 10 },
    ]);
    expect(left).toMatchObject({ numbers: 81, first: numbers[20], last: "79161234567" });
    expect(left.fingerprint).toBe((await desk.verdict(readFileSync(to), { foreign: "include" })).fingerprint);
  });

  test("that are gone fail with a code", async () => {
    await expect(judge.subtract("/nowhere/a", ["/nowhere/b"], "/nowhere/c")).rejects.toMatchObject({
      name: "Failure",
      code: "failed",
    });
  });
});
