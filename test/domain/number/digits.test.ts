import { describe, expect, test } from "vitest";
import { readDigits } from "../../../src/domain/number/digits.ts";

const national = "901234567";

describe("with a plus", () => {
  test("998 and nine digits are a number, and with any other count they are none", () => {
    for (let count = 0; count <= 12; count += 1) {
      const digits = `998${"901234567123".slice(0, count)}`;
      const read = readDigits(digits, true);
      expect([count, read.ok]).toEqual([count, count === 9]);
      if (count !== 9) expect(read).toEqual({ ok: false, refusal: "wrong-length" });
    }
  });

  test("no national number is one", () => {
    expect(readDigits(national, true).ok).toBe(false);
  });

  test("more digits than any number has are several that ran together", () => {
    expect(readDigits("9".repeat(18), true)).toEqual({ ok: false, refusal: "joined" });
  });
});

describe("without a plus", () => {
  test.each([
    [national],
    [`998${national}`],
    [`8${national}`],
    [`0${national}`],
    [`8998${national}`],
    [`00998${national}`],
    [`810998${national}`],
  ])("%s is +998901234567", (digits) => {
    expect(readDigits(digits, false)).toMatchObject({ ok: true, number: `998${national}` });
  });

  test.each<[digits: string, reason: string]>([
    ["12345", "too-short"],
    ["1234567", "no-area-code"],
    ["12345678", "wrong-length"],
    [`99${national}`, "wrong-length"],
    [`998${national}1`, "wrong-length"],
    ["998121234567", "unknown-code"],
    [`${national}${national}`, "joined"],
  ])("%s is %s", (digits, reason) => {
    expect(readDigits(digits, false)).toEqual({ ok: false, refusal: reason });
  });
});
