import { describe, expect, test } from "vitest";
import { type Db, openDatabase } from "../../src/store/open.ts";
import { createStore } from "../../src/store/store.ts";

/** Tables that grow for as long as the bot is used: a statement that reads through one gets slower every year. */
const GROWING = "updates|drafts|files|recordings|lists|submissions|campaigns|links|statuses|notices|calls|journal";

/** Indexes that hold only what is at work, however much piles up beside them. */
const AT_WORK =
  /USING (?:COVERING )?INDEX (?:updates_waiting|drafts_owed|drafts_not_frozen|notices_due|campaigns_due)\b/;

/** All statements that the store prepares over a database of today. */
function statements(): { db: Db; texts: string[] } {
  const db = openDatabase(":memory:");
  const texts: string[] = [];
  const prepare = db.prepare.bind(db);
  Object.assign(db, {
    prepare: (text: string) => {
      texts.push(text);
      return prepare(text);
    },
  });
  createStore(db);
  return { db, texts };
}

/** The steps of a statement that read through a whole growing table. */
function readsThrough(db: Db, text: string): string[] {
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${text}`);
  const parameters = [...text.matchAll(/\?/g)].map(() => 1);
  const names = [...text.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1]);
  const steps = plan.all(...parameters, ...(names.length > 0 ? [Object.fromEntries(names)] : [])) as {
    detail: string;
  }[];
  const aliases = new Map(
    [...text.matchAll(/\b(?:FROM|JOIN) (\w+) (?:AS )?([a-z])\b/g)].map(([, table, alias]) => [alias, table]),
  );
  return steps
    .map(({ detail }) =>
      detail.replace(/^(SCAN|SEARCH) ([a-z])\b(?!\w)/, (_, how, alias) => `${how} ${aliases.get(alias)}`),
    )
    .filter((detail) => new RegExp(`^SCAN (?:${GROWING})\\b`).test(detail) && !AT_WORK.test(detail));
}

const { db, texts } = statements();

test("every noun of the store is among what is looked at", () => {
  expect(texts.length).toBeGreaterThan(80);
});

test("no statement reads through a table that grows over the years", () => {
  const slow = texts.flatMap((text) =>
    readsThrough(db, text).map((step) => `${step}: ${text.replaceAll(/\s+/g, " ")}`),
  );
  expect(slow).toEqual([]);
});

test.for(["recordings", "lists", "intakes", "submissions", "links", "statuses", "calls"])(
  "what is deleted is looked for among %s by an index, where they name it",
  (table) => {
    const keys = db.pragma(`foreign_key_list(${table})`) as {
      id: number;
      from: string;
      to: string | null;
      table: string;
    }[];
    const missing = keys
      .filter(({ table: parent }) => ["files", "drafts", "submissions"].includes(parent))
      .filter(({ from }) => readsThrough(db, `SELECT 1 FROM ${table} WHERE ${from} = ?`).length > 0);
    expect(missing).toEqual([]);
  },
);

describe("the check finds", () => {
  test.each([
    ["SELECT * FROM submissions WHERE screen_id = 3"],
    ["SELECT c.id FROM campaigns c WHERE c.created_at < ?"],
    ["DELETE FROM files WHERE name = @name"],
  ])("%s", (text) => {
    expect(readsThrough(db, text)).toHaveLength(1);
  });
});
