import { expect, test } from "vitest";
import { saysNotRead } from "../../../src/domain/draft/note.ts";
import { EVERY_NOTE } from "./every-note.ts";

test("of what was sent nothing can be used where a file is not read or what is in it is refused", () => {
  const kinds = new Set(EVERY_NOTE.filter(saysNotRead).map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(["file-not-read", "list-refused", "recording-refused"]);
  expect(saysNotRead(undefined)).toBe(false);
});
