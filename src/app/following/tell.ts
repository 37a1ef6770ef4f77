import { isForStrangers } from "../../domain/team/news.ts";
import type { Log } from "../../log.ts";
import type { Notice, NoticeBody } from "../../store/notices.ts";
import type { Store } from "../../store/store.ts";
import type { Chat } from "../chat.ts";
import { createQueue } from "../queue/queue.ts";
import { untilWritten } from "../queue/until-written.ts";
import type { Pace } from "./pace.ts";

export interface TellParts {
  store: Pick<Store, "accounts" | "of" | "chats" | "notices" | "teamChats" | "transaction">;
  deliver: Chat["deliver"];
  /** How fast the bot may speak by itself. */
  pace: Pick<Pace, "waitFor">;
  /** Whether a person may be told anything; in a private chat the chat's id is the person's. */
  isLetIn(userId: number): boolean;
  /** Whether a person has an account: of the campaigns of others they are told nothing. */
  hasAccount(userId: number, accountId: number): boolean;
  /** What became of a confirmation is told to nobody, because its person is not let in any more. In the caller's transaction. */
  unheard(submissionId: string): void;
  now(): number;
  log: Log;
}

/** Longest pause between two tries, in milliseconds. */
const LONGEST_PAUSE = 600_000;

/** Milliseconds after which a chat that Telegram called closed is tried once more: it may have been Telegram's mistake. */
const CLOSED_PAUSE = 3_000;

/** Milliseconds for which news waits at the longest for that of other campaigns, and between two looks at whether it is due. */
const LONGEST_GATHERING = 30_000;
const GATHERING_STEP = 1_000;

/**
 * How many messages a notice sends or changes at the most, and whether it is what became of a confirmation. What answers
 * a person's own tap or message takes none of the chat's pace.
 */
const WEIGHT: Record<NoticeBody["kind"], { messages: number; isOutcome: boolean }> = {
  submission: { messages: 2, isOutcome: true },
  "test-call": { messages: 1, isOutcome: true },
  held: { messages: 1, isOutcome: true },
  reminder: { messages: 1, isOutcome: false },
  morning: { messages: 1, isOutcome: false },
  "kept-back": { messages: 1, isOutcome: true },
  folder: { messages: 1, isOutcome: true },
  "left-behind": { messages: 1, isOutcome: true },
  "rest-ask": { messages: 1, isOutcome: true },
  status: { messages: 2, isOutcome: false },
  card: { messages: 1, isOutcome: false },
  "fewer-counted": { messages: 1, isOutcome: false },
  team: { messages: 1, isOutcome: false },
  "team-chat": { messages: 1, isOutcome: false },
  outage: { messages: 1, isOutcome: true },
  approval: { messages: 1, isOutcome: true },
  journal: { messages: 1, isOutcome: false },
  "pbx-token-refused": { messages: 1, isOutcome: false },
  account: { messages: 0, isOutcome: true },
  "token-message": { messages: 0, isOutcome: true },
  "old-message": { messages: 0, isOutcome: true },
  looked: { messages: 0, isOutcome: true },
  "do-not-call": { messages: 0, isOutcome: true },
};

type OfCampaign = Extract<NoticeBody, { kind: "status" | "card" | "fewer-counted" }>;

function isOfCampaign(body: NoticeBody): body is OfCampaign {
  return body.kind === "status" || body.kind === "card" || body.kind === "fewer-counted";
}

/** Takes notices in order and marks them as told once Telegram took them. */
export function createTell({ store, deliver, pace, isLetIn, hasAccount, unheard, now, log }: TellParts) {
  /** When the next campaign of any account is looked at; never: Infinity. */
  const nextLook = () =>
    Math.min(
      ...store.accounts
        .all()
        .filter(({ state }) => state === "active")
        .map(({ id }) => store.of(id).campaigns.nextDue() ?? Infinity),
    );

  async function tell(notice: Notice, stopping: AbortSignal): Promise<void> {
    const { id, chatId, body } = notice;
    // News to somebody who is not let in any more, or has not the campaign's account, ends; a card that changes again is drawn once.
    const isForAnybody =
      body.kind === "token-message" ||
      (body.kind === "team" ? isForStrangers(body.news) : body.kind === "team-chat" && store.teamChats.has(chatId));
    const isOfOther = isOfCampaign(body) && !hasAccount(chatId, body.accountId);
    const isOver =
      isOfOther ||
      (!isForAnybody && !isLetIn(chatId)) ||
      (body.kind === "card" && store.notices.isOvertaken(notice, body));
    if (isOver && body.kind === "submission") {
      return store.transaction(() => {
        store.notices.settle(id, false, now());
        unheard(body.submissionId);
      });
    }
    if (isOver || store.chats.unreachable(chatId)) return store.notices.settle(id, false, now());
    const { messages, isOutcome } = WEIGHT[body.kind];
    const pause = messages === 0 ? 0 : pace.waitFor(chatId, messages, isOutcome);
    if (pause > 0) return store.notices.hold(id, now() + pause);
    // What several campaigns have to tell at once is one message: it waits while others are still being looked at.
    const isGathered = now() - notice.createdAt >= LONGEST_GATHERING || nextLook() > now();
    if (body.kind === "status" && !isGathered) {
      return store.notices.hold(id, now() + GATHERING_STEP);
    }
    const told = await deliver(notice);
    if (told.kind === "unreachable" && notice.attempts === 0) {
      return store.notices.postpone(notice.id, now() + CLOSED_PAUSE);
    }
    if (told.kind === "again") {
      const pause = told.afterMs ?? Math.min(1000 * 2 ** notice.attempts, LONGEST_PAUSE);
      log.warn("notice-postponed", { noticeId: notice.id, pause });
      return store.notices.postpone(notice.id, now() + pause);
    }
    // Tried until it is written: to send the notice once more would tell the same news twice.
    const settle = () =>
      store.transaction(() => {
        store.notices.settle(notice.id, told.kind === "told", now());
        if (told.kind === "unreachable") store.chats.setUnreachable(notice.chatId, true);
        else told.onSettled?.();
      });
    await untilWritten("notice", settle, { log, stopping });
  }

  return createQueue<Notice>({
    name: "notices",
    next: (_busy, resting, at) => firstAwake(store.notices.due(at), resting),
    nextDue: store.notices.nextDue,
    idOf: ({ id }) => id,
    async perform(notice, stopping) {
      await tell(notice, stopping);
      return undefined;
    },
    now,
    log,
  });
}

function firstAwake(notices: readonly Notice[], resting: Iterable<number | string>): Notice | undefined {
  const ids = new Set(resting);
  return notices.find(({ id }) => !ids.has(id));
}
