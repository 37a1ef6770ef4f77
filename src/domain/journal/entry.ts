import type { SubmissionProblemCode, SubmissionState } from "../campaign/submission.ts";
import type { Role } from "../team/person.ts";
import type { Shown } from "./shown.ts";

/**
 * Every decision that the journal knows, and what is kept of each: no numbers of people, and no sentences. Whoever adds a kind
 * of decision adds it here, and its words to `journal-…` in locales/.
 */
export type Decision =
  /** Start: `digest` is that of what was shown. `first`: numbers that go first, while the rest waits. */
  | { kind: "confirmed"; shown: Shown; first?: number }
  /** A second person is asked to agree to what was shown, until a moment; agrees; or sends it back. */
  | { kind: "approval-asked"; shown: Shown; until: number }
  | { kind: "approved" }
  | { kind: "sent-back" }
  /** A call to the manager's own phone. */
  | { kind: "test-call"; recording: string; trunks: readonly string[] }
  /** Not sent. `all`: by the button that stops everything; `left`: its person is let in no more; `account`: or has not its account. */
  | { kind: "stopped"; why?: "all" | "left" | "account" }
  /** Taken back to be edited. */
  | { kind: "taken-back" }
  /** Kept with the bot until a moment, in epoch milliseconds. */
  | { kind: "kept"; until: number }
  /** Handed over at once after all. */
  | { kind: "handed-over" }
  /** The rest of a confirmation goes, or does not. */
  | { kind: "rest-sent" }
  | { kind: "rest-ended" }
  /** What a person said of one of which nobody knew whether the PBX has it; `send-after-all`: it is sent once more. */
  | { kind: "settled"; as: "not-there" | "send-again" | "send-after-all" }
  | { kind: "settled"; as: "there"; campaignId: number }
  /** Another person's from now on; `isSent`: their own confirmation, held with Stop. */
  | { kind: "taken-over"; from: number; isSent: boolean }
  /** What stopped with somebody who is not let in any more is another person's draft. */
  | { kind: "taken-as-draft"; from: number }
  /** What the PBX, or the clock, made of it. */
  | { kind: "outcome"; to: SubmissionState; campaignId?: number; problem?: SubmissionProblemCode }
  | { kind: "do-not-call"; mode: "add" | "remove"; changed: number }
  | { kind: "export"; what: "history" | "do-not-call" | "clean" | "refused" }
  /** Somebody is let in: their request was answered, they came by a link, or were picked from contacts. */
  | { kind: "let-in"; how: "request" | "link" | "contacts"; userId: number; role: Role }
  | { kind: "access-refused"; userId: number }
  /** A link was made that lets somebody in. */
  | { kind: "invited"; role: Role }
  /** Another role, or other ticks. */
  | { kind: "role"; userId: number; role: Role; seesAll: boolean; approves: boolean }
  /** `draftsTo`: whose their drafts are from now on. */
  | { kind: "removed"; userId: number; draftsTo?: number }
  /** News of campaigns come to a group, or do not any more. */
  | { kind: "team-chat"; chatId: number; isOn: boolean }
  /** Of a PBX account: the PBX took its first token, or a new one; it was not added after all; a removed one is in use again. */
  | { kind: "account-added" | "account-token" | "account-dropped" | "account-back"; accountId: number }
  | { kind: "account-named"; accountId: number; name: string }
  /** It is in use no more; so many campaigns of it were stopped before they left. */
  | { kind: "account-removed"; accountId: number; name: string; stopped: number }
  /** Somebody has an account from now on, or has it no more. */
  | { kind: "account-ticked"; accountId: number; userId: number; has: boolean }
  /** This folder is a copy, of data of that moment (epoch milliseconds) where it is known: the rows from here on are its own. */
  | { kind: "copied"; madeAt?: number }
  /** ADMIN_IDS as a start found them changed. */
  | { kind: "admins"; ids: readonly number[] }
  /** The head was told to the admins, in the week that begins on that Monday (ISO 8601). */
  | { kind: "noted"; week: string }
  /** From here on the rows are sealed with another key, or none. */
  | { kind: "sealed" };

export type DecisionKind = Decision["kind"];

/** One row of the journal as it is written. */
export type JournalEntry = Decision & {
  /** Telegram user id; absent: nobody in a chat. */
  by?: number;
  /** The draft whose confirmation it is about. */
  about?: string;
  /** SHA-256 (hex) of what was shown. */
  digest?: string;
};

/** One row as it stands. */
export type JournalRow = JournalEntry & {
  n: number;
  /** Epoch milliseconds. */
  at: number;
};
