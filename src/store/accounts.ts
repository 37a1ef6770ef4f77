import { type AccountState, FIRST_ACCOUNT, type StoredAccount, type TokenToTry } from "../domain/account/account.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Db } from "./open.ts";

interface Row {
  id: number;
  name: string;
  is_named: number;
  state: AccountState;
  token: string | null;
  token_to_try: string | null;
  by_id: number | null;
  try_until: number | null;
  tries: number;
  screen_id: number | null;
  lines: string | null;
}

function fromRow(row: Row): StoredAccount {
  return withoutUndefined<StoredAccount>({
    id: row.id,
    name: row.is_named === 1 ? row.name : undefined,
    state: row.state,
    token: row.token ?? undefined,
    toTry: row.token_to_try ?? undefined,
    by: row.by_id ?? undefined,
    lines: row.lines === null ? undefined : (JSON.parse(row.lines) as string[]),
  });
}

function toTryFromRow(row: Row): TokenToTry {
  return withoutUndefined<TokenToTry>({
    accountId: row.id,
    toTry: row.token_to_try ?? "",
    by: row.by_id ?? 0,
    until: row.try_until ?? 0,
    tries: row.tries,
    screenId: row.screen_id ?? undefined,
  });
}

/** PBX accounts: the first, which needs no row of its own making, and those that admins added. Tokens come and go sealed. */
export function accountsStore(db: Db, ring: () => void) {
  const one = db.prepare("SELECT * FROM accounts WHERE id = ?");
  const all = db.prepare("SELECT * FROM accounts ORDER BY id");
  const nextId = db.prepare("SELECT max(id) + 1 FROM accounts").pluck();
  const add = db.prepare("INSERT INTO accounts (id, name, state, by_id) VALUES (@id, '#' || @id, 'new', @by)");
  const setToTry = db.prepare(
    `UPDATE accounts SET token_to_try = @sealed, by_id = @by, try_until = @until, tries = 0, screen_id = @screenId
     WHERE id = @id AND state <> 'removed'`,
  );
  const next = db.prepare(
    `SELECT * FROM accounts WHERE token_to_try IS NOT NULL AND id NOT IN (SELECT value FROM json_each(?))
     ORDER BY id LIMIT 1`,
  );
  const countTry = db.prepare("UPDATE accounts SET tries = tries + 1 WHERE id = @id AND token_to_try = @tried");
  const keep = db.prepare(
    `UPDATE accounts SET token = @sealed, token_to_try = NULL, lines = @lines, state = iif(state = 'new', 'unnamed', state)
     WHERE id = @id AND token_to_try = @tried`,
  );
  const drop = db.prepare("UPDATE accounts SET token_to_try = NULL WHERE id = @id AND token_to_try = @tried");
  const forget = db.prepare(
    `UPDATE accounts SET state = 'removed', token = NULL, token_to_try = NULL WHERE id = ? AND state IN ('new', 'unnamed')`,
  );
  const name = db.prepare(
    `UPDATE OR IGNORE accounts SET name = @name, is_named = 1, state = 'active'
     WHERE id = @id AND state IN ('unnamed', 'active')`,
  );
  const remove = db.prepare(
    "UPDATE accounts SET state = 'removed', token = NULL, token_to_try = NULL WHERE id = ? AND state = 'active'",
  );
  const revive = db.prepare(
    "UPDATE accounts SET state = 'active', token = ?, by_id = ?, lines = coalesce(?, lines) WHERE id = ? AND state = 'removed'",
  );
  const sealAgain = {
    token: db.prepare("UPDATE accounts SET token = @sealed WHERE id = @id AND token = @before"),
    toTry: db.prepare("UPDATE accounts SET token_to_try = @sealed WHERE id = @id AND token_to_try = @before"),
  };
  const ticks = db.prepare("SELECT user_id AS userId, ticked FROM account_ticks WHERE account_id = ?");
  const tick = db.prepare(
    `INSERT INTO account_ticks (account_id, user_id, ticked) VALUES (@id, @userId, @ticked)
     ON CONFLICT (account_id, user_id) DO UPDATE SET ticked = @ticked`,
  );
  const tickOf = db.prepare("SELECT ticked FROM account_ticks WHERE account_id = ? AND user_id = ?").pluck();
  const tokens = db
    .prepare("SELECT count(*) FROM accounts WHERE token IS NOT NULL OR token_to_try IS NOT NULL")
    .pluck();

  return {
    one(id: number): StoredAccount | undefined {
      const row = one.get(id) as Row | undefined;
      return row && fromRow(row);
    },
    /** All there ever were, the first one first. */
    all: (): StoredAccount[] => (all.all() as Row[]).map(fromRow),
    /** Whether any token is kept here. */
    holdsTokens: (): boolean => (tokens.get() as number) > 0,
    /** Makes a row for an account whose token is still to be tried; its id, to which the token is then sealed. */
    add(by: number): number {
      const id = nextId.get() as number;
      add.run({ id, by });
      return id;
    },
    /**
     * A pasted token, sealed, is to be tried; false where the account was removed meanwhile.
     * @param by whose chat hears what came of it
     */
    putToTry(id: number, sealed: string, by: number, { until = 0, screenId }: Partial<TokenToTry> = {}): boolean {
      const isPut = setToTry.run({ id, sealed, by, until, screenId: screenId ?? null }).changes === 1;
      ring();
      return isPut;
    },
    /** A token that is to be tried now. @param resting accounts whose tokens were tried just now */
    nextToTry(resting: Iterable<number | string> = []): TokenToTry | undefined {
      const row = next.get(JSON.stringify([...resting]));
      return row === undefined ? undefined : toTryFromRow(row as Row);
    },
    /** The PBX could not be asked about it. */
    countTry: (id: number, tried: string): boolean => countTry.run({ id, tried }).changes === 1,
    /** The tried token works and opens these lines: the same, sealed to be kept. False where another one was pasted meanwhile. */
    keepTried: (id: number, tried: string, sealed: string, lines: readonly string[] = []): boolean =>
      keep.run({ id, tried, sealed, lines: JSON.stringify(lines) }).changes === 1,
    /** The tried token is not kept. */
    dropTried: (id: number, tried: string): boolean => drop.run({ id, tried }).changes === 1,
    /** Takes an account back that was never named. */
    forget: (id: number): void => void forget.run(id),
    /** Names it, and lets one begin that had none; false where another one has that name. */
    rename: (id: number, to: string): boolean => name.run({ id, name: to }).changes === 1,
    /** Ends it, and forgets its token. The first one cannot end: its token is not here. */
    remove(id: number): boolean {
      const isRemoved = id !== FIRST_ACCOUNT && remove.run(id).changes === 1;
      ring();
      return isRemoved;
    },
    /** Lets a removed one go on with a token; sealed to it. */
    revive(id: number, sealed: string, by: number, lines?: readonly string[]): boolean {
      const isRevived = revive.run(sealed, by, lines === undefined ? null : JSON.stringify(lines), id).changes === 1;
      ring();
      return isRevived;
    },
    /** Puts the same token sealed anew in the place of what was there before; false where that is there no more. */
    sealAgain: (id: number, which: "token" | "toTry", before: string, sealed: string): boolean =>
      sealAgain[which].run({ id, before, sealed }).changes === 1,
    /** What an admin said of who has it, by Telegram user id. */
    ticks: (id: number) =>
      new Map((ticks.all(id) as { userId: number; ticked: number }[]).map((row) => [row.userId, row.ticked === 1])),
    /** What an admin said of one person and one account; undefined: nothing. */
    tickOf(id: number, userId: number): boolean | undefined {
      const ticked = tickOf.get(id, userId) as number | undefined;
      return ticked === undefined ? undefined : ticked === 1;
    },
    tick: (id: number, userId: number, ticked: boolean): void => void tick.run({ id, userId, ticked: ticked ? 1 : 0 }),
  };
}
