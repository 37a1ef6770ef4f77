import { expect, test } from "vitest";
import { findNumbers } from "../../../src/domain/number/text.ts";

const A = "998901234567";

/** What may be a phone is asked about as it was written. */
test.each([
  ["№ 901234567", A, "901234567"],
  ["№ 90 123 45 67", A, "90 123 45 67"],
  ["№ 90 123 45 67 8", A, "90 123 45 67"],
  ["ID 998 90 123 45 67", A, "998 90 123 45 67"],
  ["ID 998901234567 5", A, "998901234567"],
  ["инн 998901234567", A, "998901234567"],
  ["долг +79161234567", "79161234567", "+79161234567"],
  ["9012 34567", A, "9012 34567"],
  ["Ali 9012 34567", A, "9012 34567"],
  ["ALI-901234567", A, "ALI-901234567"],
  ["12-901234567", A, "901234567"],
  ["server 90.123.45.67 ishlamayapti", A, "90.123.45.67"],
  ["950 000 000", "998950000000", "950 000 000"],
  ["1.901234567", A, "1.901234567"],
])("%s", (text, number, value) => {
  const { numbers, doubts, refused } = findNumbers(text);
  expect({ numbers, doubts: doubts.map((one) => [one.number, one.value]), refused }).toEqual({
    numbers: [],
    doubts: [[number, value]],
    refused: [],
  });
});

test.each([
  ["№ 901234567 935554466", ["998935554466"], [A]],
  ["ID 998901234567 935554466", ["998935554466"], [A]],
  ["№ 998901234567 90 123 45 67", [A], []],
  ["№ 5 90 123 45 67", [A], []],
])("a word for a number speaks of the first one behind it: %s", (text, called, asked) => {
  const { numbers, doubts } = findNumbers(text);
  expect([numbers.map((one) => one.number), doubts.map((one) => one.number)]).toEqual([called, asked]);
});
