import type { Update } from "grammy/types";
import { createRecentlyCalled } from "../../src/app/calls/recently-called.ts";
import { createDecisions } from "../../src/app/sending/decisions.ts";
import { createTestCallDecisions } from "../../src/app/sending/test-call-decisions.ts";
import { createFillDraft } from "../../src/app/taking/fill-draft.ts";
import { createBot } from "../../src/bot/bot.ts";
import { againCommands } from "../../src/bot/commands/again.ts";
import { campaignCommands } from "../../src/bot/commands/campaigns.ts";
import { doNotCallCommands } from "../../src/bot/commands/do-not-call.ts";
import { inHandCommands } from "../../src/bot/commands/in-hand.ts";
import { journalCommands } from "../../src/bot/commands/journal.ts";
import { menuCommands } from "../../src/bot/commands/menu.ts";
import { ownNumberCommands } from "../../src/bot/commands/own-number.ts";
import { submissionCommands } from "../../src/bot/commands/submissions.ts";
import { createGate } from "../../src/bot/gate.ts";
import { createInTurn } from "../../src/bot/in-turn.ts";
import type { Wanted } from "../../src/bot/sending/history.ts";
import { createLastMessages } from "../../src/bot/telegram/last-messages.ts";
import { createMessages } from "../../src/bot/telegram/messages.ts";
import { createReactions } from "../../src/bot/telegram/reactions.ts";
import { createTaps } from "../../src/bot/telegram/taps.ts";
import { createTurns } from "../../src/bot/turns.ts";
import { createHeldScreen } from "../../src/bot/wizard/held-screen.ts";
import { createWizardScreen } from "../../src/bot/wizard/screen.ts";
import { createWizard } from "../../src/bot/wizard/wizard.ts";
import type { PbxCampaign } from "../../src/domain/campaign/facts.ts";
import type { PbxProblem } from "../../src/domain/pbx-problem.ts";
import type { Result } from "../../src/domain/result.ts";
import { windowFromJson } from "../../src/domain/schedule/schedule.ts";
import { zoneOr } from "../../src/domain/schedule/zone.ts";
import type { Pbx } from "../../src/pbx/client.ts";
import type { Db } from "../../src/store/open.ts";
import { loadCatalogue } from "../../src/words.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";
import { accountsInHand } from "./accounts-in-hand.ts";
import { NO_FILES, none } from "./no-files.ts";
import { peopleInHand } from "./people-in-hand.ts";
import { seenChat } from "./seen-chat.ts";
import { type Content, updateWriter } from "./update-writer.ts";
import { wholeTurns } from "./whole-turn.ts";

const catalogue = loadCatalogue();

/** A Monday noon in Tashkent. */
export const MONDAY_NOON = Temporal.ZonedDateTime.from("2026-11-23T12:00[Asia/Tashkent]").epochMilliseconds;

export const TRUNKS = ["712037006", "712037007"];

const ME = { id: 1, is_bot: true, first_name: "Bot", username: "a_bot" } as const;

export type Looked = Result<{ value: PbxCampaign }, PbxProblem>;

export interface Setting {
  /** What the PBX says of a campaign that is asked for. */
  look?(id: number): Looked;
  adminIds?: number[];
  /** Keys of SECRET_KEY, the newest first. */
  secretKeys?: Uint8Array[];
  /** What the PBX says to whoever comes with another token than the environment's; a refusal where it is left out. */
  pbxOf?(token: string): Partial<Pbx>;
  /** For tests that look at what is written. */
  db?: Db;
}

/**
 * The bot of one process with its real database and Telegram and the PBX in hand: updates go in one by one, and what
 * everybody sees can be read at once. Nothing leaves for the PBX: what is confirmed stays held.
 */
export function botInHand({ look, adminIds = [CHAT], secretKeys = [], pbxOf, db }: Setting = {}) {
  const store = memoryStore(db);
  const telegram = seenChat();
  const { log, events } = recordedLog();
  const clock = { now: MONDAY_NOON };
  const now = () => clock.now;
  let ids = 0;
  const newId = () => `id${++ids}`;
  const wordsOf = (userId: number) => catalogue[store.people.language(userId) ?? "en"];
  const stopping = new AbortController().signal;
  const turns = createTurns();
  const inWholeTurn = wholeTurns(telegram, turns);
  const taps = createTaps(telegram.api, () => {});
  const inTurn = createInTurn({ turns, stopping, log });
  const messages = createMessages(telegram.api);
  const asked: string[] = [];
  const lookedAt = async (id: number): Promise<Looked> => look?.(id) ?? { ok: false, refusal: { code: "not-found" } };
  const submit = createDecisions({ store, newId, now, undoSeconds: 30 });
  const people = { store, messages, submit, newId, now, adminIds };
  const { access, folder, oneScreen, leftBehind, lettingIn, meet, groups, commands } = peopleInHand(people);
  const hands = { ...people, access, leftBehind, log, getAutorule: lookedAt, trunks: TRUNKS, secretKeys, pbxOf };
  const hand = accountsInHand(hands);
  const { accountsAt, trunks, kept, takeTokens } = hand;
  const screen = createWizardScreen({
    store,
    access,
    messages,
    trunks,
    accountsAt,
    wordsOf,
    inTurn,
    stopping,
    now,
    log,
    callingHours: windowFromJson({ from: "08:00", to: "21:00" }),
    defaultTimezone: "utc +5",
    isFollowed: () => false,
    drawHeld: createHeldScreen({
      ...people,
      wordsOf,
      accountsAt,
      oneScreen,
      undoSeconds: 30,
      startUndoTime: () => asked.push("shown"),
    }),
  });
  const sendHistory = (_: number, as: string, { search }: Wanted) => void asked.push(`${as} of “${search}”`);
  const reactions = createReactions(telegram.api);
  const lastMessages = createLastMessages();
  telegram.api.config.use(lastMessages.sent);
  const wizard = createWizard({
    store,
    screen,
    messages,
    submit,
    accountsAt,
    newId,
    now,
    fill: createFillDraft({ store, trunks, timezone: "utc +5", now }).fill,
    sendFile: (_chat, what) => void asked.push(`file ${what}`),
    sendPlan: () => void asked.push("plan"),
    testCalls: createTestCallDecisions({ store, zone: zoneOr("utc +5"), now }),
    reactions,
    lastMessages,
  });
  const common = { store, messages, access, accountsAt, now };
  const campaigns = campaignCommands({ ...common, sendHistory, watch: { refresh: lookedAt } });
  const handleUpdate = createBot({
    api: telegram.api,
    store,
    wizard,
    messages,
    folder,
    ownNumber: ownNumberCommands({ store, messages, now }),
    me: { ...ME, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false } as never,
    gate: createGate({
      store,
      catalogue,
      taps,
      defaultLocale: "en",
      access,
      meet,
      groups,
      lettingIn,
      takeTokens,
      drawOwed: screen.drawOwed,
      opened: () => void asked.push("opened"),
    }),
    ...commands,
    accounts: hand.ofAccounts,
    menu: menuCommands({ store, messages, catalogue, screen, access, undoSeconds: 30 }),
    ...againCommands({ store, messages, screen, accountsAt, trunks, newId, now, timezone: "utc +5" }),
    inHand: inHandCommands({ ...common, submit, listCampaigns: campaigns.list }),
    journal: journalCommands({ store, messages, access, timezone: "utc +5", now }),
    doNotCall: doNotCallCommands({ ...common, tidy: screen.tidy, sendAll: () => void asked.push("all numbers") }),
    campaigns,
    submissions: submissionCommands({ ...common, submit, folder, oneScreen, look: lookedAt }),
  });
  const recentlyCalled = createRecentlyCalled({
    store,
    now,
    log,
    zone: zoneOr("utc +5"),
    key: { id: "key", bytes: new Uint8Array(32) },
    content: NO_FILES,
    judge: { compareList: none },
    neverCalled: { numbers: async () => new Float64Array() },
  });

  const { message, tap, text } = updateWriter();
  /** Handles an update to the end, as the inbox would: kept first. */
  async function handle(update: Update): Promise<void> {
    store.updates.add([{ id: update.update_id, lane: "l", body: kept.write(update) }], now());
    lastMessages.came(update);
    taps.received(update);
    await inWholeTurn(update, () => handleUpdate(update)).finally(reactions.idle);
    await turns.idle();
  }

  /** The newest message of the chat with a button of this label, and the button. */
  function buttonOf(label: string, from = CHAT): { id: number; data: string } {
    for (const { id, buttons } of [...telegram.messages(from)].reverse()) {
      const found = buttons.flat().find((button) => button.text === label);
      if (found && "callback_data" in found) return { id, data: found.callback_data ?? "" };
    }
    throw new Error(`No button ${label} among ${JSON.stringify(telegram.messages(from).at(-1)?.buttons)}`);
  }

  return {
    store,
    access,
    leftBehind,
    ...hand,
    telegram,
    events,
    clock,
    asked,
    screen,
    wizard,
    submit,
    turns,
    handle,
    update: { message, tap, text },
    says: (said: string, from?: number) => handle(text(said, from)),
    sends: (content: Content, from?: number) => handle(message(content, from)),
    /** Taps the newest button of this label. */
    async taps(label: string, from?: number): Promise<void> {
      const { id, data } = buttonOf(label, from);
      await handle(tap(data, id, from));
    },
    buttonOf,
    /** Ends the comparison of the open draft's list with other campaigns, as the queue of intakes would. */
    async compares(): Promise<void> {
      const draft = store.drafts.open(CHAT);
      const waiting = draft && store.intakes.waiting(draft.id).find(({ work }) => work.kind === "compare");
      if (!draft || !waiting) throw new Error("No comparison is asked for");
      const change = await recentlyCalled.compareList(draft.id);
      store.transaction(() => {
        store.intakes.finish(waiting.id);
        const changed = change(draft);
        store.drafts.save(changed, now());
        wizard.goOn(changed);
      });
      screen.redraw({ draftId: draft.id, chatId: CHAT });
      await turns.idle();
    },
    /** What the chat's newest message says. */
    reads: (from = CHAT): string => telegram.messages(from).at(-1)?.text ?? "",
    labels: (from = CHAT): string[] => (telegram.messages(from).at(-1)?.buttons ?? []).flat().map(({ text }) => text),
    words: catalogue.en,
    /** The chat's open draft. */
    draft() {
      const open = store.drafts.open(CHAT);
      if (!open) throw new Error("No draft is open");
      return open;
    },
  };
}

export type BotInHand = ReturnType<typeof botInHand>;
