import { FIRST_ACCOUNT } from "../../domain/account/account.ts";
import { areSameLines } from "../../domain/account/lines.ts";
import type { Log } from "../../log.ts";
import type { Pbx } from "../../pbx/client.ts";
import type { Store } from "../../store/store.ts";
import type { Access } from "../team/access.ts";
import { type Account, openAccount } from "./account.ts";
import { CLOSED_PBX } from "./closed-pbx.ts";
import { sealAgain } from "./seal-again.ts";
import type { Sealing } from "./sealing.ts";

export interface AccountsParts {
  /** The PBX with the token of the environment: the first account. */
  first: Omit<Pbx, "close">;
  /** That token itself: written in a chat it is known for what it is. */
  firstToken?: string;
  /** The PBX with another token. Each has its own connections and its own pace. */
  connect(token: string): Pbx;
  store: Pick<Store, "accounts" | "notices" | "transaction">;
  sealing: Sealing;
  access: Pick<Access, "adminIdsOf" | "has" | "knows">;
  now(): number;
  log: Log;
}

/** An account as it is used now: with the token that is stored, however it came there. */
interface Opened {
  readonly account: Account;
  readonly pbx: Pick<Pbx, "close">;
  /** As it was sealed when it was opened; undefined of the first. */
  readonly sealed: string | undefined;
  readonly token: string | undefined;
}

/** So many letters of a token are shown, the last ones: all of it that anybody sees. */
const SHOWN = 4;

/** All accounts at the PBX, by their ids. Whoever works with campaigns, lines or lists says of which account. */
export function openAccounts({ first, firstToken, connect, store, sealing, access, now, log }: AccountsParts) {
  const opened = new Map<number, Opened>();
  /** Of tokens that were changed: what is under way with them ends by itself, since a request that was half sent is not cut off. */
  const left: Pick<Pbx, "close">[] = [];

  const accountWith = (pbx: Omit<Pbx, "close">, accountId: number): Account =>
    openAccount({
      pbx,
      store,
      accountId,
      isInUse: () => store.accounts.one(accountId)?.state === "active",
      adminIds: () => access.adminIdsOf(accountId),
      now,
      log,
    });

  opened.set(FIRST_ACCOUNT, {
    account: accountWith(first, FIRST_ACCOUNT),
    pbx: CLOSED_PBX,
    sealed: undefined,
    token: firstToken,
  });

  /** Opens what is stored; what does not open is an account that the PBX cannot be asked about. */
  function open(accountId: number, sealed: string | undefined): Opened {
    const read = sealed === undefined ? undefined : sealing.open(sealed, { accountId, purpose: "pbx-token" });
    const token = read?.ok ? read.text : undefined;
    const pbx = token === undefined ? CLOSED_PBX : connect(token);
    return { account: accountWith(pbx, accountId), pbx, sealed, token };
  }

  /** As it is now: after a token was added, changed or removed it is another one than before. */
  function openedNow(accountId: number): Opened {
    const before = opened.get(accountId);
    if (accountId === FIRST_ACCOUNT && before) return before;
    const sealed = store.accounts.one(accountId)?.token;
    if (before && before.sealed === sealed) return before;
    const after = open(accountId, sealed);
    opened.set(accountId, after);
    if (before) left.push(before.pbx);
    return after;
  }

  const of = (accountId: number): Account => openedNow(accountId).account;

  /** Those that are in use, the first one first. */
  const active = (): number[] => store.accounts.all().flatMap(({ id, state }) => (state === "active" ? [id] : []));

  /** The lines of an account, asked for anew where they are not fresh; where the PBX does not tell them, those it told last. */
  async function linesOf(accountId: number): Promise<readonly string[]> {
    const { trunks } = of(accountId);
    await trunks.update();
    return trunks.current().known ?? store.accounts.one(accountId)?.lines ?? [];
  }

  return {
    of,
    active,
    /** The tokens that are known here, the first account's before all. */
    tokens: (): string[] =>
      active().flatMap((id) => {
        const { token } = openedNow(id);
        return token === undefined ? [] : [token];
      }),
    /**
     * Another account that a token belongs to, in use or about to be named: it has that token, or exactly these lines.
     * @param but the account that the token was pasted for
     */
    async twinOf(token: string, lines: readonly string[], but: number): Promise<number | undefined> {
      for (const { id, state } of store.accounts.all()) {
        if (id === but || (state !== "active" && state !== "unnamed")) continue;
        if (openedNow(id).token === token || areSameLines(await linesOf(id), lines)) return id;
      }
      return undefined;
    },
    has: access.has,
    /** The accounts that somebody has, the first one first. */
    ofPerson: (userId: number): number[] => active().filter((id) => access.knows(userId, id)),
    /** The last letters of its token; undefined of the first, and where it does not open. */
    endingOf: (accountId: number): string | undefined =>
      accountId === FIRST_ACCOUNT ? undefined : openedNow(accountId).token?.slice(-SHOWN),
    /** Lines of each account, as `TrunksBook`. */
    trunks: {
      current: (accountId: number) => of(accountId).trunks.current(),
      update: (force: boolean, accountId: number) => of(accountId).trunks.update(force),
    },
    getAutorule: (id: number, asked: { once: boolean } | undefined, accountId: number) =>
      of(accountId).getAutorule(id, asked),
    addAutorule: (
      campaign: Parameters<Account["addAutorule"]>[0],
      options: Parameters<Account["addAutorule"]>[1],
      accountId: number,
    ) => of(accountId).addAutorule(campaign, options),
    /** Has the newest key seal what older ones did, and asks the PBX for the lines of each, so that a wrong token is told early. */
    start(): void {
      sealAgain(store, sealing, log);
      for (const id of active()) void of(id).check();
    },
    /** Breaks off whatever is under way, but for the first, which is whose it came from. */
    async close(): Promise<void> {
      await Promise.allSettled([...[...opened.values()].map(({ pbx }) => pbx), ...left].map((pbx) => pbx.close()));
    },
  };
}

export type Accounts = ReturnType<typeof openAccounts>;
