import { open } from "node:fs/promises";
import { changeScreen } from "../../domain/draft/draft.ts";
import { type FileWork, isOfRecording, type ListWork, nameOfWork } from "../../domain/intake.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Content } from "../../files/content.ts";
import { isSound } from "../../files/sound-or-list.ts";
import type { Store } from "../../store/store.ts";
import type { DraftChange, IntakeParts } from "./intake.ts";

export interface TakeFileParts {
  store: Pick<Store, "files">;
  takeRecording(original: Content, work: FileWork, chatId: number): Promise<DraftChange>;
  takeList(work: ListWork, chatId: number, draftId: string): Promise<DraftChange>;
  now(): number;
}

/** Enough to tell a text from sound. */
const HEAD_BYTES = 4096;

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Tells recordings from lists by what is in them, and judges each as what it is. */
export function createTakeFile({ store, takeRecording, takeList, now }: TakeFileParts) {
  async function takeFile(content: Content, work: FileWork, chatId: number, draftId: string): Promise<DraftChange> {
    const { file, leaveOut } = work;
    if (isSound(await headOf(content.path), file.name, file.as)) return takeRecording(content, work, chatId);
    const { sha256, size } = content;
    store.files.put({ sha256, kind: "source", name: file.name, size, facts: {}, chatId }, now());
    const reading = { sources: [{ sha256, name: file.name }], choices: {} };
    return takeList(withoutUndefined({ kind: "list", ...reading, leaveOut }), chatId, draftId);
  }

  const failed: IntakeParts["failed"] = (work, code) => (draft) => {
    if (isOfRecording(work)) return changeScreen(draft, { note: { kind: "recording-work-failed" } });
    if (work.kind === "compare" || work.kind === "cut") return draft;
    return changeScreen(draft, { note: { kind: "file-not-read", code, name: nameOfWork(work) } });
  };

  return { takeFile, takeList, failed };
}
