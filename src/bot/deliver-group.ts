import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import { wholeOf } from "../domain/campaign/parts.ts";
import type { TeamChatNews } from "../domain/team/chat-news.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { Messages } from "./telegram/messages.ts";
import { groupFewerView, groupNewsView, groupUnknownView } from "./views/group-views.ts";
import { outageView } from "./views/outage.ts";
import type { View } from "./views/view.ts";

export interface DeliverGroupParts {
  store: Pick<Store, "of" | "submissions">;
  messages: Pick<Messages, "send">;
  /** The installation's zone, for the times that are named. */
  timezone: string;
  now(): number;
}

/** Tells the team's group. */
export function createDeliverGroup({ store, messages, timezone, now }: DeliverGroupParts) {
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

  return async function tell(news: TeamChatNews, chatId: number, words: Words): Promise<void> {
    const view = viewOf(news, words);
    if (view) await messages.send(chatId, view);
  };
}
