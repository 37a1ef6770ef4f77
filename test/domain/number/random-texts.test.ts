import fc from "fast-check";
import { expect, test } from "vitest";
import { findNumbers } from "../../../src/domain/number/text.ts";
import { count } from "../../counts.ts";
import { linkedPhone, NON_PHONES, nonPhone, writtenPhone, writtenPhones } from "./written-things.ts";

const SEED = 20_261_126;

const found = (text: string) => findNumbers(text).numbers.map((one) => one.number);

test("exactly the phones of a text are found, whatever stands around them and in whatever order", () => {
  const phones = fc.oneof(
    { weight: 9, arbitrary: writtenPhones },
    { weight: 1, arbitrary: linkedPhone.map((one) => [one]) },
  );
  const others = fc.array(nonPhone, { maxLength: 4 });
  const text = fc.tuple(phones, others).chain(([some, rest]) => {
    const all = [...some.map(({ text }) => text), ...rest.map((one) => one.text)];
    return fc.record({
      phones: fc.constant(some),
      parts: fc.shuffledSubarray(all, { minLength: all.length }),
      sign: fc.constantFrom(", ", "; ", " | ", " - ", "\n"),
    });
  });
  fc.assert(
    fc.property(text, ({ phones, parts, sign }) => {
      const numbers = [...new Set(phones.map((one) => one.number))].sort();
      expect(found(parts.join(sign)).sort(), parts.join(sign)).toEqual(numbers);
    }),
    { numRuns: count(500, 10_000), seed: SEED },
  );
});

test("a phone right behind or before what is none is found, with no more than a blank between them", () => {
  const text = fc.tuple(writtenPhone, nonPhone, fc.boolean());
  fc.assert(
    fc.property(text, ([phone, other, isFirst]) => {
      const written = isFirst ? `${phone.text} ${other.text}` : `${other.text} ${phone.text}`;
      expect(found(written), `${written} (${other.kind})`).toEqual([phone.number]);
    }),
    { numRuns: count(500, 10_000), seed: SEED },
  );
});

test.each(Object.entries(NON_PHONES))("%s alone is never called", (_, text) => {
  fc.assert(
    fc.property(text, (written) => {
      expect(found(written), written).toEqual([]);
    }),
    { numRuns: count(20, 400), seed: SEED },
  );
});
