import type { Accounts } from "../../app/account/accounts.ts";
import type { Adding } from "../../app/account/adding.ts";
import type { Removing } from "../../app/account/removing.ts";
import type { LeftBehind } from "../../app/sending/left-behind.ts";
import type { Access } from "../../app/team/access.ts";
import { FIRST_ACCOUNT, type StoredAccount } from "../../domain/account/account.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { AccountTap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import { type Turn, tappedMessage } from "../turn.ts";
import {
  type AccountSeen,
  accountsView,
  accountView,
  askTokenView,
  removeAccountView,
} from "../views/accounts-views.ts";
import { lines, type View } from "../views/view.ts";
import { accountNames } from "./account-names.ts";
import { accountPeople } from "./account-people.ts";

export interface AccountCommandsParts {
  store: Pick<Store, "accounts" | "chats" | "journal" | "people">;
  messages: Messages;
  access: Pick<Access, "adminIdsOf" | "everybody" | "may" | "personOf">;
  accountsAt: Pick<AccountsAt, "nameOf">;
  accounts: Pick<Accounts, "endingOf" | "has" | "of">;
  adding: Adding;
  removing: Removing;
  leftBehind: Pick<LeftBehind, "stop">;
  now(): number;
}

/** Milliseconds for which a pasted token is waited for. */
const PASTE_WITHIN = 10 * 60_000;

/** /accounts: which accounts at the PBX there are, and who has them. For admins; for everybody else there is no such thing. */
export function accountCommands(parts: AccountCommandsParts) {
  const { store, messages, access, accountsAt, accounts, adding, removing, now } = parts;
  const { canKeep } = adding;
  const people = accountPeople(parts);
  const isAlone = (): boolean => access.everybody().length === 1;

  const names = accountNames({ ...parts, isAlone, known, one });

  /** One that is in use, or waits for its token or its name. */
  function known(accountId: number): StoredAccount | undefined {
    const account = store.accounts.one(accountId);
    return account?.state === "removed" ? undefined : account;
  }

  function seenOf({ id, state, name }: StoredAccount, words: Words): AccountSeen {
    const isInUse = state === "active";
    const { trunks } = accounts.of(id);
    // Asked for beside: the next look shows it.
    if (isInUse) void trunks.update();
    return withoutUndefined<AccountSeen>({
      id,
      state,
      name: name ?? accountsAt.nameOf(id, words),
      ending: accounts.endingOf(id),
      trunks: isInUse ? trunks.current() : undefined,
    });
  }

  function list({ words }: Turn): View {
    const all = store.accounts.all().filter(({ state }) => state !== "removed");
    return accountsView(
      all.map((one) => seenOf(one, words)),
      canKeep,
      words,
    );
  }

  function one(accountId: number, turn: Turn): View {
    const account = known(accountId);
    if (account?.state === "unnamed") return names.naming(account, undefined, turn.chatId, turn.words);
    if (account?.state !== "active") return list(turn);
    return accountView(seenOf(account, turn.words), canKeep, !isAlone(), turn.words);
  }

  const show = (turn: Turn, view: View): Promise<number> => messages.place(turn.chatId, tappedMessage(turn), view);

  async function simply(turn: Turn, view: View): Promise<void> {
    await turn.answer();
    await show(turn, view);
  }

  /** Whatever was waited for is not any more: another button was tapped. */
  function forget({ chatId }: Turn): void {
    const kind = store.chats.expecting(chatId)?.kind;
    if (kind === "pbx-token" || kind === "account-name") store.chats.expect(chatId, undefined);
  }

  /** Has a token pasted. @param accountId for which account; undefined: a new one */
  async function askToken(accountId: number | undefined, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const account = accountId === undefined ? undefined : known(accountId);
    const isToAsk = accountId === undefined || (account?.state === "active" && accountId !== FIRST_ACCOUNT);
    if (!canKeep || !isToAsk) return simply(turn, list(turn));
    const messageId = tappedMessage(turn);
    const until = now() + PASTE_WITHIN;
    turn.effect(() => {
      store.chats.expect(chatId, withoutUndefined({ kind: "pbx-token", until, accountId, messageId }));
    });
    await simply(turn, askTokenView(account && accountsAt.nameOf(account.id, words), words));
  }

  async function askName(accountId: number, turn: Turn): Promise<void> {
    const { chatId, words } = turn;
    const account = known(accountId);
    if (account?.state !== "unnamed" && account?.state !== "active") return simply(turn, list(turn));
    const messageId = tappedMessage(turn);
    turn.effect(() => store.chats.expect(chatId, withoutUndefined({ kind: "account-name", accountId, messageId })));
    await simply(turn, names.naming(account, undefined, chatId, words));
  }

  async function takeBack({ from, to }: { from: number; to: number }, turn: Turn): Promise<void> {
    const { words, userId } = turn;
    const isBack = turn.effect(() => adding.takeBack(from, to, userId));
    const view = one(isBack ? to : from, turn);
    const said = words.html("accounts-back", { account: accountsAt.nameOf(to, words) });
    await simply(turn, isBack ? { ...view, text: lines(said, "", view.text) } : view);
  }

  function askToRemove(accountId: number, turn: Turn): View {
    const account = known(accountId);
    if (account?.state !== "active" || accountId === FIRST_ACCOUNT) return list(turn);
    const name = accountsAt.nameOf(accountId, turn.words);
    return removeAccountView({ id: accountId, name, ...removing.whatOf(accountId) }, turn.words);
  }

  async function remove(accountId: number, turn: Turn): Promise<void> {
    const name = accountsAt.nameOf(accountId, turn.words);
    const isRemoved = turn.effect(() => removing.remove(accountId, turn.userId));
    await turn.answer(isRemoved ? turn.words.text("accounts-removed", { account: name }) : undefined);
    await show(turn, list(turn));
  }

  async function tick({ from: accountId, to: userId }: { from: number; to: number }, has: boolean, turn: Turn) {
    const { words } = turn;
    const isDone = turn.effect(() => people.tick(accountId, userId, has, turn.userId));
    if (isDone === false) return turn.answer(words.text("accounts-last-admin"), true);
    await simply(turn, people.viewOf(accountId, userId, words) ?? list(turn));
  }

  function tapLeading(tap: AccountTap, turn: Turn): Promise<void> {
    switch (tap.kind) {
      case "campaigns":
      case "numbers":
        return turn.answer();
      case "add":
        return askToken(undefined, turn);
      case "new-token":
        return askToken(tap.accountId, turn);
      case "rename":
        return askName(tap.accountId, turn);
    }
    forget(turn);
    switch (tap.kind) {
      case "list":
        return simply(turn, list(turn));
      case "one":
        return simply(turn, one(tap.accountId, turn));
      case "suggested":
        return simply(turn, names.named(tap.accountId, names.suggested(turn.words), turn));
      case "the-same":
        return takeBack(tap.which, turn);
      case "drop":
        turn.effect(() => adding.drop(tap.accountId, turn.userId));
        return simply(turn, list(turn));
      case "people":
        return simply(turn, people.view(tap.at.from, tap.at.to, turn.words) ?? list(turn));
      case "remove":
        return simply(turn, askToRemove(tap.accountId, turn));
      case "removed":
        return remove(tap.accountId, turn);
      case "tick":
      case "untick":
        return tick(tap.whom, tap.kind === "tick", turn);
    }
  }

  return {
    /** /accounts; false where the person leads nobody: to them it is a command like any that there is not. */
    async open(turn: Turn): Promise<boolean> {
      if (!access.may(turn.userId, "lead")) return false;
      await messages.send(turn.chatId, list(turn));
      return true;
    },
    async tap(tap: AccountTap, turn: Turn): Promise<void> {
      if (access.may(turn.userId, "lead")) return tapLeading(tap, turn);
      await turn.answer(turn.words.text("toast-old-buttons"));
    },
    giveName: names.giveName,
    naming: names.naming,
  };
}

export type AccountCommands = ReturnType<typeof accountCommands>;
