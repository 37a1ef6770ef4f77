import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { migrate, readMigrations } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT } from "./memory.ts";
import rows from "./rows-of-version-20.json" with { type: "json" };

/** The database version that wrote the rows: it called the list of numbers `recipients`. */
const WRITTEN_BY = 20;

const answers = completeAnswers();
const { list, recording, days } = answers;

/** What that version wrote, opened by this one. */
function opened() {
  const db = new Database(":memory:");
  const migrations = readMigrations();
  migrate(db, migrations.slice(0, WRITTEN_BY));
  for (const [table, written] of Object.entries(rows)) {
    for (const row of written) {
      const columns = Object.keys(row);
      db.prepare(`INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((name) => `@${name}`).join()})`).run(
        row,
      );
    }
  }
  migrate(db, migrations);
  return createStore(db);
}

test("the answers of a draft from before are read with their list", () => {
  expect(opened().drafts.open(CHAT)?.answers).toEqual({ recording, list, days });
});

test("its screen is the list's, with what was noted, offered and filled in", () => {
  expect(opened().drafts.open(CHAT)?.cursor).toEqual({
    step: "list",
    note: { kind: "text-not-asked-for", at: "list" },
    offers: [{ list: { ...list, sha256: "other" } }, { days }, { recording }],
    filled: { name: '"Aksiya"', list: JSON.stringify(list) },
    page: 2,
  });
});

test("what was confirmed before is read with its list and with that of the whole", () => {
  const store = opened();
  const confirmed = { ...answers, part: { number: 1, name: "Aksiya", list: { ...list, sha256: "whole" } } };
  for (const id of ["first", "rest"]) {
    expect(store.submissions.byId(id)?.answers).toEqual(confirmed);
    expect(store.drafts.byId(`d-${id}`)?.answers).toEqual(confirmed);
  }
});

test("a list from before is a list among the files, and can be chosen again", () => {
  const store = opened();
  expect(store.files.byHash("bb")?.kind).toBe("list");
  expect(store.lists.latest(CHAT, 2)).toEqual([{ list, usedAt: 3 }]);
});
