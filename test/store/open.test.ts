import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate, openDatabase, readMigrations } from "../../src/store/open.ts";
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

test("what an earlier version only marked as deleted is gone from the file", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const path = join(folder, "campaigns.sqlite");
  const LAST_THAT_LEFT_IT = 10;
  const old = new Database(path);
  old.pragma("secure_delete = OFF");
  migrate(old, readMigrations().slice(0, LAST_THAT_LEFT_IT));
  old.prepare("INSERT INTO conversations (key, state) VALUES (?, ?)").run("1", "998901234567 ".repeat(2_000));
  old.prepare("DELETE FROM conversations").run();
  old.close();
  expect((await readFile(path)).includes("998901234567")).toBe(true);
  openDatabase(path).close();
  expect((await readFile(path)).includes("998901234567")).toBe(false);
});

test("a file says which version of the product used it last", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  onTestFinished(() => rm(folder, { recursive: true, maxRetries: 20 }));
  const path = join(folder, "campaigns.sqlite");
  const noted = (program?: string) => {
    const db = openDatabase(path, program);
    const version = db.prepare("SELECT version FROM used_by").pluck().get();
    db.close();
    return version;
  };
  expect([noted(), noted("1.0.0"), noted(), noted("1.1.0"), noted()]).toEqual([
    undefined,
    "1.0.0",
    "1.0.0",
    "1.1.0",
    "1.1.0",
  ]);
});
