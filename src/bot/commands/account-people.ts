import type { Accounts } from "../../app/account/accounts.ts";
import type { LeftBehind } from "../../app/sending/left-behind.ts";
import type { Access } from "../../app/team/access.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import { shownName } from "../views/access-views.ts";
import { accountPeopleView, pageAt, type Ticked } from "../views/accounts-views.ts";
import type { View } from "../views/view.ts";

export interface AccountPeopleParts {
  store: Pick<Store, "accounts" | "journal" | "people">;
  access: Pick<Access, "adminIdsOf" | "everybody" | "personOf">;
  accountsAt: Pick<AccountsAt, "nameOf">;
  accounts: Pick<Accounts, "has">;
  leftBehind: Pick<LeftBehind, "stop">;
  now(): number;
}

/** Who has which account, of /accounts: a tick for each person. */
export function accountPeople({ store, access, accountsAt, accounts, leftBehind, now }: AccountPeopleParts) {
  const isInUse = (accountId: number): boolean => store.accounts.one(accountId)?.state === "active";

  const everybody = (accountId: number): Ticked[] =>
    access.everybody().map(({ userId }) => {
      const name = shownName(store.people.name(userId), userId);
      return { userId, name, has: accounts.has(userId, accountId) };
    });

  /** A page of everybody, from 0; undefined where the account is not in use. */
  function view(accountId: number, page: number, words: Words): View | undefined {
    if (!isInUse(accountId)) return undefined;
    const account = { id: accountId, name: accountsAt.nameOf(accountId, words) };
    return accountPeopleView(account, everybody(accountId), page, words);
  }

  return {
    view,
    /** The page on which a person is. */
    viewOf: (accountId: number, userId: number, words: Words): View | undefined =>
      view(accountId, pageAt(everybody(accountId).findIndex((one) => one.userId === userId)), words),
    /**
     * Gives somebody an account, or takes it; nothing where it is so already. In the caller's transaction. False where nobody would be
     * left who hears of it when AloVoice refuses its token: one admin keeps it.
     * @param by the admin
     */
    tick(accountId: number, userId: number, has: boolean, by: number): boolean {
      if (!isInUse(accountId) || !access.personOf(userId) || accounts.has(userId, accountId) === has) return true;
      const admins = access.adminIdsOf(accountId);
      if (!has && admins.length === 1 && admins.includes(userId)) return false;
      store.accounts.tick(accountId, userId, has);
      store.journal.record({ kind: "account-ticked", accountId, userId, has, by }, now());
      if (!has) leftBehind.stop();
      return true;
    },
  };
}
