import type { RecordingAnswer } from "../../domain/draft/answers.ts";
import { goTo, move, screenOf } from "../../domain/draft/draft.ts";
import type { RecordingWork } from "../../domain/intake.ts";
import type { RecordingRefusal } from "../../domain/recording/recording.ts";
import { factsOfMade } from "../../domain/recording/repair.ts";
import type { ContentStore } from "../../files/content.ts";
import type { Studio } from "../../files/recordings/studio.ts";
import type { PictureWords } from "../../files/recordings/waveform-svg.ts";
import type { Store } from "../../store/store.ts";
import type { Saying } from "../../words.ts";
import type { Again, DraftChange } from "./intake.ts";

/** How a file reaches the chat: `refused` when Telegram will not take it there at all, else when it is to be tried again. */
export type Posted = "posted" | "refused" | Again;

export interface RecordingPost {
  /** Shows in the chat that something is on its way, until the function that it returns is called. */
  working(chatId: number, kind: RecordingWork["kind"]): () => void;
  audio(chatId: number, path: string, recording: RecordingAnswer, as: "repaired" | "telephone"): Promise<Posted>;
  picture(chatId: number, path: string, recording: RecordingAnswer): Promise<Posted>;
}

export interface RecordingWorkParts {
  store: Store;
  content: ContentStore;
  studio: Studio;
  post: RecordingPost;
  /** Labels in the chat's language. */
  pictureWords(chatId: number, recording: RecordingAnswer): PictureWords;
  /** A refusal as something to say. */
  sayRefusal(refusal: RecordingRefusal, name: string): Saying;
  now(): number;
}

type RepairWork = Extract<RecordingWork, { kind: "repair" }>;

const UNCHANGED: DraftChange = (draft) => draft;
const FAILED: DraftChange = (draft) => move(draft, { note: { key: "recording-work-failed", variables: {} } });

/** Makes what was asked for of a draft's recording and sends it: repaired, as a telephone carries it, as a picture. */
export function createRecordingWork(parts: RecordingWorkParts) {
  const { store, content, studio, post, pictureWords, sayRefusal, now } = parts;

  /** Repairs what the manager sent, not its copy: nothing is coded twice. */
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
    return (draft) => move(draft, { note: sayRefusal(refusal, name) });
  }

  /** Makes a file aside, sends it and keeps nothing of it. */
  async function show(
    make: (outputPath: string) => Promise<{ readonly ok: boolean }>,
    send: (path: string) => Promise<Posted>,
  ): Promise<DraftChange | Again> {
    const output = content.aside();
    try {
      const { ok } = await make(output);
      if (!ok) return FAILED;
      const posted = await send(output);
      return isThere(posted) ? UNCHANGED : posted;
    } finally {
      await content.drop(output);
    }
  }

  async function make(work: RecordingWork, chatId: number, recording: RecordingAnswer) {
    switch (work.kind) {
      case "repair":
        return repair(work, chatId, recording);
      case "telephone":
        return show(
          (output) => studio.telephone(content.path(work.sha256), recording.facts, output),
          (path) => post.audio(chatId, path, recording, "telephone"),
        );
      case "picture":
        return show(
          (output) => studio.picture(recording.facts, pictureWords(chatId, recording), output),
          (path) => post.picture(chatId, path, recording),
        );
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

/** Whether there is nothing more to be sent. */
function isThere(posted: Posted): posted is "posted" | "refused" {
  return posted === "posted" || posted === "refused";
}

/** The choice between the two, where the one that was repaired is still the draft's and is being looked at. */
function offer(repaired: RecordingAnswer, from: string): DraftChange {
  return (draft) => {
    if (draft.answers.recording?.sha256 !== from) return draft;
    if (screenOf(draft) === "recording") return move(goTo(draft, "recording"), { repaired });
    return move(draft, { note: { key: "recording-repaired-ready", variables: {} }, offers: [{ recording: repaired }] });
  };
}
