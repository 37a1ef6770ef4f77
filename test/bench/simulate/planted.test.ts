import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { patched } from "../../../bench/simulate/hooks.ts";
import { PLANTED } from "../../../bench/simulate/planted/planted.ts";

const sourceOf = (file: string) => readFileSync(new URL(`../../../src/${file}`, import.meta.url), "utf8");

test.each(PLANTED)("the planted fault $name can still be planted: $idea", ({ edits }) => {
  for (const edit of edits) expect(() => patched(sourceOf(edit.file), edit)).not.toThrow();
});

test("each planted fault has a name of its own", () => {
  expect(new Set(PLANTED.map(({ name }) => name)).size).toBe(PLANTED.length);
});

describe("a patch", () => {
  const edit = { file: "a.ts", from: "one", to: "two" };

  test("writes one place otherwise", () => {
    expect(patched("one three", edit)).toBe("two three");
  });

  test.each(["three", "one one"])("refuses a source in which its place is not there once: %s", (source) => {
    expect(() => patched(source, edit)).toThrow("a.ts does not hold, once: one");
  });
});
