import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Breach, Head } from "../../src/domain/journal/chain.ts";
import { readHead, writeHead } from "../../src/domain/journal/chain.ts";
import { checkJournal } from "../../src/store/journal-check.ts";
import { hashOf } from "../../src/store/journal-seal.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { count } from "../counts.ts";

const KEY = new Uint8Array(32).fill(1);
const OTHER = new Uint8Array(32).fill(2);
const ROWS = count(60, 100_000);

let path = "";
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "journal-"));
  path = join(folder, "bot.sqlite");
  return () => rm(folder, { recursive: true, maxRetries: 20 });
});

function write(store: Store, rows: number): void {
  store.transaction(() => {
    for (let n = 0; n < rows; n++) {
      store.journal.record({ kind: "handed-over", by: 7 + (n % 3), about: `d${n % 5}`, digest: "ab" }, 1_000 + n);
    }
  });
}

function opened(): Store {
  const store = openStore(path);
  onTestFinished(() => store.close());
  return store;
}

/** The journals that were written once, for all tests that only change a copy of them. */
const templates = mkdtempSync(join(tmpdir(), "journals-"));
afterAll(() => rm(templates, { recursive: true, maxRetries: 20 }));
const heads = new Map<number, Head>();

/** A sealed journal of so many rows, which nobody has open; its head. */
function sealed(rows: number): Head {
  const template = join(templates, String(rows));
  const known = heads.get(rows) ?? written(rows);
  if (existsSync(template)) copyFileSync(template, path);
  else copyFileSync(path, template);
  heads.set(rows, known);
  return known;
}

/** Adds so many rows to a journal and closes it, sealed with these keys; its head. */
function written(rows: number, keys: readonly Uint8Array[] = [KEY]): Head {
  const store = openStore(path);
  store.journal.sealWith(keys, 0);
  write(store, rows);
  const head = store.journal.head();
  store.close();
  if (!head) throw new Error("empty");
  return head;
}

/** Somebody at the file who takes the guards away first. */
function tamper(sql: string): void {
  const db = new Database(path);
  const guards = db.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'").pluck();
  const kept = guards.all() as string[];
  for (const name of ["grows", "never_changes", "keeps_all"]) db.exec(`DROP TRIGGER journal_${name}`);
  db.exec(sql);
  for (const guard of kept) db.exec(guard);
  db.close();
}

/** Writes the hashes of all rows anew from one on, as whoever has no key could. */
function forgeFrom(n: number, change: string): void {
  tamper(change);
  const db = new Database(path);
  db.exec("DROP TRIGGER journal_never_changes");
  const rowBefore = db.prepare("SELECT hash, seal FROM journal WHERE n = ?").get(n - 1) as {
    hash: string;
    seal: string;
  };
  let { hash: before, seal } = rowBefore as { hash: string; seal: string | null };
  for (const row of db.prepare("SELECT * FROM journal WHERE n >= ? ORDER BY n").all(n) as never[]) {
    const changed = { ...(row as Parameters<typeof hashOf>[0] & { seal: string | null }), before };
    const hash = hashOf(changed, seal);
    seal = changed.seal;
    db.prepare("UPDATE journal SET before = ?, hash = ? WHERE n = ?").run(before, hash, changed.n);
    before = hash;
  }
  db.exec(
    "CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal BEGIN SELECT raise(ABORT, 'a row of the journal never changes'); END",
  );
  db.close();
}

const kinds = (breaches: readonly Breach[]) => [...new Set(breaches.map(({ kind }) => kind))];
const found = (noted?: Head, keys = [KEY]) => kinds(checkJournal(path, keys, noted).breaches);

test("rows are added one behind another, each with the hash of the one before", () => {
  const store = opened();
  write(store, 3);
  expect(store.journal.last().map(({ n, by, about }) => [n, by, about])).toEqual([
    [3, 9, "d2"],
    [2, 8, "d1"],
    [1, 7, "d0"],
  ]);
  expect(checkJournal(path, [])).toMatchObject({ rows: 3, breaches: [] });
});

test("a row goes with a decision that is not committed", () => {
  const store = opened();
  expect(() =>
    store.transaction(() => {
      store.journal.record({ kind: "handed-over" }, 1);
      throw new Error("not decided");
    }),
  ).toThrow("not decided");
  expect(store.journal.head()).toBeUndefined();
});

test.for([
  "UPDATE journal SET by = 8 WHERE n = 2",
  "DELETE FROM journal WHERE n = 2",
  "DELETE FROM journal",
  "REPLACE INTO journal SELECT n, at, 8, kind, about, facts, digest, before, hash, seal FROM journal WHERE n = 2",
  "INSERT INTO journal SELECT n + 5, at, by, kind, about, facts, digest, before, hash, seal FROM journal WHERE n = 3",
])("the database itself refuses: %s", (sql) => {
  sealed(3);
  const db = new Database(path);
  onTestFinished(() => void db.close());
  expect(() => db.exec(sql)).toThrow("journal");
});

describe("what the check finds", () => {
  const middle = Math.floor(ROWS / 2);

  test("nothing in a journal that is whole, whose noted head is there", () => {
    const head = sealed(ROWS);
    expect(found(head)).toEqual([]);
    expect(found(readHead(writeHead(head)))).toEqual([]);
  });

  test("a seal that was taken off a row, or off the last one", () => {
    const { n } = sealed(ROWS);
    tamper(`UPDATE journal SET seal = NULL WHERE n = ${middle}`);
    expect(found()).toEqual(["changed"]);
    sealed(ROWS);
    tamper(`UPDATE journal SET seal = NULL WHERE n = ${n}`);
    expect(found()).toEqual(["unsealed"]);
  });

  test.for(["at", "by", "kind", "about", "facts", "digest"])("a change of %s", (column) => {
    sealed(ROWS);
    const value = column === "at" || column === "by" ? `${column} + 1` : `${column} || 'x'`;
    tamper(`UPDATE journal SET ${column} = ${value} WHERE n = ${middle}`);
    expect(found()).toEqual(["changed"]);
  });

  test("that nobody stands where somebody stood", () => {
    sealed(ROWS);
    tamper(`UPDATE journal SET by = NULL WHERE n = ${middle}`);
    expect(found()).toEqual(["changed"]);
  });

  test("a row that was taken out, with the gap and without it", () => {
    sealed(ROWS);
    tamper(`DELETE FROM journal WHERE n = ${middle}`);
    expect(found()).toEqual(["missing", "changed"]);
    tamper(`UPDATE journal SET n = n - 1 WHERE n > ${middle}`);
    expect(found()).toContain("unlinked");
  });

  test("two rows that changed their places", () => {
    sealed(ROWS);
    const swap = `UPDATE journal SET n = CASE n WHEN -1 THEN ${middle + 1} ELSE ${middle} END WHERE n IN (-1, -2)`;
    tamper(`UPDATE journal SET n = ${middle} - n - 1 WHERE n IN (${middle}, ${middle + 1}); ${swap}`);
    expect(found()).toEqual(expect.arrayContaining(["changed"]));
  });

  test("a journal written anew by somebody without the key", () => {
    const head = sealed(ROWS);
    forgeFrom(middle, `UPDATE journal SET by = 1 WHERE n = ${middle}`);
    expect(found()).toEqual(["seal"]);
    expect(found(head, [])).toEqual(["other"]);
  });

  test("one written anew with the seals taken off", () => {
    sealed(ROWS);
    forgeFrom(middle, `UPDATE journal SET by = 1, seal = NULL WHERE n >= ${middle}`);
    expect(found()).toEqual(["unsealed"]);
  });

  test("a tail that was cut off, against the noted head alone", () => {
    const head = sealed(ROWS);
    tamper(`DELETE FROM journal WHERE n > ${middle}`);
    expect([found(), found(head)]).toEqual([[], ["cut"]]);
  });

  test("that the guards were taken away", () => {
    sealed(3);
    const db = new Database(path);
    db.exec("DROP TRIGGER journal_keeps_all");
    db.close();
    expect(found()).toEqual(["unguarded"]);
  });
});

describe("the key", () => {
  test("what was written before there was one is vouched for by the first row behind it", () => {
    written(5, []);
    written(1);
    const checked = checkJournal(path, [KEY]);
    expect(checked).toMatchObject({ rows: 7, unsealed: 0, breaches: [] });
  });

  test("a new key vouches for what another one sealed, so that the old one can go", () => {
    written(5, [OTHER]);
    const store = openStore(path);
    store.journal.sealWith([KEY, OTHER], 1);
    store.close();
    expect(found(undefined, [KEY])).toEqual([]);
  });

  test("a start with the same key adds nothing", () => {
    const before = written(5);
    const store = opened();
    store.journal.sealWith([KEY], 1);
    expect(store.journal.head()).toEqual(before);
  });

  test("rows that no known key has sealed are told of", () => {
    written(5, [OTHER]);
    expect(found()).toEqual(["unsealed"]);
  });
});

test("a head is read as it was written, and nothing else is one", () => {
  const head = { n: 12, hash: "0123456789abcdef01234567".padEnd(64, "8") };
  expect(readHead(writeHead(head))).toEqual({ n: 12, hash: "0123456789abcdef01234567" });
  expect(["", "12", "12-xyz", "12-0123", "-1-0123456789abcdef01234567"].map(readHead)).toEqual(
    Array(5).fill(undefined),
  );
});
