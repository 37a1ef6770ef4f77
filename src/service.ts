import { randomBytes } from "node:crypto";
import type { Api, ApiClientOptions } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createAccess } from "./app/access.ts";
import { checkPbx } from "./app/account/check-pbx.ts";
import { createReach } from "./app/account/reach.ts";
import { createTokenAlarm } from "./app/account/token-alarm.ts";
import { createTrunks } from "./app/account/trunks.ts";
import { createCallMemory } from "./app/calls/call-memory.ts";
import { createDoNotCall } from "./app/calls/do-not-call.ts";
import { createNeverCalled } from "./app/calls/never-called.ts";
import { createRecentlyCalled } from "./app/calls/recently-called.ts";
import { createLookFor } from "./app/following/look-for.ts";
import { createPace } from "./app/following/pace.ts";
import { createTell } from "./app/following/tell.ts";
import { createWatch } from "./app/following/watch.ts";
import { createListForPbx } from "./app/sending/list-for-pbx.ts";
import { createSubmit } from "./app/sending/submit.ts";
import { createFillDraft } from "./app/taking/fill-draft.ts";
import { createBot } from "./bot/bot.ts";
import { againCommands } from "./bot/commands/again.ts";
import { campaignCommands } from "./bot/commands/campaigns.ts";
import { doNotCallCommands } from "./bot/commands/do-not-call.ts";
import { menuCommands } from "./bot/commands/menu.ts";
import { submissionCommands } from "./bot/commands/submissions.ts";
import { createDeliver } from "./bot/deliver.ts";
import { createGate } from "./bot/gate.ts";
import { createInTurn } from "./bot/in-turn.ts";
import { createInbox, laneOf } from "./bot/inbox.ts";
import { createSendBeside } from "./bot/sending/beside.ts";
import { createSendDoNotCall } from "./bot/sending/do-not-call.ts";
import { createSendFile } from "./bot/sending/file.ts";
import { createSendPlan } from "./bot/sending/plan.ts";
import { createProgress } from "./bot/sending/progress.ts";
import { createDownload } from "./bot/telegram/download.ts";
import { introduce } from "./bot/telegram/introduce.ts";
import { countedMessages, createMessages } from "./bot/telegram/messages.ts";
import { noteReach } from "./bot/telegram/note-reach.ts";
import { obeyRetryAfter } from "./bot/telegram/retry-after.ts";
import { createTaps } from "./bot/telegram/taps.ts";
import { createTurns } from "./bot/turns.ts";
import { createHeldScreen } from "./bot/wizard/held-screen.ts";
import { createWizardScreen } from "./bot/wizard/screen.ts";
import { createWizard } from "./bot/wizard/wizard.ts";
import { buildFolder } from "./build-folder.ts";
import { buildIntake } from "./build-intake.ts";
import { buildUpkeep } from "./build-upkeep.ts";
import type { Clocks } from "./clock.ts";
import type { Config } from "./config.ts";
import { readSchedule } from "./domain/phrases/read.ts";
import { zoneOr } from "./domain/schedule/zone.ts";
import { createRecipientsJudge, type RecipientsJudge } from "./files/lists/judge.ts";
import { createPlanPictures } from "./files/plans/picture.ts";
import { createStudio, type Studio } from "./files/recordings/studio.ts";
import type { Log } from "./log.ts";
import { openData } from "./open-data.ts";
import { createPbx } from "./pbx/client.ts";
import { dataDirError } from "./start-up-error.ts";
import { loadCatalogue } from "./words.ts";

/** The first reading builds the word lists, which takes longer than a chat's turn may hold the loop. */
const WARM_UP = { now: new Temporal.PlainDateTime(2026, 1, 1), language: "uz", expecting: "days" } as const;

const newId = () => randomBytes(6).toString("hex");

/** What a process may share with others in it, or go by instead of the machine's: its clocks and its threads. */
export interface Surroundings {
  clocks: Clocks;
  /** Made for this service alone when left out. */
  studio?: Studio;
  judge?: RecipientsJudge;
}

/** Builds all parts from the configuration and the bot's own name. Nothing runs yet. */
export async function buildService(
  config: Config,
  log: Log,
  api: Api,
  me: UserFromGetMe,
  client: ApiClientOptions,
  { clocks, studio = createStudio(), judge = createRecipientsJudge() }: Surroundings,
) {
  const { now, passed } = clocks;
  const { botToken: token, telegramApiRoot: apiRoot, undoSeconds, watchSeconds } = config;
  const { defaultLocale, defaultTimezone, callingHours, alovoiceBaseUrl: baseUrl, alovoiceToken } = config;
  const { store, content, mark, callKey, damaged } = await openData(config.dataDir, newId, now);
  const reach = { pbx: createReach(passed), telegram: createReach(passed), updates: createReach(passed) };
  const pbx = createPbx({ baseUrl, token: alovoiceToken, now: clocks.steady, reach: reach.pbx });
  const catalogue = loadCatalogue();
  const wordsOf = (userId: number) => catalogue[store.people.language(userId) ?? defaultLocale];
  const access = createAccess(config.adminIds);
  const turns = createTurns();
  const stopping = new AbortController();
  const taps = createTaps(api, (error) => log.warn("tap-not-answered", { error }));
  api.config.use(noteReach(reach.telegram, reach.updates));
  api.config.use(obeyRetryAfter({ monotonic: passed, chatOfTap: taps.chatOf, stopping: stopping.signal }));
  const inTurn = createInTurn({ turns, stopping: stopping.signal, log });
  const messages = createMessages(api);
  const trunks = createTrunks({ ask: pbx.getMyTrunks, now });
  const screen = createWizardScreen({
    ...{ store, messages, trunks, wordsOf, inTurn, callingHours, defaultTimezone, now, log },
    isFollowed: (chatId) => turns.isFollowed(laneOf(chatId)),
    stopping: stopping.signal,
    drawHeld: createHeldScreen({ store, messages, wordsOf, now, undoSeconds, shown: (held) => submit.shown(held) }),
  });
  const { folderLife, folder } = buildFolder({ config, store, mark, messages, newId, now, log });
  const pace = createPace(passed);
  const speaking = countedMessages(messages, pace.spoke);
  const deliver = createDeliver({
    ...{ store, wordsOf, folder, now, log, timezone: defaultTimezone, tidy: screen.tidy },
    ...{ messages: speaking, answers: messages },
  });
  const isLetIn = (userId: number) => access.roleOf(userId) !== "stranger";
  const tell = createTell({ store, pace, isLetIn, now, log, deliver, stopping: stopping.signal });
  const tokenRefused = createTokenAlarm({ store, adminIds: config.adminIds, now, log });
  const watch = createWatch({
    ...{ store, now, watchSeconds, log, tokenRefused, look: pbx.getAutorule, stopping: stopping.signal },
  });
  const lookOnce = (id: number) => pbx.getAutorule(id, { once: true });
  const lookFor = createLookFor({ store, tokenRefused, inTurn, now, log, ask: lookOnce });
  const neverCalled = createNeverCalled({ store, content, judge });
  const calls = { store, content, judge, neverCalled, key: callKey, now, log };
  const callMemory = createCallMemory({ ...calls, memoryDays: config.callMemoryDays });
  const submit = createSubmit({
    ...{ store, inTurn, newId, now, passed, undoSeconds, log },
    beat: folderLife.beat,
    async add(campaign, onProgress) {
      const added = await pbx.addAutorule(campaign, { onProgress });
      if (added.outcome === "accepted") tokenRefused(false);
      else if (added.problem.code === "token-refused") tokenRefused(true);
      return added;
    },
    recordingPath: content.path,
    openList: createListForPbx({ ...calls, ...callMemory, format: config.recipientsFormat }),
    progress: createProgress({ store, messages: speaking, wordsOf, inTurn, pace, now }),
  });
  const files = createDownload({ api, content, apiRoot, token, log });
  const filling = createFillDraft({ store, trunks, timezone: defaultTimezone, now });
  const recentlyCalled = createRecentlyCalled({ ...calls, zone: zoneOr(defaultTimezone) });
  const intake = buildIntake({
    ...{ api, store, content, studio, judge, neverCalled, recentlyCalled, wordsOf, now, log },
    ...{ redraw: screen.redraw, download: files.download },
    compared: (draft) => wizard.goOn(draft),
    ...filling,
  });

  const doNotCall = createDoNotCall({ store, content, judge, now, log, download: files.download });
  const sendBeside = createSendBeside({ messages, screen, inTurn, log });
  const wizard = createWizard({
    ...{ store, screen, messages, submit, fill: filling.fill, newId, now },
    sendFile: createSendFile(api, content, sendBeside),
    sendPlan: createSendPlan({ store, api, messages, screen, draw: createPlanPictures(), inTurn, log }),
  });
  const bot = createBot({
    ...{ token, me, client, store, wizard, messages },
    gate: createGate({
      ...{ store, catalogue, messages, taps, opened: tell.opened, defaultLocale, now },
      access,
      drawOwed: screen.drawOwed,
    }),
    menu: menuCommands({ store, messages, catalogue, screen, undoSeconds }),
    ...againCommands({ store, messages, screen, trunks, newId, now, timezone: defaultTimezone }),
    doNotCall: doNotCallCommands({
      ...{ store, messages, now },
      tidy: screen.tidy,
      sendAll: createSendDoNotCall(api, store, sendBeside, defaultTimezone),
    }),
    campaigns: campaignCommands({ store, messages, watch, now }),
    submissions: submissionCommands({ store, messages, submit, folder, look: watch.refresh, now }),
    folder,
  });
  const inbox = createInbox({
    ...{ store, turns, now, log, stopping: stopping.signal },
    handle: (update) => bot.handleUpdate(update),
    received: taps.received,
    async gaveUp(update) {
      const chat = update.message?.chat ?? update.callback_query?.message?.chat;
      if (chat) await messages.send(chat.id, { text: wordsOf(chat.id).html("gave-up"), buttons: [] });
    },
  });
  store.listen({
    ...{ intakes: intake.wake, submissions: submit.wake, notices: tell.wake, campaigns: watch.wake },
    ...{ doNotCallWorks: doNotCall.wake, looks: lookFor.wake },
  });
  const upkeep = buildUpkeep({
    ...{ config, store, content, callMemory, reach, deliver, now, log },
    ...{ askPbx: pbx.getMyTrunks, redraw: screen.redraw, lanes: turns.size },
  });

  return {
    bot,
    keep: (updates: Update[], backlog: boolean) => inbox.keep(updates, backlog && folderLife.isCopy()),
    ...upkeep,
    damaged,
    isCopy: folderLife.isCopy,
    /** @throws StartUpError when the folder cannot be written */
    start(): void {
      try {
        folderLife.begin();
      } catch (cause) {
        throw dataDirError(config.dataDir, cause);
      }
      folderLife.start();
      readSchedule("bugun", WARM_UP);
      introduce(api, catalogue, defaultLocale).catch((error) => log.warn("commands-not-set", { error }));
      void checkPbx({ trunks, tokenRefused, log });
      upkeep.start();
      // Before anything leaves: a Stop may be among them.
      const replayed = inbox.replay();
      if (replayed > 0) log.info("replayed", { updates: replayed });
      doNotCall.wake();
      submit.start();
      watch.start();
      tell.start();
      lookFor.wake();
      intake.wake();
      // After what the chats sent before: most of it draws by itself.
      screen.start(isLetIn);
    },
    /** Sends nothing more; resolves when the PBX has answered what it was sent. */
    endSending: submit.finish,
    /**
     * Ends what is under way; what is not done when `patience` resolves is taken up at the next start. An answer of the
     * PBX is waited for until `answers` resolves.
     */
    async stop(patience: Promise<void>, answers: Promise<void>): Promise<void> {
      stopping.abort();
      taps.close();
      const ends = [
        upkeep.finish(),
        turns.idle().then(taps.idle),
        watch.finish(),
        tell.finish(),
        lookFor.finish(),
        intake.finish(patience),
        doNotCall.finish(),
      ];
      await Promise.all([Promise.race([Promise.allSettled(ends), patience]), Promise.race([submit.finish(), answers])]);
      await Promise.allSettled([pbx.close(), files.close(), studio.close(), judge.close()]);
      folderLife.end();
      store.close();
    },
  };
}

export type Service = Awaited<ReturnType<typeof buildService>>;
