import { expect, test } from "vitest";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, memoryStore } from "./memory.ts";

function listsOf(...names: string[]) {
  const store = memoryStore();
  const { list: answer } = completeAnswers();
  const keep = (name: string, now: number, chatId = CHAT) => {
    store.files.put({ sha256: name, kind: "list", name, size: 1, facts: {}, chatId }, now);
    store.lists.put(chatId, { ...answer, sha256: name, fileName: `${name}.csv` }, now);
  };
  for (const [at, name] of names.entries()) keep(name, at);
  const latest = () => store.lists.latest(CHAT, 10).map(({ list, usedAt }) => [list.sha256, usedAt]);
  return { store, keep, latest };
}

test("lists are told last used first; one that is used again moves to the top", () => {
  const { keep, latest } = listsOf("a", "b");
  keep("a", 5);
  expect(latest()).toEqual([
    ["a", 5],
    ["b", 1],
  ]);
});

test("each chat has its own, also of the same content", () => {
  const { store, keep, latest } = listsOf("a");
  keep("a", 1, CHAT + 1);
  keep("b", 2, CHAT + 1);
  expect(latest()).toEqual([["a", 0]]);
  expect(store.lists.latest(CHAT + 1, 10)).toHaveLength(2);
});

test("a list goes with its file", () => {
  const { store, latest } = listsOf("a", "b");
  store.files.removeUnused("a", Number.MAX_SAFE_INTEGER);
  expect(latest()).toEqual([["b", 1]]);
});
