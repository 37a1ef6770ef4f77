import { withoutPhone } from "../../domain/draft/forget.ts";
import type { Store } from "../../store/store.ts";
import type { LeftBehind } from "../sending/left-behind.ts";

export interface RemovingParts {
  store: Pick<Store, "accounts" | "journal" | "of">;
  leftBehind: Pick<LeftBehind, "heldOf" | "stop">;
  now(): number;
}

/** How an account comes out of use: its token is forgotten, nothing of it leaves any more, and its campaigns are not looked at. */
export function createRemoving({ store, leftBehind, now }: RemovingParts) {
  /** What of it was confirmed and has not left. */
  const heldOf = (id: number): number => leftBehind.heldOf(({ accountId }) => accountId === id).length;

  return {
    /** What would stop, and how many of its campaigns are followed, which the PBX goes on with. */
    whatOf: (accountId: number) => ({
      held: heldOf(accountId),
      running: store.of(accountId).campaigns.countFollowed(),
    }),
    /**
     * Removes it, in the caller's transaction: what is held stops, and the drafts of it ask for another account. False for the first one
     * (its token is not here) and for one that is not in use.
     * @param by the admin
     */
    remove(accountId: number, by: number): boolean {
      const stopped = heldOf(accountId);
      const name = store.accounts.one(accountId)?.name ?? "";
      if (!store.accounts.remove(accountId)) return false;
      store.journal.record({ kind: "account-removed", accountId, name: withoutPhone(name), stopped, by }, now());
      leftBehind.stop();
      return true;
    },
  };
}

export type Removing = ReturnType<typeof createRemoving>;
