import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { failureOf } from "../../src/bot/telegram/failures.ts";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { isStoreTrouble } from "../../src/store/trouble.ts";

/** What a piece of work throws. */
function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function onDisk() {
  const folder = mkdtempSync(join(tmpdir(), "trouble-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  const path = join(folder, "campaigns.sqlite");
  const db = openDatabase(path);
  onTestFinished(() => void db.close());
  return { db, path, store: createStore(db) };
}

test("another program's lock is met at once, without waiting inside SQLite, and passes", () => {
  const { db, path, store } = onDisk();
  const other = new Database(path);
  other.exec("BEGIN IMMEDIATE");
  expect(db.pragma("busy_timeout", { simple: true })).toBe(0);
  const error = thrown(() => store.people.setLanguage(1, "ru"));
  expect(isStoreTrouble(error)).toBe(true);
  other.close();
  store.people.setLanguage(1, "ru");
});

test("a full database is for later, a broken rule of the schema is not", () => {
  const { db, store } = onDisk();
  db.pragma(`max_page_count = ${db.pragma("page_count", { simple: true })}`);
  const body = "x".repeat(20_000);
  expect(isStoreTrouble(thrown(() => store.updates.add([{ id: 1, lane: "a", body }], 0)))).toBe(true);
  db.pragma("max_page_count = 100000");
  expect(isStoreTrouble(thrown(() => store.links.add(1, 99)))).toBe(false);
});

test.each(["SQLITE_BUSY_SNAPSHOT", "SQLITE_FULL", "SQLITE_READONLY_DBMOVED", "SQLITE_IOERR_WRITE", "ENOSPC", "EROFS"])(
  "%s is for later, however it is wrapped",
  (code) => {
    const error = Object.assign(new Error("x"), { code });
    expect(failureOf(error)).toMatchObject({ kind: "later" });
    expect(isStoreTrouble(new Error("outer", { cause: error }))).toBe(true);
  },
);

test.each(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CORRUPT", "SQLITE_ERROR", "ENOENT", "NOT_SQLITE_BUSY", "SQLITE_"])(
  "%s is not",
  (code) => {
    expect(isStoreTrouble(Object.assign(new Error("x"), { code }))).toBe(false);
  },
);
