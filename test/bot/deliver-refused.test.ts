import { describe, expect, test } from "vitest";
import { TelegramUnreachable } from "../../src/bot/telegram/fetch.ts";
import type { NoticeBody } from "../../src/store/notices.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdParts } from "../store/memory.ts";
import { desk } from "./delivery-desk.ts";
import { refusal } from "./telegram/refusal.ts";

type Desk = Awaited<ReturnType<typeof desk>>;

const CAMPAIGN = { accountId: 1, campaignId: 5 };
const TEST_CALL = { draftId: "d-s", askedAt: 7 };

/** A campaign of the chat's whose card is its newest message. */
function withCard({ store, screenId }: Desk): void {
  store.campaigns.add(pbxCampaign({ id: 5 }), "s", 0);
  store.links.add(CHAT, 5);
  store.links.setCard(CHAT, 5, screenId);
}

/** One of each kind, where it has something to say. */
const NOTICES: Readonly<Record<NoticeBody["kind"], (room: Desk) => NoticeBody>> = {
  submission(room) {
    room.becomes("sending", "unknown");
    return { kind: "submission", submissionId: "s" };
  },
  "test-call"({ store }) {
    const request = { name: "April", trunks: ["712037006"], recording: "a", goodtime: 3, timezone: "utc +5" };
    store.testCalls.create({ ...TEST_CALL, chatId: CHAT, userId: CHAT, request, confirmedAt: 0 });
    const made = store.testCalls.byKey(TEST_CALL);
    if (made) store.testCalls.settle(made, "accepted");
    return { kind: "test-call", ...TEST_CALL };
  },
  held: () => ({ kind: "held", submissionId: "s" }),
  reminder: () => ({ kind: "reminder", submissionId: "s" }),
  morning({ store }) {
    store.handOver.keepUntil("s", Temporal.Instant.from("2026-11-24T08:45+05:00").epochMilliseconds);
    return { kind: "morning", day: "2026-11-24" };
  },
  "kept-back"(room) {
    room.becomes("unknown");
    return { kind: "kept-back", submissionId: "s" };
  },
  folder: () => ({ kind: "folder" }),
  "left-behind": () => ({ kind: "left-behind", submissionId: "s" }),
  "rest-ask"({ store }) {
    holdParts(store);
    return { kind: "rest-ask", submissionId: "rest" };
  },
  status(room) {
    withCard(room);
    return { kind: "status", ...CAMPAIGN, news: "began", to: "running" };
  },
  card(room) {
    withCard(room);
    return { kind: "card", ...CAMPAIGN };
  },
  "fewer-counted"(room) {
    withCard(room);
    return { kind: "fewer-counted", ...CAMPAIGN, counted: 1, sent: 2 };
  },
  looked(room) {
    room.becomes("unknown");
    return { kind: "looked", submissionId: "s", result: { kind: "missed", first: 1, last: 20 } };
  },
  "do-not-call": () => ({
    kind: "do-not-call",
    outcome: { kind: "changed", mode: "add", changed: 1, same: 0, refused: 0 },
  }),
  team: () => ({ kind: "team", news: { what: "joined", userId: 9, role: "manager" } }),
  "team-chat"({ store }) {
    store.teamChats.add(CHAT, CHAT, 0);
    return { kind: "team-chat", news: { what: "token-refused" } };
  },
  approval: () => ({ kind: "approval", submissionId: "s" }),
  journal: () => ({ kind: "journal", head: "12 abc", rows: 3 }),
  "pbx-token-refused": () => ({ kind: "pbx-token-refused" }),
  account: () => ({ kind: "account", accountId: 1, news: { what: "refused" } }),
  "token-message": ({ screenId }) => ({ kind: "token-message", messageId: screenId, place: "late" }),
  "old-message": ({ screenId }) => ({ kind: "old-message", messageId: screenId }),
  outage: () => ({ kind: "outage", what: "pbx", since: 0 }),
};

const KINDS = Object.keys(NOTICES) as NoticeBody["kind"][];

/** What comes of a notice while Telegram answers everything with this. */
async function toldWhile(kind: NoticeBody["kind"], error: Error | undefined) {
  const room = await desk({ approvals: { viewFor: () => ({ text: completeAnswers().name, buttons: [] }) } });
  const body = NOTICES[kind](room);
  let asked = 0;
  room.telegram.api.config.use(async (previous, ...call) => {
    asked += 1;
    // As long as any answer takes.
    await new Promise(setImmediate);
    if (error) throw error;
    return previous(...call);
  });
  const told = (await room.tells(body)).kind;
  return { told, isAsked: asked > 0 };
}

describe.each(KINDS)("a notice: %s", (kind) => {
  test.each([
    ["takes it", undefined, "told"],
    ["cannot be reached", new TelegramUnreachable("ECONNRESET"), "again"],
    ["has closed the chat", refusal(403, "Forbidden: bot was blocked by the user"), "unreachable"],
  ] as const)("where Telegram %s", async (_, error, told) => {
    expect(await toldWhile(kind, error)).toEqual({ told, isAsked: true });
  });
});
