import type { RecordingAnswer } from "../domain/draft/answers.ts";
import type { Db } from "./open.ts";

/** The recordings of each chat, to be chosen again and known again; a row goes with its file. */
export function recordingsStore(db: Db) {
  const put = db.prepare(
    `INSERT INTO recordings (chat_id, sha256, original_sha256, answer, used_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET answer = excluded.answer, used_at = excluded.used_at`,
  );
  const byHash = db.prepare("SELECT answer FROM recordings WHERE chat_id = ? AND sha256 = ?");
  const sentAs = db.prepare(
    `SELECT answer FROM recordings WHERE chat_id = @chatId
     AND (sha256 = @sha256 OR original_sha256 = @sha256 AND answer ->> 'repaired' IS NULL)
     ORDER BY used_at DESC LIMIT 1`,
  );
  const latest = db.prepare("SELECT answer FROM recordings WHERE chat_id = ? ORDER BY used_at DESC LIMIT ?");
  const rename = db.prepare(
    "UPDATE recordings SET answer = json_set(answer, '$.fileName', ?) WHERE chat_id = ? AND sha256 = ?",
  );

  function read(row: unknown): RecordingAnswer | undefined {
    return row === undefined ? undefined : (JSON.parse((row as { answer: string }).answer) as RecordingAnswer);
  }

  return {
    /** Keeps a recording, or moves it to the top. Its mp3 must be among the files. */
    put(chatId: number, recording: RecordingAnswer, now: number): void {
      put.run(chatId, recording.sha256, recording.originalSha256, JSON.stringify(recording), now);
    },
    /** @param sha256 of the mp3 that the PBX gets */
    byHash: (chatId: number, sha256: string): RecordingAnswer | undefined => read(byHash.get(chatId, sha256)),
    /** What was made, without repairs, of the same file when it came before. @param sha256 of what came */
    sentAs: (chatId: number, sha256: string): RecordingAnswer | undefined => read(sentAs.get({ chatId, sha256 })),
    /** Last used first. */
    latest: (chatId: number, limit: number): RecordingAnswer[] =>
      latest.all(chatId, limit).flatMap((row) => read(row) ?? []),
    rename: (chatId: number, sha256: string, name: string): void => void rename.run(name, chatId, sha256),
  };
}
