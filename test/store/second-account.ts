import { createSealing } from "../../src/app/account/sealing.ts";
import type { Store } from "../../src/store/store.ts";

/** A key of SECRET_KEY. */
export const KEY = new Uint8Array(32).fill(5);

/** An account beside the environment's whose token works, before an admin names it; its id. */
export function addUnnamed(store: Store, token = "other", key = KEY): number {
  const { accounts } = store;
  const sealing = createSealing([key]);
  const accountId = accounts.add(1);
  const tried = sealing.seal(token, { accountId, purpose: "pbx-token-to-try" });
  accounts.putToTry(accountId, tried, 1);
  accounts.keepTried(accountId, tried, sealing.seal(token, { accountId, purpose: "pbx-token" }));
  return accountId;
}

/** An account beside the environment's, as an admin adds it under a name; its id. */
export function addAccount(store: Store, name = "Filial", token = "other", key = KEY): number {
  const accountId = addUnnamed(store, token, key);
  store.accounts.rename(accountId, name);
  return accountId;
}
