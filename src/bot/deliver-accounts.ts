import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import type { NoticeBody } from "../store/notices.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import { doNotCallView, EVERYWHERE } from "./views/do-not-call.ts";
import type { View } from "./views/view.ts";

export interface DeliverAccountsParts {
  store: Pick<Store, "of">;
  accountsAt: Pick<AccountsAt, "shown" | "nameOf">;
}

type NumbersNotice = Extract<NoticeBody, { kind: "do-not-call" }>;

/** What is told of accounts themselves. */
export function createDeliverAccounts({ store, accountsAt }: DeliverAccountsParts) {
  return {
    /** What became of numbers that were sent, and how many there are now where they went. */
    numbersOf({ outcome, accountIds = [FIRST_ACCOUNT] }: NumbersNotice, chatId: number, words: Words): View {
      const [accountId = FIRST_ACCOUNT, ...more] = accountIds;
      const account = more.length > 0 ? EVERYWHERE : accountsAt.shown(chatId, accountId, words);
      return doNotCallView(store.of(accountId).doNotCall.count(), words, { outcome, account });
    },
    /** @param accountId absent of the first, whose key stands in the environment */
    tokenRefused(accountId: number | undefined, words: Words): View {
      const text =
        accountId === undefined
          ? words.html("admin-token-refused")
          : words.html("account-token-refused", { account: accountsAt.nameOf(accountId, words) });
      return { text, buttons: [] };
    },
  };
}
