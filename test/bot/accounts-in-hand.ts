import { openAccounts } from "../../src/app/account/accounts.ts";
import { createAdding } from "../../src/app/account/adding.ts";
import { CLOSED_PBX } from "../../src/app/account/closed-pbx.ts";
import { createRemoving } from "../../src/app/account/removing.ts";
import { createSealing } from "../../src/app/account/sealing.ts";
import type { LeftBehind } from "../../src/app/sending/left-behind.ts";
import type { Access } from "../../src/app/team/access.ts";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import { accountCommands } from "../../src/bot/commands/accounts.ts";
import { createKeptUpdates } from "../../src/bot/kept-updates.ts";
import { pastedTokens } from "../../src/bot/pasted-tokens.ts";
import type { Messages } from "../../src/bot/telegram/messages.ts";
import type { Log } from "../../src/log.ts";
import type { Pbx } from "../../src/pbx/client.ts";
import type { Store } from "../../src/store/store.ts";

export interface AccountsInHandParts {
  store: Store;
  access: Access;
  messages: Messages;
  leftBehind: Pick<LeftBehind, "heldOf" | "stop">;
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

/** The environment's token in a bot in hand. */
export const FIRST_TOKEN = "0123456789abcdef0123456789abcdef";

/** The accounts of a bot in hand: that of the environment, and whichever are stored, with the PBX in hand. */
export function accountsInHand(parts: AccountsInHandParts) {
  const { store, access, messages, leftBehind, now, log, getAutorule, trunks, secretKeys, pbxOf } = parts;
  const sealing = createSealing(secretKeys);
  const known = { ...CLOSED_PBX, getAutorule };
  const accounts = openAccounts({
    first: { ...known, getMyTrunks: async () => ({ ok: true, value: trunks }) },
    firstToken: FIRST_TOKEN,
    connect: (token) => ({ ...known, ...pbxOf?.(token) }),
    store,
    sealing,
    access,
    now,
    log,
  });
  const accountsAt = createAccountsAt({ store, accounts });
  const adding = createAdding({ store, sealing, now });
  const removing = createRemoving({ store, leftBehind, now });
  const ofAccounts = accountCommands({
    store,
    messages,
    access,
    accounts,
    accountsAt,
    adding,
    removing,
    leftBehind,
    now,
  });
  const kept = createKeptUpdates({ store, access, accounts, sealing });
  const takeTokens = pastedTokens({ store, messages, access, adding, kept, now });
  return { accounts, accountsAt, trunks: accounts.trunks, adding, ofAccounts, kept, takeTokens };
}
