import { expect, test } from "vitest";
import { memoryStore } from "./memory.ts";

const refused = { kind: "pbx-token-refused" } as const;

test("notices fall due in the order in which they came, with what they tell", () => {
  const { notices } = memoryStore();
  const status = { kind: "status", accountId: 1, campaignId: 5, news: "began", to: "running" } as const;
  notices.add(7, status, 10);
  notices.add(8, refused, 10);
  expect(notices.nextDue()).toBe(10);
  expect(notices.due(9)).toEqual([]);
  expect(notices.due(10)).toMatchObject([
    { chatId: 7, body: status, attempts: 0 },
    { chatId: 8, body: refused, attempts: 0 },
  ]);
});

test("a postponed notice waits and counts its tries, a settled one is over", () => {
  const { notices } = memoryStore();
  notices.add(7, refused, 10);
  const id = notices.due(10)[0]?.id ?? 0;
  notices.postpone(id, 50);
  expect([notices.due(49), notices.nextDue()]).toEqual([[], 50]);
  expect(notices.due(50)).toMatchObject([{ attempts: 1 }]);
  notices.settle(id, true, 51);
  expect([notices.due(100), notices.nextDue()]).toEqual([[], undefined]);
});

test("when a chat is open again, only what it was not told comes after all", () => {
  const { notices } = memoryStore();
  const told = { kind: "submission", submissionId: "told" } as const;
  const missed = { kind: "submission", submissionId: "missed" } as const;
  for (const body of [told, missed]) notices.add(7, body, 10);
  for (const { id, body } of notices.due(10)) notices.settle(id, idOf(body) === "told", 11);
  notices.revive(7, 20);
  expect(notices.due(20).map(({ body }) => idOf(body))).toEqual(["missed"]);
});

function idOf(body: object): unknown {
  return "submissionId" in body ? body.submissionId : undefined;
}
