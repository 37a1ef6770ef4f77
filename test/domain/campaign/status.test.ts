import { expect, test } from "vitest";
import { meaningOf } from "../../../src/domain/campaign/status.ts";

test.for([
  ["new", "new"],
  ["created", "new"],
  ["running", "running"],
  ["run", "running"],
  ["Active", "running"],
  ["started", "running"],
  ["processing", "running"],
  ["calling", "running"],
  [" PAUSED ", "paused"],
  ["pause", "paused"],
  ["suspended", "paused"],
  ["finished", "finished"],
  ["finish", "finished"],
  ["done", "finished"],
  ["completed", "finished"],
  ["complete", "finished"],
  ["ended", "finished"],
  ["stopped", "stopped"],
  ["stop", "stopped"],
  ["cancelled", "stopped"],
  ["canceled", "stopped"],
  ["failed", "failed"],
  ["error", "failed"],
  ["queued", undefined],
  ["закончен", undefined],
  ["constructor", undefined],
  ["", undefined],
] as const)("%j means %j", ([word, meaning]) => {
  expect(meaningOf(word)).toBe(meaning);
});
