import type { ListReading } from "./list/reading.ts";
import type { RecordingRepairs } from "./recording/recording.ts";

/** A file of a message, as Telegram described it. */
export interface OfferedFile {
  fileId: string;
  as: "audio" | "document" | "voice";
  name: string;
  size?: number;
  /** The message that brought it; absent in what an earlier version stored. */
  messageId?: number;
}

/**
 * Why a file is not had: what Telegram refuses or has no more, what cannot be had for a reason of the operator's, and what
 * could not be reached or read however often it was tried.
 */
export const FILE_FAILURES = ["too-big", "gone", "not-served", "unreachable", "failed"] as const;

export type FileFailure = (typeof FILE_FAILURES)[number];

/** What is to be made of the draft's recording, named by the SHA-256 (hex) of its mp3, and sent to be heard or seen. */
export type RecordingWork =
  | { kind: "repair"; sha256: string; repairs: RecordingRepairs }
  | { kind: "telephone" | "picture"; sha256: string };

/** Its numbers are to be left out of the list that is chosen. */
interface MayBeLeftOut {
  leaveOut?: true;
}

/** Stored sources to be read as one list. `replace`: the manager asked for it in the place of the one chosen. */
export type ListWork = ListReading & MayBeLeftOut & { kind: "list"; replace?: true };

/** A file still at Telegram. */
export interface FileWork extends MayBeLeftOut {
  kind: "file";
  file: OfferedFile;
  /** What it is called where it is a recording: Telegram names no voice messages, and not every audio. */
  nameAsRecording?: string;
}

/** Numbers of a message: pasted, or a shared contact. */
export interface TextWork extends MayBeLeftOut {
  kind: "text";
  text: string;
  name: string;
}

/** What is to be looked at: a file still at Telegram, numbers of a message, or a list of which something was chosen. */
export type LookingWork = FileWork | TextWork | ListWork;

/** The draft's list is to be compared with the campaigns that were confirmed since. */
export interface CompareWork {
  kind: "compare";
}

/** A clean list of the draft's, by its SHA-256 (hex), is to be cut in two: some of it is to go first. */
export interface CutWork {
  kind: "cut";
  sha256: string;
}

export type IntakeWork = LookingWork | RecordingWork | CompareWork | CutWork;

/** Work on a draft's recording or list that goes on outside of the chat's turn. */
export interface Intake<W extends IntakeWork = IntakeWork> {
  id: number;
  draftId: string;
  chatId: number;
  work: W;
  attempts: number;
}

/** Whether something new comes of the work, not something of the recording that is there. */
function isLooking(work: IntakeWork): work is LookingWork {
  return work.kind === "file" || work.kind === "text" || work.kind === "list";
}

/** Whether something is made of the recording that is there. */
export function isOfRecording(work: IntakeWork): work is RecordingWork {
  return work.kind === "repair" || work.kind === "telephone" || work.kind === "picture";
}

/** Those of the works by which something new comes. */
export function looksAmong(intakes: readonly Intake[]): Intake<LookingWork>[] {
  return intakes.flatMap(({ work, ...rest }) => (isLooking(work) ? [{ ...rest, work }] : []));
}

/** What the work is on, as people know it: the name of a file or of a contact. */
export function nameOfWork(work: LookingWork): string {
  if (work.kind === "file") return work.file.name;
  return work.kind === "text" ? work.name : (work.sources.at(-1)?.name ?? "");
}
