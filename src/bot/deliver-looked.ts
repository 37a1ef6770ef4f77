import type { Access } from "../app/team/access.ts";
import type { Submission } from "../domain/campaign/submission.ts";
import type { NoticeBody } from "../store/notices.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { Keep, TakeAway } from "./take-away.ts";
import type { Messages } from "./telegram/messages.ts";
import { withAccount } from "./views/account-views.ts";
import { lookedView, lookingView } from "./views/unknown-views.ts";
import type { View } from "./views/view.ts";

export interface DeliverLookedParts {
  answers: Messages;
  takeAway: TakeAway;
  access: Pick<Access, "mayTo">;
  accountsAt: Pick<AccountsAt, "shown">;
}

type Looked = Extract<NoticeBody, { kind: "looked" }>;

/** Tells what a search for a campaign brought, on the message that said that it is being looked for. */
export function createDeliverLooked({ answers, takeAway, access, accountsAt }: DeliverLookedParts) {
  return async function looked(
    submission: Submission,
    { messageId, result }: Looked,
    chatId: number,
    words: Words,
  ): Promise<Keep> {
    // As it was drawn for who tapped: in a private chat the chat's id is the person's.
    const account = accountsAt.shown(chatId, submission.accountId, words);
    const of = (view: View) => withAccount(view, account, words);
    if (submission.state !== "unknown") {
      // It was settled on another message meanwhile: nothing else would ever come to this one.
      if (messageId === undefined || answers.showsAnother(chatId, messageId, of(lookingView(submission, words))))
        return;
      return takeAway(chatId, messageId);
    }
    // It was asked for by who might settle it, and may not be told who may no more.
    if (!result || (submission.chatId !== chatId && !access.mayTo(chatId, "settle", submission))) return;
    await answers.place(chatId, messageId, of(lookedView(submission, result, words)));
    return;
  };
}
