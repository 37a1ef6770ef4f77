import type { Api } from "grammy";
import type { App } from "../app/open.ts";
import type { Config } from "../config.ts";
import type { Files } from "../files/open.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Catalogue } from "../words.ts";
import { createAccountsAt } from "./accounts-at.ts";
import { approvalCommands } from "./commands/approvals.ts";
import { folderCommands } from "./commands/folder.ts";
import { createInTurn } from "./in-turn.ts";
import { laneOf } from "./inbox.ts";
import { createOneScreen } from "./one-screen.ts";
import { createSendBeside } from "./sending/beside.ts";
import { createSendDoNotCall } from "./sending/do-not-call.ts";
import { createSendFile } from "./sending/file.ts";
import { createSendHistory } from "./sending/history.ts";
import { createSendPlan } from "./sending/plan.ts";
import { createReplaced } from "./take-away.ts";
import { createDownload } from "./telegram/download.ts";
import { createMessages } from "./telegram/messages.ts";
import { newestOnly } from "./telegram/newest.ts";
import type { Turns } from "./turns.ts";
import { withCabinet } from "./views/cabinet.ts";
import type { View } from "./views/view.ts";
import { createHeldScreen } from "./wizard/held-screen.ts";
import { createWizardScreen } from "./wizard/screen.ts";

export interface OutgoingParts {
  api: Api;
  turns: Turns;
  store: Store;
  files: Files;
  app: App;
  catalogue: Catalogue;
  config: Config;
  now(): number;
  stopping: AbortSignal;
  log: Log;
}

/** What goes out to the chats: messages, the screens of drafts, and files. */
export function openOutgoing({ api, turns, store, files, app, catalogue, config, now, stopping, log }: OutgoingParts) {
  const { cabinetUrl, callingHours, defaultLocale, defaultTimezone, undoSeconds } = config;
  const { content, drawPlan } = files;
  const wordsOf = (userId: number) => catalogue[store.people.language(userId) ?? defaultLocale];
  const whole = (chatId: number, view: View) => (cabinetUrl === undefined ? view : withCabinet(view, wordsOf(chatId)));
  const isTappedAgain = (chatId: number, messageId: number) => turns.isFollowed(laneOf(chatId), messageId);
  const accountsAt = createAccountsAt({ store, accounts: app.accounts });
  const { messages, settle } = newestOnly(createMessages(api, whole), isTappedAgain);
  const inTurn = createInTurn({ turns, stopping, log });
  const { startUndoTime } = app.holdTimes;
  const { keepBack, leftBehind, access } = app;
  /** A file is sent beside the screen, which is made with what is asked of a second person. */
  const sendFile: ReturnType<typeof createSendFile> = (...given) => createSendFile(api, content, beside)(...given);
  const approvals = approvalCommands({
    store,
    messages,
    access,
    accountsAt,
    approvals: app.approvals,
    submit: app.decisions,
    sendFile,
    reading: { callingHours, defaultTimezone },
    now,
  });
  const held = { store, messages, wordsOf, accountsAt, approvals };
  const oneScreen = createOneScreen({ store, replaced: createReplaced({ store, messages, now, log, stopping }) });
  const drawHeld = createHeldScreen({ ...held, oneScreen, startUndoTime, now, undoSeconds });
  const screen = createWizardScreen({
    store,
    messages,
    trunks: app.accounts.trunks,
    access,
    accountsAt,
    wordsOf,
    drawHeld,
    isFollowed: (chatId) => turns.isFollowed(laneOf(chatId)),
    inTurn,
    callingHours,
    approversOf: approvals.approversOf,
    defaultTimezone,
    stopping,
    now,
    log,
  });
  const beside = createSendBeside({ messages, screen, inTurn, log });
  const { telegramApiRoot: apiRoot, botToken: token } = config;
  return {
    wordsOf,
    accountsAt,
    messages,
    oneScreen,
    /** At the end of a chat's turn: shows what waited for the taps behind it. */
    settle,
    inTurn,
    screen,
    folder: folderCommands({ store, messages, keepBack, leftBehind, access, accountsAt, timezone: defaultTimezone }),
    sendFile,
    approvals,
    sendPlan: createSendPlan({ store, api, messages, screen, draw: drawPlan, inTurn, log }),
    sendHistory: createSendHistory({ api, store, sendBeside: beside, timezone: defaultTimezone, now }),
    sendDoNotCall: createSendDoNotCall(api, store, beside, defaultTimezone),
    downloads: createDownload({ api, content, apiRoot, token, log }),
  };
}

export type Outgoing = ReturnType<typeof openOutgoing>;
