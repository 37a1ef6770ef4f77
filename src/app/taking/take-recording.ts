import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { changeScreen, type OpenDraft, screenOf } from "../../domain/draft/draft.ts";
import type { Note } from "../../domain/draft/note.ts";
import type { FileWork } from "../../domain/intake.ts";
import { receiveRecording } from "../../domain/recording/chosen.ts";
import { type RecordingRefusal, refuseRecording } from "../../domain/recording/recording.ts";
import { factsOfMade } from "../../domain/recording/repair.ts";
import { type FindingCode, judgeRecording } from "../../domain/recording/verdict.ts";
import type { Result } from "../../domain/result.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Content, ContentStore } from "../../files/content.ts";
import type { Studio } from "../../files/recordings/studio.ts";
import { headerlessFormat } from "../../files/sound-or-list.ts";
import type { Store } from "../../store/store.ts";
import type { DraftChange } from "./intake.ts";
import { lastUse } from "./recording-use.ts";

export interface TakeRecordingParts {
  store: Pick<Store, "files" | "intakes" | "recordings" | "submissions">;
  content: ContentStore;
  studio: Studio;
  now(): number;
}

type Made = Result<{ recording: RecordingAnswer }, RecordingRefusal>;

/** Findings that a picture shows better than words. */
const TO_BE_SEEN: readonly FindingCode[] = ["clipped", "lead-silence", "inside-silence", "tail-silence"];

/** A refusal of bytes that say nothing, when the file's name tells that they are sound. */
function byName(refusal: RecordingRefusal, name: string): RecordingRefusal {
  const format = headerlessFormat(name);
  const says = refusal.code === "not-audio" && refusal.variables.format === "unknown";
  return says && format !== undefined ? refuseRecording("other-audio", { format }) : refusal;
}

/** Judges a downloaded file as a recording and makes the mp3 that the PBX gets. */
export function createTakeRecording(parts: TakeRecordingParts) {
  const { store, content, studio, now } = parts;

  async function make(original: Content, name: string, chatId: number): Promise<Made> {
    const seen = await studio.inspect(original.path);
    if (!seen.ok) return { ok: false, refusal: byName(seen.refusal, name) };
    const isUseless = judgeRecording(seen.facts).some(({ severity }) => severity === "refuse");
    if (isUseless) return { ok: false, refusal: { code: "empty", variables: {} } };
    const output = content.aside();
    const prepared = await studio.prepare(original.path, seen.facts, {}, output);
    if (!prepared.ok) return prepared;

    const common = { name, chatId, facts: {} };
    if (prepared.unchanged) {
      const { sha256, size } = original;
      store.files.put({ ...common, sha256, size, kind: "recording" }, now());
      const recording = { sha256, originalSha256: sha256, fileName: name, facts: seen.facts };
      return { ok: true, recording };
    }
    const { sha256, size } = await content.adopt(output);
    store.files.put({ ...common, sha256: original.sha256, size: original.size, kind: "source" }, now());
    store.files.put({ ...common, sha256, size, kind: "recording" }, now());
    const facts = factsOfMade(seen.facts, prepared.facts, {});
    const madeFrom = seen.facts.container;
    return { ok: true, recording: { sha256, originalSha256: original.sha256, fileName: name, facts, madeFrom } };
  }

  /** What is to be told above the next screen; the card tells the rest itself. */
  function noteOn(recording: RecordingAnswer, isKnown: boolean, isCard: boolean, chatId: number): Note | undefined {
    const { originalSha256, fileName, madeFrom } = recording;
    const use = isKnown ? lastUse(store, chatId, originalSha256) : undefined;
    if (use) return isCard ? undefined : { kind: "recording-used", ...use };
    if (isKnown) return { kind: "recording-known", name: fileName };
    return isCard || !madeFrom ? undefined : { kind: "recording-converted", from: madeFrom };
  }

  /** The draft with the recording; its card stays on the screen where something is wrong. */
  function put(draft: OpenDraft, recording: RecordingAnswer, isKnown: boolean): OpenDraft {
    const findings = judgeRecording(recording.facts);
    const received = receiveRecording(draft, recording, findings.length > 0);
    if (received.answers.recording !== recording) return received;
    if (findings.some(({ code }) => TO_BE_SEEN.includes(code))) {
      store.intakes.add(draft, { kind: "picture", sha256: recording.sha256 }, now());
    }
    const note = noteOn(recording, isKnown, screenOf(received) === "recording", draft.chatId);
    return note ? changeScreen(received, withoutUndefined({ note, offers: received.cursor.offers })) : received;
  }

  return async function takeRecording(original: Content, work: FileWork, chatId: number): Promise<DraftChange> {
    const name = work.nameAsRecording ?? work.file.name;
    const known = store.recordings.sentAs(chatId, original.sha256);
    const isKnown = known !== undefined && (await content.has(known.sha256));
    const made: Made = isKnown ? { ok: true, recording: known } : await make(original, name, chatId);
    if (!made.ok)
      return (draft) => changeScreen(draft, { note: { kind: "recording-refused", refusal: made.refusal, name } });
    const { recording } = made;
    return (draft) => {
      for (const sha256 of [recording.sha256, recording.originalSha256]) store.files.use(sha256, now());
      store.recordings.put(chatId, recording, now());
      return put(draft, recording, isKnown);
    };
  };
}
