import { campaignsStore } from "./campaigns.ts";
import { doNotCallStore } from "./do-not-call.ts";
import { everybodyStore } from "./everybody.ts";
import { historyStore } from "./history.ts";
import { linksStore } from "./links.ts";
import type { Db } from "./open.ts";

/** What belongs to one PBX account: its campaigns, who follows them, and the numbers that it never calls. */
export function accountView(db: Db, accountId: number, ring: () => void) {
  return {
    accountId,
    campaigns: campaignsStore(db, accountId, ring),
    everybody: everybodyStore(db, accountId),
    history: historyStore(db, accountId),
    links: linksStore(db, accountId),
    doNotCall: doNotCallStore(db, accountId),
  };
}

export type AccountView = ReturnType<typeof accountView>;

/** @returns the view of an account, made when it is first wanted: its id goes into the statements, and must be a whole number */
export function accountViews(db: Db, ring: () => void): (accountId: number) => AccountView {
  const views = new Map<number, AccountView>();
  return (accountId) => {
    if (!Number.isSafeInteger(accountId)) throw new RangeError("An account's id is a whole number");
    const view = views.get(accountId) ?? accountView(db, accountId, ring);
    views.set(accountId, view);
    return view;
  };
}
