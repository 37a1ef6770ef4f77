import { FIRST_ACCOUNT, type StoredAccount } from "../../domain/account/account.ts";
import { haveNoLineInCommon } from "../../domain/account/lines.ts";
import { isSameName } from "../../domain/account/name.ts";
import { withoutPhone } from "../../domain/draft/forget.ts";
import type { Result } from "../../domain/result.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Sealing } from "./sealing.ts";

export interface AddingParts {
  store: Pick<Store, "accounts" | "journal">;
  sealing: Sealing;
  now(): number;
}

/** Milliseconds for which a token that cannot be tried is kept: an outage of the PBX is mostly over by then. */
const TRY_FOR = 60 * 60_000;

/** Who pasted a token, for which account (absent: a new one), and the message in which they see what comes of it. */
export interface Pasted {
  by: number;
  accountId?: number | undefined;
  screenId?: number | undefined;
}

/**
 * `gone`: it is not there any more, or its token is still being tried; `taken`: another account has that name; `removed`: the
 * account of this id, which was removed, has it and may be the same.
 */
export type NameRefusal = "gone" | "taken" | { readonly removed: number };

/** How an account comes to be, and to another name. All of it inside of the caller's transaction. */
export function createAdding({ store, sealing, now }: AddingParts) {
  const wasNamed = ({ id, name }: StoredAccount) => name !== undefined || id === FIRST_ACCOUNT;

  return {
    /** Whether a token can be kept at all: only sealed. */
    canKeep: sealing.canSeal,
    /** A pasted token is to be tried at the PBX; the id of its account. Undefined where that was removed meanwhile. */
    put(token: string, { by, accountId, screenId }: Pasted): number | undefined {
      const id = accountId ?? store.accounts.add(by);
      const sealed = sealing.seal(token, { accountId: id, purpose: "pbx-token-to-try" });
      const facts = withoutUndefined({ until: now() + TRY_FOR, screenId });
      return store.accounts.putToTry(id, sealed, by, facts) ? id : undefined;
    },
    /** Names an account; one that had no name is in use from now on. */
    name(accountId: number, name: string, by: number): Result<object, NameRefusal> {
      const account = store.accounts.one(accountId);
      if (account?.state !== "unnamed" && account?.state !== "active") return { ok: false, refusal: "gone" };
      const other = store.accounts
        .all()
        .find((one) => one.id !== accountId && wasNamed(one) && isSameName(one.name ?? "", name));
      if (other && (other.state !== "removed" || account.state === "active")) return { ok: false, refusal: "taken" };
      if (other) return { ok: false, refusal: { removed: other.id } };
      if (!store.accounts.rename(accountId, name)) return { ok: false, refusal: "taken" };
      store.journal.record({ kind: "account-named", accountId, name: withoutPhone(name), by }, now());
      return { ok: true };
    },
    /** Whether what a new account's token opens has nothing in common with what that of a removed one did. */
    hasOtherLines(newId: number, removedId: number): boolean {
      const [now = [], then = []] = [newId, removedId].map((id) => store.accounts.one(id)?.lines);
      return haveNoLineInCommon(then, now);
    },
    /** The new account is one that was removed: that one goes on with its token. False where either is not so any more. */
    takeBack(newId: number, removedId: number, by: number): boolean {
      const { state, token, lines } = store.accounts.one(newId) ?? {};
      const wasInUse = store.accounts.one(removedId)?.name !== undefined;
      if (state !== "unnamed" || token === undefined || !wasInUse) return false;
      const opened = sealing.open(token, { accountId: newId, purpose: "pbx-token" });
      if (!opened.ok) return false;
      const sealed = sealing.seal(opened.text, { accountId: removedId, purpose: "pbx-token" });
      if (!store.accounts.revive(removedId, sealed, by, lines)) return false;
      store.accounts.forget(newId);
      store.journal.record({ kind: "account-back", accountId: removedId, by }, now());
      return true;
    },
    /** It is not to be, though its token works. @param by the admin */
    drop(accountId: number, by: number): void {
      if (store.accounts.one(accountId)?.state !== "unnamed") return;
      store.accounts.forget(accountId);
      store.journal.record({ kind: "account-dropped", accountId, by }, now());
    },
  };
}

export type Adding = ReturnType<typeof createAdding>;
