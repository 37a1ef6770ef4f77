import type { Person, Role } from "../domain/team/person.ts";
import type { Db } from "./open.ts";

interface Row {
  id: number;
  role: Role;
  sees_all: number;
  approves: number;
}

function fromRow({ id, role, sees_all, approves }: Row): Person {
  return { userId: id, role, seesAll: sees_all === 1, approves: approves === 1, isFixed: false };
}

/** People who were let in by an admin; those of ADMIN_IDS stand in the environment alone. */
export function teamStore(db: Db) {
  const one = db.prepare("SELECT * FROM team WHERE id = ?");
  const all = db.prepare("SELECT * FROM team ORDER BY added_at, id");
  const add = db.prepare(
    `INSERT INTO team (id, role, added_at, added_by) VALUES (@userId, @role, @now, @by)
     ON CONFLICT (id) DO UPDATE SET role = @role`,
  );
  const change = db.prepare(
    "UPDATE team SET role = @role, sees_all = @seesAll, approves = @approves WHERE id = @userId",
  );
  const remove = db.prepare("DELETE FROM team WHERE id = ?");
  const isToGreet = db.prepare("SELECT 1 FROM team WHERE id = ? AND greeted = 0");
  const greet = db.prepare("UPDATE team SET greeted = 1 WHERE id = ? AND greeted = 0");

  return {
    one(userId: number): Person | undefined {
      const row = one.get(userId) as Row | undefined;
      return row && fromRow(row);
    },
    /** Who came first is first. */
    all: (): Person[] => (all.all() as Row[]).map(fromRow),
    /** Lets somebody in; of whoever is let in already only the role changes. @param by the admin */
    add: (userId: number, role: Role, by: number, now: number): void => void add.run({ userId, role, by, now }),
    /** False where they are not let in any more. */
    change: ({ userId, role, seesAll, approves }: Omit<Person, "isFixed">): boolean =>
      change.run({ userId, role, seesAll: seesAll ? 1 : 0, approves: approves ? 1 : 0 }).changes === 1,
    remove: (userId: number): boolean => remove.run(userId).changes === 1,
    /** Whether somebody was let in who does not know it yet. */
    isToGreet: (userId: number): boolean => isToGreet.get(userId) !== undefined,
    /** Somebody is told that they are let in; false where they were before. */
    greet: (userId: number): boolean => greet.run(userId).changes === 1,
  };
}
