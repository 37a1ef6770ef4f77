import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { untilWritten } from "../../src/app/queue/until-written.ts";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { recordedLog } from "../recorded-log.ts";
import { handled } from "./database.ts";
import { openOffice } from "./office.ts";
import { type SmallDisk, smallDisk } from "./small-disk.ts";
import { CARD, postsTo, saying, send, walkToReview, words } from "./walk.ts";

/** A small disk for the test, where this machine lets one be made. */
function disk(): SmallDisk | undefined {
  const made = smallDisk(8);
  if (made) onTestFinished(() => made.remove());
  return made;
}

/** Where no disk can be made: the database itself has no room for another page, until it gets some. */
async function fullDatabase(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "full-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  const db = openDatabase(join(folder, "campaigns.sqlite"));
  const store = createStore(db);
  db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true })}`);
  const body = JSON.stringify({ text: "x".repeat(20_000) });
  const { log, events } = recordedLog();
  const kept = untilWritten("updates", () => store.updates.add([{ id: 1, lane: "a", body }], 0), { log });
  await expect.poll(() => events).toEqual(["cannot-write-now"]);
  db.pragma("max_page_count = 100000");
  expect(await kept).toHaveLength(1);
  db.close();
}

test("a full disk: the bot lives, waits for room, writes the PBX's answer and handles what came meanwhile, once", async () => {
  const small = disk();
  if (!small) return fullDatabase();
  const office = await openOffice({ dataDir: join(small.folder, "data") });
  onTestFinished(() => office.close());
  const { manager, pbx, log } = office;
  await walkToReview(manager, "Toʻla disk");
  await pbx.fault({ kind: "stall", on: "addAutorule", times: 1 });
  send(manager);
  await expect.poll(() => pbx.campaigns().length).toBe(1);
  small.fill();
  // Some room is left within the files that are there: it is used up too.
  const colleague = office.hires();
  for (let said = 0; said < 40; said++) colleague.says("x".repeat(4_000));
  await expect.poll(() => log.filter((line) => /SQLITE_(FULL|IOERR)/.test(line))).not.toEqual([]);
  await pbx.clearFaults();
  await expect.poll(() => log.filter((line) => line.includes("submission-answered"))).toHaveLength(1);
  colleague.says("/start");
  small.clear();
  await manager.seesLast(CARD);
  await colleague.seesLast(saying(words.html("start-text")));
  await handled(office);
  expect(colleague.chat().filter(({ text }) => saying(words.html("start-text")).test(text))).toHaveLength(1);
  expect(postsTo(pbx)).toHaveLength(1);
});
