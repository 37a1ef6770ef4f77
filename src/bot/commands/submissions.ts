import type { Submit } from "../../app/submit.ts";
import type { Watch } from "../../app/watch.ts";
import type { PbxCampaign } from "../../domain/campaign-facts.ts";
import type { Submission } from "../../domain/submission.ts";
import type { Store } from "../../store/store.ts";
import type { Messages } from "../messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import { problemInWords } from "../views/problems.ts";
import { quotation } from "../views/quotation.ts";
import { giveIdView, sureNotThereView, unknownView } from "../views/submission-views.ts";
import type { View } from "../views/view.ts";
import type { FolderCommands } from "./folder.ts";

export interface SubmissionCommandsParts {
  store: Store;
  messages: Messages;
  submit: Pick<Submit, "stop" | "absent" | "accept" | "wake">;
  look: Watch["refresh"];
  /** What admins settle for others after a start from a copy. */
  folder: Pick<FolderCommands, "isAskedOf" | "showList">;
  /** There is something to tell. */
  news(): void;
}

/** Stop, and what a person says of a campaign of which nobody knows whether the PBX has it. */
export function submissionCommands({ store, messages, submit, look, folder, news }: SubmissionCommandsParts) {
  async function show(turn: Turn, view: View): Promise<void> {
    await messages.place(turn.chatId, tappedMessage(turn), view);
  }

  /** Tells that it is settled or gone; the notice brings the rest. */
  async function leave(turn: Turn, done: boolean | undefined): Promise<void> {
    await turn.answer(done === false ? turn.words.text("toast-too-late") : undefined);
    submit.wake();
    news();
  }

  async function tap(action: string, submission: Submission, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const isAsked = folder.isAskedOf(turn.userId, submission.id);
    switch (action) {
      case "stop": {
        if (submission.state === "unknown") {
          await turn.answer();
          return show(turn, unknownView(submission, words));
        }
        await leave(
          turn,
          turn.effect(() => submit.stop(submission)),
        );
        return isAsked ? folder.showList(turn) : undefined;
      }
      case "give-id":
        if (submission.state !== "unknown") break;
        turn.effect(() => store.chats.expect(chatId, { kind: "campaign-id", submissionId: submission.id }));
        await turn.answer();
        return show(turn, giveIdView(submission, words));
      case "not-there":
        if (submission.state !== "unknown") break;
        await turn.answer();
        return show(turn, sureNotThereView(submission, words));
      case "absent": {
        const done = turn.effect(() => submit.absent(submission));
        await leave(turn, done);
        if (isAsked) return folder.showList(turn);
        const messageId = tappedMessage(turn);
        if (messageId !== undefined) await messages.strip(chatId, messageId);
        return;
      }
      case "back":
        if (submission.state !== "unknown") break;
        turn.effect(() => store.chats.expect(chatId, undefined));
        await turn.answer();
        return isAsked ? folder.showList(turn) : show(turn, unknownView(submission, words));
    }
    await turn.answer(words.text("toast-old-buttons"));
    const messageId = tappedMessage(turn);
    if (messageId !== undefined) await messages.strip(chatId, messageId);
  }

  return {
    async tap(action: string, submissionId: string, turn: Turn): Promise<void> {
      const submission = store.submissions.byId(submissionId);
      const mayTap = submission?.chatId === turn.chatId || folder.isAskedOf(turn.userId, submissionId);
      if (!submission || !mayTap) return turn.answer(turn.words.text("toast-old-buttons"));
      await tap(action, submission, turn);
    },
    /**
     * The number that a person read in the PBX's cabinet: taken only when that campaign is the one that was sent.
     * False when nothing is unknown any more, so that the text is meant for something else.
     */
    async giveId(text: string, submissionId: string, turn: Turn): Promise<boolean> {
      const { chatId, words } = turn;
      const submission = store.submissions.byId(submissionId);
      if (submission?.state !== "unknown") {
        store.chats.expect(chatId, undefined);
        return false;
      }
      const refusal = await whyNot(text.trim(), submission, turn);
      if (refusal !== undefined) await messages.send(chatId, giveIdView(submission, words, refusal));
      else if (submission.chatId !== chatId) await folder.showList(turn, true);
      return true;
    },
  };

  /** Looks at the campaign that a person named and takes it for the submission's; else what to say of it. */
  async function whyNot(text: string, submission: Submission, turn: Turn): Promise<string | undefined> {
    const { chatId, words } = turn;
    if (!/^\d{1,15}$/.test(text)) return words.html("give-id-not-a-number", { text: quotation(text) });
    const looked = await look(Number(text));
    if (!looked.ok) {
      const missing = looked.problem.code === "not-found";
      return missing ? words.html("give-id-no-such", { id: text }) : problemInWords(looked.problem, words);
    }
    const { value: campaign } = looked;
    const known = store.campaigns.byId(campaign.id)?.submissionId;
    if (!isThatOf(submission, campaign) || (known !== undefined && known !== submission.id)) {
      return words.html("give-id-another", { id: text, name: campaign.name });
    }
    turn.effect(() => {
      store.chats.expect(chatId, undefined);
      submit.accept(submission, campaign.id, campaign);
    });
    news();
    return undefined;
  }
}

/** Whether a campaign of the PBX is the one that a submission asked for: its name, days and hours. */
function isThatOf({ answers }: Submission, campaign: PbxCampaign): boolean {
  const minute = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });
  return (
    campaign.name === answers.name &&
    campaign.from.equals(answers.days.from) &&
    campaign.to.equals(answers.days.to) &&
    minute(campaign.fromTime) === minute(answers.hours.from) &&
    minute(campaign.toTime) === minute(answers.hours.to)
  );
}
