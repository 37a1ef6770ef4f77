import { forgetPeople, keptWhenLeftAlone, withoutPhone } from "../../domain/draft/forget.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";

export interface ForgetParts {
  store: Pick<Store, "approvals" | "of" | "chats" | "drafts" | "submissions" | "transaction">;
  now(): number;
  /** Draws a draft that was set aside. */
  redraw(draft: { draftId: string; chatId: number }): void;
}

/** Takes out of drafts and campaigns what could name people, some of them at a time. */
export function createForget({ store, now, redraw }: ForgetParts) {
  return {
    /** Sets open drafts aside in which nothing changed since a time, without their lists and recordings. How many. */
    leftAlone(before: number, limit: number): number {
      const drafts = store.drafts.leftAlone(before, limit);
      store.transaction(() => {
        for (const { id, answers } of drafts) store.drafts.keepAside(id, keptWhenLeftAlone(answers), before, now());
      });
      for (const { id, chatId } of drafts) if (!store.chats.unreachable(chatId)) redraw({ draftId: id, chatId });
      return drafts.length;
    },
    /** Settled campaigns that were confirmed before a time keep what names nobody. How many. */
    campaigns(before: number, limit: number): number {
      const settled = store.submissions.remembering(before, limit);
      store.transaction(() => {
        for (const { id, accountId, answers, problem, campaignId } of settled) {
          const kept = forgetPeople(answers);
          const said = problem?.said === undefined ? {} : { said: withoutPhone(problem.said) };
          store.approvals.forget(id);
          store.submissions.forgetPeople(
            withoutUndefined({ id, answers: kept, problem: problem ? { ...problem, ...said } : undefined }),
          );
          if (campaignId !== undefined && kept.name !== answers.name)
            store.of(accountId).campaigns.rename(campaignId, kept.name);
        }
      });
      return settled.length;
    },
  };
}
