import type { Config } from "../config.ts";
import { zoneOr } from "../domain/schedule/zone.ts";
import type { Files } from "../files/open.ts";
import type { Log } from "../log.ts";
import type { Pbx } from "../pbx/client.ts";
import type { Store } from "../store/store.ts";
import { openAccounts } from "./account/accounts.ts";
import { createAdding } from "./account/adding.ts";
import { createRemoving } from "./account/removing.ts";
import { createSealing } from "./account/sealing.ts";
import { createApprovals } from "./approval/approvals.ts";
import { createCallMemory } from "./calls/call-memory.ts";
import { createNeverCalled } from "./calls/never-called.ts";
import { createRecentlyCalled } from "./calls/recently-called.ts";
import { createFolderLife } from "./folder/folder-life.ts";
import { createKeepBack } from "./folder/keep-back.ts";
import { createPace } from "./following/pace.ts";
import { createReopen } from "./following/reopen.ts";
import { createWatches } from "./following/watches.ts";
import { noteAdmins } from "./journal/note-admins.ts";
import { createDecisions } from "./sending/decisions.ts";
import { createHoldTimes } from "./sending/hold-times.ts";
import { createLeftBehind } from "./sending/left-behind.ts";
import { createTestCallDecisions } from "./sending/test-call-decisions.ts";
import { createFillDraft } from "./taking/fill-draft.ts";
import { createAccess } from "./team/access.ts";
import { openTeam } from "./team/open.ts";

export interface AppParts {
  store: Store;
  files: Files;
  /** With the token of the environment. */
  pbx: Pbx;
  /** With another one. */
  connect(token: string): Pbx;
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

/** The use cases: what a chat's turn, and the work beside the turns, can have done. Nothing goes on by itself yet. */
export function openApp({ store, files, pbx, connect, config, newId, now, passed, stopping, log }: AppParts) {
  const { undoSeconds, handOver, watchSeconds, callMemoryDays, defaultTimezone } = config;
  const { content, judge, callKey: key } = files;
  const access = createAccess({ adminIds: config.adminIds, store });
  const { adminIds } = access;
  const sealing = createSealing(config.secretKeys);
  const accounts = openAccounts({
    first: pbx,
    firstToken: config.alovoiceToken,
    connect,
    store,
    sealing,
    access,
    now,
    log,
  });
  const { approveFrom, callingHours } = config;
  const rule = { approveFrom, callingHours, defaultTimezone };
  const approvals = createApprovals({ store, access, rule, undoSeconds, handOver, now });
  const keepBack = createKeepBack({ store, adminIds, approvals, now, undoSeconds });
  const decisions = createDecisions({ store, newId, now, undoSeconds, handOver, approvals });
  const leftBehind = createLeftBehind({ store, access, decisions, approvals, now, undoSeconds });
  const testCalls = createTestCallDecisions({ store, zone: zoneOr(defaultTimezone), now });
  const neverCalled = createNeverCalled({ store, content, judge });
  const calls = { store, content, judge, neverCalled, key, now, log };
  return {
    accounts,
    sealing,
    adding: createAdding({ store, sealing, now }),
    removing: createRemoving({ store, leftBehind, now }),
    neverCalled,
    keepBack,
    leftBehind,
    testCalls,
    access,
    ...openTeam({ store, access, leftBehind, newId, now }),
    /** How fast the bot may speak by itself. */
    pace: createPace(passed),
    folder: createFolderLife({
      store,
      mark: files.mark,
      keepBack(life) {
        keepBack.keepBack(life);
        noteAdmins(store, config.adminIds, now());
        leftBehind.stop();
        testCalls.endBegun(life);
      },
      newId,
      now,
      log,
    }),
    /** A chat that was closed to the bot is open again. */
    reopen: createReopen({ store, now }),
    watch: createWatches({ store, accounts, now, watchSeconds, stopping, log }),
    decisions,
    approvals,
    holdTimes: createHoldTimes({ store, now, passed, undoSeconds }),
    filling: createFillDraft({ store, trunks: accounts.trunks, timezone: defaultTimezone, now }),
    callMemory: createCallMemory({ ...calls, memoryDays: callMemoryDays }),
    recentlyCalled: createRecentlyCalled({ ...calls, zone: zoneOr(defaultTimezone) }),
  };
}

export type App = ReturnType<typeof openApp>;
