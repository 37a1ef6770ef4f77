import type { AccessRequest } from "../domain/team/request.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

interface Row {
  id: number;
  name: string;
  username: string | null;
  asked_at: number;
  refused_at: number | null;
}

function fromRow(row: Row): AccessRequest {
  return withoutUndefined({
    userId: row.id,
    name: row.name,
    username: row.username ?? undefined,
    askedAt: row.asked_at,
    refusedAt: row.refused_at ?? undefined,
  });
}

/** Strangers who ask to be let in: one row a person. */
export function accessRequestsStore(db: Db) {
  const one = db.prepare("SELECT * FROM access_requests WHERE id = ?");
  const open = db.prepare("SELECT * FROM access_requests WHERE refused_at IS NULL ORDER BY asked_at, id");
  const put = db.prepare(
    `INSERT OR REPLACE INTO access_requests (id, name, username, asked_at, refused_at)
     VALUES (@userId, @name, @username, @now, NULL)`,
  );
  const refuse = db.prepare("UPDATE access_requests SET refused_at = ? WHERE id = ? AND refused_at IS NULL");
  const remove = db.prepare("DELETE FROM access_requests WHERE id = ?");
  const prune = db.prepare("DELETE FROM access_requests WHERE refused_at < @refused OR asked_at < @asked");

  return {
    one(userId: number): AccessRequest | undefined {
      const row = one.get(userId) as Row | undefined;
      return row && fromRow(row);
    },
    /** Those that nobody has answered, the oldest first. */
    open: (): AccessRequest[] => (open.all() as Row[]).map(fromRow),
    put: ({ userId, name, username }: Pick<AccessRequest, "userId" | "name" | "username">, now: number): void =>
      void put.run({ userId, name, username: username ?? null, now }),
    /** False where it is answered already. */
    refuse: (userId: number, now: number): boolean => refuse.run(now, userId).changes === 1,
    /** False where there is none. */
    remove: (userId: number): boolean => remove.run(userId).changes === 1,
    /** Forgets those that were refused before a time, and those that were made before another, answered or not. */
    prune: (refused: number, asked: number): number => prune.run({ refused, asked }).changes,
  };
}
