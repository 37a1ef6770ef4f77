import type { Update } from "grammy/types";
import { expect, test, vi } from "vitest";
import { createInbox } from "../../src/bot/inbox.ts";
import { createTurns } from "../../src/bot/turns.ts";
import { recordedLog } from "../recorded-log.ts";
import { memoryStore } from "../store/memory.ts";
import { refusal } from "./telegram/refusal.ts";

function says(id: number, chatId = 1): Update {
  const chat = { id: chatId, type: "private" as const, first_name: "N" };
  return { update_id: id, message: { message_id: id, date: 0, chat, from: { ...chat, is_bot: false }, text: "x" } };
}

function office(handle: (update: Update) => Promise<void>, store = memoryStore()) {
  const turns = createTurns();
  const stopping = new AbortController();
  const gaveUp = vi.fn(async (_update: Update) => {});
  const { log, events } = recordedLog();
  const inbox = createInbox({
    store,
    turns,
    kept: { clean: (update) => update, write: JSON.stringify, read: (_, body) => JSON.parse(body) as Update },
    handle,
    gaveUp,
    log,
    now: () => 0,
    stopping: stopping.signal,
    received() {},
  });
  return { inbox, store, turns, stopping, gaveUp, events };
}

test("an update is committed before it is handled, and forgotten after", async () => {
  const waiting: number[] = [];
  const { inbox, store, turns } = office(async () => void waiting.push(store.updates.waitingCount()));
  inbox.receive([says(1)]);
  expect(store.updates.waitingCount()).toBe(1);
  await turns.idle();
  expect([waiting, store.updates.waitingCount()]).toEqual([[1], 0]);
});

test("a chat's updates are handled in order, and a slow one does not hold up another chat", async () => {
  const slow = Promise.withResolvers<void>();
  const handled: number[] = [];
  const { inbox, turns } = office(async ({ update_id: id }) => {
    if (id === 1) await slow.promise;
    handled.push(id);
    if (id === 3) slow.resolve();
  });
  inbox.receive([says(1), says(2), says(3, 2)]);
  await turns.idle();
  expect(handled).toEqual([3, 1, 2]);
});

test("a redelivered update is not handled again", async () => {
  const handled: number[] = [];
  const { inbox, turns } = office(async ({ update_id: id }) => void handled.push(id));
  inbox.receive([says(1)]);
  inbox.receive([says(1), says(2)]);
  await turns.idle();
  inbox.receive([says(1)]);
  await turns.idle();
  expect(handled).toEqual([1, 2]);
});

test("what a killed process left is taken up in its order", async () => {
  const store = memoryStore();
  const killed = office(() => new Promise(() => {}), store);
  killed.inbox.receive([says(2), says(1)]);
  const handled: number[] = [];
  const { inbox, turns } = office(async ({ update_id: id }) => void handled.push(id), store);
  expect(inbox.replay()).toBe(2);
  await turns.idle();
  expect(handled).toEqual([1, 2]);
});

test("an update that fails three times is put aside and told, and the next one is handled", async () => {
  const tried: number[] = [];
  const { inbox, turns, gaveUp, store } = office(async ({ update_id: id }) => {
    tried.push(id);
    if (id === 1) throw new Error("broken");
  });
  inbox.receive([says(1), says(2)]);
  await turns.idle();
  expect(tried).toEqual([1, 1, 1, 2]);
  expect(gaveUp.mock.calls.map(([update]) => update.update_id)).toEqual([1]);
  expect(store.updates.waitingCount()).toBe(0);
});

test("while Telegram asks to wait, an update is not given up", async () => {
  let tries = 0;
  const { inbox, turns, gaveUp } = office(async () => {
    tries += 1;
    if (tries < 6) throw refusal(429, "Too Many Requests", 0);
  });
  inbox.receive([says(1)]);
  await turns.idle();
  expect([tries, gaveUp.mock.calls.length]).toEqual([6, 0]);
});

test("what nobody can be told of is done with at once", async () => {
  let tries = 0;
  const { inbox, turns, gaveUp, store } = office(async () => {
    tries += 1;
    throw refusal(403, "Forbidden: bot was blocked by the user");
  });
  inbox.receive([says(1)]);
  await turns.idle();
  expect([tries, gaveUp.mock.calls.length, store.updates.waitingCount()]).toEqual([1, 0, 0]);
});

test("an update that waits when the process stops stays for the next start", async () => {
  const { inbox, turns, stopping, store } = office(async () => {
    stopping.abort();
    throw refusal(429, "Too Many Requests", 30);
  });
  inbox.receive([says(1), says(2)]);
  await turns.idle();
  expect(store.updates.waiting().map(({ id }) => id)).toEqual([1, 2]);
});
