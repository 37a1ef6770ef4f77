import { createSealing } from "../../src/app/account/sealing.ts";
import { createTokenTrials } from "../../src/app/account/token-trials.ts";
import { createAccountsAt } from "../../src/bot/accounts-at.ts";
import { createDeliverAccounts } from "../../src/bot/deliver-accounts.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import type { PbxProblem } from "../../src/domain/pbx-problem.ts";
import { loadWords } from "../../src/words.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT } from "../store/memory.ts";
import { botInHand, type Setting } from "./bot-in-hand.ts";

export const KEY = new Uint8Array(32).fill(5);

/** A token that nobody would take for a word. */
export const TOKEN = "Qk7wPz3mX9sLd2Rt5Vb8Nc1Yf4Gh6Jk0";

type Lines = string[] | PbxProblem["code"];

/** An office with a SECRET_KEY in which admins add accounts; `pbx` says what the PBX answers to each token. */
export function accountsDesk(setting: Setting = {}) {
  const pbx = new Map<string, Lines>([[TOKEN, ["781130001", "781130002"]]]);
  const asked: string[] = [];
  const connect = (token: string) => ({
    async getMyTrunks() {
      asked.push(token);
      const lines = pbx.get(token) ?? "token-refused";
      return Array.isArray(lines)
        ? ({ ok: true, value: lines } as const)
        : ({ ok: false, refusal: { code: lines } } as const);
    },
    close: async () => {},
  });
  const bot = botInHand({ secretKeys: [KEY], pbxOf: connect, ...setting });
  const { store, access, accounts, clock, telegram } = bot;
  const { log: recorded } = recordedLog();
  let heard = () => {};
  /** A trial ends with a line in the log. */
  const log = {
    ...recorded,
    info(...line: Parameters<typeof recorded.info>) {
      recorded.info(...line);
      heard();
    },
  };
  const now = () => clock.now;
  const keys = setting.secretKeys ?? [KEY];
  const sealing = createSealing(keys);
  const words = loadWords("en");
  const messages = createMessages(telegram.api);
  const accountsAt = createAccountsAt({ store, accounts });
  const deliver = createDeliverAccounts({
    store,
    answers: messages,
    accountsAt,
    naming: bot.ofAccounts.naming,
    timezone: "utc +5",
    now,
  });

  /** Tells what is owed of accounts and their tokens. */
  async function tells(): Promise<void> {
    for (const { id, chatId, body } of store.notices.due(clock.now)) {
      if (body.kind === "account") await deliver.tell(body, chatId, words);
      else if (body.kind === "token-message") await deliver.takeOut(body, chatId, words);
      else continue;
      store.notices.settle(id, true, clock.now);
    }
  }

  /** What waits is tried at the PBX once, and told. */
  async function settles(): Promise<void> {
    await tells();
    const trials = createTokenTrials({ store, sealing, accounts, access, connect, now, log });
    const { promise: tried, resolve } = Promise.withResolvers<void>();
    heard = resolve;
    if (store.accounts.nextToTry()) {
      trials.wake();
      await tried;
    }
    await trials.stop();
    await tells();
  }

  return {
    ...bot,
    pbx,
    asked,
    settles,
    tells,
    /** Pastes a token where one is asked for, and lets it be tried. */
    async pastes(token: string, from = CHAT): Promise<void> {
      await bot.says(token, from);
      await settles();
    },
    /** From /accounts to an account in use. */
    async adds(token: string, name: string): Promise<void> {
      await bot.says("/accounts");
      await bot.taps("Add an account");
      await bot.says(token);
      await settles();
      await bot.says(name);
    },
    states: () => store.accounts.all().map(({ id, state, name }) => [id, state, name]),
  };
}

export type AccountsDesk = ReturnType<typeof accountsDesk>;
