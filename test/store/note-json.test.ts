import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { readDoNotCallOutcome, readNote } from "../../src/store/note-json.ts";
import { migrate, openDatabase, readMigrations } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";
import { EVERY_NOTE } from "../domain/draft/every-note.ts";
import { CHAT } from "./memory.ts";

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a note of every kind comes back as it was written, days and hours as such", () => {
  for (const note of EVERY_NOTE) {
    const read = readNote(stored(note));
    expect(read).toEqual(note);
    expect(stored(read)).toEqual(stored(note));
  }
});

test.each<[unknown]>([
  [undefined],
  [null],
  ["recording-taken"],
  [{ key: "recording-taken", variables: {} }],
  [{ kind: "of-a-later-version" }],
  [{ kind: "file-not-read", code: "eaten", name: "a" }],
  [{ kind: "recording-refused", refusal: { code: "other-audio", variables: {} }, name: "a" }],
  [{ kind: "recording-used", campaign: "a", on: "yesterday" }],
  [{ kind: "understood", change: { days: { from: "2026-13-01", to: "2026-11-27" } } }],
  [{ kind: "changed", change: {} }],
])("%j is no note, and no reason to fail", (json) => {
  expect(readNote(json)).toBeUndefined();
  expect(readDoNotCallOutcome(json)).toBeUndefined();
});

test("a draft and a notice of an earlier version, which kept sentences, are read without them", () => {
  const db = openDatabase(":memory:");
  const store = createStore(db);
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 1);
  const old = { note: { key: "recording-taken", variables: {} }, page: 2 };
  db.prepare("UPDATE drafts SET cursor = ? WHERE id = ?").run(JSON.stringify(old), draft.id);
  expect(store.drafts.open(CHAT)?.cursor).toEqual({ page: 2 });
  const body = { kind: "do-not-call", said: { key: "never-added", variables: { changed: 1, same: 0, refused: 0 } } };
  db.prepare("INSERT INTO notices (chat_id, body, created_at, due_at) VALUES (?, ?, 0, 0)").run(
    CHAT,
    JSON.stringify(body),
  );
  expect(store.notices.due(1).map((notice) => notice.body)).toEqual([{ kind: "do-not-call" }]);
});

test("a note in a file of the first version costs nothing of the draft", () => {
  const db = new Database(":memory:");
  const migrations = readMigrations();
  migrate(db, migrations.slice(0, 1));
  db.exec(`INSERT INTO drafts (id, chat_id, user_id, account_id, state, answers, cursor, created_at, updated_at)
           VALUES ('d', ${CHAT}, ${CHAT}, 1, 'open', '{"name":"Aksiya"}',
                   '{"note":{"key":"name-long","variables":{"length":99,"most":60}},"step":"name"}', 1, 2)`);
  migrate(db, migrations);
  expect(createStore(db).drafts.open(CHAT)).toMatchObject({ answers: { name: "Aksiya" }, cursor: { step: "name" } });
  expect(createStore(db).drafts.open(CHAT)?.cursor.note).toBeUndefined();
});
