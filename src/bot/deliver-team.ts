import type { Access } from "../app/team/access.ts";
import type { TeamNews } from "../domain/team/news.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { Messages } from "./telegram/messages.ts";
import { letInView, requestView, shownName, strangerView } from "./views/access-views.ts";
import type { View } from "./views/view.ts";

export interface DeliverTeamParts {
  store: Pick<Store, "accessRequests" | "people">;
  messages: Pick<Messages, "send">;
  access: Pick<Access, "may" | "personOf">;
}

/** Tells who comes and goes: those who are asked, and those whom it is about. */
export function createDeliverTeam({ store, messages, access }: DeliverTeamParts) {
  const plain = (text: string): View => ({ text, buttons: [] });

  /** Undefined for what is not to be told any more. */
  function viewOf(news: TeamNews, userId: number, words: Words): View | undefined {
    switch (news.what) {
      case "asked": {
        const request = store.accessRequests.one(news.userId);
        const isOpen = request && request.refusedAt === undefined && access.may(userId, "lead");
        return isOpen ? requestView(request, words) : undefined;
      }
      case "refused":
        return access.personOf(userId) ? undefined : strangerView(words, userId, "refused");
      case "let-in":
        return access.personOf(userId)?.role === news.role ? letInView(news.role, words) : undefined;
      case "joined": {
        const name = shownName(store.people.name(news.userId), news.userId);
        return plain(words.html("access-joined", { name, role: news.role }));
      }
      case "removed":
        return access.personOf(userId) ? undefined : plain(words.html("access-removed"));
    }
  }

  return async function tell(news: TeamNews, chatId: number, words: Words): Promise<void> {
    const view = viewOf(news, chatId, words);
    if (view) await messages.send(chatId, view);
  };
}
