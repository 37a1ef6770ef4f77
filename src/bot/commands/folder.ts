import { type KeepBack, mayBeSentAfterAll } from "../../app/folder/keep-back.ts";
import type { LeftBehind } from "../../app/sending/left-behind.ts";
import type { Access } from "../../app/team/access.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { FolderTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { draftedView, folderView, type InHand, inHandView, leftBehindView } from "../views/folder-views.ts";
import type { View } from "../views/view.ts";

export interface FolderCommandsParts {
  store: Store;
  messages: Messages;
  keepBack: Pick<KeepBack, "isHeldUp" | "sendAfterAll">;
  leftBehind: Pick<LeftBehind, "isAsked" | "takeAsDraft" | "takeOver">;
  access: Pick<Access, "may">;
  timezone: string;
}

/** The buttons of what a removed person left behind. */
type LeftBehindTap = Extract<FolderTap, { kind: "take" | "take-as-draft" | "leave" }>;

/** What the admins decide after a start from a copy, or after a while away. */
export function folderCommands(parts: FolderCommandsParts) {
  const { store, messages, keepBack, leftBehind, access, timezone } = parts;

  function inHandOf(submission: Submission): InHand {
    const person = store.people.name(submission.userId) ?? String(submission.userId);
    return { submission, person, maySend: mayBeSentAfterAll(submission) };
  }

  /** What is not settled yet of all that was in hand. */
  function unsettled(): Submission[] {
    const asked = store.instance.keptBack()?.submissions ?? [];
    const found = asked.map((id) => store.submissions.byId(id));
    return found.filter((one) => one !== undefined).filter(({ state }) => state === "unknown" || state === "held");
  }

  /** The list of them in an admin's words; undefined when nothing was ever asked. */
  function list(words: Words): View | undefined {
    const asked = store.instance.keptBack();
    return asked && folderView(asked, unsettled().map(inHandOf), timezone, words);
  }

  async function show(turn: Turn, view: View | undefined, messageId = tappedMessage(turn)): Promise<void> {
    if (view) await messages.place(turn.chatId, messageId, view);
  }

  /** Holds once more what was not sent. */
  function send(turn: Turn, wanted: Submission[]): void {
    turn.effect(() => {
      for (const submission of wanted) keepBack.sendAfterAll(submission, turn.userId);
    });
  }

  /** What a removed person left behind: taken over, or left as it is. */
  async function tapLeftBehind({ kind, submissionId }: LeftBehindTap, turn: Turn): Promise<void> {
    const submission = store.submissions.byId(submissionId);
    const isAsked = submission !== undefined && leftBehind.isAsked(submission);
    if (kind === "take" && isAsked) turn.effect(() => leftBehind.takeOver(submission, turn));
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
    leftBehind(submissionId: string, words: Words): View | undefined {
      const submission = store.submissions.byId(submissionId);
      return submission && leftBehind.isAsked(submission) ? leftBehindView(inHandOf(submission), words) : undefined;
    },
    /** Whether an admin may settle a submission that is not of their chat. */
    isAskedOf: (userId: number, submissionId: string): boolean =>
      access.may(userId, "lead") && unsettled().some(({ id }) => id === submissionId),
    /** What is left, after one of another chat was settled or left alone here. */
    showList: (turn: Turn, below = false): Promise<void> =>
      show(turn, list(turn.words), below ? undefined : tappedMessage(turn)),
    async tap(tap: FolderTap, turn: Turn): Promise<void> {
      const { words, userId } = turn;
      if (!access.may(userId, "lead")) return turn.answer(words.text("toast-old-buttons"));
      switch (tap.kind) {
        case "take":
        case "take-as-draft":
        case "leave":
          return tapLeftBehind(tap, turn);
        case "all":
          if (store.instance.keptBack()?.allAtOnce) send(turn, unsettled());
          break;
        case "one":
        case "send": {
          const one = unsettled().find(({ id }) => id === tap.submissionId);
          const isHeldUp = one !== undefined && tap.kind === "send" && keepBack.isHeldUp(one);
          if (one && tap.kind === "send") send(turn, [one]);
          const known = isHeldUp ? words.text("toast-rest-held-up") : undefined;
          await turn.answer(one ? known : words.text("folder-toast-settled"));
          return show(turn, one && tap.kind === "one" ? inHandView(inHandOf(one), words) : list(words));
        }
        case "list":
          break;
      }
      await turn.answer();
      await show(turn, list(words));
    },
  };
}

export type FolderCommands = ReturnType<typeof folderCommands>;
