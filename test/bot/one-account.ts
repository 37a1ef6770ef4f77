import { createAccess } from "../../src/app/team/access.ts";
import { type AccountsAt, createAccountsAt } from "../../src/bot/accounts-at.ts";
import { FIRST_ACCOUNT } from "../../src/domain/account/account.ts";
import type { Store } from "../../src/store/store.ts";
import { CHAT } from "../store/memory.ts";

/** Where there is only the account of the environment, and everybody has it. */
export function oneAccount(store: Store): AccountsAt {
  const accounts = { ofPerson: () => [FIRST_ACCOUNT], has: (_: number, id: number) => id === FIRST_ACCOUNT };
  return createAccountsAt({ store, accounts });
}

/** The same, with who is let in: one admin, who adds no account. */
export function aloneIn(store: Store) {
  const naming = () => ({ text: "", buttons: [] });
  return { accountsAt: oneAccount(store), access: createAccess({ adminIds: [CHAT], store }), naming };
}
