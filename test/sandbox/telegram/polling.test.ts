import { Bot } from "grammy";
import type { Update } from "grammy/types";
import { expect, onTestFinished, test } from "vitest";
import { openTelegram, refusalOf } from "./open-telegram.ts";

const textsOf = (updates: Update[]) => updates.map((update) => update.message?.text);

test("updates come again until a higher offset confirms them", async () => {
  const { api, aziza } = await openTelegram();
  aziza.says("two");
  const first = await api.getUpdates();
  expect(textsOf(first)).toEqual(["/start", "two"]);
  expect(textsOf(await api.getUpdates())).toEqual(["/start", "two"]);
  const offset = (first[0]?.update_id ?? 0) + 1;
  expect(textsOf(await api.getUpdates({ offset }))).toEqual(["two"]);
  expect(textsOf(await api.getUpdates({ offset: offset + 1 }))).toEqual([]);
});

test("the limit holds back the rest, and a negative offset keeps only the end", async () => {
  const { api, aziza } = await openTelegram();
  for (const text of ["two", "three"]) aziza.says(text);
  expect(textsOf(await api.getUpdates({ limit: 2 }))).toEqual(["/start", "two"]);
  expect(textsOf(await api.getUpdates({ offset: -1 }))).toEqual(["three"]);
  expect(textsOf(await api.getUpdates())).toEqual(["three"]);
});

test("a waiting getUpdates is answered as soon as something happens", async () => {
  const { api, aziza, telegram } = await openTelegram();
  const [started] = await api.getUpdates();
  const waiting = api.getUpdates({ offset: (started?.update_id ?? 0) + 1, timeout: 30 });
  await telegram.settled();
  aziza.says("hello");
  expect(textsOf(await waiting)).toEqual(["hello"]);
});

test("an update is not given to a bot that hung up", async () => {
  const { api, aziza, telegram } = await openTelegram();
  const offset = ((await api.getUpdates())[0]?.update_id ?? 0) + 1;
  const killed = new AbortController();
  const url = `${telegram.url}/bot${telegram.token}/getUpdates?offset=${offset}&timeout=30`;
  const waiting = fetch(url, { signal: killed.signal });
  await telegram.settled();
  const answered = telegram.calls.length;
  killed.abort();
  await expect(waiting).rejects.toThrow();
  await expect.poll(() => telegram.calls.length).toBe(answered + 1);
  aziza.says("hello");
  expect(textsOf(await api.getUpdates({ offset }))).toEqual(["hello"]);
});

test("a second getUpdates ends the first with a conflict", async () => {
  const { api, telegram } = await openTelegram();
  const offset = ((await api.getUpdates())[0]?.update_id ?? 0) + 1;
  const first = refusalOf(api.getUpdates({ offset, timeout: 30 }));
  await telegram.settled();
  await api.getUpdates({ offset });
  expect(await first).toBe(
    "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  );
});

test("an update put back comes again although it was confirmed, and once only", async () => {
  const { api, telegram } = await openTelegram();
  const [update] = await api.getUpdates();
  if (!update) throw new Error("no update");
  const offset = update.update_id + 1;
  await api.getUpdates({ offset });
  telegram.redeliver(update);
  expect(await api.getUpdates({ offset })).toEqual([update]);
  expect(await api.getUpdates({ offset })).toEqual([]);
  await telegram.settled();
});

test("only the kinds of updates that were asked for arrive, until others are asked for", async () => {
  const { api, aziza } = await openTelegram();
  const [started] = await api.getUpdates({ allowed_updates: ["callback_query"] });
  const offset = (started?.update_id ?? 0) + 1;
  aziza.says("unheard");
  aziza.forgesTap("data", 1);
  const updates = await api.getUpdates({ offset });
  expect(updates.map((update) => update.callback_query?.data)).toEqual(["data"]);
});

test("a bot of grammY's own polling answers a person", async () => {
  const { aziza, telegram } = await openTelegram();
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.url } });
  bot.command("start", (ctx) => ctx.reply("Salom"));
  const running = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await running;
  });
  expect(await aziza.seesLast("Salom")).toMatchObject({ fromBot: true });
  await telegram.settled();
  expect(telegram.refusals()).toEqual([]);
});

test("updates are numbered from the time on, so that a restarted stand-in repeats none", async () => {
  let time = Date.UTC(2026, 10, 23);
  const first = await openTelegram({ now: () => time });
  time += 1000;
  const second = await openTelegram({ now: () => time });
  expect(second.aziza.says("a").update_id).toBe(first.aziza.says("a").update_id + 1);
});
