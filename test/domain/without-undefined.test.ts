import { expect, test } from "vitest";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";

test("what is undefined is left out, and nothing else that is empty", () => {
  const made = withoutUndefined<object>({ a: undefined, b: null, c: 0, d: "", e: false, f: [] } as object);
  expect(made).toStrictEqual({ b: null, c: 0, d: "", e: false, f: [] });
});
