import { isOver } from "../domain/campaign/news.ts";
import { windowInWords } from "../domain/schedule/dates-in-words.ts";
import { nowIn, zoneOr } from "../domain/schedule/zone.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { Messages } from "./telegram/messages.ts";
import { withAccount } from "./views/account-views.ts";
import { morningView, reminderView } from "./views/in-hand.ts";

export interface DeliverInHandParts {
  store: Pick<Store, "accounts" | "of" | "submissions">;
  messages: Pick<Messages, "send">;
  accountsAt: Pick<AccountsAt, "has" | "shown">;
  now(): number;
}

/** Tells what is in hand before anything happens. */
export function createDeliverInHand({ store, messages, accountsAt, now }: DeliverInHandParts) {
  return {
    /** It is handed over in an hour; nothing of what has left or was stopped meanwhile. */
    async remind(submissionId: string, chatId: number, words: Words): Promise<void> {
      const submission = store.submissions.byId(submissionId);
      if (submission?.state !== "held") return;
      const account = accountsAt.shown(chatId, submission.accountId, words);
      await messages.send(chatId, withAccount(reminderView(submission, words), account, words));
    },
    /** What is in hand on a day; nothing where there is nothing. */
    async greet(chatId: number, day: Temporal.PlainDate, words: Words): Promise<void> {
      const held = store.submissions.inState("held").filter((one) => one.chatId === chatId && one.late);
      const kept = held.filter(({ answers, releaseAt }) => {
        const leaves = nowIn(zoneOr(answers.options.timezone), Temporal.Instant.fromEpochMilliseconds(releaseAt));
        return leaves.toPlainDate().equals(day);
      });
      const { compare } = Temporal.PlainDate;
      const accountOf = (accountId: number) => accountsAt.shown(chatId, accountId, words);
      const own = store.accounts.all().filter(({ id }) => accountsAt.has(chatId, id));
      const live = own.flatMap((account) => store.of(account.id).campaigns.liveIn(chatId));
      const running = live.flatMap(({ accountId, facts }) => {
        const { id, name, from, to, fromTime, toTime } = facts;
        const hours = windowInWords({ from: fromTime, to: toTime });
        const isToday = compare(from, day) <= 0 && compare(to, day) >= 0 && !isOver(facts, now());
        return isToday ? [{ id, name, hours, account: accountOf(accountId) }] : [];
      });
      const view = morningView(
        { kept: kept.map((one) => ({ submission: one, account: accountOf(one.accountId) })), running },
        words,
      );
      if (view) await messages.send(chatId, view);
    },
  };
}
