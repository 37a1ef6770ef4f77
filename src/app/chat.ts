import type { Submission } from "../domain/campaign/submission.ts";
import type { RecordingAnswer } from "../domain/draft/answers.ts";
import type { OpenDraft } from "../domain/draft/draft.ts";
import type { OfferedFile, RecordingWork } from "../domain/intake.ts";
import type { Result } from "../domain/result.ts";
import type { Content } from "../files/content.ts";
import type { Notice } from "../store/notices.ts";

/**
 * How sending a notice ended: Telegram took it (`onSettled` stores which message shows what now, in the transaction that
 * marks the notice as told), the chat is closed to the bot, or it is to be tried again.
 */
export type Told =
  | { kind: "told"; onSettled?: () => void }
  | { kind: "unreachable" }
  | { kind: "again"; afterMs?: number };

/** Why a file was not fetched; `afterMs`: how long Telegram asks to wait before it is asked for again. */
export type DownloadRefusal = { code: "too-big" | "gone" | "not-served" } | { code: "unreachable"; afterMs?: number };

export type Downloaded = Result<{ content: Content }, DownloadRefusal>;

/**
 * To be tried again: Telegram cannot be reached, or it asked to wait for so many milliseconds, which does not count as a
 * failure.
 */
export type Again = "again" | number;

/** How sending a file ended: `refused` when Telegram will never take it in this chat; else whether it is to be tried again. */
export type Posted = "posted" | "refused" | Again;

/** What is made of a recording, on its way into the chat. */
export interface RecordingPost {
  /** Shows in the chat that something is on its way, until the function that it returns is called. */
  working(chatId: number, kind: RecordingWork["kind"]): () => void;
  audio(chatId: number, path: string, recording: RecordingAnswer, as: "repaired" | "telephone"): Promise<Posted>;
  /** Draws the sound and sends the picture. */
  picture(chatId: number, recording: RecordingAnswer): Promise<Posted | "not-drawn">;
}

/** All that the use cases need of a chat: the one thing that they know of the bot, which implements it (`bot/open.ts`). */
export interface Chat {
  /** Runs work in the chat's turn, after what the chat sent before. */
  inTurn(chatId: number, work: () => Promise<void>): void;
  /** Puts a notice in words and sends it. Must not throw, and writes nothing itself. */
  deliver(notice: Notice): Promise<Told>;
  /** Shows how far an upload is, from 0 to 1; must not throw. */
  showProgress(submission: Submission, share: number): void;
  /** Fetches a file that was sent. @throws when it cannot be written to the disk now */
  download(file: OfferedFile): Promise<Downloaded>;
  /** Shows on the message that brought a file that it was read; must not throw. */
  showRead(file: OfferedFile, chatId: number): void;
  /** Draws the draft's screen again: in its place, or below what was sent into the chat. */
  redraw(draft: { draftId: string; chatId: number }, place: "in-place" | "last"): void;
  /** A list was compared or cut and the result is in its draft: a Start that waited for it goes on. Inside of the transaction. */
  compared(draft: OpenDraft): void;
  post: RecordingPost;
}
