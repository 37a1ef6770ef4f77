import fc from "fast-check";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { describe, expect, test } from "vitest";
import { formatNumber, readNumber, showNumber } from "../../../src/domain/number/written.ts";

const READ: readonly (readonly [text: string, number: string])[] = [
  ["901234567", "998901234567"],
  ["998901234567", "998901234567"],
  ["+998901234567", "998901234567"],
  ["+998 (90) 123-45-67", "998901234567"],
  ["90.123.45.67", "998901234567"],
  ["90/123-45-67", "998901234567"],
  ["90\u00A0123\u202F45\u00A067", "998901234567"],
  ["\uFEFF90\u200B1234567\u2028", "998901234567"],
  ["90−123–45‑67", "998901234567"],
  ["９０１２３４５６７", "998901234567"],
  ["٩٠١٢٣٤٥٦٧", "998901234567"],
  ["'998901234567", "998901234567"],
  ["ʼ998901234567", "998901234567"],
  ['="998901234567"', "998901234567"],
  ["tel:+998901234567", "998901234567"],
  ["998901234567.0", "998901234567"],
  ["901234567,00", "998901234567"],
  ["901,234,567", "998901234567"],
  ["9.98901234567E+11", "998901234567"],
  ["998123456", "998998123456"],
  ["8901234567", "998901234567"],
  ["881234567", "998881234567"],
  ["871234567", "998871234567"],
  ["801234567", "998801234567"],
  ["8998901234567", "998901234567"],
  ["0901234567", "998901234567"],
  ["00998901234567", "998901234567"],
  ["810998901234567", "998901234567"],
  ["8~10 998 90 123 45 67", "998901234567"],
  ["тел. 90 123 45 67", "998901234567"],
  ["тел...901234567", "998901234567"],
  ["90 123 45 67 (Beeline)", "998901234567"],
  ["901234567 доб. 12", "998901234567"],
  ["ООО 901234567", "998901234567"],
  ["кв 5О тел 901234567", "998901234567"],
  ["01.05.2025 901234567", "998901234567"],
  ["1. 90 123 45 67", "998901234567"],
  ["12) 901234567", "998901234567"],
  ["901234567, 90 123 45 67", "998901234567"],
];

const REFUSED: readonly (readonly [text: string, reason: string])[] = [
  ["", "empty"],
  [" \u00A0 ", "empty"],
  ["Алишер", "no-number"],
  ["112", "too-short"],
  ["1000", "too-short"],
  ["234-56-78", "no-area-code"],
  ["99890123456", "wrong-length"],
  ["89161234567", "wrong-length"],
  ["7901234567", "wrong-length"],
  ["301234567", "unknown-code"],
  ["+998121234567", "unknown-code"],
  ["+901234567", "not-foreign"],
  ["90***1234", "masked"],
  ["998901234***", "masked"],
  ["90xxx1234", "masked"],
  ["+998 90 ••• 45 67", "masked"],
  ["9O 123 45 67", "letter"],
  ["9О1234567", "letter"],
  ["90l234567", "letter"],
  ["901234567912345678", "joined"],
  ["901234567".repeat(300), "joined"],
  ["9.98901E+11", "rounded"],
  ["9,98901E+11", "rounded"],
  ["9.01235E+08", "rounded"],
  ["=A1&B1", "formula"],
  ["901234567 или 912345678", "several"],
  ["1".repeat(10_000), "too-long"],
];

/** What libphonenumber says of nine national digits, in our words. */
function authority(national: string) {
  const theirs = parsePhoneNumberFromString(`+998${national}`);
  if (!/^(?:20|33|[5-9])/.test(national)) return { ok: false, refusal: "unknown-code" };
  const kinds = { MOBILE: "mobile", FIXED_LINE_OR_MOBILE: "mobile", FIXED_LINE: "fixed" };
  const kind = Object.entries(kinds).find(([type]) => type === theirs?.getType())?.[1] ?? codeKind(national);
  return { ok: true, number: theirs?.number.slice(1), kind };
}

/** A code that somebody holds is known, also where its ranges are not given out. */
function codeKind(national: string) {
  const code = national.slice(0, 2);
  if (["90", "91", "93", "33", "20", "50", "99"].includes(code)) return "mobile";
  return /^(?:55|6[125679]|7[1-689])/.test(code) ? "fixed" : "unknown-prefix";
}

describe("reading a number", () => {
  test.each(READ)("%j is %s", (text, number) => {
    expect(readNumber(text)).toMatchObject({ ok: true, number });
  });

  test.each(REFUSED)("%j is refused: %s", (text, reason) => {
    expect(readNumber(text)).toEqual({ ok: false, refusal: reason });
  });

  test.each([
    ["901234567", "mobile"],
    ["701234567", "mobile"],
    ["871234567", "mobile"],
    ["331234567", "mobile"],
    ["712345678", "fixed"],
    ["781234567", "fixed"],
    ["551234567", "fixed"],
    ["601234567", "unknown-prefix"],
    ["961234567", "unknown-prefix"],
    ["+79161234567", "foreign"],
    ["79161234567", "foreign"],
    ["+1 202 555 0123", "foreign"],
  ])("%s is %s", (text, kind) => {
    expect(readNumber(text)).toMatchObject({ ok: true, kind });
  });
});

describe("the common forms", () => {
  const prefix = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, "0"));
  const rest = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
  const form = fc.constantFrom("", "998", "+998");

  test("are judged as libphonenumber judges them", () => {
    fc.assert(
      fc.property(form, prefix, fc.array(rest, { minLength: 1, maxLength: 3 }), (form, prefix, rests) => {
        for (const rest of rests) expect(readNumber(`${form}${prefix}${rest}`)).toEqual(authority(prefix + rest));
      }),
      { numRuns: 3000 },
    );
  });

  test("any text is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const reading = readNumber(text);
        return !reading.ok || /^\d{7,15}$/.test(reading.number);
      }),
    );
  });
});

test("numbers are shown in groups", () => {
  expect([showNumber("998901234567"), showNumber("79161234567")]).toEqual(["90 123 45 67", "+7 916 123 45 67"]);
  // What no plan knows is shown as it is.
  expect(showNumber("9991234567890")).toBe("+9991234567890");
});

test.each([
  ["international", "998901234567", "998901234567"],
  ["plus", "998901234567", "+998901234567"],
  ["national", "998901234567", "901234567"],
  ["national", "79161234567", "79161234567"],
] as const)("the PBX gets %s numbers", (format, number, written) => {
  expect(formatNumber(number, format)).toBe(written);
});
