import type { Db } from "./open.ts";

/** `source`: a file as it was sent, kept for looking at it again; `list`: a clean list; the others were made of a source too. */
export type FileKind = "source" | "recording" | "list" | "refused";

/** A file of the content store, as its rows know it. Facts are JSON of whoever judged it. */
export interface StoredFile {
  sha256: string;
  kind: FileKind;
  name: string;
  size: number;
  facts: unknown;
  chatId: number;
  createdAt: number;
  usedAt: number;
}

/** A file that was not used for long, and when it was used last. */
export type ExpiredFile = Pick<StoredFile, "sha256" | "usedAt">;

interface Row extends Omit<StoredFile, "kind" | "facts" | "chatId" | "createdAt" | "usedAt"> {
  kind: StoredKind;
  facts: string;
  chat_id: number;
  created_at: number;
  used_at: number;
}

/** The kind as its column holds it: the first version called a list `recipients`, and the column's CHECK knows only that word. */
type StoredKind = Exclude<FileKind, "list"> | "recipients";

const storedKind = (kind: FileKind): StoredKind => (kind === "list" ? "recipients" : kind);
const kindOf = (stored: StoredKind): FileKind => (stored === "recipients" ? "list" : stored);

function fromRow({ kind, facts, chat_id, created_at, used_at, ...row }: Row): StoredFile {
  return {
    ...row,
    kind: kindOf(kind),
    facts: JSON.parse(facts),
    chatId: chat_id,
    createdAt: created_at,
    usedAt: used_at,
  };
}

/**
 * Last used before @time, and named by nothing that may still be sent or looked at: a draft, open or aside, a submission
 * that is not settled, work that waits. They name files by their hash, wherever in their JSON that stands.
 */
const UNUSED = `used_at < @time
  AND NOT EXISTS (SELECT 1 FROM drafts d INDEXED BY drafts_not_frozen
    WHERE d.state <> 'frozen' AND instr(d.answers || d.cursor, files.sha256) > 0)
  AND NOT EXISTS (SELECT 1 FROM intakes i WHERE i.state = 'waiting' AND instr(i.work, files.sha256) > 0)
  AND NOT EXISTS (SELECT 1 FROM submissions s
    WHERE s.state IN ('waiting', 'held', 'sending', 'unknown') AND instr(s.answers, files.sha256) > 0)`;

/** Recordings and lists by content; retention deletes what was not used for long. */
export function filesStore(db: Db) {
  const put = db.prepare(
    `INSERT INTO files (sha256, kind, name, size, facts, chat_id, created_at, used_at)
     VALUES (@sha256, @kind, @name, @size, @facts, @chatId, @now, @now)
     ON CONFLICT (sha256) DO UPDATE SET used_at = @now, name = @name, facts = @facts`,
  );
  const byHash = db.prepare("SELECT * FROM files WHERE sha256 = ?");
  const expired = db.prepare(
    `SELECT sha256, used_at AS usedAt FROM files
     WHERE used_at < @time AND (used_at, sha256) > (@usedAt, @sha256) ORDER BY used_at, sha256 LIMIT @limit`,
  );
  const removeUnused = db.prepare(`DELETE FROM files WHERE sha256 = @sha256 AND ${UNUSED}`);
  const use = db.prepare("UPDATE files SET used_at = ? WHERE sha256 = ?");

  return {
    put(file: Omit<StoredFile, "createdAt" | "usedAt">, now: number): void {
      put.run({ ...file, kind: storedKind(file.kind), facts: JSON.stringify(file.facts), now });
    },
    byHash(sha256: string): StoredFile | undefined {
      const row = byHash.get(sha256) as Row | undefined;
      return row && fromRow(row);
    },
    /** Keeps a file from retention for another while. */
    use: (sha256: string, now: number): void => void use.run(now, sha256),
    /**
     * A page of what was last used before a time, whether anything needs it or not.
     * @param after the last one of the page before
     */
    expired: (time: number, limit: number, after: ExpiredFile = { sha256: "", usedAt: Number.MIN_SAFE_INTEGER }) =>
      expired.all({ time, limit, ...after }) as ExpiredFile[],
    /** Forgets a file that was last used before a time; false where something under way needs it, or it is used again. */
    removeUnused: (sha256: string, time: number): boolean => removeUnused.run({ sha256, time }).changes === 1,
  };
}
