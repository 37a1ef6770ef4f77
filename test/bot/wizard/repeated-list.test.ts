import { expect, test } from "vitest";
import { repeatedList } from "../../../src/bot/wizard/repeated-list.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdParts, holdSubmission, memoryStore } from "../../store/memory.ts";

test("a part is repeated as the whole of what was confirmed, and its rest is no other campaign", () => {
  const store = memoryStore();
  const { list } = completeAnswers();
  const of = (sha256: string) => ({ ...list, sha256 });
  const part = { number: 1, name: "Aksiya", list: of("whole") } as const;
  holdParts(store, { answers: completeAnswers({ part, list: of("part") }) });
  store.parts.release("rest", completeAnswers({ list: of("rest") }), 500, 500);
  holdSubmission(store, "other", { confirmedAt: 400, answers: completeAnswers({ list: of("other") }) });
  const file = { kind: "list", name: "a.csv", size: 3, facts: {}, chatId: CHAT } as const;
  for (const sha256 of ["whole", "part", "rest", "other"]) store.files.put({ ...file, sha256 }, 0);
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: {} }, 600);
  const found = repeatedList(store, { ...begun, cursor: { repeats: "first" } });
  expect(found?.list.sha256).toBe("whole");
  expect(found?.since.flatMap(({ sources }) => sources.map(({ sha256 }) => sha256))).toEqual(["other"]);
});
