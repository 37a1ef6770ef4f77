import { expect, test } from "vitest";
import { CHAT, memoryStore } from "./memory.ts";

const file = { sha256: "aa", kind: "list" as const, name: "a.csv", size: 3, facts: { numbers: 1 }, chatId: CHAT };

test("a file is found by its hash with what is known of it", () => {
  const { files } = memoryStore();
  files.put(file, 5);
  expect(files.byHash("aa")).toEqual({ ...file, createdAt: 5, usedAt: 5 });
  expect(files.byHash("bb")).toBeUndefined();
});

test("used again it is young again", () => {
  const { files } = memoryStore();
  files.put(file, 5);
  files.put({ ...file, sha256: "bb" }, 6);
  files.put({ ...file, facts: { numbers: 2 } }, 50);
  expect(files.expired(50, 10)).toEqual([{ sha256: "bb", usedAt: 6 }]);
  expect(files.byHash("aa")).toMatchObject({ createdAt: 5, usedAt: 50, facts: { numbers: 2 } });
});

test("what was not used for long is found page by page, the oldest first", () => {
  const { files } = memoryStore();
  for (const [sha256, usedAt] of Object.entries({ dd: 7, aa: 6, cc: 5, bb: 5 })) files.put({ ...file, sha256 }, usedAt);
  const pages: string[][] = [];
  for (let page = files.expired(7, 2); page.length > 0; page = files.expired(7, 2, page.at(-1))) {
    pages.push(page.map(({ sha256 }) => sha256));
  }
  expect(pages).toEqual([["bb", "cc"], ["aa"]]);
});

test("a file is forgotten when nothing used it since, and stays when something did", () => {
  const { files } = memoryStore();
  files.put(file, 5);
  expect(files.removeUnused("aa", 5)).toBe(false);
  expect(files.byHash("aa")).toBeDefined();
  expect(files.removeUnused("aa", 6)).toBe(true);
  expect(files.byHash("aa")).toBeUndefined();
});
