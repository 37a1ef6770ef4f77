import Database from "better-sqlite3";
import type { CompleteAnswers } from "../../src/domain/draft/answers.ts";
import { type Db, openDatabase } from "../../src/store/open.ts";
import { createStore, type Store } from "../../src/store/store.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";

/** A database of the newest schema: all migrations together take longer than most tests. */
let newest: Buffer | undefined;

/** The bytes of an empty database after all migrations. */
export function newestDatabase(): Buffer {
  newest ??= openDatabase(":memory:").serialize();
  return newest;
}

/** An empty database in memory, as `openDatabase(":memory:")` gives it. */
export function memoryDatabase(): Db {
  const db = new Database(newestDatabase());
  db.pragma("foreign_keys = ON");
  db.pragma("secure_delete = ON");
  return db;
}

/** A new store that lives as long as the test. */
export function memoryStore(db = memoryDatabase()): Store {
  const prepare = db.prepare.bind(db);
  // A store has two hundred statements, of which a test runs a few.
  Object.assign(db, { prepare: (sql: string) => lazily(() => prepare(sql)) });
  return createStore(db);
}

/** A statement that is prepared when something is first asked of it. */
function lazily(prepare: () => Database.Statement): Database.Statement {
  let made: Database.Statement | undefined;
  return new Proxy({} as Database.Statement, {
    get(_, name) {
      // Asked for where a statement is made.
      if (name === "pluck" && made === undefined) return () => lazily(() => prepare().pluck());
      made ??= prepare();
      const value: unknown = Reflect.get(made, name);
      return typeof value === "function" ? value.bind(made) : value;
    },
  });
}

export const CHAT = 700100;

/** A confirmed draft "d-<id>" and its submission, held until 1000 unless told. */
export function holdSubmission(
  store: Store,
  id: string,
  {
    releaseAt = 1_000,
    confirmedAt = 0,
    answers = completeAnswers(),
  }: { releaseAt?: number; confirmedAt?: number; answers?: CompleteAnswers } = {},
) {
  const draftId = `d-${id}`;
  const draft = store.drafts.create({ id: draftId, chatId: CHAT, userId: CHAT, answers }, 0);
  const { cursor: _, ...facts } = draft;
  store.drafts.freeze({ ...facts, answers, state: "frozen" }, 0);
  const parties = { chatId: CHAT, userId: CHAT, accountId: store.accountId };
  store.submissions.create({ id, draftId, ...parties, answers, releaseAt, confirmedAt });
  const submission = store.submissions.byId(id);
  if (!submission) throw new Error("not created");
  return submission;
}

/** Two parts of one confirmation: "first" was sent and is accepted, or is left held; "rest" waits for a word. */
export function holdParts(store: Store, { isSent = true, answers = completeAnswers() } = {}) {
  const first = holdSubmission(store, "first", { answers });
  holdSubmission(store, "rest", { answers });
  store.parts.recordParts(first.draftId, "first", "rest");
  if (!isSent) return;
  store.submissions.claim("first", 0);
  store.submissions.settle({ ...first, state: "sending" }, "accepted", 0, { campaignId: 1 });
}
