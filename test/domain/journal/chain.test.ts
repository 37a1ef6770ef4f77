import { expect, test } from "vitest";
import { readHead, rowText, writeHead } from "../../../src/domain/journal/chain.ts";

const HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

// The hash of every row that was ever written is made of it.
test("the text of a row stays as it was first written", () => {
  const row = { n: 2, at: 5, by: 7, kind: "confirmed", about: "d", facts: "{}", digest: "aa", before: HASH };
  expect(rowText(row, "seal")).toBe(`["journal-1",2,5,7,"confirmed","d","{}","aa","${HASH}","seal"]`);
  expect(rowText({ ...row, by: null, about: null, digest: null, before: "" }, null)).toBe(
    '["journal-1",2,5,null,"confirmed",null,"{}",null,"",null]',
  );
});

test("a noted head is the number of the row and the first 24 letters of its hash", () => {
  expect(writeHead({ n: 128, hash: HASH })).toBe(`128-${HASH.slice(0, 24)}`);
  expect(readHead(writeHead({ n: 128, hash: HASH }))).toStrictEqual({ n: 128, hash: HASH.slice(0, 24) });
  expect(readHead(`128-${HASH}`)).toStrictEqual({ n: 128, hash: HASH });
});

test.each([`x128-${HASH}`, `128-${HASH}x`, `128-${HASH.toUpperCase()}`, `128 ${HASH}`, `-${HASH}`])(
  "%s is no head",
  (text) => {
    expect(readHead(text)).toBeUndefined();
  },
);
