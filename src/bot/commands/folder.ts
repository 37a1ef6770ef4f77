import { type KeepBack, mayBeSentAfterAll } from "../../app/folder/keep-back.ts";
import type { LeftBehind } from "../../app/sending/left-behind.ts";
import type { Access } from "../../app/team/access.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { FolderTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { draftedView, folderView, type InHand, inHandView, leftBehindView } from "../views/folder-views.ts";
import type { View } from "../views/view.ts";

export interface FolderCommandsParts {
  store: Store;
  messages: Messages;
  keepBack: Pick<KeepBack, "isHeldUp" | "sendAfterAll">;
  leftBehind: Pick<LeftBehind, "isAskedOf" | "takeAsDraft" | "takeOver">;
  access: Pick<Access, "has" | "knows" | "may">;
  accountsAt: Pick<AccountsAt, "shown">;
  timezone: string;
}

/** The buttons of what a removed person left behind. */
type LeftBehindTap = Extract<FolderTap, { kind: "take" | "take-as-draft" | "leave" }>;

/** What the admins decide after a start from a copy, or after a while away. */
export function folderCommands(parts: FolderCommandsParts) {
  const { store, messages, keepBack, leftBehind, access, accountsAt, timezone } = parts;

  const folderId = (): string => store.instance.read()?.id ?? "";

  /** As an admin sees it: with its account where they have several. */
  function inHandOf(submission: Submission, adminId: number, words: Words): InHand {
    const { userId, accountId } = submission;
    const person = store.people.name(userId) ?? String(userId);
    const account = accountsAt.shown(adminId, accountId, words);
    return withoutUndefined({
      submission,
      person,
      account,
      maySend: mayBeSentAfterAll(submission),
      folderId: folderId(),
    });
  }

  /** What is not settled yet of all that was in hand at the accounts of an admin. */
  function unsettled(adminId: number): Submission[] {
    const asked = store.instance.keptBack()?.submissions ?? [];
    const found = asked.map((id) => store.submissions.byId(id)).filter((one) => one !== undefined);
    const open = found.filter(({ state }) => state === "unknown" || state === "held");
    return open.filter(({ accountId }) => access.knows(adminId, accountId));
  }

  /** The list of them in an admin's words; undefined when nothing was ever asked. */
  function list(adminId: number, words: Words): View | undefined {
    const asked = store.instance.keptBack();
    const inHand = unsettled(adminId).map((one) => inHandOf(one, adminId, words));
    return asked && folderView(asked, inHand, { timezone, folderId: folderId() }, words);
  }

  async function show(turn: Turn, view: View | undefined): Promise<void> {
    if (view) await messages.place(turn.chatId, tappedMessage(turn), view);
  }

  /** One of them, with what may become of it; the others where it is settled. */
  async function one(submissionId: string, turn: Turn): Promise<void> {
    const { words, userId } = turn;
    const found = unsettled(userId).find(({ id }) => id === submissionId);
    await turn.answer(found ? undefined : words.text("folder-toast-settled"));
    await show(turn, found ? inHandView(inHandOf(found, userId, words), words) : list(userId, words));
  }

  /** Holds once more what was not sent. */
  function send(turn: Turn, wanted: Submission[]): void {
    turn.effect(() => {
      for (const submission of wanted) keepBack.sendAfterAll(submission, turn.userId);
    });
  }

  /** What a removed person left behind: taken over, or left as it is. */
  async function tapLeftBehind(tap: LeftBehindTap, turn: Turn): Promise<void> {
    const { kind } = tap;
    const { submissionId } = kind === "take" ? tap.what : tap;
    const submission = store.submissions.byId(submissionId);
    const isAsked = submission !== undefined && leftBehind.isAskedOf(turn.userId, submission);
    if (kind === "take" && isAsked && tap.what.folderId !== folderId()) {
      await turn.answer();
      return show(turn, leftBehindView(inHandOf(submission, turn.userId, turn.words), turn.words));
    }
    // It is sent from its account, which may have been removed: what was to be sent is only a draft then.
    const mayTake = isAsked && (submission.state === "unknown" || access.has(turn.userId, submission.accountId));
    if (kind === "take" && mayTake) turn.effect(() => leftBehind.takeOver(submission, turn));
    if (kind === "take-as-draft" && isAsked) turn.effect(() => leftBehind.takeAsDraft(submission, turn));
    await turn.answer(isAsked ? undefined : turn.words.text("folder-toast-settled"));
    const messageId = tappedMessage(turn);
    const draftId = kind === "take-as-draft" ? store.submissions.byId(submissionId)?.givenBack : undefined;
    if (draftId !== undefined && store.drafts.byId(draftId)?.chatId === turn.chatId) {
      return show(turn, draftedView(submission?.answers.name ?? "", draftId, turn.words));
    }
    if (messageId !== undefined) await messages.strip(turn.chatId, messageId);
  }

  return {
    list,
    /** What the others are asked about one that a removed person left behind; undefined when it is settled. */
    leftBehind(submissionId: string, adminId: number, words: Words): View | undefined {
      const submission = store.submissions.byId(submissionId);
      if (!submission || !leftBehind.isAskedOf(adminId, submission)) return undefined;
      return leftBehindView(inHandOf(submission, adminId, words), words);
    },
    /** Whether an admin may settle a submission that is not of their chat. */
    isAskedOf: (userId: number, submissionId: string): boolean =>
      access.may(userId, "lead") && unsettled(userId).some(({ id }) => id === submissionId),
    /** Whether an admin was asked about it after a start from a copy; it may be settled by now. */
    wasAskedOf: (userId: number, { id, accountId }: Submission): boolean =>
      access.may(userId, "lead") &&
      access.knows(userId, accountId) &&
      store.instance.keptBack()?.submissions.includes(id) === true,
    /** What is left, after one of another chat was settled or left alone here. */
    showList: (turn: Turn): Promise<void> => show(turn, list(turn.userId, turn.words)),
    async tap(tap: FolderTap, turn: Turn): Promise<void> {
      const { words, userId } = turn;
      if (!access.may(userId, "lead")) return turn.answer(words.text("toast-old-buttons"));
      switch (tap.kind) {
        case "take":
        case "take-as-draft":
        case "leave":
          return tapLeftBehind(tap, turn);
        case "all":
          if (store.instance.keptBack()?.allAtOnce && tap.folderId === folderId()) send(turn, unsettled(userId));
          break;
        case "one":
          return one(tap.submissionId, turn);
        case "send": {
          const { submissionId, folderId: drawnIn } = tap.what;
          // It may have been obeyed before this folder was put back: it is asked anew.
          if (drawnIn !== folderId()) return one(submissionId, turn);
          const wanted = unsettled(userId).find(({ id }) => id === submissionId);
          const isHeldUp = wanted !== undefined && keepBack.isHeldUp(wanted);
          if (wanted) send(turn, [wanted]);
          const known = isHeldUp ? words.text("toast-rest-held-up") : undefined;
          await turn.answer(wanted ? known : words.text("folder-toast-settled"));
          return show(turn, list(userId, words));
        }
        case "list":
          break;
      }
      await turn.answer();
      await show(turn, list(userId, words));
    },
  };
}

export type FolderCommands = ReturnType<typeof folderCommands>;
