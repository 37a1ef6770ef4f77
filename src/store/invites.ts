import type { Role } from "../domain/team/person.ts";
import type { Db } from "./open.ts";

/** A link that lets one person in. */
export interface Invite {
  /** SHA-256 (hex) of what stands in the link, which is kept nowhere. */
  hash: string;
  role: Role;
  /** The admin who made it. */
  madeBy: number;
}

/** Links that let people in, one each. */
export function invitesStore(db: Db) {
  const insert = db.prepare(
    "INSERT INTO invites (hash, role, made_by, made_at, expires_at) VALUES (@hash, @role, @madeBy, @now, @until)",
  );
  const use = db.prepare(
    `UPDATE invites SET used_by = @userId WHERE hash = @hash AND used_by IS NULL AND expires_at > @now
     RETURNING hash, role, made_by AS madeBy`,
  );
  const removeOf = db.prepare("DELETE FROM invites WHERE made_by = ? AND used_by IS NULL");
  const prune = db.prepare("DELETE FROM invites WHERE expires_at < ?");

  return {
    add: (invite: Invite, now: number, until: number): void => void insert.run({ ...invite, now, until }),
    /** Uses one up; undefined where there is none, where somebody used it, and from the moment at which it expires. */
    use: (hash: string, userId: number, now: number): Invite | undefined =>
      use.get({ hash, userId, now }) as Invite | undefined,
    /** Takes back those that an admin made and nobody used. */
    removeOf: (madeBy: number): void => void removeOf.run(madeBy),
    /** Forgets those that expired before a time. */
    prune: (before: number): number => prune.run(before).changes,
  };
}
