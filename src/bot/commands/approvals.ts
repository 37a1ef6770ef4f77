import type { Approvals } from "../../app/approval/approvals.ts";
import type { Decisions } from "../../app/sending/decisions.ts";
import type { Access } from "../../app/team/access.ts";
import { wholeOf } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { type Answers, complete } from "../../domain/draft/answers.ts";
import { accountOf, type OpenDraft } from "../../domain/draft/draft.ts";
import type { Expecting } from "../../store/chats.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { SubmissionTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { withAccount } from "../views/account-views.ts";
import {
  type ApprovalReading,
  approvalOverView,
  approvalView,
  approvedView,
  sendBackView,
  waitsForApprovalView,
} from "../views/approval-views.ts";
import type { View } from "../views/view.ts";

export interface ApprovalCommandsParts {
  store: Pick<Store, "chats" | "journal" | "people" | "submissions">;
  messages: Pick<Messages, "place" | "send" | "strip">;
  access: Pick<Access, "mayTo">;
  /** Left out where there is only the first account. */
  accountsAt?: Pick<AccountsAt, "shown">;
  approvals: Pick<Approvals, "approvalOf" | "approve" | "approversOf" | "isNeeded">;
  submit: Pick<Decisions, "sendBack">;
  /** Has the recording, or the clean list, sent into the chat. */
  sendFile(chatId: number, what: "recording" | "clean", draft: { answers: Answers }, words: Words): void;
  reading: Omit<ApprovalReading, "now">;
  now(): number;
}

/** Buttons of what a second person is asked. */
export type ApprovalTap = Extract<
  SubmissionTap,
  { kind: "approve" | "send-back" | "sent-back" | "hear" | "clean-list" | "look-again" }
>;

const KINDS: readonly SubmissionTap["kind"][] = [
  "approve",
  "send-back",
  "sent-back",
  "hear",
  "clean-list",
  "look-again",
];

/** Whether a tap is on what a second person is asked. */
export function isApprovalTap(tap: SubmissionTap): tap is ApprovalTap {
  return KINDS.includes(tap.kind);
}

/** Letters of a word that is sent back. */
const LONGEST_WORD = 300;

/** What a second person is asked before a campaign leaves, and what they say. */
export function approvalCommands(parts: ApprovalCommandsParts) {
  const { store, messages, access, accountsAt, approvals, submit, sendFile, reading, now } = parts;

  const nameOf = (userId: number): string => store.people.name(userId)?.trim() || String(userId);
  /** Whether they may agree to it, and somebody was asked to: of all else they know nothing. */
  const isTheirs = ({ userId }: Turn, submission: Submission) =>
    access.mayTo(userId, "approve", submission) && approvals.approvalOf(submission.id) !== undefined;

  /** As it is now, with its account where the reader has several; undefined where it is none of theirs. */
  function viewFor(chatId: number, submission: Submission, words: Words): View | undefined {
    const view = partFor(chatId, submission, words);
    // In a private chat the chat's id is the person's.
    return view && withAccount(view, accountsAt?.shown(chatId, submission.accountId, words), words);
  }

  function partFor(chatId: number, submission: Submission, words: Words): View | undefined {
    const approval = approvals.approvalOf(submission.id);
    if (!approval) return undefined;
    const asked = { submission, approval, person: nameOf(submission.userId) };
    if (chatId === submission.chatId) {
      if (submission.state !== "to-approve") return undefined;
      return waitsForApprovalView(asked, approvals.approversOf(submission).map(nameOf), now(), words);
    }
    if (!access.mayTo(chatId, "approve", submission)) return undefined;
    if (submission.state === "to-approve") return approvalView(asked, { ...reading, now: now() }, words);
    const isTheirYes = submission.state === "held" && approval.approvedBy === chatId;
    return isTheirYes ? approvedView(submission, words) : approvalOverView(submission, words);
  }

  async function redraw(turn: Turn, submissionId: string): Promise<void> {
    const submission = store.submissions.byId(submissionId);
    const view = submission && viewFor(turn.chatId, submission, turn.words);
    if (view) await messages.place(turn.chatId, tappedMessage(turn), view);
  }

  async function sendBack(submission: Submission, said: string | undefined, turn: Turn): Promise<void> {
    const word = { kind: "approval-word", submissionId: submission.id, takenBy: turn.update.update_id } as const;
    turn.effect(() => {
      store.chats.expect(turn.chatId, said === undefined ? undefined : word);
      submit.sendBack(submission, turn.userId, said);
    });
  }

  return {
    /** The names of who can agree to a draft, where a second person has to. */
    approversOf(draft: OpenDraft): readonly string[] | undefined {
      const all = complete(draft.answers);
      const thing = { userId: draft.userId, accountId: accountOf(draft) };
      return all && approvals.isNeeded(all) ? approvals.approversOf(thing).map(nameOf) : undefined;
    },
    viewFor,
    async tap(tap: ApprovalTap, submission: Submission, turn: Turn): Promise<void> {
      const { chatId, words } = turn;
      if (!isTheirs(turn, submission)) return turn.answer(words.text("toast-old-buttons"));
      switch (tap.kind) {
        case "approve": {
          const came = turn.effect(() => approvals.approve(submission, turn.userId, tap.shown));
          const isOld = came !== undefined && came !== "approved";
          await turn.answer(isOld ? words.text(`approval-toast-${came}`) : undefined);
          return redraw(turn, submission.id);
        }
        case "send-back":
          if (submission.state !== "to-approve") break;
          turn.effect(() => store.chats.expect(chatId, { kind: "approval-word", submissionId: submission.id }));
          await turn.answer();
          return void (await messages.place(chatId, tappedMessage(turn), sendBackView(submission, words)));
        case "sent-back":
          await sendBack(submission, undefined, turn);
          break;
        case "look-again":
          turn.effect(() => store.chats.expect(chatId, undefined));
          break;
        case "hear":
        case "clean-list": {
          // A list travels to whoever is asked, for as long as they are: not by an old or a forged button.
          if (submission.state !== "to-approve") break;
          const what = tap.kind === "hear" ? "recording" : "clean";
          const { userId: by } = turn;
          if (what === "clean") {
            const entry = { kind: "export", what, by, about: submission.draftId } as const;
            turn.effect(() => store.journal.record(entry, now()));
          }
          await turn.answer();
          return sendFile(chatId, what, { answers: wholeOf(submission.answers) }, words);
        }
      }
      await turn.answer();
      await redraw(turn, submission.id);
    },
    /** The word with which it is sent back; false where it waits no more, so that the text is meant for something else. */
    async giveWord(text: string, { submissionId, takenBy }: AwaitedWord, turn: Turn): Promise<boolean> {
      if (takenBy !== undefined && takenBy !== turn.update.update_id) return false;
      const submission = store.submissions.byId(submissionId);
      if (takenBy === undefined) {
        if (submission?.state !== "to-approve" || !isTheirs(turn, submission)) {
          store.chats.expect(turn.chatId, undefined);
          return false;
        }
        await sendBack(submission, text.trim().slice(0, LONGEST_WORD), turn);
      }
      const sent = store.submissions.byId(submissionId);
      if (sent) await messages.send(turn.chatId, approvalOverView(sent, turn.words));
      return true;
    },
  };
}

/** Whose word is awaited, and the update that has given it: its answer may not have arrived. */
type AwaitedWord = Extract<Expecting, { kind: "approval-word" }>;

export type ApprovalCommands = ReturnType<typeof approvalCommands>;
