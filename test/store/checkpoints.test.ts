import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Checkpoints, createCheckpoints } from "../../src/store/checkpoints.ts";

let folder: string;
let path: string;
let checkpoints: Checkpoints;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "checkpoints-"));
  path = join(folder, "a.sqlite");
  checkpoints = createCheckpoints(path);
});
afterEach(async () => {
  await checkpoints.end();
  await rm(folder, { recursive: true, maxRetries: 20 });
});

function database() {
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.exec("CREATE TABLE IF NOT EXISTS rows (id INTEGER)");
  return db;
}

test("the log is moved whole, but for what somebody who reads is not past yet", async () => {
  const [db, reader] = [database(), database()];
  expect(await checkpoints.make()).toBe(true);
  reader.exec("BEGIN; SELECT count(*) FROM rows");
  db.exec("INSERT INTO rows VALUES (1)");
  expect(await checkpoints.make()).toBe(false);
  reader.exec("COMMIT");
  expect(await checkpoints.make()).toBe(true);
  reader.close();
  db.close();
});

test("a thread that cannot begin says that nothing was moved, ends nothing else, and the next one can", async () => {
  expect(await checkpoints.make()).toBe(false);
  const db = database();
  expect(await checkpoints.make()).toBe(true);
  db.close();
});

test("its thread has let go of the database when it has ended, and one that never began ends too", async () => {
  await checkpoints.end();
  const db = database();
  expect(await checkpoints.make()).toBe(true);
  db.close();
  expect((await readdir(folder)).length).toBeGreaterThan(1);
  await checkpoints.end();
  expect(await readdir(folder)).toEqual(["a.sqlite"]);
});
