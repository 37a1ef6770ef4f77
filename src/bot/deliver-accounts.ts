import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import type { TokenPlace } from "../domain/account/news.ts";
import { Failure } from "../domain/failure.ts";
import type { NoticeBody } from "../store/notices.ts";
import type { Store } from "../store/store.ts";
import type { Words } from "../words.ts";
import type { AccountsAt } from "./accounts-at.ts";
import type { AccountCommands } from "./commands/accounts.ts";
import type { Messages } from "./telegram/messages.ts";
import { accountButton } from "./views/account-views.ts";
import { doNotCallView, EVERYWHERE } from "./views/do-not-call.ts";
import { momentInWords } from "./views/moments.ts";
import { lines, type View } from "./views/view.ts";

export interface DeliverAccountsParts {
  store: Pick<Store, "accounts" | "chats" | "emptyLog" | "of">;
  /** For what answers a person's own tap or message. */
  answers: Pick<Messages, "place" | "send" | "takeOut">;
  accountsAt: Pick<AccountsAt, "nameOf" | "shown">;
  naming: AccountCommands["naming"];
  /** The installation's zone, for the times that are named. */
  timezone: string;
  now(): number;
}

type Of<K extends NoticeBody["kind"]> = Extract<NoticeBody, { kind: K }>;

/** What is told of accounts themselves: of their numbers, and of tokens, whose messages are taken out of the chats. */
export function createDeliverAccounts(parts: DeliverAccountsParts) {
  const { store, answers, accountsAt, naming, timezone, now } = parts;

  /** With the way to paste another token, and back. */
  function again(text: string, accountId: number, words: Words): View {
    const isKept = store.accounts.one(accountId)?.state === "active";
    const tap = isKept ? ({ kind: "new-token", accountId } as const) : ({ kind: "add" } as const);
    return {
      text,
      buttons: [
        [accountButton(words.text("button-account-again"), tap)],
        [accountButton(words.text("button-back"), { kind: "list" })],
      ],
    };
  }

  /** Undefined for what is not so any more. */
  function viewOf({ accountId, news }: Of<"account">, chatId: number, words: Words): View | undefined {
    const account = store.accounts.one(accountId);
    const name = accountsAt.nameOf(accountId, words);
    const plain = (text: string): View => ({ text, buttons: [] });
    const opens = [[accountButton(words.text("button-accounts"), { kind: "list" })]];
    const isTried = account?.toTry !== undefined;
    switch (news.what) {
      case "trying":
        return isTried ? plain(words.html("accounts-trying")) : undefined;
      case "unreachable": {
        const until = momentInWords(news.until, now(), timezone, words.locale);
        return isTried ? plain(words.html("accounts-unreachable", { until })) : undefined;
      }
      case "works":
        return account?.state === "unnamed" ? naming(account, news.lines, chatId, words) : undefined;
      case "works-again":
        return { text: words.html("accounts-new-token", { account: name, lines: news.lines }), buttons: opens };
      case "same":
        return again(words.html("accounts-same", { account: accountsAt.nameOf(news.as, words) }), accountId, words);
      case "other-lines":
        return again(words.html("accounts-other-lines", { account: name }), accountId, words);
      case "refused":
      case "given-up":
      case "lost":
        return again(words.html(`accounts-${news.what}`), accountId, words);
    }
  }

  /** What is said once a message with a token is gone, or cannot be taken out of the chat. */
  function saidOf(place: TokenPlace, isGone: boolean, words: Words): string | undefined {
    switch (place) {
      case "asked":
        return isGone ? undefined : words.html("token-delete-it");
      case "late":
        return lines(!isGone && words.html("token-delete-it"), words.html("token-late"));
      case "stranger":
        return undefined;
      case "admin":
      case "other":
      case "group":
        return lines(words.html(isGone ? "token-taken-out" : "token-found"), words.html(`token-where-${place}`));
    }
  }

  return {
    /** What became of numbers that were sent, and how many there are now where they went. */
    numbersOf({ outcome, accountIds = [FIRST_ACCOUNT] }: Of<"do-not-call">, chatId: number, words: Words): View {
      const [accountId = FIRST_ACCOUNT, ...more] = accountIds;
      const account = more.length > 0 ? EVERYWHERE : accountsAt.shown(chatId, accountId, words);
      const wasAdded = outcome?.kind === "changed" && outcome.mode === "add";
      const canGoEverywhere = typeof account === "string" && wasAdded && store.chats.lastNumbers(chatId) !== undefined;
      return doNotCallView(store.of(accountId).doNotCall.count(), words, { outcome, account, canGoEverywhere });
    },
    async tell(body: Of<"account">, chatId: number, words: Words): Promise<void> {
      const view = viewOf(body, chatId, words);
      if (view) await answers.place(chatId, body.messageId, view);
    },
    /** @throws Failure where the database's log cannot be emptied now: another try deletes what is deleted once more */
    async takeOut({ messageId, place }: Of<"token-message">, chatId: number, words: Words): Promise<void> {
      const isGone = await answers.takeOut(chatId, messageId);
      if (!(await store.emptyLog())) throw new Failure("log-not-emptied", "The database's log cannot be emptied now");
      const said = saidOf(place, isGone, words);
      if (said !== undefined) await answers.send(chatId, { text: said, buttons: [] });
    },
    /** @param accountId absent of the first, whose key stands in the environment */
    tokenRefused({ accountId = FIRST_ACCOUNT }: Of<"pbx-token-refused">, words: Words): View {
      const text =
        accountId === FIRST_ACCOUNT
          ? words.html("admin-token-refused")
          : words.html("account-token-refused", { account: accountsAt.nameOf(accountId, words) });
      return { text, buttons: [] };
    },
  };
}
