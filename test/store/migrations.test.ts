import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { migrate, openDatabase, readMigrations } from "../../src/store/open.ts";

const all = readMigrations();
const newest = all.length;

function at(version: number) {
  const db = new Database(":memory:");
  migrate(db, all.slice(0, version));
  return db;
}

function schemaOf(db: Database.Database) {
  return db.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name").all();
}

test.for(all.map((_, version) => version))("a file of version %i becomes as one begun today", (version) => {
  const db = at(version);
  migrate(db, all);
  expect(db.pragma("user_version", { simple: true })).toBe(newest);
  expect(schemaOf(db)).toEqual(schemaOf(at(newest)));
});

test("what a manager entered in the first version is there in the newest", () => {
  const db = at(1);
  db.exec(`INSERT INTO drafts (id, chat_id, user_id, account_id, state, answers, created_at, updated_at)
           VALUES ('d', 7, 7, 1, 'open', '{"name":"Aksiya"}', 1, 2)`);
  migrate(db, all);
  expect(db.prepare("SELECT answers FROM drafts WHERE id = 'd'").pluck().get()).toBe('{"name":"Aksiya"}');
});

test("each has a number of its own, one after another", () => {
  const names = readdirSync(new URL("../../src/store/migrations/", import.meta.url)).sort();
  expect(names.map((name) => Number(name.slice(0, 3)))).toEqual(names.map((_, at) => at + 1));
});

test("a second run changes nothing", () => {
  const db = at(newest);
  const before = schemaOf(db);
  migrate(db, all);
  expect(schemaOf(db)).toEqual(before);
});

test("a migration that fails leaves the file as it was", () => {
  const db = at(newest);
  const before = schemaOf(db);
  expect(() => migrate(db, [...all, "CREATE TABLE half (a); SELECT nonsense;"])).toThrow();
  expect(schemaOf(db)).toEqual(before);
  expect(db.pragma("user_version", { simple: true })).toBe(newest);
});

test("a file of a newer program is refused untouched", () => {
  const db = at(newest);
  expect(() => migrate(db, all.slice(0, -1))).toThrow(`version ${newest}`);
  expect(db.pragma("user_version", { simple: true })).toBe(newest);
});

test("a file of the newest version is not written to, so that another program's lock is no hindrance", () => {
  const folder = mkdtempSync(join(tmpdir(), "migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, maxRetries: 20 }));
  const path = join(folder, "a.sqlite");
  const other = openDatabase(path);
  other.exec("BEGIN IMMEDIATE");
  const db = new Database(path, { timeout: 0 });
  expect(() => migrate(db, all)).not.toThrow();
  other.exec("COMMIT");
  db.close();
  other.close();
});
