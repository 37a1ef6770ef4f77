import { move, receive } from "../domain/draft.ts";
import type { OfferedFile } from "../domain/intake.ts";
import type { RecordingRefusal } from "../domain/recording.ts";
import { judgeRecording } from "../domain/recording-verdict.ts";
import type { Content, ContentStore } from "../files/content.ts";
import type { Studio } from "../files/recordings/studio.ts";
import type { Store } from "../store/store.ts";
import type { Saying } from "../words.ts";
import type { DraftChange } from "./intake.ts";

export interface TakeRecordingParts {
  store: Store;
  content: ContentStore;
  studio: Studio;
  /** A refusal as something to say. */
  sayRefusal(refusal: RecordingRefusal, name: string): Saying;
  now(): number;
}

/** Judges a downloaded file as a recording and makes the mp3 that the PBX gets. */
export function createTakeRecording({ store, content, studio, sayRefusal, now }: TakeRecordingParts) {
  return async function takeRecording(original: Content, file: OfferedFile, chatId: number): Promise<DraftChange> {
    const refused =
      (refusal: RecordingRefusal): DraftChange =>
      (draft) =>
        move(draft, { note: sayRefusal(refusal, file.name) });

    const seen = await studio.inspect(original.path);
    if (!seen.ok) return refused(seen.refusal);
    const findings = judgeRecording(seen.facts);
    const fatal = findings.find(({ severity }) => severity === "refuse");
    if (fatal) return refused({ code: "empty", variables: {} });

    const output = content.aside();
    const prepared = await studio.prepare(original.path, seen.facts, {}, output);
    if (!prepared.ok) return refused(prepared.refusal);
    const sent = prepared.unchanged ? original : await content.adopt(output);
    const common = { name: file.name, chatId };
    if (!prepared.unchanged) {
      store.files.put({ ...common, sha256: original.sha256, kind: "source", size: original.size, facts: {} }, now());
    }
    store.files.put(
      { ...common, sha256: sent.sha256, kind: "recording", size: sent.size, facts: prepared.facts },
      now(),
    );
    const recording = {
      sha256: sent.sha256,
      originalSha256: original.sha256,
      fileName: file.name,
      facts: prepared.facts,
    };
    return (draft) => receive(draft, { recording }, findings.length > 0);
  };
}
