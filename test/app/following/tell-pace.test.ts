import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTell } from "../../../src/app/following/tell.ts";
import { wallClock } from "../../../src/clock.ts";
import type { NoticeBody } from "../../../src/store/notices.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

const submissionId = "s";
const campaign = { accountId: 1, campaignId: 5 } as const;

/** What each kind of notice asks of the chat's pace: so many messages, as what became of a confirmation or as other news. */
const ASKED: readonly [body: NoticeBody, messages: number, as: "outcome" | "news"][] = [
  [{ kind: "submission", submissionId }, 2, "outcome"],
  [{ kind: "test-call", draftId: "d", askedAt: 1 }, 1, "outcome"],
  [{ kind: "held", submissionId }, 1, "outcome"],
  [{ kind: "kept-back", submissionId }, 1, "outcome"],
  [{ kind: "folder" }, 1, "outcome"],
  [{ kind: "left-behind", submissionId }, 1, "outcome"],
  [{ kind: "rest-ask", submissionId }, 1, "outcome"],
  [{ kind: "approval", submissionId }, 1, "outcome"],
  [{ kind: "outage", what: "pbx", since: 0 }, 1, "outcome"],
  [{ kind: "reminder", submissionId }, 1, "news"],
  [{ kind: "morning", day: "2026-11-24" }, 1, "news"],
  [{ kind: "status", ...campaign, news: "over", to: "finished" }, 2, "news"],
  [{ kind: "card", ...campaign }, 1, "news"],
  [{ kind: "fewer-counted", ...campaign, counted: 3, sent: 40 }, 1, "news"],
  [{ kind: "team", news: { what: "joined", userId: 7, role: "manager" } }, 1, "news"],
  [{ kind: "team-chat", news: { what: "token-refused" } }, 1, "news"],
  [{ kind: "journal", head: "ab", rows: 3 }, 1, "news"],
  [{ kind: "pbx-token-refused" }, 1, "news"],
];

/** What answers a person's own tap or message. */
const ANSWERS: readonly NoticeBody[] = [
  { kind: "account", accountId: 2, news: { what: "refused" } },
  { kind: "token-message", messageId: 5, place: "asked" },
  { kind: "old-message", messageId: 5 },
  { kind: "looked", submissionId, result: { kind: "nowhere" } },
  { kind: "do-not-call", outcome: { kind: "no-numbers" } },
];

/** Tells one notice in a chat in which nothing may be said for a second. */
async function tells(body: NoticeBody) {
  const store = memoryStore();
  const waitFor = vi.fn((_chatId: number, _messages: number, _isOutcome: boolean) => (wallClock() < 1_000 ? 1_000 : 0));
  const deliver = vi.fn(async () => ({ kind: "told" }) as const);
  const tell = createTell({
    store,
    deliver,
    pace: { waitFor },
    isLetIn: () => true,
    hasAccount: () => true,
    unheard: () => {},
    now: wallClock,
    log: recordedLog().log,
  });
  store.notices.add(CHAT, body, 0);
  tell.wake();
  await vi.advanceTimersByTimeAsync(999);
  const early = deliver.mock.calls.length;
  await vi.advanceTimersByTimeAsync(2_001);
  await tell.stop();
  return { asked: waitFor.mock.calls[0], early, told: deliver.mock.calls.length };
}

test.each(ASKED)("$kind waits for its turn in the chat", async (body, messages, as) => {
  expect(await tells(body)).toEqual({ asked: [CHAT, messages, as === "outcome"], early: 0, told: 1 });
});

test.each(ANSWERS)("$kind answers at once and takes nothing of the pace", async (body) => {
  expect(await tells(body)).toEqual({ asked: undefined, early: 1, told: 1 });
});
