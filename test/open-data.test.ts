import { mkdtemp, open, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { beforeEach, expect, test } from "vitest";
import { databaseIn } from "../src/data-folder.ts";
import { BESIDE_DATABASE, openData } from "../src/open-data.ts";
import { StartUpError } from "../src/start-up-error.ts";
import { quickCheck } from "../src/store/quick-check.ts";
import { loadWords } from "../src/words.ts";

const words = loadWords("en");

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-data-"));
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

const PARTS = { newId: () => "half", now: () => 0 };
const openIt = () => openData(folder, PARTS);

/** As it was left by a process that nobody looked on with: all of it stands in the database's own file once it is closed. */
const openAlone = () =>
  openData(folder, { ...PARTS, beside: { ...BESIDE_DATABASE, quickCheck: async () => undefined } });

async function refusal(): Promise<string> {
  const error = await openIt().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof StartUpError ? error.say(words) : String(error);
}

/** Garbage over a piece of the database's file, from a place on. */
async function damage(from: number, bytes: number): Promise<void> {
  const file = await open(databaseIn(folder), "r+");
  await file.write(Buffer.alloc(bytes, 0x5a), 0, bytes, from);
  await file.close();
}

test("a folder that a newer version used is refused, and both versions are named", async () => {
  (await openAlone()).store.close();
  const db = new Database(databaseIn(folder));
  db.exec("PRAGMA user_version = 9999; UPDATE used_by SET version = '7.8.9'");
  db.close();
  expect(await refusal()).toContain("was used by version 7.8.9");
});

test("a file that is no database is refused with what to do", async () => {
  (await openAlone()).store.close();
  await damage(0, 100);
  expect(await refusal()).toMatch(/is damaged \(SQLITE_NOTADB\).*npm run restore/);
});

test("a damage inside is found while the database is in use, in a thread", async () => {
  const { store } = await openAlone();
  for (let at = 0; at < 200; at++) store.conversations.write(String(at), "x".repeat(2000));
  store.close();
  expect(await quickCheck(databaseIn(folder))).toBeUndefined();
  await damage((await stat(databaseIn(folder))).size - 60_000, 50_000);
  const opened = await openIt();
  await expect(opened.damaged).rejects.toMatchObject({ code: "database-damaged" });
  opened.store.close();
});
