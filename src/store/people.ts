import { isLocale, type Locale } from "../domain/locale.ts";
import type { Db } from "./open.ts";

/** People by Telegram user id: what they are called, the language that they chose, and when a stranger was last told no. */
export function peopleStore(db: Db) {
  const read = db.prepare("SELECT language FROM people WHERE id = ?");
  const write = db.prepare(
    "INSERT INTO people (id, language) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language",
  );
  const refuse = db.prepare(
    `INSERT INTO people (id, refused_at) VALUES (@id, @now) ON CONFLICT (id) DO UPDATE SET refused_at = @now
     WHERE refused_at IS NULL OR refused_at <= @now - @every`,
  );
  const prune = db.prepare("DELETE FROM people WHERE language IS NULL AND refused_at < ?");
  const name = db.prepare("SELECT name FROM people WHERE id = ?");
  const setName = db.prepare(
    "INSERT INTO people (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
  );
  return {
    name: (id: number): string | undefined => (name.get(id) as { name: string | null } | undefined)?.name ?? undefined,
    setName: (id: number, value: string): void => void setName.run(id, value),
    language(id: number): Locale | undefined {
      const language = (read.get(id) as { language: string | null } | undefined)?.language;
      return isLocale(language) ? language : undefined;
    },
    /** Forgets strangers who were last told no before a time. */
    prune: (before: number): number => prune.run(before).changes,
    setLanguage: (id: number, language: Locale): void => void write.run(id, language),
    /** Whether a stranger is to be told no now: at most once in `every` milliseconds. */
    refuse: (id: number, now: number, every: number): boolean => refuse.run({ id, now, every }).changes === 1,
  };
}
