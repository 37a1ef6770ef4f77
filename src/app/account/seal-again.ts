import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import type { Sealing } from "./sealing.ts";

const KEPT = [
  { which: "token", purpose: "pbx-token" },
  { which: "toTry", purpose: "pbx-token-to-try" },
] as const;

/**
 * Seals with the newest key what an older one sealed. One row is one transaction, and each row names its key: a kill at any
 * row leaves some with the one and some with the other, which both open, and the next start goes on.
 * @returns how many were sealed anew, and how many open with none of the keys: an older key may go once there are none of either
 */
export function sealAgain(store: Pick<Store, "accounts" | "transaction">, sealing: Sealing, log: Log) {
  const told = { again: 0, closed: 0 };
  for (const account of store.accounts.all()) {
    for (const { which, purpose } of KEPT) {
      const sealed = account[which];
      if (sealed === undefined || sealing.isNewest(sealed)) continue;
      const what = { accountId: account.id, purpose };
      const opened = sealing.open(sealed, what);
      if (!opened.ok) {
        told.closed++;
        log.warn("account-not-opened", { accountId: account.id, why: opened.refusal });
        continue;
      }
      const anew = sealing.seal(opened.text, what);
      if (store.transaction(() => store.accounts.sealAgain(account.id, which, sealed, anew))) told.again++;
    }
  }
  if (told.again > 0) log.info("accounts-sealed-again", told);
  return told;
}
