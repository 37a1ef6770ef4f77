import fc from "fast-check";
import { expect, test } from "vitest";
import { createNumberSet, type NumberSet, numberSetOf } from "../../../src/domain/list/number-set.ts";

const inOrder = (set: NumberSet): number[] => Array.from(set.pieces(), (piece) => [...piece]).flat();

test("a number set holds what a Set holds, in numeric order", () => {
  const number = fc.oneof(
    fc.integer({ min: 998_000_000_000, max: 998_999_999_999 }),
    fc.integer({ min: 998_901_234_500, max: 998_901_234_600 }),
    fc.integer({ min: 1, max: 999_999_999_999_999 }),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), fc.array(number), (members, others) => {
      const ours = createNumberSet();
      const theirs = new Set<number>();
      for (const member of members) {
        expect(ours.add(member)).toBe(!theirs.has(member));
        theirs.add(member);
      }
      expect(ours.size()).toBe(theirs.size);
      expect(inOrder(ours)).toEqual([...theirs].sort((a, b) => a - b));
      for (const other of [...members, ...others]) expect(ours.has(other)).toBe(theirs.has(other));
    }),
  );
});

test("the edges of what is Uzbek are members as any other", () => {
  const edges = [997_999_999_999, 998_000_000_000, 998_000_000_001, 998_999_999_999, 999_000_000_000, 999_000_000_001];
  const set = createNumberSet();
  expect(edges.toReversed().map((number) => set.add(number))).toEqual(edges.map(() => true));
  expect(edges.map((number) => set.add(number))).toEqual(edges.map(() => false));
  expect(inOrder(set)).toEqual(edges);
});

test("of numbers as they come a set takes those above zero", () => {
  const set = numberSetOf(Float64Array.of(998_901_234_567, 0, -5, 1, Number.NaN, 998_901_234_567));
  expect(inOrder(set)).toEqual([1, 998_901_234_567]);
});
