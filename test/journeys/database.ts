/** A look into the bot's own database, and changes of it while the bot is down. */
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import type { Office } from "./office.ts";

function open(office: Office): Database.Database {
  return new Database(join(office.dataDir, "campaigns.sqlite"));
}

/** What a query finds. */
export function rows(office: Office, sql: string): unknown[] {
  const database = open(office);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Changes rows, as time would. Only while the bot is down. */
export function change(office: Office, sql: string, ...values: unknown[]): void {
  const database = open(office);
  try {
    database.prepare(sql).run(...values);
  } finally {
    database.close();
  }
}

/** Waits until the bot has handled all that was sent before, in any chat, and told what there is to tell. */
export async function handled(office: Office): Promise<void> {
  await office.telegram.settled();
  const waiting = () =>
    rows(
      office,
      "SELECT update_id FROM updates WHERE done = 0 UNION ALL SELECT id FROM notices WHERE settled_at IS NULL",
    );
  await expect.poll(waiting).toEqual([]);
}
