import { expect, test } from "vitest";
import { noteReach } from "../../../src/bot/telegram/note-reach.ts";

type Call = Parameters<ReturnType<typeof noteReach>>[0];

/** What is noted of one call of a method that ends so. */
async function noted(method: "getUpdates" | "sendMessage", end: () => unknown, broken = false) {
  const notes: string[] = [];
  const reach = (name: string) => ({
    answered: () => void notes.push(`${name} answered`),
    failed: () => void notes.push(`${name} failed`),
  });
  const stopping = new AbortController();
  if (broken) stopping.abort();
  const call = (async () => end()) as unknown as Call;
  const signal = stopping.signal as unknown as Parameters<ReturnType<typeof noteReach>>[3];
  await noteReach(reach("telegram"), reach("updates"))(call, method, {} as never, signal).catch(() => {});
  return notes;
}

const refusal = (code: number) => () => ({ ok: false, error_code: code, description: "" });
const cut = () => {
  throw new Error("cut");
};

test.each([
  ["an answer", () => ({ ok: true, result: [] }), ["telegram answered", "updates answered"]],
  ["a conflict: somebody else has the updates", refusal(409), ["telegram answered", "updates failed"]],
  ["Telegram's own trouble", refusal(502), ["telegram failed", "updates failed"]],
  ["no answer", cut, ["telegram failed", "updates failed"]],
])("of a call for updates, %s", async (_, end, expected) => {
  expect(await noted("getUpdates", end)).toEqual(expected);
});

test("other calls say nothing of the updates", async () => {
  expect(await noted("sendMessage", refusal(403))).toEqual(["telegram answered"]);
  expect(await noted("sendMessage", cut)).toEqual(["telegram failed"]);
});

test("what was broken off here says nothing", async () => {
  expect(await noted("getUpdates", cut, true)).toEqual([]);
});
