import { expect, test } from "vitest";
import { CHAT, memoryStore } from "./memory.ts";

const work = { kind: "file", file: { fileId: "f", as: "document", name: "a.csv", size: 3 } } as const;

test("work is taken in its order, what failed comes after what was not tried, and what is done does not come back", () => {
  const { drafts, intakes } = memoryStore();
  const draft = drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  intakes.add(draft, work, 1);
  intakes.add(draft, { ...work, file: { ...work.file, fileId: "g" } }, 2);
  const first = intakes.next();
  expect(first).toMatchObject({ draftId: "d", chatId: CHAT, work, attempts: 0 });
  intakes.attempt(first?.id ?? 0);
  expect(intakes.next()?.id).not.toBe(first?.id);
  expect(intakes.waiting("d")).toHaveLength(2);
  const second = intakes.next()?.id ?? 0;
  expect([intakes.finish(second), intakes.finish(second)]).toEqual([true, false]);
  expect(intakes.next()).toMatchObject({ id: first?.id, attempts: 1 });
});

test("chats that have something under way, and what is to rest, are passed over", () => {
  const { drafts, intakes } = memoryStore();
  const draft = drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 0);
  const other = drafts.create({ id: "e", chatId: CHAT + 1, userId: CHAT, answers: {} }, 0);
  for (const one of [draft, draft, other]) intakes.add(one, work, 1);
  const [first, second] = intakes.waiting("d");
  expect(intakes.next([CHAT])?.chatId).toBe(CHAT + 1);
  expect(intakes.next([], [first?.id ?? 0])?.id).toBe(second?.id);
  expect(intakes.next([CHAT, CHAT + 1])).toBeUndefined();
});
