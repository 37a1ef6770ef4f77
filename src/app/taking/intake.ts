import type { OpenDraft } from "../../domain/draft/draft.ts";
import {
  type FileFailure,
  type FileWork,
  type Intake,
  type IntakeWork,
  isOfRecording,
  type ListWork,
  type OfferedFile,
  type RecordingWork,
  type TextWork,
} from "../../domain/intake.ts";
import type { Content } from "../../files/content.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import { untilWritten } from "../queue/until-written.ts";

/** What a look at a file does to its draft, if that is still open by then. */
export type DraftChange = (draft: OpenDraft) => OpenDraft;

/** `afterMs`: how long Telegram asks to wait before the file is asked for again. */
export type Downloaded =
  | { ok: true; content: Content }
  | { ok: false; code: "too-big" | "gone" | "not-served" }
  | { ok: false; code: "unreachable"; afterMs?: number };

export interface IntakeParts {
  store: Store;
  download(file: OfferedFile): Promise<Downloaded>;
  /** Judges one downloaded file, recording or list, and says what becomes of the draft. */
  takeFile(content: Content, work: FileWork, chatId: number, draftId: string): Promise<DraftChange>;
  takeList(work: ListWork, chatId: number, draftId: string): Promise<DraftChange>;
  takeText(work: TextWork, draftId: string, chatId: number): Promise<DraftChange>;
  /** Compares the draft's list with other campaigns. */
  compareList(draftId: string): Promise<DraftChange>;
  /** Makes something of the draft's recording and sends it into the chat. */
  workOnRecording(work: RecordingWork, chatId: number): Promise<DraftChange | Again>;
  /** What to do when a file cannot be had, or the work failed for good. */
  failed(work: IntakeWork, code: FileFailure): DraftChange;
  /** Waits until what a draft is filled in from is known, if it is to be. */
  readyToFill(draftId: string): Promise<void>;
  /** Fills in what a draft lacks, where that is due. */
  fill(draft: OpenDraft): OpenDraft;
  /** A list was compared, and what was found is in its draft: what waits for that goes on. Inside of the transaction. */
  compared(draft: OpenDraft): void;
  /** The draft's screen is to be drawn again: in its place, or below what was sent into the chat. */
  redraw(intake: Intake, place: "in-place" | "last"): void;
  now(): number;
  log: Log;
}

/** A work that ended so often in a failure of its own is given up. A kill is none: what it interrupted begins again. */
const MOST_ATTEMPTS = 5;

/** Telegram cannot be reached; or it said for how many milliseconds it is not to be asked, which is no failure. */
export type Again = "again" | number;

/** Milliseconds before the same file is tried again when Telegram cannot be reached; twice as long each time. */
const PAUSE = 2_000;

/**
 * Looks at received files outside of the chats' turns: each chat has one under way, in its order, and none waits for what
 * another sent before it. The studio and the judge have one worker each, and serve in the order in which they are asked.
 */
export function createIntake(parts: IntakeParts) {
  const { store, download, takeFile, takeList, takeText, compareList, workOnRecording, failed } = parts;
  const { readyToFill, fill, compared, redraw, now, log } = parts;
  /** What is under way, by chat. */
  const working = new Map<number, Promise<void>>();
  /** What is not to be tried again yet, by the intake's id. */
  const resting = new Map<number, NodeJS.Timeout>();
  const stopping = new AbortController();
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  async function look({ work, draftId, chatId }: Intake): Promise<DraftChange | Again> {
    if (isOfRecording(work)) return workOnRecording(work, chatId);
    if (work.kind === "list") return takeList(work, chatId, draftId);
    if (work.kind === "text") return takeText(work, draftId, chatId);
    if (work.kind === "compare") return compareList(draftId);
    const downloaded = await download(work.file);
    if (downloaded.ok) return takeFile(downloaded.content, work, chatId, draftId);
    return downloaded.code === "unreachable" ? (downloaded.afterMs ?? "again") : failed(work, downloaded.code);
  }

  const written = <T>(write: () => T) => untilWritten("intake", write, { log, stopping: stopping.signal });

  /** Writes what came of it: the draft and the end of the work in one transaction. */
  async function keep(intake: Intake, change: DraftChange): Promise<void> {
    await written(() =>
      store.transaction(() => {
        if (!store.intakes.finish(intake.id)) return;
        const draft = store.drafts.byId(intake.draftId);
        if (draft?.state === "cancelled") {
          const { answers } = change({ ...draft, state: "open", cursor: {} });
          return store.drafts.saveAside(draft.id, answers);
        }
        if (draft?.state !== "open") return;
        const changed = fill(change(draft));
        store.drafts.save(changed, now());
        if (intake.work.kind === "compare" && changed !== draft) compared(changed);
      }),
    );
    redraw(intake, isOfRecording(intake.work) ? "last" : "in-place");
  }

  async function work(intake: Intake): Promise<void> {
    const last = intake.attempts + 1 >= MOST_ATTEMPTS;
    try {
      const change = await look(intake);
      await readyToFill(intake.draftId);
      if (stopped) return;
      if (typeof change === "function") await keep(intake, change);
      else if (typeof change === "number") rest(intake, change);
      else if (last) await keep(intake, failed(intake.work, "unreachable"));
      else {
        await written(() => store.intakes.attempt(intake.id));
        rest(intake, PAUSE * 2 ** intake.attempts);
      }
    } catch (error) {
      log.error("intake-failed", { intakeId: intake.id, error });
      if (stopped) return;
      // No fault of the file: the try does not count.
      if (isStoreTrouble(error)) rest(intake, PAUSE);
      else if (last) await keep(intake, failed(intake.work, "failed"));
      else await written(() => store.intakes.attempt(intake.id));
    }
  }

  function rest({ id }: Intake, milliseconds: number): void {
    const again = () => {
      resting.delete(id);
      wake();
    };
    if (!stopped) resting.set(id, setTimeout(again, milliseconds));
  }

  async function begin(intake: Intake): Promise<void> {
    try {
      await work(intake);
    } catch (error) {
      // It is still in the queue, and is looked at again.
      log.error("intake-not-kept", { intakeId: intake.id, error });
      rest(intake, PAUSE);
    }
    working.delete(intake.chatId);
    wake();
  }

  /** Takes up the next of every chat that has none under way. */
  function wake(): void {
    clearTimeout(retry);
    try {
      while (!stopped) {
        const intake = store.intakes.next(working.keys(), resting.keys());
        if (intake === undefined) return;
        working.set(intake.chatId, Promise.resolve(intake).then(begin));
      }
    } catch (error) {
      log.error("intakes-stopped", { error });
      retry = setTimeout(wake, PAUSE);
    }
  }

  return {
    /** Something was added, or a killed process left something. */
    wake,
    /** Takes up nothing more; what is half done is begun again at the next start. */
    async finish(patience: Promise<void>): Promise<void> {
      stopped = true;
      stopping.abort();
      for (const timer of [retry, ...resting.values()]) clearTimeout(timer);
      await Promise.race([Promise.all(working.values()), patience]);
    },
  };
}
