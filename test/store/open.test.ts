import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";

test("a new file in a new folder: commits reach the disk, foreign keys hold", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const db = openDatabase(join(folder, "new", "campaigns.sqlite"));
  onTestFinished(async () => {
    db.close();
    await rm(folder, { recursive: true, maxRetries: 20 });
  });
  const FULL = 2;
  expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(db.pragma("synchronous", { simple: true })).toBe(FULL);
  expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
});

test("a transaction is all or nothing, also within another one", () => {
  const store = createStore(openDatabase(":memory:"));
  const broken = () =>
    store.transaction(() => {
      store.people.setLanguage(1, "ru");
      store.transaction(() => store.people.setLanguage(2, "en"));
      throw new Error("broken");
    });
  expect(broken).toThrow("broken");
  expect([store.people.language(1), store.people.language(2)]).toEqual([undefined, undefined]);
  expect(store.transaction(() => "done")).toBe("done");
});

test("what is deleted is overwritten, and the write-ahead log does not stay as long as it once was", async ({
  onTestFinished,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const path = join(folder, "campaigns.sqlite");
  const db = openDatabase(path);
  onTestFinished(async () => {
    db.close();
    await rm(folder, { recursive: true, maxRetries: 20 });
  });
  expect(db.pragma("secure_delete", { simple: true })).toBe(1);
  const most = db.pragma("journal_size_limit", { simple: true }) as number;
  // A reader, such as a backup, keeps SQLite from beginning the log anew meanwhile.
  const reader = new Database(path, { readonly: true });
  reader.exec("BEGIN; SELECT count(*) FROM chats");
  const write = db.prepare("INSERT INTO conversations (key, state) VALUES (?, ?)");
  for (let at = 0; at < 40; at++) write.run(String(at), "x".repeat(most / 20));
  expect((await stat(`${path}-wal`)).size).toBeGreaterThan(most);
  reader.close();
  db.pragma("wal_checkpoint");
  write.run("last", "x");
  expect((await stat(`${path}-wal`)).size).toBeLessThanOrEqual(most);
});
