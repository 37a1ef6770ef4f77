import { expect, test } from "vitest";
import { meaningOf } from "../../../src/domain/campaign/status.ts";

test.for([
  ["new", "new"],
  ["running", "running"],
  ["Active", "running"],
  [" PAUSED ", "paused"],
  ["done", "finished"],
  ["completed", "finished"],
  ["stopped", "stopped"],
  ["canceled", "stopped"],
  ["failed", "failed"],
  ["queued", undefined],
  ["закончен", undefined],
  ["constructor", undefined],
  ["", undefined],
] as const)("%j means %j", ([word, meaning]) => {
  expect(meaningOf(word)).toBe(meaning);
});
