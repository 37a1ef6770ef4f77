/** The account whose token stands in the environment: the first, and the only one of most installations. */
export const FIRST_ACCOUNT = 1;

/** An account as it is written where the first one goes without saying: what was kept before there were others names none. */
export function unlessFirst(accountId: number): number | undefined {
  return accountId === FIRST_ACCOUNT ? undefined : accountId;
}

/**
 * The life of an account that an admin adds. `new`: its token is tried at the PBX; `unnamed`: the token works, and a name is asked
 * for; `active`; `removed`: its token is gone, and what was done with it stays readable.
 */
export type AccountState = "new" | "unnamed" | "active" | "removed";

/** An account as it is stored. What is sealed is opened by `app/account/sealing.ts` alone. */
export interface StoredAccount {
  readonly id: number;
  /** Absent of one that was not named yet, and of the first for as long as nobody named it. */
  readonly name?: string;
  readonly state: AccountState;
  /** The token, sealed; absent of the first. */
  readonly token?: string;
  /** A token that was pasted and is being tried, sealed. */
  readonly toTry?: string;
  /** Who pasted that one, or added the account: a Telegram user id, and the chat that hears what came of it. */
  readonly by?: number;
  /** The lines that its token opened when it was taken. */
  readonly lines?: readonly string[];
}

/** An account with a token that is to be tried at the PBX. */
export interface TokenToTry {
  readonly accountId: number;
  /** Sealed. */
  readonly toTry: string;
  readonly by: number;
  /** Epoch milliseconds after which it is not kept any longer, where the PBX could not be asked by then. */
  readonly until: number;
  /** So many times the PBX could not be asked. */
  readonly tries: number;
  /** The message in which its admin sees what comes of it. */
  readonly screenId?: number;
}
