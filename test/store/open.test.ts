import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";

test("a new file in a new folder: commits reach the disk, foreign keys hold", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "store-"));
  const db = openDatabase(join(folder, "new", "campaigns.sqlite"));
  onTestFinished(async () => {
    db.close();
    await rm(folder, { recursive: true });
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
