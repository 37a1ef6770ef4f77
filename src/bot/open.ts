import type { Api } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import type { App } from "../app/open.ts";
import type { Config } from "../config.ts";
import { readSchedule } from "../domain/phrases/read.ts";
import type { Files } from "../files/open.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Catalogue } from "../words.ts";
import { createBot } from "./bot.ts";
import { createChat } from "./chat.ts";
import { accountCommands } from "./commands/accounts.ts";
import { againCommands } from "./commands/again.ts";
import { campaignCommands } from "./commands/campaigns.ts";
import { doNotCallCommands } from "./commands/do-not-call.ts";
import { inHandCommands } from "./commands/in-hand.ts";
import { journalCommands } from "./commands/journal.ts";
import { menuCommands } from "./commands/menu.ts";
import { ownNumberCommands } from "./commands/own-number.ts";
import { peopleCommands } from "./commands/people.ts";
import { submissionCommands } from "./commands/submissions.ts";
import { createGate } from "./gate.ts";
import { createInbox } from "./inbox.ts";
import { createKeptUpdates } from "./kept-updates.ts";
import { openOutgoing } from "./outgoing.ts";
import { pastedTokens } from "./pasted-tokens.ts";
import { introduce } from "./telegram/introduce.ts";
import { createLastMessages } from "./telegram/last-messages.ts";
import { createReactions } from "./telegram/reactions.ts";
import { obeyRetryAfter } from "./telegram/retry-after.ts";
import { createTaps } from "./telegram/taps.ts";
import { createTurns } from "./turns.ts";
import { createWizard } from "./wizard/wizard.ts";

/**
 * The first reading builds the word lists, which is longer than a chat's turn may hold the loop. It is made soon after the
 * start, when Telegram has been asked for updates and hardly anybody waits.
 */
const firstReading = () =>
  readSchedule("bugun", { now: new Temporal.PlainDateTime(2026, 1, 1), language: "uz", expecting: "days" });

/** Milliseconds from the start to it. */
const WARM_UP_AFTER = 120;

export interface OpenBotParts {
  api: Api;
  me: UserFromGetMe;
  store: Store;
  files: Files;
  app: App;
  catalogue: Catalogue;
  config: Config;
  newId(): string;
  /** Epoch milliseconds. */
  now(): number;
  /** Milliseconds of a clock that nobody can set. */
  passed(): number;
  /** Aborted when the process stops. */
  stopping: AbortSignal;
  log: Log;
}

/** The chats: what comes in from Telegram, and what the use cases need of a chat. */
export function openBot(parts: OpenBotParts) {
  const { api, me, store, files, app, catalogue, config, newId, now, passed, stopping, log } = parts;
  const { defaultLocale, defaultTimezone: timezone } = config;
  const turns = createTurns();
  const reactions = createReactions(api);
  const lastMessages = createLastMessages();
  const taps = createTaps(api, (error) => log.warn("tap-not-answered", { error }));
  api.config.use(lastMessages.sent);
  api.config.use(obeyRetryAfter({ monotonic: passed, chatOfTap: taps.chatOf, stopping }));

  const outgoing = openOutgoing({ api, turns, store, files, app, catalogue, config, now, stopping, log });
  const { messages, oneScreen, screen, folder, approvals, wordsOf, accountsAt, sendFile, sendPlan, downloads } =
    outgoing;
  const { watch, decisions: submit, access, lettingIn, leaving } = app;
  const { username } = me;
  const wizard = createWizard({
    store,
    screen,
    messages,
    submit,
    fill: app.filling.fill,
    testCalls: app.testCalls,
    accountsAt,
    sendFile,
    sendPlan,
    reactions,
    lastMessages,
    newId,
    now,
  });
  const { tidy } = screen;
  async function drawOwed(chatId: number): Promise<void> {
    await outgoing.settle(chatId);
    await screen.drawOwed(chatId);
  }
  const people = { store, messages, access, lettingIn, leaving, username, timezone, now };
  const { team, contacts, lookOn, meet, groups } = peopleCommands(people);
  const common = { store, messages, access, accountsAt, now };
  const { adding, removing, leftBehind } = app;
  const accounts = accountCommands({ ...common, accounts: app.accounts, adding, removing, leftBehind });
  const kept = createKeptUpdates({ store, access, accounts: app.accounts, sealing: app.sealing });
  const campaigns = campaignCommands({ ...common, watch, sendHistory: outgoing.sendHistory });
  const handle = createBot({
    api,
    me,
    store,
    wizard,
    messages,
    folder,
    gate: createGate({
      store,
      access,
      catalogue,
      taps,
      meet,
      groups,
      lettingIn,
      takeTokens: pastedTokens({ store, messages, access, adding, kept, now }),
      opened: app.reopen,
      drawOwed,
      defaultLocale,
    }),
    team,
    accounts,
    contacts,
    lookOn,
    menu: menuCommands({ store, messages, catalogue, screen, access, undoSeconds: config.undoSeconds }),
    ...againCommands({ store, messages, screen, accountsAt, trunks: app.accounts.trunks, newId, now, timezone }),
    ownNumber: ownNumberCommands({ store, messages, now }),
    inHand: inHandCommands({ ...common, submit, listCampaigns: campaigns.list }),
    journal: journalCommands({ store, messages, access, timezone, now }),
    doNotCall: doNotCallCommands({ ...common, tidy, sendAll: outgoing.sendDoNotCall }),
    campaigns,
    approvals,
    submissions: submissionCommands({ ...common, approvals, submit, folder, oneScreen, look: watch.refresh }),
  });
  const inbox = createInbox({
    store,
    turns,
    kept,
    handle,
    received(update) {
      lastMessages.came(update);
      taps.received(update);
    },
    stopping,
    async gaveUp(update) {
      const chat = update.message?.chat ?? update.callback_query?.message?.chat;
      if (chat) await messages.send(chat.id, { text: wordsOf(chat.id).html("gave-up"), buttons: [] });
    },
    now,
    log,
  });

  const shown = { api, store, files, outgoing };
  let warming: NodeJS.Timeout | undefined;
  return {
    chat: createChat({
      ...shown,
      pace: app.pace,
      access,
      wizard,
      naming: accounts.naming,
      reactions,
      timezone,
      now,
      log,
    }),
    /** Takes updates in. `backlog`: they came while nobody asked, so that the taps of a copied folder take no effect. */
    receive: (updates: Update[], backlog: boolean): void => inbox.receive(updates, backlog && app.folder.isCopy()),
    /** How many chats are being served. */
    lanes: turns.size,
    /** Takes up what the chats sent before, and draws what is owed to them behind it. */
    start(): void {
      warming = setTimeout(firstReading, WARM_UP_AFTER).unref();
      introduce(api, catalogue, defaultLocale).catch((error) => log.warn("commands-not-set", { error }));
      const replayed = inbox.replay();
      if (replayed > 0) log.info("replayed", { updates: replayed });
      screen.start(access.isLetIn);
    },
    /** Begins no other update; resolves when every turn under way has come to its end and Telegram has heard its answer. */
    async stop(): Promise<void> {
      clearTimeout(warming);
      taps.close();
      await turns.idle();
      await Promise.all([taps.idle(), reactions.idle()]);
    },
    close: downloads.close,
  };
}
