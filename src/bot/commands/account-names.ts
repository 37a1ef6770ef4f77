import type { Adding } from "../../app/account/adding.ts";
import type { Access } from "../../app/team/access.ts";
import { FIRST_ACCOUNT, type StoredAccount } from "../../domain/account/account.ts";
import { freeName, isSameName, MOST_LETTERS, readAccountName } from "../../domain/account/name.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Expecting } from "../../store/chats.ts";
import type { Store } from "../../store/store.ts";
import type { Words } from "../../words.ts";
import type { AccountsAt } from "../accounts-at.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Turn } from "../turn.ts";
import { askNameView, sameAccountView } from "../views/accounts-views.ts";
import { lines, type View } from "../views/view.ts";

export interface AccountNamesParts {
  store: Pick<Store, "accounts" | "chats">;
  messages: Messages;
  access: Pick<Access, "may">;
  accountsAt: Pick<AccountsAt, "nameOf">;
  adding: Pick<Adding, "hasOtherLines" | "name">;
  /** Whether there is nobody else to whom an account could be given. */
  isAlone(): boolean;
  /** An account that was not removed. */
  known(accountId: number): StoredAccount | undefined;
  /** The screen of one account. */
  one(accountId: number, turn: Turn): View;
}

type Naming = Extract<Expecting, { kind: "account-name" }>;

/** What accounts are called, of /accounts. */
export function accountNames(parts: AccountNamesParts) {
  const { store, messages, access, accountsAt, adding, isAlone, known, one } = parts;

  const suggestedName = (words: Words): string =>
    freeName(
      (n) => words.text("accounts-suggested", { n: String(n) }),
      store.accounts.all().flatMap(({ name }) => name ?? []),
    );

  /** What an account without a name is to be called, or one with it. */
  function naming({ id, name, state }: StoredAccount, count: number | undefined, chatId: number, words: Words): View {
    const expecting = store.chats.expecting(chatId);
    const isAwaited = expecting?.kind === "account-name" && expecting.accountId === id && !expecting.takenBy;
    const shown = name ?? (id === FIRST_ACCOUNT ? accountsAt.nameOf(id, words) : undefined);
    const suggested = state === "unnamed" ? suggestedName(words) : undefined;
    return askNameView(withoutUndefined({ id, name: shown, suggested, lines: count }), isAwaited, words);
  }

  const renamed = (account: string, words: Words): string => words.html("accounts-renamed", { account });

  function ready(account: string, words: Words): string {
    if (isAlone()) return words.html("accounts-ready-alone", { account });
    return words.html("accounts-ready", { account, people: words.text("button-account-people") });
  }

  /** Names it; the screen that follows. */
  function named(accountId: number, name: string, turn: Turn): View {
    const { chatId, userId, words } = turn;
    const isFirsts = accountId !== FIRST_ACCOUNT && isSameName(name, accountsAt.nameOf(FIRST_ACCOUNT, words));
    const before = store.accounts.one(accountId)?.state;
    const said = turn.effect(() => {
      const came = isFirsts ? ({ ok: false, refusal: "taken" } as const) : adding.name(accountId, name, userId);
      const takenBy = turn.update.update_id;
      if (came.ok || came.refusal !== "taken") store.chats.expect(chatId, { kind: "account-name", accountId, takenBy });
      return came;
    });
    if (!said) return one(accountId, turn);
    if (!said.ok) {
      const { refusal } = said;
      if (typeof refusal === "object") {
        const { removed } = refusal;
        return sameAccountView(accountId, removed, name, adding.hasOtherLines(accountId, removed), words);
      }
      const account = known(accountId);
      if (refusal === "gone" || !account) return one(accountId, turn);
      const text = words.html("accounts-name-taken", { account: name });
      return { ...naming(account, undefined, chatId, words), text };
    }
    const view = one(accountId, turn);
    return { ...view, text: lines(before === "unnamed" ? ready(name, words) : renamed(name, words), "", view.text) };
  }

  /** A text is what an account is to be called. False where it is not asked for any more. */
  async function giveName(text: string, { accountId, messageId, takenBy }: Naming, turn: Turn): Promise<boolean> {
    const { chatId, words, userId, update } = turn;
    if ((takenBy ?? update.update_id) !== update.update_id) return false;
    const account = known(accountId);
    if (!account || !access.may(userId, "lead")) return false;
    const name = readAccountName(text);
    if (account.state === "new" || name === undefined) {
      const bad = () => words.html("accounts-name-bad", { most: MOST_LETTERS });
      const text = account.state === "new" ? words.html("accounts-trying") : bad();
      await messages.send(chatId, { text, buttons: [] });
      return true;
    }
    const view = named(accountId, name, turn);
    if (messageId !== undefined) await messages.strip(chatId, messageId);
    await messages.send(chatId, view);
    return true;
  }

  return { suggested: suggestedName, naming, named, giveName };
}
