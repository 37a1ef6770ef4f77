import { describe, expect, test } from "vitest";
import { approvalCommands } from "../../../src/bot/commands/approvals.ts";
import { withAccount } from "../../../src/bot/views/account-views.ts";
import {
  approvalOverView,
  approvalView,
  approvedView,
  waitsForApprovalView,
} from "../../../src/bot/views/approval-views.ts";
import type { View } from "../../../src/bot/views/view.ts";
import type { Approval } from "../../../src/domain/campaign/approval.ts";
import type { Submission, SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { shownOf } from "../../../src/domain/journal/shown.ts";
import { windowFromJson } from "../../../src/domain/schedule/schedule.ts";
import { loadWords } from "../../../src/words.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const [APPROVER, OTHER, NOBODY] = [8, 9, 10];
const NOW = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
const READING = { callingHours: windowFromJson({ from: "08:00", to: "21:00" }), defaultTimezone: "utc +5" };
const words = loadWords("en");

/** A campaign of the manager in CHAT, whom 8 and 9 may agree to; nobody was asked where it is left out. */
function asked(state: SubmissionState, { approvedBy = 0, isAsked = true, account = "" } = {}) {
  const store = memoryStore();
  store.people.setName(APPROVER, " Nodira ");
  const submission: Submission = { ...holdSubmission(store, "s"), state };
  const shown = shownOf(submission.answers, 1);
  const open = { submissionId: "s", digest: "0123456789abcdef", shown, askedAt: NOW, expiresAt: NOW + 3_600_000 };
  const approval: Approval = approvedBy === 0 ? open : { ...open, approvedBy };
  const placed: unknown[][] = [];
  const commands = approvalCommands({
    store: { ...store, submissions: { ...store.submissions, byId: (id) => (id === "s" ? submission : undefined) } },
    messages: {
      place: async (...given) => placed.push(given),
      send: async () => 1,
      strip: async () => {},
    },
    access: { mayTo: (userId) => userId === APPROVER || userId === OTHER },
    accountsAt: { shown: () => (account === "" ? undefined : account) },
    approvals: {
      approvalOf: () => (isAsked ? approval : undefined),
      approve: () => "approved",
      approversOf: () => [APPROVER, OTHER],
      isNeeded: () => true,
    },
    submit: { sendBack: () => true },
    sendFile() {},
    reading: READING,
    now: () => NOW,
  });
  const who = { submission, approval, person: String(CHAT) };
  const views: Record<string, View> = {
    question: approvalView(who, { ...READING, now: NOW }, words),
    waits: waitsForApprovalView(who, ["Nodira", "9"], NOW, words),
    yes: approvedView(submission, words),
    over: approvalOverView(submission, words),
  };
  return { ...commands, submission, views, placed };
}

test.each<[who: string, chatId: number, state: SubmissionState, approvedBy: number, sees: string | undefined]>([
  ["whose it is, while it is asked about", CHAT, "to-approve", 0, "waits"],
  ["whose it is, once somebody agreed", CHAT, "held", APPROVER, undefined],
  ["who may agree", APPROVER, "to-approve", 0, "question"],
  ["who agreed", APPROVER, "held", APPROVER, "yes"],
  ["another one who could have", OTHER, "held", APPROVER, "over"],
  ["who agreed, once it has left", APPROVER, "accepted", APPROVER, "over"],
  ["another one, once it was stopped", OTHER, "stopped", 0, "over"],
  ["who may not", NOBODY, "to-approve", 0, undefined],
])("%s (%i), sees of what is %s, agreed to by %i: %s", (_, chatId, state, approvedBy, sees) => {
  const { viewFor, submission, views } = asked(state, { approvedBy });
  expect(viewFor(chatId, submission, words)).toEqual(sees && views[sees]);
});

test.each([CHAT, APPROVER])("of what nobody was asked about %i sees nothing", (chatId) => {
  const { viewFor, submission } = asked("to-approve", { isAsked: false });
  expect(viewFor(chatId, submission, words)).toBeUndefined();
});

test("its account stands over it where the reader has several", () => {
  const { viewFor, submission, views } = asked("to-approve", { account: "Filial" });
  const { question } = views;
  expect(viewFor(APPROVER, submission, words)).toEqual(question && withAccount(question, "Filial", words));
});

describe("a tap draws it as it is now, on the message that was tapped", () => {
  const update = { callback_query: { message: { message_id: 5 } } };
  const turn = (chatId: number) => ({
    chatId,
    userId: chatId,
    words,
    update,
    answer: async () => {},
    effect: (change: () => unknown) => change(),
  });

  test.each([{ kind: "approve", shown: "0123456789" }, { kind: "look-again" }] as const)("$kind", async (tap) => {
    const { tap: taps, submission, views, placed } = asked("to-approve");
    await taps(tap, submission, turn(APPROVER) as never);
    expect(placed).toEqual([[APPROVER, 5, views.question]]);
  });

  test.each([{ kind: "send-back" }, { kind: "hear" }, { kind: "clean-list" }] as const)(
    "$kind, where it waits no more",
    async (tap) => {
      const { tap: taps, submission, views, placed } = asked("stopped");
      await taps(tap, submission, turn(APPROVER) as never);
      expect(placed).toEqual([[APPROVER, 5, views.over]]);
    },
  );
});
