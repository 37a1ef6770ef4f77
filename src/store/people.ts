import { isLocale, type Locale } from "../domain/locale.ts";
import type { Db } from "./open.ts";

/**
 * People by Telegram user id: what they are called, the language that they chose, the number to which their test calls go, and
 * when a stranger was last told no.
 */
export function peopleStore(db: Db) {
  const read = db.prepare("SELECT language FROM people WHERE id = ?");
  const write = db.prepare(
    "INSERT INTO people (id, language) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language",
  );
  const refusedAt = db.prepare("SELECT refused_at FROM people WHERE id = ?").pluck();
  const refuse = db.prepare(
    "INSERT INTO people (id, refused_at) VALUES (@id, @now) ON CONFLICT (id) DO UPDATE SET refused_at = @now",
  );
  const prune = db.prepare("DELETE FROM people WHERE language IS NULL AND refused_at < ?");
  const name = db.prepare("SELECT name FROM people WHERE id = ?");
  const setName = db.prepare(
    "INSERT INTO people (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
  );
  const number = db.prepare("SELECT number FROM people WHERE id = ?").pluck();
  const setNumber = db.prepare(
    `INSERT INTO people (id, number, number_used_at) VALUES (@id, @number, @now)
     ON CONFLICT (id) DO UPDATE SET number = @number, number_used_at = @now`,
  );
  const useNumber = db.prepare("UPDATE people SET number_used_at = ? WHERE id = ? AND number IS NOT NULL");
  const forgetNumber = db.prepare("UPDATE people SET number = NULL, number_used_at = NULL WHERE id = ?");
  const forgetNumbers = db.prepare(
    "UPDATE people SET number = NULL, number_used_at = NULL WHERE number IS NOT NULL AND number_used_at < ?",
  );
  return {
    /** A person's own number, E.164 digits without the plus, if they gave it. */
    number: (id: number): string | undefined => (number.get(id) as string | null | undefined) ?? undefined,
    setNumber: (id: number, value: string, now: number): void => void setNumber.run({ id, number: value, now }),
    /** It was used now: retention counts from then. */
    useNumber: (id: number, now: number): void => void useNumber.run(now, id),
    forgetNumber: (id: number): void => void forgetNumber.run(id),
    /** Forgets numbers that were last used before a time. How many there were. */
    forgetNumbers: (before: number): number => forgetNumbers.run(before).changes,
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
    isToRefuse(id: number, now: number, every: number): boolean {
      const at = refusedAt.get(id) as number | null | undefined;
      return typeof at !== "number" || at <= now - every;
    },
    /** A stranger was told no. */
    refused: (id: number, now: number): void => void refuse.run({ id, now }),
  };
}
