import type { RecipientsChoices } from "./recipients.ts";

/** A file of a message, as Telegram described it. */
export interface OfferedFile {
  fileId: string;
  as: "audio" | "document" | "voice";
  name: string;
  size?: number;
}

/** What is to be looked at: a file still at Telegram, or a list of which something was chosen. */
export type IntakeWork =
  | { kind: "file"; file: OfferedFile }
  | { kind: "list"; sources: { sha256: string; name: string }[]; choices: RecipientsChoices };

/** Work on a draft's recording or list that goes on outside of the chat's turn. */
export interface Intake {
  id: number;
  draftId: string;
  chatId: number;
  work: IntakeWork;
  attempts: number;
}
