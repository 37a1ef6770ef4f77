import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { changeScreen, goTo, screenOf } from "../../domain/draft/draft.ts";
import type { RecordingWork } from "../../domain/intake.ts";
import type { RecordingRefusal } from "../../domain/recording/recording.ts";
import { factsOfMade } from "../../domain/recording/repair.ts";
import type { ContentStore } from "../../files/content.ts";
import type { Studio } from "../../files/recordings/studio.ts";
import type { Store } from "../../store/store.ts";
import type { Again, Posted, RecordingPost } from "../chat.ts";
import type { DraftChange } from "./intake.ts";

export interface RecordingWorkParts {
  store: Pick<Store, "files" | "recordings">;
  content: ContentStore;
  studio: Studio;
  post: RecordingPost;
  now(): number;
}

type RepairWork = Extract<RecordingWork, { kind: "repair" }>;

const UNCHANGED: DraftChange = (draft) => draft;
const FAILED: DraftChange = (draft) => changeScreen(draft, { note: { kind: "recording-work-failed" } });

/** Makes what was asked for of a draft's recording and sends it: repaired, as a telephone carries it, as a picture. */
export function createRecordingWork(parts: RecordingWorkParts) {
  const { store, content, studio, post, now } = parts;

  /** Repairs the file that the manager sent, not the mp3 made of it, so that the sound is not encoded twice. */
  async function repair({ sha256, repairs }: RepairWork, chatId: number, recording: RecordingAnswer) {
    const { originalSha256, fileName: name } = recording;
    const source = content.path((await content.has(originalSha256)) ? originalSha256 : sha256);
    const seen = await studio.inspect(source);
    if (!seen.ok) return refused(seen.refusal, name);
    const output = content.aside();
    const made = await studio.prepare(source, seen.facts, repairs, output);
    if (!made.ok) return refused(made.refusal, name);
    const kept = await content.adopt(output);
    const facts = factsOfMade(seen.facts, made.facts, repairs);
    store.files.put({ sha256: kept.sha256, kind: "recording", name, size: kept.size, facts: {}, chatId }, now());
    const repaired: RecordingAnswer = { ...recording, sha256: kept.sha256, facts, repaired: repairs };
    const posted = await post.audio(chatId, kept.path, repaired, "repaired");
    return isThere(posted) ? offer(repaired, sha256) : posted;
  }

  function refused(refusal: RecordingRefusal, name: string): DraftChange {
    return (draft) => changeScreen(draft, { note: { kind: "recording-refused", refusal, name } });
  }

  /** As a telephone carries it: made aside, sent, and not kept. */
  async function telephone(sha256: string, chatId: number, recording: RecordingAnswer): Promise<DraftChange | Again> {
    const output = content.aside();
    try {
      const { ok } = await studio.telephone(content.path(sha256), recording.facts, output);
      return ok ? afterwards(await post.audio(chatId, output, recording, "telephone")) : FAILED;
    } finally {
      await content.drop(output);
    }
  }

  async function make(work: RecordingWork, chatId: number, recording: RecordingAnswer): Promise<DraftChange | Again> {
    switch (work.kind) {
      case "repair":
        return repair(work, chatId, recording);
      case "telephone":
        return telephone(work.sha256, chatId, recording);
      case "picture":
        return afterwards(await post.picture(chatId, recording));
    }
  }

  return async function workOnRecording(work: RecordingWork, chatId: number): Promise<DraftChange | Again> {
    const recording = store.recordings.byHash(chatId, work.sha256);
    if (!recording) return FAILED;
    const done = post.working(chatId, work.kind);
    try {
      return await make(work, chatId, recording);
    } finally {
      done();
    }
  };
}

/** What becomes of the draft when something of its recording was sent. */
function afterwards(posted: Posted | "not-drawn"): DraftChange | Again {
  if (posted === "not-drawn") return FAILED;
  return isThere(posted) ? UNCHANGED : posted;
}

/** Whether sending has ended, one way or the other. */
function isThere(posted: Posted): posted is "posted" | "refused" {
  return posted === "posted" || posted === "refused";
}

/** The choice between the two, where the one that was repaired is still the draft's and is being looked at. */
function offer(repaired: RecordingAnswer, from: string): DraftChange {
  return (draft) => {
    if (draft.answers.recording?.sha256 !== from) return draft;
    if (screenOf(draft) === "recording") return changeScreen(goTo(draft, "recording"), { repaired });
    return changeScreen(draft, { note: { kind: "recording-repaired" }, offers: [{ recording: repaired }] });
  };
}
