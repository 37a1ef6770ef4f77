import type { KeptBack } from "../domain/folder/kept-back.ts";
import type { FileFacts, FolderMark, KnownFile, KnownFolder } from "../domain/folder/life.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

interface Row {
  id: string;
  starts: number;
  beats: number;
  file: string | null;
  alive_at: number;
  stopped_at: number | null;
  copy_of: number | null;
}

/** Which folder this is, and what was kept back when it turned out to be a copy. */
export function instanceStore(db: Db) {
  const read = db.prepare("SELECT * FROM instance");
  const write = db.prepare(
    `INSERT OR REPLACE INTO instance (one, id, starts, beats, file, alive_at, stopped_at, copy_of)
     VALUES (1, @id, @starts, @beats, @file, @aliveAt, @stoppedAt, NULL)`,
  );
  const written = db.prepare("UPDATE instance SET file = ?");
  const keptBack = db.prepare("SELECT body FROM kept_back").pluck();
  const keepBack = db.prepare("INSERT OR REPLACE INTO kept_back (one, body) VALUES (1, ?)");

  return {
    read(): KnownFolder | undefined {
      const row = read.get() as Row | undefined;
      return (
        row &&
        withoutUndefined({
          id: row.id,
          starts: row.starts,
          beats: row.beats,
          aliveAt: row.alive_at,
          file: row.file === null ? undefined : (JSON.parse(row.file) as KnownFile),
          stoppedAt: row.stopped_at ?? undefined,
          copyOf: row.copy_of ?? undefined,
        })
      );
    },
    /** Before the folder's mark is written, in the file that it is in, if there is one. `stoppedAt`: this is its last beat. */
    writing({ id, starts, beats, file }: FolderMark & { file?: KnownFile }, aliveAt: number, stoppedAt?: number): void {
      const kept = file ? JSON.stringify({ inode: file.inode, bornNs: file.bornNs }) : null;
      write.run({ id, starts, beats, file: kept, aliveAt, stoppedAt: stoppedAt ?? null });
    },
    /** The mark is written, and this is the file that it is in. */
    written: ({ inode, bornNs, changedNs }: FileFacts): void =>
      void written.run(JSON.stringify({ inode, bornNs, changedNs })),
    /** What the admins were asked about last. */
    keptBack(): KeptBack | undefined {
      const body = keptBack.get() as string | undefined;
      return body === undefined ? undefined : (JSON.parse(body) as KeptBack);
    },
    keepBack: (asked: KeptBack): void => void keepBack.run(JSON.stringify(asked)),
  };
}
