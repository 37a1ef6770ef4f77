import type { Watches } from "../../app/following/watches.ts";
import type { Decisions } from "../../app/sending/decisions.ts";
import type { Access } from "../../app/team/access.ts";
import { isCampaignOf } from "../../domain/campaign/search.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { SubmissionTap } from "../callback-data.ts";
import type { OneScreen } from "../one-screen.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { withAccount } from "../views/account-views.ts";
import { hintView } from "../views/menu-views.ts";
import { problemInWords } from "../views/problems.ts";
import { quotation } from "../views/quotation.ts";
import { restAskView } from "../views/rest-views.ts";
import { heldView } from "../views/submission-views.ts";
import { giveIdView, lookingView, sureNotThereView, unknownView } from "../views/unknown-views.ts";
import type { View } from "../views/view.ts";
import { type ApprovalCommands, type ApprovalTap, isApprovalTap } from "./approvals.ts";
import type { FolderCommands } from "./folder.ts";
import { restCommands } from "./rests.ts";
import { submissionRights } from "./submission-rights.ts";

export interface SubmissionCommandsParts {
  store: Store;
  messages: Messages;
  access: Pick<Access, "may" | "mayTo">;
  submit: Pick<
    Decisions,
    "stop" | "keepUntilWindow" | "handOverNow" | "absent" | "accept" | "isSentAgain" | "endRest" | "goOn" | "parts"
  >;
  look: Watches["refresh"];
  accountsAt: Pick<AccountsAt, "shown">;
  /** What admins settle for others after a start from a copy. */
  folder: Pick<FolderCommands, "isAskedOf" | "wasAskedOf" | "showList">;
  /** What a second person is asked, and what whose it is sees of that. */
  approvals?: Pick<ApprovalCommands, "tap" | "viewFor">;
  now(): number;
  oneScreen: OneScreen;
}

/** Buttons that only a held one has, besides Stop and Edit. */
type HeldTap = Extract<SubmissionTap, { kind: "keep" | "hand-over" | "show" }>;

type RestTap = { kind: "go-on" | "stop-here" };
/** Buttons that only an unknown outcome has. */
type UnknownTap = Exclude<SubmissionTap, HeldTap | ApprovalTap | { kind: "stop" | "edit" | "absent" } | RestTap>;

/** Stop, and what a person says of a campaign of which nobody knows whether the PBX has it. */
export function submissionCommands(parts: SubmissionCommandsParts) {
  const { store, messages, access, submit, look, folder, accountsAt, now, oneScreen } = parts;
  const { hasAgreed, mayTap } = submissionRights({ store, access, folder });

  const tapRest = restCommands({
    submit,
    messages,
    isCard: (messageId, chatId, first) =>
      first?.campaignId !== undefined &&
      store.of(first.accountId).links.one(chatId, first.campaignId)?.cardId === messageId,
  });

  /** A screen of a submission, with its account where the reader has several. */
  const of = ({ accountId }: Submission, view: View, { userId, words }: Turn): View =>
    withAccount(view, accountsAt.shown(userId, accountId, words), words);

  async function show(turn: Turn, view: View): Promise<void> {
    await messages.place(turn.chatId, tappedMessage(turn), view);
  }

  /** Tells that it is settled or gone; the notice brings the rest. */
  async function leave(turn: Turn, done: boolean | undefined): Promise<void> {
    await turn.answer(done === false ? turn.words.text("toast-too-late") : undefined);
  }

  /** Has the submission's campaign looked for, beyond a number where that one was found and is not it. */
  async function search(submission: Submission, turn: Turn, afterId?: number): Promise<void> {
    const messageId = tappedMessage(turn);
    const about = withoutUndefined({ messageId, afterId });
    turn.effect(() => store.searches.add({ submissionId: submission.id, chatId: turn.chatId, ...about }, now()));
    await turn.answer(turn.words.text("toast-asking"));
    // On redelivery of the tap the search may be over, and its result shown. Of the same question further up another one may
    // be under way: no result would ever come here.
    if (store.searches.isUnderWayOn(submission.id, turn.chatId, messageId))
      await show(turn, of(submission, lookingView(submission, turn.words), turn));
  }

  /** A person says that what was found is the campaign. */
  async function take(id: string, submission: Submission, turn: Turn): Promise<void> {
    const isAsked = submission.chatId !== turn.chatId && folder.isAskedOf(turn.userId, submission.id);
    const refusal = await whyNot(id, submission, turn);
    await turn.answer();
    if (refusal !== undefined) await show(turn, of(submission, unknownView(submission, turn.words, refusal), turn));
    else if (isAsked) await folder.showList(turn);
    else await strip(turn);
  }

  /** For a button that means nothing any more: says so, and takes the buttons off its message. */
  async function refuse(turn: Turn): Promise<void> {
    await turn.answer(turn.words.text("toast-old-buttons"));
    await strip(turn);
  }

  /** For a button of another chat's that means nothing to whoever tapped it, or no more. */
  async function refuseOther(submission: Submission | undefined, turn: Turn): Promise<void> {
    if (!submission || !folder.wasAskedOf(turn.userId, submission))
      return turn.answer(turn.words.text("toast-old-buttons"));
    // Settled, by somebody else or by this very tap before a kill: its list must not go on asking about it.
    await turn.answer(turn.words.text("folder-toast-settled"));
    await folder.showList(turn);
  }

  async function strip(turn: Turn): Promise<void> {
    const messageId = tappedMessage(turn);
    if (messageId !== undefined) await messages.strip(turn.chatId, messageId);
  }

  async function tapStop(submission: Submission, turn: Turn): Promise<void> {
    if (submission.state === "unknown") {
      await turn.answer();
      return show(turn, of(submission, unknownView(submission, turn.words), turn));
    }
    const isAsked = folder.isAskedOf(turn.userId, submission.id);
    await leave(
      turn,
      turn.effect(() => submit.stop(submission, turn.userId)),
    );
    return isAsked ? folder.showList(turn) : undefined;
  }

  async function tapAbsent(submission: Submission, turn: Turn): Promise<void> {
    const isAsked = folder.isAskedOf(turn.userId, submission.id);
    const done = turn.effect(() => submit.absent(submission, turn.userId));
    await leave(turn, done);
    return isAsked ? folder.showList(turn) : strip(turn);
  }

  /** How it is to wait: until shortly before its window opens, or only for its time of Stop. */
  async function tapHeld({ kind }: HeldTap, { id, chatId }: Submission, turn: Turn): Promise<void> {
    const find = () => store.submissions.byId(id);
    const before = find();
    if (before && kind === "keep") turn.effect(() => submit.keepUntilWindow(before, turn.userId));
    if (before && kind === "hand-over") turn.effect(() => submit.handOverNow(before, turn.userId));
    const held = find();
    if (held?.state === "waiting") {
      await turn.answer();
      return show(turn, of(held, restAskView(held, submit.parts.firstOf(id), turn.words), turn));
    }
    const waits = held?.state === "to-approve" ? parts.approvals?.viewFor(chatId, held, turn.words) : undefined;
    if (!held || (held.state !== "held" && !waits)) return turn.answer(turn.words.text("toast-too-late"));
    await turn.answer();
    const view = waits ?? of(held, heldView(held, { until: held.releaseAt, now: now() }, turn.words), turn);
    await oneScreen(held, await messages.place(chatId, tappedMessage(turn), view));
  }

  /** What a person says of one of which nobody knows whether the PBX has it. */
  async function tapUnknown(tap: UnknownTap, submission: Submission, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    switch (tap.kind) {
      case "ask":
        await turn.answer();
        return show(turn, of(submission, unknownView(submission, words), turn));
      case "look":
        return search(submission, turn);
      case "no":
        return search(submission, turn, tap.campaignId);
      case "yes":
        return take(String(tap.campaignId), submission, turn);
      case "give-id":
        turn.effect(() => store.chats.expect(chatId, { kind: "campaign-id", submissionId: submission.id }));
        await turn.answer();
        return show(turn, of(submission, giveIdView(submission, words), turn));
      case "not-there":
        await turn.answer();
        return show(turn, of(submission, sureNotThereView(submission, words, submit.isSentAgain(submission)), turn));
      case "back": {
        const isAsked = folder.isAskedOf(turn.userId, submission.id);
        turn.effect(() => store.chats.expect(chatId, undefined));
        await turn.answer();
        return isAsked ? folder.showList(turn) : show(turn, of(submission, unknownView(submission, words), turn));
      }
    }
  }

  return {
    async tap(tap: SubmissionTap, submissionId: string, turn: Turn): Promise<void> {
      const submission = store.submissions.byId(submissionId);
      if (submission && parts.approvals && isApprovalTap(tap)) return parts.approvals.tap(tap, submission, turn);
      if (submission && tap.kind === "stop" && hasAgreed(submission, turn)) return tapStop(submission, turn);
      if (!submission || isApprovalTap(tap) || !mayTap(submission, turn)) return refuseOther(submission, turn);
      if (tap.kind === "go-on" || tap.kind === "stop-here") return tapRest(tap.kind, submission, turn);
      if (tap.kind === "stop") return tapStop(submission, turn);
      if (tap.kind === "keep" || tap.kind === "hand-over" || tap.kind === "show") {
        return submission.chatId === turn.chatId ? tapHeld(tap, submission, turn) : refuse(turn);
      }
      // Handed on before: it is the wizard's.
      if (tap.kind === "edit") return refuse(turn);
      if (tap.kind === "absent") return tapAbsent(submission, turn);
      return submission.state === "unknown" ? tapUnknown(tap, submission, turn) : refuse(turn);
    },
    /**
     * The number that a person read in the PBX's cabinet: taken only when that campaign is the one that was sent.
     * False when nothing is unknown any more, so that the text is meant for something else.
     */
    async giveId(text: string, submissionId: string, turn: Turn): Promise<boolean> {
      const { chatId, words } = turn;
      const submission = store.submissions.byId(submissionId);
      if (submission?.state !== "unknown" || !mayTap(submission, turn)) {
        store.chats.expect(chatId, undefined);
        return false;
      }
      const isAsked = submission.chatId !== chatId && folder.isAskedOf(turn.userId, submissionId);
      const refusal = await whyNot(text.trim(), submission, turn);
      const asked = of(submission, giveIdView(submission, words, refusal), turn);
      if (refusal !== undefined) await messages.send(chatId, asked);
      else if (isAsked) await folder.showList(turn);
      else if (submission.chatId !== chatId)
        await messages.send(chatId, hintView(words.html("folder-toast-settled"), words));
      return true;
    },
  };

  /** Looks at the campaign that a person named and takes it for the submission's; else what to say of it. */
  async function whyNot(text: string, submission: Submission, turn: Turn): Promise<string | undefined> {
    const { chatId, words } = turn;
    if (!/^\d{1,15}$/.test(text)) return words.html("give-id-not-a-number", { text: quotation(text) });
    const looked = await look(Number(text), submission.accountId);
    if (!looked.ok) {
      const missing = looked.refusal.code === "not-found";
      return missing ? words.html("give-id-no-such", { id: text }) : problemInWords(looked.refusal, words);
    }
    const { value: campaign } = looked;
    const known = store.submissions.ofCampaign(submission.accountId, campaign.id);
    if (!isCampaignOf(submission.answers, campaign) || (known !== undefined && known !== submission.id)) {
      // Another's is to whom may not see it what there is not.
      if (!access.may(turn.userId, "see", "nobody")) return words.html("give-id-no-such", { id: text });
      return words.html("give-id-another", { id: text, name: campaign.name });
    }
    turn.effect(() => {
      store.chats.expect(chatId, undefined);
      submit.accept(submission, campaign.id, campaign, turn.userId);
    });
    return undefined;
  }
}
