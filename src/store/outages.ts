import type { OutageKind } from "../domain/outage.ts";
import type { Db } from "./open.ts";

/** Outages that are under way and known of: a start in the middle of one does not tell it once more. */
export function outagesStore(db: Db) {
  const begin = db.prepare("INSERT INTO outages (what, since) VALUES (?, ?) ON CONFLICT DO NOTHING");
  const end = db.prepare("DELETE FROM outages WHERE what = ?");
  const since = db.prepare("SELECT since FROM outages WHERE what = ?").pluck();
  return {
    /** False when it is known already. @param at epoch milliseconds */
    begin: (what: OutageKind, at: number): boolean => begin.run(what, at).changes === 1,
    /** False when it was over before. */
    end: (what: OutageKind): boolean => end.run(what).changes === 1,
    /** When it began; undefined when it is not under way. */
    since: (what: OutageKind) => since.get(what) as number | undefined,
  };
}
