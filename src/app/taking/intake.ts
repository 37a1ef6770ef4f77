import type { OpenDraft } from "../../domain/draft/draft.ts";
import { saysNotRead } from "../../domain/draft/note.ts";
import {
  type CutWork,
  type FileFailure,
  type FileWork,
  type Intake,
  type IntakeWork,
  isOfRecording,
  type ListWork,
  type RecordingWork,
  type TextWork,
} from "../../domain/intake.ts";
import { keepOffered } from "../../domain/list/chosen.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Content } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import type { Again, Chat } from "../chat.ts";
import { createQueue } from "../queue/queue.ts";
import { untilWritten } from "../queue/until-written.ts";

/** The change that the verdict on a file makes to its draft, if that is still open by then. */
export type DraftChange = (draft: OpenDraft) => OpenDraft;

export interface IntakeParts {
  store: Pick<Store, "intakes" | "drafts" | "transaction">;
  download: Chat["download"];
  /** Judges one downloaded file, recording or list, and says what becomes of the draft. */
  takeFile(content: Content, work: FileWork, chatId: number, draftId: string): Promise<DraftChange>;
  takeList(work: ListWork, chatId: number, draftId: string): Promise<DraftChange>;
  takeText(work: TextWork, draftId: string, chatId: number): Promise<DraftChange>;
  /** Compares the draft's list with other campaigns. */
  compareList(draftId: string): Promise<DraftChange>;
  /** Cuts the draft's list in two. */
  cutList(work: CutWork, chatId: number): Promise<DraftChange>;
  /** Makes something of the draft's recording and sends it into the chat. */
  workOnRecording(work: RecordingWork, chatId: number): Promise<DraftChange | Again>;
  /** What to do when a file cannot be had, or the work failed for good. */
  failed(work: IntakeWork, code: FileFailure): DraftChange;
  /** Waits until what a draft is filled in from is known, if it is to be. */
  readyToFill(draftId: string): Promise<void>;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  compared: Chat["compared"];
  showRead: Chat["showRead"];
  redraw: Chat["redraw"];
  now(): number;
  log: Log;
}

/**
 * Looks at received files outside of the chats' turns: each chat has one under way, in its order, and none waits for what
 * another sent before it. The studio and the judge have one worker each, and serve in the order in which they are asked.
 */
export function createIntake(parts: IntakeParts) {
  const { store, download, takeFile, takeList, takeText, compareList, cutList, workOnRecording, failed } = parts;
  const { readyToFill, fill, compared, showRead, redraw, now, log } = parts;

  async function look({ work, draftId, chatId }: Intake): Promise<DraftChange | Again> {
    if (isOfRecording(work)) return workOnRecording(work, chatId);
    if (work.kind === "list") return takeList(work, chatId, draftId);
    if (work.kind === "text") return takeText(work, draftId, chatId);
    if (work.kind === "compare") return compareList(draftId);
    if (work.kind === "cut") return cutList(work, chatId);
    const downloaded = await download(work.file);
    if (downloaded.ok) return takeFile(downloaded.content, work, chatId, draftId);
    const { refusal } = downloaded;
    return refusal.code === "unreachable" ? (refusal.afterMs ?? "again") : failed(work, refusal.code);
  }

  /** Writes what came of it: the draft and the end of the work in one transaction. */
  async function settle(intake: Intake, change: DraftChange, stopping?: AbortSignal): Promise<void> {
    let isRead = false;
    const write = () =>
      store.transaction(() => {
        if (!store.intakes.finish(intake.id)) return;
        const draft = store.drafts.byId(intake.draftId);
        if (draft?.state === "cancelled") {
          const { answers, cursor } = change({ ...draft, state: "open", cursor: {} });
          isRead = !saysNotRead(cursor.note);
          return store.drafts.saveAside(draft.id, answers);
        }
        if (draft?.state !== "open") return;
        const changed = fill(keepOffered(draft, change(draft)));
        isRead = !saysNotRead(changed.cursor.note);
        store.drafts.save(changed, now());
        const isPrepared = intake.work.kind === "compare" || intake.work.kind === "cut";
        if (isPrepared && changed !== draft) compared(changed);
      });
    await untilWritten("intake", write, withoutUndefined({ log, stopping }));
    if (isRead && intake.work.kind === "file") showRead(intake.work.file, intake.chatId);
    redraw(intake, isOfRecording(intake.work) ? "last" : "in-place");
  }

  return createQueue<Intake>({
    name: "intakes",
    next: store.intakes.next,
    idOf: ({ id }) => id,
    laneOf: ({ chatId }) => chatId,
    async perform(intake, stopping) {
      const change = await look(intake);
      await readyToFill(intake.draftId);
      if (stopping.aborted) return undefined;
      if (typeof change !== "function") return change;
      await settle(intake, change, stopping);
      return undefined;
    },
    tries: {
      of: ({ attempts }) => attempts,
      count: ({ id }) => store.intakes.attempt(id),
      giveUp: (intake, why, stopping) => settle(intake, failed(intake.work, why), stopping),
    },
    now,
    log,
  });
}
