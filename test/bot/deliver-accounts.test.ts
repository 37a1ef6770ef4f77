import { describe, expect, test } from "vitest";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import { createDeliverAccounts } from "../../src/bot/deliver-accounts.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import type { AccountNews, TokenPlace } from "../../src/domain/account/news.ts";
import type { DoNotCallOutcome } from "../../src/domain/do-not-call.ts";
import { withoutUndefined } from "../../src/domain/without-undefined.ts";
import type { NoticeBody } from "../../src/store/notices.ts";
import { CHAT, memoryStore } from "../store/memory.ts";
import { addAccount, addUnnamed } from "../store/second-account.ts";
import { seenChat } from "./seen-chat.ts";
import { refusal } from "./telegram/refusal.ts";
import { catalogue } from "./views/screen-makers.ts";

type NumbersBody = Extract<NoticeBody, { kind: "do-not-call" }>;
type RefusedBody = Extract<NoticeBody, { kind: "pbx-token-refused" }>;

const words = catalogue().en;
const NAMING = "what is it called?";

/** One chat, the first account and, as number 2, another one. `own`: which of them its person has. */
function chat({ isNamed = true, own = [1, 2] } = {}) {
  const store = memoryStore();
  if (isNamed) addAccount(store);
  else addUnnamed(store);
  const telegram = seenChat();
  const accounts = { ofPerson: () => own, has: (_: number, id: number) => own.includes(id) };
  const deliver = createDeliverAccounts({
    store,
    answers: createMessages(telegram.api),
    accountsAt: createAccountsAt({ store, accounts }),
    naming: (account, lines) => ({ text: `${NAMING} ${account.id}, ${lines}`, buttons: [] }),
    timezone: "utc +5",
    now: () => 0,
  });
  const told = () => telegram.messages(CHAT).map(({ text, buttons }) => [text, buttons.flat().map((one) => one.text)]);
  return { store, telegram, ...deliver, told };
}

describe("news of a key", () => {
  const [again, back] = [words.text("button-account-again"), words.text("button-back")];
  const until = Date.UTC(1970, 0, 1, 8);
  const said = { account: "Filial", lines: 3 };

  test.each<
    [news: AccountNews, before: "tried" | "unnamed" | "named", told: [text: string, labels: string[]] | undefined]
  >([
    [{ what: "trying" }, "tried", [words.html("accounts-trying"), []]],
    [{ what: "trying" }, "named", undefined],
    [
      { what: "unreachable", until },
      "tried",
      [words.html("accounts-unreachable", { until: "Thu 1 January, 13:00" }), []],
    ],
    [{ what: "unreachable", until }, "named", undefined],
    [{ what: "works", lines: 3 }, "unnamed", [`${NAMING} 2, 3`, []]],
    [{ what: "works", lines: 3 }, "named", undefined],
    [
      { what: "works-again", lines: 3 },
      "named",
      [words.html("accounts-new-token", said), [words.text("button-accounts")]],
    ],
    [{ what: "same", as: 1 }, "named", [words.html("accounts-same", { account: "Main account" }), [again, back]]],
    [{ what: "other-lines" }, "named", [words.html("accounts-other-lines", { account: "Filial" }), [again, back]]],
    [{ what: "refused" }, "named", [words.html("accounts-refused"), [again, back]]],
    [{ what: "given-up" }, "named", [words.html("accounts-given-up"), [again, back]]],
    [{ what: "lost" }, "named", [words.html("accounts-lost"), [again, back]]],
  ])("%j of one that is %s", async (news, before, told) => {
    const here = chat({ isNamed: before !== "unnamed" });
    if (before === "tried") here.store.accounts.putToTry(2, "sealed", CHAT);
    await here.tell({ kind: "account", accountId: 2, news }, CHAT, words);
    expect(here.told()).toEqual(told ? [told] : []);
  });

  test.each([
    [true, "a|new-token|2"],
    [false, "a|add|"],
  ])("asks for another key of the same account where it is kept: %s", async (isKept, data) => {
    const here = chat();
    if (!isKept) here.store.accounts.remove(2);
    await here.tell({ kind: "account", accountId: 2, news: { what: "refused" } }, CHAT, words);
    expect(here.telegram.messages(CHAT)[0]?.buttons[0]).toMatchObject([{ callback_data: data }]);
  });
});

describe("a message with a key", () => {
  const isGone = [words.html("token-taken-out"), words.html("token-found")] as const;

  test.each<[place: TokenPlace, gone: string | undefined, there: string | undefined]>([
    ["asked", undefined, words.html("token-delete-it")],
    ["late", words.html("token-late"), `${words.html("token-delete-it")}\n${words.html("token-late")}`],
    ["stranger", undefined, undefined],
    ...(["admin", "other", "group"] as const).map((place): [TokenPlace, string, string] => {
      const where = words.html(`token-where-${place}`);
      return [place, `${isGone[0]}\n${where}`, `${isGone[1]}\n${where}`];
    }),
  ])("%s: taken out it is said %j, else %j", async (place, gone, there) => {
    for (const isTaken of [true, false]) {
      const here = chat();
      if (!isTaken) here.telegram.fails("deleteMessage", refusal(400, "Bad Request: message can't be deleted"));
      await here.takeOut({ kind: "token-message", messageId: 5, place }, CHAT, words);
      const said = isTaken ? gone : there;
      expect(here.told()).toEqual(said === undefined ? [] : [[said, []]]);
    }
  });
});

describe("numbers never to be called", () => {
  const added: DoNotCallOutcome = { kind: "changed", mode: "add", changed: 1, same: 0, refused: 0 };
  const removed: DoNotCallOutcome = { ...added, mode: "remove" };
  const nothing: DoNotCallOutcome = { kind: "no-numbers" };
  const everywhere = words.text("button-everywhere");

  test.each<
    [
      accountIds: number[] | undefined,
      outcome: DoNotCallOutcome,
      own: number[],
      whose: string | undefined,
      offers: boolean,
    ]
  >([
    [undefined, added, [1], undefined, false],
    [[2], added, [1, 2], words.html("line-account", { account: "Filial" }), true],
    [[2], removed, [1, 2], words.html("line-account", { account: "Filial" }), false],
    [[2], nothing, [1, 2], words.html("line-account", { account: "Filial" }), false],
    [[1, 2], added, [1, 2], words.html("line-everywhere"), false],
  ])(
    "of %j, %j, told to who has %j, are of “%s”; everywhere is offered: %s",
    (accountIds, outcome, own, whose, offers) => {
      const { store, numbersOf } = chat({ own });
      store.chats.setLastNumbers(CHAT, { text: "901234567", shown: "901234567", at: 0 });
      store.of(2).doNotCall.add(["998901234567", "998901234568"], CHAT, 0);
      const body = withoutUndefined<NumbersBody>({ kind: "do-not-call", outcome, accountIds });
      const view = numbersOf(body, CHAT, words);
      const title = words.html("never-title", { count: accountIds?.[0] === 2 ? 2 : 0 });
      const said = [whose, title].filter(Boolean).join("\n");
      expect([view.text.endsWith(`\n\n${said}`), view.text]).toEqual([true, expect.stringContaining(said)]);
      expect(view.buttons.flat().some(({ label }) => label === everywhere)).toBe(offers);
    },
  );

  test("cannot go everywhere once they are forgotten", () => {
    const { numbersOf } = chat();
    const view = numbersOf({ kind: "do-not-call", outcome: added, accountIds: [2] }, CHAT, words);
    expect(view.buttons.flat().some(({ label }) => label === everywhere)).toBe(false);
  });
});

test.each([
  [undefined, words.html("admin-token-refused")],
  [1, words.html("admin-token-refused")],
  [2, words.html("account-token-refused", { account: "Filial" })],
])("a key of account %s that AloVoice does not accept is told with what can be done about it", (accountId, text) => {
  const body = withoutUndefined<RefusedBody>({ kind: "pbx-token-refused", accountId });
  expect(chat().tokenRefused(body, words)).toEqual({ text, buttons: [] });
});
