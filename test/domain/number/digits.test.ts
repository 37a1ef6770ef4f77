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
    expect(readDigits("9".repeat(17), true)).toEqual({ ok: false, refusal: "not-foreign" });
  });
});

test("a number of another country is one with its plus or 00, and a Russian one without", () => {
  const foreign = (number: string) => ({ ok: true, number, kind: "foreign" });
  expect(readDigits("12025550123", true)).toEqual(foreign("12025550123"));
  expect(readDigits("0012025550123", false)).toEqual(foreign("12025550123"));
  expect(readDigits("81012025550123", false)).toEqual(foreign("12025550123"));
  expect(readDigits("79161234567", false)).toEqual(foreign("79161234567"));
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
    expect(readDigits(digits, false)).toEqual({ ok: true, number: `998${national}`, kind: "mobile" });
  });

  test.each<[digits: string, reason: string]>([
    ["12345", "too-short"],
    ["1234567", "no-area-code"],
    ["12345678", "wrong-length"],
    [`99${national}`, "wrong-length"],
    [`998${national}1`, "wrong-length"],
    ["998121234567", "unknown-code"],
    ["8121234567", "unknown-code"],
    ["810901234567", "wrong-length"],
    ["12025550123", "wrong-length"],
    ["79999999999999", "wrong-length"],
    ["1".repeat(17), "wrong-length"],
    ["1".repeat(18), "joined"],
    [`${national}${national}`, "joined"],
  ])("%s is %s", (digits, reason) => {
    expect(readDigits(digits, false)).toEqual({ ok: false, refusal: reason });
  });
});
