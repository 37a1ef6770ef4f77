import { expect, test } from "vitest";
import { isForeignNumber, type NumberKind, uzbekKind } from "../../../src/domain/number/kind.ts";

/** Codes by whom they were given to, also where no range of them is. */
const CODES: Readonly<Record<Exclude<NumberKind, "foreign">, string>> = {
  mobile: "20 33 50 70 77 80 87 88 90 91 92 93 94 95 97 98 99",
  fixed: "55 61 62 65 66 67 69 71 72 73 74 75 76 78 79",
  "unknown-prefix": "51 52 53 54 56 57 58 60 63 64 68 81 82 83 84 85 86 89 96",
};

test.each(Object.entries(CODES))("%s are numbers with the codes %s, asked once or twice", (kind, codes) => {
  for (const code of codes.split(" ")) {
    const kinds = ["0000000", "1234567", "1234567"].map((rest) => uzbekKind(`${code}${rest}`));
    expect([code, ...kinds]).toEqual([code, kind, kind, kind]);
  }
});

test.each([
  ["79161234567", true],
  ["12025550123", true],
  ["998901234567", true],
  ["7916123456", false],
  ["1234567890123456", false],
  ["", false],
])("%s is a real number of some country: %s", (digits, is) => {
  expect(isForeignNumber(digits)).toBe(is);
});
