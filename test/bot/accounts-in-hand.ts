import { openAccounts } from "../../src/app/account/accounts.ts";
import { CLOSED_PBX } from "../../src/app/account/closed-pbx.ts";
import { createSealing } from "../../src/app/account/sealing.ts";
import type { Access } from "../../src/app/team/access.ts";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import type { Log } from "../../src/log.ts";
import type { Pbx } from "../../src/pbx/client.ts";
import type { Store } from "../../src/store/store.ts";

export interface AccountsInHandParts {
  store: Store;
  access: Access;
  now(): number;
  log: Log;
  /** What the PBX says of a campaign, to whoever asks. */
  getAutorule: Pbx["getAutorule"];
  /** The lines of the environment's account. */
  trunks: string[];
  secretKeys: Uint8Array[];
  /** What the PBX says to whoever comes with another token than the environment's; a refusal where it is left out. */
  pbxOf: ((token: string) => Partial<Pbx>) | undefined;
}

/** The accounts of a bot in hand: that of the environment, and whichever are stored, with the PBX in hand. */
export function accountsInHand(parts: AccountsInHandParts) {
  const { store, access, now, log, getAutorule, trunks, secretKeys, pbxOf } = parts;
  const known = { ...CLOSED_PBX, getAutorule };
  const accounts = openAccounts({
    first: { ...known, getMyTrunks: async () => ({ ok: true, value: trunks }) },
    connect: (token) => ({ ...known, ...pbxOf?.(token) }),
    store,
    sealing: createSealing(secretKeys),
    access,
    now,
    log,
  });
  return { accounts, accountsAt: createAccountsAt({ store, accounts }), trunks: accounts.trunks };
}
