import type { RecipientsChoices } from "./recipients.ts";
import type { RecordingRepairs } from "./recording.ts";

/** A file of a message, as Telegram described it. */
export interface OfferedFile {
  fileId: string;
  as: "audio" | "document" | "voice";
  name: string;
  size?: number;
}

/** What is to be made of the draft's recording, named by the SHA-256 (hex) of its mp3, and sent to be heard or seen. */
export type RecordingWork =
  | { kind: "repair"; sha256: string; repairs: RecordingRepairs }
  | { kind: "telephone" | "picture"; sha256: string };

/** What is to be looked at: a file still at Telegram, or a list of which something was chosen. */
export type LookingWork =
  | { kind: "file"; file: OfferedFile }
  | { kind: "list"; sources: { sha256: string; name: string }[]; choices: RecipientsChoices };

export type IntakeWork = LookingWork | RecordingWork;

/** Work on a draft's recording or list that goes on outside of the chat's turn. */
export interface Intake<W extends IntakeWork = IntakeWork> {
  id: number;
  draftId: string;
  chatId: number;
  work: W;
  attempts: number;
}

/** Whether something new comes of the work, not something of the recording that is there. */
export function isLooking(work: IntakeWork): work is LookingWork {
  return work.kind === "file" || work.kind === "list";
}

/** Those of the works by which something new comes. */
export function looksAmong(intakes: readonly Intake[]): Intake<LookingWork>[] {
  return intakes.flatMap(({ work, ...rest }) => (isLooking(work) ? [{ ...rest, work }] : []));
}
