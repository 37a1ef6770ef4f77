import { expect, test } from "vitest";
import { ownNumberCommands } from "../../../src/bot/commands/own-number.ts";
import { numberTakenView } from "../../../src/bot/views/test-call.ts";
import { loadWords } from "../../../src/words.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

const words = loadWords("en");

/** A chat on the read-back of a draft, which has been asked for its person's own number. */
function asked(expecting: object = {}) {
  const store = memoryStore();
  store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 0);
  store.chats.expect(CHAT, { kind: "own-number", draftId: "d", ...expecting });
  const said: string[] = [];
  const messages = { send: async (_chat: number, { text }: { text: string }) => said.push(text) };
  const { take } = ownNumberCommands({ store, messages: messages as never, now: () => 77 });
  const sends = (contact: object | undefined, updateId = 5) =>
    take({
      chatId: CHAT,
      userId: CHAT,
      words,
      update: { update_id: updateId, message: { contact } },
      effect: (change: () => unknown) => change(),
    } as never);
  return { store, said, sends };
}

const OWN = { user_id: CHAT, phone_number: "998901234567" };
const SOMEBODY = { ...OWN, user_id: CHAT + 1 };

test.each(["998901234567", "+998 90 123-45-67"])(
  "one's own number (%s) is kept, and the test call is asked about",
  async (phone_number) => {
    const { store, said, sends } = asked();
    expect(await sends({ ...OWN, phone_number })).toBe(true);
    expect(store.people.number(CHAT)).toBe("998901234567");
    const draft = store.drafts.open(CHAT);
    expect(draft?.cursor.testCall).toEqual({ askedAt: 77 });
    expect(draft && store.screens.owedBy(draft)?.place).toBe("below");
    expect(said).toEqual([numberTakenView("kept", words).text]);
  },
);

test("it is taken once, and by the same update again", async () => {
  const { sends } = asked();
  expect([await sends(OWN, 5), await sends(OWN, 5), await sends(OWN, 6)]).toEqual([true, true, false]);
});

test.each([
  ["another draft is open", "other"],
  ["none is open", undefined],
])("the number is kept, but no draft changes where %s", async (_, draftId) => {
  const { store, sends } = asked();
  store.drafts.cancel("d", 0);
  if (draftId) store.drafts.create({ id: draftId, chatId: CHAT, userId: CHAT, answers: completeAnswers() }, 0);
  expect(await sends(OWN)).toBe(true);
  expect(store.people.number(CHAT)).toBe("998901234567");
  expect(store.drafts.open(CHAT)?.cursor.testCall).toBeUndefined();
});

test("somebody else's number is not kept and said to be that; after the person went elsewhere it is a list", async () => {
  const at = asked();
  expect(await at.sends(SOMEBODY)).toBe(true);
  expect(at.said).toEqual([numberTakenView("not-yours", words).text]);
  const left = asked({ left: true });
  expect(await left.sends(SOMEBODY)).toBe(false);
  expect(left.said).toEqual([]);
  for (const { store } of [at, left]) expect(store.people.number(CHAT)).toBeUndefined();
});

test("a number that cannot be called is not kept and said to be that", async () => {
  const { store, said, sends } = asked();
  expect(await sends({ ...OWN, phone_number: "12" })).toBe(true);
  expect([said, store.people.number(CHAT)]).toEqual([[numberTakenView("unfit", words).text], undefined]);
});

test("a contact that nobody asked for, and what is no contact, is for somebody else to take", async () => {
  const { store, sends } = asked();
  expect(await sends(undefined)).toBe(false);
  store.chats.expect(CHAT, undefined);
  expect(await sends(OWN)).toBe(false);
});
