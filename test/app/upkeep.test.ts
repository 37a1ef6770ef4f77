import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createReach } from "../../src/app/account/reach.ts";
import { openUpkeep } from "../../src/app/upkeep.ts";
import { wallClock } from "../../src/clock.ts";
import { office } from "./work-office.ts";

/** Looks after an office's folder; remembering who was called ends when the test says so. */
async function upkeep() {
  const folder = await mkdtemp(join(tmpdir(), "upkeep-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const database = join(folder, "bot.db");
  await writeFile(database, "");
  const room = await office();
  const remembered = Promise.withResolvers<void>();
  const app = { ...room.app, callMemory: { ...room.app.callMemory, catchUp: () => remembered.promise } };
  const reach = () => createReach(() => 0);
  const kept = openUpkeep({
    ...room.common,
    config: { ...room.common.config, dataDir: folder },
    app,
    chat: room.chat,
    reach: { pbx: reach(), telegram: reach(), updates: reach() },
    database,
    lanes: () => 3,
    now: wallClock,
  });
  return { ...kept, remembered };
}

test("stopping waits for the piece of work that is under way", async () => {
  const { start, stop, remembered } = await upkeep();
  start();
  let isStopped = false;
  const stopped = stop().then(() => {
    isStopped = true;
  });
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  remembered.resolve();
  await stopped;
});
