import { expect, test } from "vitest";
import { type ApprovalTap, approvalCommands } from "../../../src/bot/commands/approvals.ts";
import { approvalOverView, sendBackView } from "../../../src/bot/views/approval-views.ts";
import { loadWords } from "../../../src/words.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const APPROVER = 9;
const words = loadWords("en");

/** An approver who was asked about a campaign; it still waits for them, or it does not. */
function asked(state: "to-approve" | "stopped" = "to-approve") {
  const store = memoryStore();
  const held = { ...holdSubmission(store, "s"), state };
  const done: unknown[] = [];
  const answered: (string | undefined)[] = [];
  const submissions = { ...store.submissions, byId: (id: string) => (id === "s" ? held : undefined) };
  const commands = approvalCommands({
    store: { chats: store.chats, journal: store.journal, people: store.people, submissions },
    messages: {
      place: async (chat, _on, { text }) => done.push(["placed", chat, text]),
      send: async (chat, { text }) => done.push(["sent", chat, text]),
      strip: async () => {},
    },
    access: { mayTo: (userId) => userId === APPROVER },
    approvals: {
      approvalOf: () => ({ shown: {}, expiresAt: 0, digest: "0123456789abcdef" }) as never,
      approve: () => "approved",
      approversOf: () => [APPROVER],
      isNeeded: () => true,
    },
    submit: { sendBack: (_one, by, said) => done.push(["sent back", by, said]) > 0 },
    sendFile: (chat, what) => void done.push(["file", chat, what]),
    reading: {} as never,
    now: () => 0,
  });
  const turn = (userId: number, updateId = 1) =>
    ({
      chatId: userId,
      userId,
      words,
      update: { update_id: updateId },
      answer: async (text?: string) => void answered.push(text),
      effect: (change: () => unknown) => change(),
    }) as never;
  const taps = (tap: ApprovalTap) => commands.tap(tap, held, turn(APPROVER));
  function says(text: string, by = APPROVER, updateId = 1): Promise<boolean> {
    const awaited = store.chats.expecting(by);
    if (awaited?.kind !== "approval-word") throw new Error("No word is awaited");
    return commands.giveWord(text, awaited, turn(by, updateId));
  }
  return { store, held, done, answered, taps, says };
}

test("who sends it back is asked for a word, and the next message is it", async () => {
  const { store, held, done, answered, taps } = asked();
  await taps({ kind: "send-back" });
  expect(store.chats.expecting(APPROVER)).toEqual({ kind: "approval-word", submissionId: "s" });
  expect(done).toEqual([["placed", APPROVER, sendBackView(held, words).text]]);
  expect(answered).toEqual([undefined]);
});

test("the word goes with it, as far as it is read, and no message is waited for any more", async () => {
  const { store, held, done, says } = asked();
  store.chats.expect(APPROVER, { kind: "approval-word", submissionId: "s" });
  expect(await says(`  ${"x".repeat(400)} `)).toBe(true);
  const over = approvalOverView(held, words).text;
  expect(done).toEqual([
    ["sent back", APPROVER, "x".repeat(300)],
    ["sent", APPROVER, over],
  ]);
  expect(await says("another message", APPROVER, 2)).toBe(false);
});

test("a word whose answer may not have arrived is answered once more, and is no word to anything else", async () => {
  const { store, held, done, says } = asked();
  store.chats.expect(APPROVER, { kind: "approval-word", submissionId: "s" });
  await says("not on a holiday");
  held.state = "stopped";
  expect(await says("not on a holiday")).toBe(true);
  expect(done.map((one) => (one as unknown[])[0])).toEqual(["sent back", "sent", "sent"]);
});

test.each([
  ["of one that waits no more", "stopped", APPROVER],
  ["of who may not agree to it", "to-approve", CHAT],
] as const)("a word %s is meant for something else", async (_, state, by) => {
  const { store, done, says } = asked(state);
  store.chats.expect(by, { kind: "approval-word", submissionId: "s" });
  expect(await says("why", by)).toBe(false);
  expect([done, store.chats.expecting(by)]).toEqual([[], undefined]);
});

test.each<[tap: ApprovalTap["kind"], what: string, isNoted: boolean]>([
  ["hear", "recording", false],
  ["clean-list", "clean", true],
])("%s sends the %s to who is asked; that numbers left the bot is noted down: %s", async (kind, what, isNoted) => {
  const waits = asked();
  await waits.taps({ kind } as ApprovalTap);
  expect(waits.done).toEqual([["file", APPROVER, what]]);
  const noted = waits.store.journal.last(undefined, 5);
  expect(noted).toHaveLength(isNoted ? 1 : 0);
  if (isNoted) expect(noted).toMatchObject([{ kind: "export", what: "clean", by: APPROVER, about: "d-s" }]);
  const over = asked("stopped");
  await over.taps({ kind } as ApprovalTap);
  expect(over.done.filter((one) => (one as unknown[])[0] === "file")).toEqual([]);
  expect(over.store.journal.last(undefined, 5)).toEqual([]);
});

test("who looks again gives up the word; without a word it is sent back as it is", async () => {
  const { store, done, taps } = asked("stopped");
  store.chats.expect(APPROVER, { kind: "approval-word", submissionId: "s" });
  await taps({ kind: "look-again" });
  expect(store.chats.expecting(APPROVER)).toBeUndefined();
  await taps({ kind: "sent-back" });
  expect(done).toContainEqual(["sent back", APPROVER, undefined]);
});
