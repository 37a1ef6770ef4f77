import { expect, test } from "vitest";
import { type ApprovalTap, approvalCommands } from "../../../src/bot/commands/approvals.ts";
import { approvalOverView } from "../../../src/bot/views/approval-views.ts";
import { loadWords } from "../../../src/words.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const APPROVER = 9;
const words = loadWords("en");

const TAPS: readonly ApprovalTap[] = [
  { kind: "approve", shown: "0123456789" },
  { kind: "send-back" },
  { kind: "sent-back" },
  { kind: "hear" },
  { kind: "clean-list" },
  { kind: "look-again" },
];

test.each(
  TAPS.flatMap((tap) => [
    { what: "that nobody was asked about", tap, isAsked: false },
    { what: "of an account that they have not", tap, isAsked: true },
  ]),
)("a campaign $what is to an approver's forged $tap.kind as what there is not", async ({ tap, isAsked }) => {
  const store = memoryStore();
  const submission = holdSubmission(store, "s");
  const done: unknown[] = [];
  const { tap: taps } = approvalCommands({
    store,
    messages: {} as never,
    access: { mayTo: (userId, _act, whose) => !isAsked && userId === APPROVER && whose.userId === CHAT },
    approvals: {
      approvalOf: () => (isAsked ? ({} as never) : undefined),
      approve: () => "not-any-more",
      approversOf: () => [APPROVER],
      isNeeded: () => false,
    },
    submit: { sendBack: () => done.push("sent back") > 0 },
    sendFile: (_chat, what) => void done.push(what),
    reading: {} as never,
    now: () => 0,
  });
  const answered: (string | undefined)[] = [];
  const turn = {
    chatId: APPROVER,
    userId: APPROVER,
    words,
    answer: async (text?: string) => void answered.push(text),
    effect: (change: () => unknown) => change(),
  };
  await taps(tap, submission, turn as never);
  expect(answered).toEqual([words.text("toast-old-buttons")]);
  expect(done).toEqual([]);
  expect(store.chats.expecting(APPROVER)).toBeUndefined();
});

test.each([
  ["approved", undefined],
  ["not-any-more", "approval-toast-not-any-more"],
  ["changed", "approval-toast-changed"],
] as const)("a yes that is %s is answered so", async (came, toast) => {
  const store = memoryStore();
  const submission = holdSubmission(store, "s");
  const { tap } = approvalCommands({
    store,
    messages: { place: async () => 1, send: async () => 1, strip: async () => {} } as never,
    access: { mayTo: () => true },
    approvals: {
      approvalOf: () => ({ shown: {}, expiresAt: 0 }) as never,
      approve: () => came,
      approversOf: () => [APPROVER],
      isNeeded: () => true,
    },
    submit: { sendBack: () => true },
    sendFile: () => {},
    reading: {} as never,
    now: () => 0,
  });
  const answered: (string | undefined)[] = [];
  const answer = async (text?: string) => void answered.push(text);
  const effect = (change: () => unknown) => change();
  const turn = { chatId: APPROVER, userId: APPROVER, words, answer, effect, update: {} };
  await tap({ kind: "approve", shown: "0123456789" }, submission, turn as never);
  expect(answered).toEqual([toast && words.text(toast)]);
});

test("who agreed is told of numbers that were taken out after they were asked", () => {
  const sent = { ...holdSubmission(memoryStore(), "s"), state: "accepted", takenOut: 3 } as const;
  expect(approvalOverView(sent, words).text).toContain("3 numbers were taken out meanwhile");
  expect(approvalOverView({ ...sent, takenOut: 0 }, words).text).not.toContain("taken out");
});
