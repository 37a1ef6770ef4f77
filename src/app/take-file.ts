import { open } from "node:fs/promises";
import { move } from "../domain/draft.ts";
import { isOfRecording, type ListWork, nameOfWork, type OfferedFile } from "../domain/intake.ts";
import type { Content } from "../files/content.ts";
import type { Store } from "../store/store.ts";
import type { DraftChange, IntakeParts } from "./intake.ts";

export interface TakeFileParts {
  store: Store;
  takeRecording(original: Content, file: OfferedFile, chatId: number): Promise<DraftChange>;
  takeList(work: ListWork, chatId: number): Promise<DraftChange>;
  now(): number;
}

const AUDIO_NAME = /\.(mp3|wav|ogg|oga|opus|m4a|aac|amr|flac|wma|mp4|3gp)$/i;

/** Beginnings of the sound files that are taken: ID3, an MPEG frame, Ogg, RIFF. Whatever the name or MIME type says. */
function startsLikeSound(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
  const frame = head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 && ((head[1] ?? 0) & 0x06) !== 0;
  return text.startsWith("ID3") || text === "OggS" || text === "RIFF" || frame;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Tells recordings from lists by what is in them, and judges each as what it is. */
export function createTakeFile({ store, takeRecording, takeList, now }: TakeFileParts) {
  async function takeFile(content: Content, file: OfferedFile, chatId: number): Promise<DraftChange> {
    const sound = file.as !== "document" || AUDIO_NAME.test(file.name) || startsLikeSound(await headOf(content.path));
    if (sound) return takeRecording(content, file, chatId);
    const { sha256, size } = content;
    store.files.put({ sha256, kind: "source", name: file.name, size, facts: {}, chatId }, now());
    return takeList({ kind: "list", sources: [{ sha256, name: file.name }], choices: {} }, chatId);
  }

  const failed: IntakeParts["failed"] = (work, code) => (draft) => {
    if (isOfRecording(work)) return move(draft, { note: { key: "recording-work-failed", variables: {} } });
    if (work.kind === "compare") return draft;
    return move(draft, { note: { key: `file-${code}`, variables: { name: nameOfWork(work) } } });
  };

  return { takeFile, takeList, failed };
}
