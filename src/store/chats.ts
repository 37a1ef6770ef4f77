import type { Db } from "./open.ts";

/** What the next message in a chat means when it is not an answer of the draft. */
export type Expecting =
  | { kind: "campaign-id"; submissionId: string }
  /**
   * A person's own number, for a test call of a draft's recording. `left`: they went on with something else, so that only a
   * contact of their own means it; `takenBy`: the update that brought it, which may come once more after a kill.
   */
  | { kind: "own-number"; draftId: string; left?: true; takenBy?: number }
  /** What to look for among the campaigns; `takenBy`: the update that told it, which may come once more after a kill. */
  | { kind: "campaign-search"; takenBy?: number }
  /**
   * An admin's PBX token, until a moment (epoch milliseconds); for a new account where none is named. `messageId`: the message that
   * asks for it.
   */
  | { kind: "pbx-token"; until: number; accountId?: number; messageId?: number }
  /** What an account is to be called; in which message that is asked. `takenBy`: the update that said it. */
  | { kind: "account-name"; accountId: number; messageId?: number; takenBy?: number }
  /** The word with which somebody who was to agree sends a campaign back. `takenBy`: the update that said it. */
  | { kind: "approval-word"; submissionId: string; takenBy?: number }
  /** Numbers that are never to be called, or are again; asked for by a message. `everywhere`: in all accounts of the person. */
  | { kind: "do-not-call"; mode: "add" | "remove"; everywhere?: true; messageId?: number };

/** Numbers of the chat's last message, as they were written, and what of it is shown. */
export interface LastNumbers {
  text: string;
  shown: string;
  /** Epoch milliseconds. */
  at: number;
}

export function chatsStore(db: Db) {
  const ensure = db.prepare("INSERT INTO chats (id) VALUES (?) ON CONFLICT DO NOTHING");
  const setUnreachable = db.prepare("UPDATE chats SET unreachable = ? WHERE id = ?");
  const unreachable = db.prepare("SELECT unreachable FROM chats WHERE id = ?");
  const tellPrivate = db.prepare("UPDATE chats SET told_private = 1 WHERE id = ? AND told_private = 0");
  const expecting = db.prepare("SELECT expecting FROM chats WHERE id = ?");
  const setExpecting = db.prepare("UPDATE chats SET expecting = ? WHERE id = ?");
  const lastNumbers = db.prepare("SELECT last_numbers AS last FROM chats WHERE id = ?");
  const setLastNumbers = db.prepare("UPDATE chats SET last_numbers = ? WHERE id = ?");
  const forgetNumbers = db.prepare("UPDATE chats SET last_numbers = NULL WHERE last_numbers ->> '$.at' < ?");
  const account = db.prepare("SELECT account_id FROM chats WHERE id = ?").pluck();
  const setAccount = db.prepare("UPDATE chats SET account_id = ? WHERE id = ?");
  return {
    /** The account whose campaigns and numbers the chat looks at; undefined: none was chosen. */
    account: (id: number): number | undefined => (account.get(id) as number | null | undefined) ?? undefined,
    setAccount(id: number, accountId: number): void {
      ensure.run(id);
      setAccount.run(accountId, id);
    },
    lastNumbers(id: number): LastNumbers | undefined {
      const text = (lastNumbers.get(id) as { last: string | null } | undefined)?.last;
      return text ? (JSON.parse(text) as LastNumbers) : undefined;
    },
    setLastNumbers(id: number, numbers: LastNumbers | undefined): void {
      ensure.run(id);
      setLastNumbers.run(numbers ? JSON.stringify(numbers) : null, id);
    },
    /** Forgets numbers of messages from before a time. */
    forgetNumbers: (before: number): number => forgetNumbers.run(before).changes,
    /** Whether messages to the chat are pointless: the person blocked the bot. */
    unreachable: (id: number): boolean =>
      (unreachable.get(id) as { unreachable: number } | undefined)?.unreachable === 1,
    setUnreachable(id: number, value: boolean): void {
      ensure.run(id);
      setUnreachable.run(value ? 1 : 0, id);
    },
    /** Whether a group is to be told now to write in private: true once for each group. */
    tellPrivate(id: number): boolean {
      ensure.run(id);
      return tellPrivate.run(id).changes === 1;
    },
    expecting(id: number): Expecting | undefined {
      const text = (expecting.get(id) as { expecting: string | null } | undefined)?.expecting;
      return text ? (JSON.parse(text) as Expecting) : undefined;
    },
    expect(id: number, what: Expecting | undefined): void {
      ensure.run(id);
      setExpecting.run(what ? JSON.stringify(what) : null, id);
    },
  };
}
