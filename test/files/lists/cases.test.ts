import { afterAll, describe, expect, test } from "vitest";
import type { ListChoices, ListResult } from "../../../src/domain/list/verdict.ts";
import { casesIn } from "./cases.ts";
import { createDesk } from "./desk.ts";

/** What must come of a list: exactly these numbers; rows that must, and may, be refused; warnings that must not come. */
interface RightList {
  numbers: string[];
  mayCall?: string[];
  refused?: { row: number; value: string; reason: string; also?: string[] }[];
  mayRefuse?: number[];
  warn?: string[];
  noWarn?: string[];
  lenient?: string[];
  answer?: { column: number };
  /** What is as right in its place. */
  or?: { refuseFile?: true }[];
}

interface RightFile {
  as?: "message";
  right: { verdict: string; numbers?: string[]; code?: string; asked?: string[] };
}

const WARNINGS: Record<string, string> = { landlines: "many-fixed", "unknown-prefix": "unknown-prefixes" };

const desk = createDesk();
afterAll(desk.clear);

/** Refused rows as they are told, row by row. */
function refusedRows(): Map<number, { value: string; reason: string }> {
  const lines = desk.refused().split("\r\n").slice(1, -1);
  return new Map(
    lines.map((line) => line.split(";")).map(([row = "", value = "", reason = ""]) => [Number(row), { value, reason }]),
  );
}

/** What a manager would answer: the column that is meant, all numbers of a cell. */
async function answered(bytes: Buffer, name: string, right: RightList): Promise<ListResult> {
  const choices: ListChoices = right.answer ? { sources: [{ columns: [right.answer.column - 1] }] } : {};
  const result = await desk.examine([desk.file(bytes, name)]);
  if (result.kind !== "question") return result;
  expect(right.lenient ?? []).toContain("ask");
  return desk.examine([desk.file(bytes, name)], { several: "all", ...choices });
}

describe("lists that went wrong", () => {
  test.each(casesIn<RightList>("lists"))("$name", async ({ name, bytes, right }) => {
    const result = await answered(bytes, name, right);
    if (result.kind === "refusal" && right.or?.some((one) => one.refuseFile)) return;
    if (result.kind !== "verdict") throw new Error(JSON.stringify(result));
    const { verdict } = result;
    const called = desk.clean();
    const mayCall = right.mayCall ?? [];
    expect(called.filter((number) => !mayCall.includes(number))).toEqual(right.numbers);
    expect(verdict.rows).toBe(verdict.numbers + verdict.duplicates + verdict.refused);
    const rows = verdict.refused > 0 ? refusedRows() : new Map<number, { value: string; reason: string }>();
    for (const { row, value } of right.refused ?? []) {
      if (!rows.has(row) && mayCall.some((number) => called.includes(number))) continue;
      expect(rows.get(row)?.value).toContain(value);
    }
    const must = (right.refused ?? []).map(({ row }) => row);
    const surplus = [...rows.keys()].filter((row) => ![...must, ...(right.mayRefuse ?? [])].includes(row));
    if (!right.lenient?.includes("refused")) expect(surplus).toEqual([]);
    const codes = verdict.suspicions.map(({ code }) => code);
    for (const warning of right.warn ?? []) expect([...codes, warning]).toContain(WARNINGS[warning]);
    for (const warning of right.noWarn ?? []) expect(codes).not.toContain(WARNINGS[warning]);
  });
});

describe("files and messages that went wrong", () => {
  test.each(casesIn<RightFile>("files"))("$name", async ({ name, bytes, right: { as, right } }) => {
    const file = desk.file(bytes, name);
    const result = await desk.examine([as === "message" ? { ...file, message: true } : file]);
    if (right.verdict === "refused") {
      expect(result).toMatchObject({ kind: "refusal", refusal: { code: right.code } });
    } else if (right.verdict === "taken") {
      expect(result.kind).toBe("verdict");
      expect(desk.clean()).toEqual(right.numbers);
    } else expect(result.kind === "question" || result.kind === "refusal").toBe(true);
  });
});
