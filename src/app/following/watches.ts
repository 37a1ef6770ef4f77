import type { Store } from "../../store/store.ts";
import type { Account } from "../account/account.ts";
import { createWatch, type Watch, type WatchParts } from "./watch.ts";

export interface WatchesParts extends Omit<WatchParts, "store" | "look"> {
  store: Omit<WatchParts["store"], "campaigns" | "links"> & Pick<Store, "of">;
  accounts: { active(): number[]; of(accountId: number): Pick<Account, "getAutorule"> };
}

/** A watch for each account: one whose PBX is slow or refuses holds up no other. */
export function createWatches({ store, accounts, ...parts }: WatchesParts) {
  const watches = new Map<number, Watch>();
  /** Those of accounts that were removed. */
  const ended: Promise<void>[] = [];
  let stopped = false;

  function of(accountId: number): Watch {
    const { campaigns, links } = store.of(accountId);
    const { notices, submissions, transaction } = store;
    const watch =
      watches.get(accountId) ??
      createWatch({
        ...parts,
        store: { campaigns, links, notices, submissions, transaction },
        // Asked each time: its token may change.
        look: (id) => accounts.of(accountId).getAutorule(id),
      });
    watches.set(accountId, watch);
    return watch;
  }

  return {
    /** Asks the PBX about one campaign of an account now. */
    refresh: (id: number, accountId: number) => of(accountId).refresh(id),
    /** A campaign was added or looked at, or an account came or went. */
    wake(): void {
      if (stopped) return;
      const active = accounts.active();
      for (const [id, watch] of watches) {
        if (active.includes(id)) continue;
        watches.delete(id);
        ended.push(watch.stop());
      }
      for (const id of active) of(id).wake();
    },
    async stop(): Promise<void> {
      stopped = true;
      await Promise.all([...ended, ...[...watches.values()].map((watch) => watch.stop())]);
    },
  };
}

export type Watches = ReturnType<typeof createWatches>;
