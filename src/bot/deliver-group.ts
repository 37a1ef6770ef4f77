import type { Access } from "../app/team/access.ts";
import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import { wholeOf } from "../domain/campaign/parts.ts";
import type { TeamChatNews } from "../domain/team/chat-news.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { Messages } from "./telegram/messages.ts";
import { withAccount } from "./views/account-views.ts";
import { groupFewerView, groupNewsView, groupUnknownView } from "./views/group-views.ts";
import { outageView } from "./views/outage.ts";
import type { View } from "./views/view.ts";

export interface DeliverGroupParts {
  store: Pick<Store, "of" | "submissions" | "teamChats">;
  messages: Pick<Messages, "send">;
  access: Pick<Access, "adminIds" | "has" | "isLetIn">;
  accountsAt: Pick<AccountsAt, "shown">;
  /** The installation's zone, for the times that are named. */
  timezone: string;
  now(): number;
}

/** Tells the team's group. */
export function createDeliverGroup({ store, messages, access, accountsAt, timezone, now }: DeliverGroupParts) {
  /** Undefined for what is not so any more. */
  function viewOf(news: TeamChatNews, words: Words): View | undefined {
    switch (news.what) {
      case "status": {
        const seen = store.of(news.accountId ?? FIRST_ACCOUNT).campaigns.byId(news.campaignId);
        return seen && groupNewsView(seen, news.news, news.to, words);
      }
      case "fewer-counted": {
        const seen = store.of(news.accountId ?? FIRST_ACCOUNT).campaigns.byId(news.campaignId);
        return seen && groupFewerView(seen, words);
      }
      case "unknown": {
        const submission = store.submissions.byId(news.submissionId);
        return submission?.state === "unknown" ? groupUnknownView(submission.answers.name, words) : undefined;
      }
      case "approval": {
        const submission = store.submissions.byId(news.submissionId);
        const name = submission && wholeOf(submission.answers).name;
        if (name === undefined) return undefined;
        return { text: words.html("group-approval", { name, came: news.came }), buttons: [] };
      }
      case "token-refused":
        return { text: words.html("group-token-refused"), buttons: [] };
      case "outage":
        return outageView(news.outage, now(), timezone, words);
    }
  }

  /** The account that it is about; undefined of what is of none. */
  function accountIdOf(news: TeamChatNews): number | undefined {
    if (news.what === "outage") return undefined;
    if ("submissionId" in news) return store.submissions.byId(news.submissionId)?.accountId;
    return news.accountId ?? FIRST_ACCOUNT;
  }

  /** A group hears of the accounts of the admin who switched it on; where that admin is gone, of those that all admins have. */
  function isTold(accountId: number, by: number): boolean {
    const whose = access.isLetIn(by) ? [by] : access.adminIds();
    return whose.every((adminId) => access.has(adminId, accountId));
  }

  return async function tell(news: TeamChatNews, chatId: number, words: Words): Promise<void> {
    const view = viewOf(news, words);
    const by = store.teamChats.addedBy(chatId);
    if (!view || by === undefined) return;
    const accountId = accountIdOf(news);
    if (accountId === undefined) return void (await messages.send(chatId, view));
    if (!isTold(accountId, by)) return;
    await messages.send(chatId, withAccount(view, accountsAt.shown(by, accountId, words), words));
  };
}
