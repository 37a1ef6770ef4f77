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
