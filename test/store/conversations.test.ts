import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../src/store/store.ts";
import { memoryStore } from "./memory.ts";

test.for(["before", "after"] as const)("a cursor is written over and deleted: read %s the next commit", (when) => {
  const { conversations, transaction } = memoryStore();
  const read = () => {
    if (when === "after") transaction(() => {});
    return conversations.read("1");
  };
  conversations.write("1", "a");
  expect(read()).toBe("a");
  conversations.write("1", "b");
  expect(read()).toBe("b");
  conversations.delete("1");
  expect(read()).toBeUndefined();
});

test("it is written with the next commit or at the end, and lost with a kill before: the next update enters anew", ({
  onTestFinished,
}) => {
  const path = join(mkdtempSync(join(tmpdir(), "conversations-")), "campaigns.sqlite");
  onTestFinished(() => rmSync(dirname(path), { recursive: true }));
  const store = openStore(path);
  const afterKill = () => {
    const next = openStore(path);
    const state = next.conversations.read("1");
    next.close();
    return state;
  };
  store.conversations.write("1", "a");
  expect(afterKill()).toBeUndefined();
  store.transaction(() => {});
  expect(afterKill()).toBe("a");
  store.conversations.write("1", "b");
  store.close();
  expect(afterKill()).toBe("b");
});
