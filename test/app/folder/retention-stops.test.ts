import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRetention } from "../../../src/app/folder/retention.ts";
import { openContent } from "../../../src/files/content.ts";
import { recordedLog } from "../../recorded-log.ts";
import { memoryStore } from "../../store/memory.ts";

test("stopping waits for the piece that is under way", async () => {
  const folder = await mkdtemp(join(tmpdir(), "retention-stops-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const now = () => 0;
  const content = await openContent(folder, () => "aside", now);
  const piece = Promise.withResolvers<void>();
  const callMemory = { catchUp: () => piece.promise, prune: () => 0 };
  const parts = { store: memoryStore(), content, callMemory, redraw() {}, now, passed: () => 0, retentionDays: 30 };
  const retention = createRetention({ ...parts, log: recordedLog().log });
  retention.start();
  let isStopped = false;
  const stopped = retention.stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  piece.resolve();
  await stopped;
});
