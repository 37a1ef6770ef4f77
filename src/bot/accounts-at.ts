import type { Accounts } from "../app/account/accounts.ts";
import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { NamedAccount } from "./views/account-views.ts";

export interface AccountsAtParts {
  store: Pick<Store, "accounts" | "chats">;
  accounts: Pick<Accounts, "ofPerson" | "has">;
}

/** No account has this id: nothing belongs to it, and the PBX cannot be asked about it. */
export const NO_ACCOUNT = 0;

/** Which account is meant in a chat, and how it is called there. With one account for everybody nothing of it is ever shown. */
export function createAccountsAt({ store, accounts }: AccountsAtParts) {
  function nameOf(accountId: number, words: Words): string {
    const name = store.accounts.one(accountId)?.name;
    return name ?? words.text(accountId === FIRST_ACCOUNT ? "account-first" : "accounts-nameless");
  }

  /** The account that a person's chat looks at: the one chosen last, or their first. */
  function at(chatId: number, userId: number): number {
    const own = accounts.ofPerson(userId);
    const chosen = store.chats.account(chatId);
    return chosen !== undefined && own.includes(chosen) ? chosen : (own[0] ?? NO_ACCOUNT);
  }

  return {
    at,
    nameOf,
    has: accounts.has,
    /** The accounts of a person with their names, the first one first. */
    of: (userId: number, words: Words): NamedAccount[] =>
      accounts.ofPerson(userId).map((id) => ({ id, name: nameOf(id, words) })),
    /**
     * The account's name where a person has to be told which it is: they have several, or not that one.
     * @param own the ids of theirs, for whom they are at hand
     */
    shown(userId: number, accountId: number, words: Words, own = accounts.ofPerson(userId)): string | undefined {
      const [only] = own;
      const isClear = own.length <= 1 && (accountId === only || (only === undefined && accountId === FIRST_ACCOUNT));
      return isClear ? undefined : nameOf(accountId, words);
    },
  };
}

export type AccountsAt = ReturnType<typeof createAccountsAt>;
