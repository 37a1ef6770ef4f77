import { zoneOr } from "../domain/schedule/zone.ts";
import { createTokenTrials } from "./account/token-trials.ts";
import { createExpiry } from "./approval/expiry.ts";
import { createAreWhole } from "./approval/whole-files.ts";
import { createDoNotCall } from "./calls/do-not-call.ts";
import type { Chat } from "./chat.ts";
import { createCampaignSearch } from "./following/campaign-search.ts";
import { createReminders } from "./following/reminders.ts";
import { createTell } from "./following/tell.ts";
import { createWeeklyNote } from "./journal/weekly-note.ts";
import type { App, AppParts } from "./open.ts";
import { createListForPbx } from "./sending/list-for-pbx.ts";
import { createRests } from "./sending/rests.ts";
import { createSubmit } from "./sending/submit.ts";
import { createTestCalls } from "./sending/test-calls.ts";
import { openTaking } from "./taking/open.ts";

export interface WorkParts extends Omit<AppParts, "pbx" | "newId" | "stopping"> {
  app: App;
  /** Where all that comes of it goes. */
  chat: Chat;
}

/** What goes on beside the chats' turns: one worker for each queue of the store, woken by whatever adds to it. */
export function openWork({ store, files, app, chat, connect, config, now, passed, log }: WorkParts) {
  const { content, judge } = files;
  const { accounts, access, sealing, watch, callMemory, neverCalled } = app;
  const { inTurn, download } = chat;
  const doNotCall = createDoNotCall({ store, content, judge, download, now, log });
  const tell = createTell({
    store,
    deliver: chat.deliver,
    pace: app.pace,
    isLetIn: app.access.isLetIn,
    hasAccount: app.access.has,
    unheard: app.leftBehind.unheard,
    now,
    log,
  });
  const campaignSearch = createCampaignSearch({
    store,
    ask: (id, accountId) => accounts.getAutorule(id, { once: true }, accountId),
    inTurn,
    now,
    log,
  });
  const mornings = { store, zone: zoneOr(config.defaultTimezone), opens: config.callingHours.from, now };
  const noteWeek = createWeeklyNote({
    ...mornings,
    adminIds: app.access.adminIds,
    isWanted: () => config.secretKeys.length > 0 || config.approveFrom > 0 || store.team.all().length > 0,
  });
  const reminders = createReminders({ ...mornings, noteWeek, log });
  const intake = openTaking({ store, files, app, chat, now, log });
  const submit = createSubmit({
    store,
    decisions: app.decisions,
    times: app.holdTimes,
    add: accounts.addAutorule,
    recordingPath: content.path,
    openList: createListForPbx({
      content,
      neverCalled,
      remember: callMemory.remember,
      format: config.recipientsFormat,
    }),
    approvals: app.approvals,
    access: app.access,
    areWhole: createAreWhole(content),
    showProgress: chat.showProgress,
    inTurn,
    beat: app.folder.beat,
    now,
    passed,
    log,
  });
  const tokenTrials = createTokenTrials({ store, sealing, accounts, access, connect, now, log });
  const expiry = createExpiry({ store, decisions: app.decisions, inTurn, now, log });
  const rests = createRests({ store, decisions: app.decisions, inTurn, now, log });

  const testCalls = createTestCalls({
    store,
    decisions: app.testCalls,
    add: accounts.addAutorule,
    content,
    neverCalled,
    format: config.recipientsFormat,
    beat: app.folder.beat,
    now,
    passed,
    log,
  });

  const endSending = async () => void (await Promise.all([submit.endSending(), testCalls.endSending()]));

  return {
    /** Takes up what waits, and from then on what comes. */
    start(): void {
      store.listen({
        intakes: intake.wake,
        doNotCallWorks: doNotCall.wake,
        submissions() {
          submit.wake();
          rests.wake();
          expiry.wake();
        },
        campaigns: watch.wake,
        notices: tell.wake,
        searches: campaignSearch.wake,
        testCalls: testCalls.wake,
        // An account may have come, or gone.
        tokens() {
          tokenTrials.wake();
          watch.wake();
        },
      });
      accounts.start();
      doNotCall.wake();
      submit.start();
      rests.wake();
      expiry.wake();
      watch.wake();
      tell.wake();
      campaignSearch.wake();
      tokenTrials.wake();
      intake.wake();
      reminders.start();
    },
    /** Sends nothing more; resolves when the PBX has answered what it was sent. */
    endSending,
    /**
     * Takes up nothing more. What is not done when `patience` resolves is taken up at the next start; an answer of the PBX
     * is waited for until `answers` resolves.
     */
    async stop(patience: Promise<void>, answers: Promise<void>): Promise<void> {
      reminders.stop();
      const ends = [
        watch.stop(),
        rests.stop(),
        expiry.stop(),
        tell.stop(),
        campaignSearch.stop(),
        tokenTrials.stop(),
        intake.stop(),
        doNotCall.stop(),
      ];
      await Promise.all([Promise.race([Promise.allSettled(ends), patience]), Promise.race([endSending(), answers])]);
    },
  };
}
