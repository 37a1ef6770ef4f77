import { Api } from "grammy";
import { expect, onTestFinished, test } from "vitest";
import { startTelegram } from "../sandbox/telegram/server.ts";
import { readConfig } from "../src/config.ts";
import { openIncoming, openPort } from "../src/incoming.ts";
import { freePort } from "./journeys/free-port.ts";
import { recordedLog } from "./recorded-log.ts";

test("Telegram is told that a posted update arrived once it is on the disk", async () => {
  const port = await freePort();
  const reading = readConfig({
    BOT_TOKEN: "1:a",
    ALOVOICE_TOKEN: "t",
    ADMIN_IDS: "1",
    HTTP_PORT: String(port),
    WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
    WEBHOOK_SECRET: "s",
  });
  if (!reading.ok) throw new Error("refused");
  const opened = await openPort(reading.config, recordedLog().log);
  const kept: number[] = [];
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  const { promise: onDisk, resolve: flush } = Promise.withResolvers<void>();
  const well = async () => ({ ok: true });
  opened.serve({
    alive: well,
    ready: well,
    backlog: false,
    receive: (updates) => void kept.push(...updates.map(({ update_id }) => update_id)),
    durable() {
      ask();
      return onDisk;
    },
  });
  const answered: number[] = [];
  const posted = fetch(`http://127.0.0.1:${port}/hook`, {
    method: "POST",
    headers: { "x-telegram-bot-api-secret-token": "s" },
    body: JSON.stringify({ update_id: 5 }),
  }).then(({ status }) => answered.push(status));
  await asked;
  // As long as another request takes, whose answer depends on nothing.
  await fetch(`http://127.0.0.1:${port}/nothing`);
  expect([kept, answered]).toEqual([[5], []]);
  flush();
  await posted;
  expect(answered).toEqual([200]);
  await opened.close();
});

/** Asks a stand-in, at which somebody has said something, for updates; nothing is behind it yet. */
async function asking() {
  const telegram = await startTelegram();
  onTestFinished(telegram.close);
  const person = telegram.person({ id: 7, firstName: "Aziz" });
  person.says("salom");
  const reading = readConfig({ BOT_TOKEN: telegram.token, ALOVOICE_TOKEN: "t", ADMIN_IDS: "7" });
  if (!reading.ok) throw new Error("refused");
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const asked = Promise.withResolvers<void>();
  const offsets: number[] = [];
  api.config.use(async (previous, method, payload, signal) => {
    const answer = await previous(method, payload, signal);
    if (method === "getUpdates") {
      offsets.push((payload as { offset: number }).offset);
      asked.resolve();
    }
    return answer;
  });
  const incoming = await openIncoming(reading.config, {
    api,
    passed: () => 0,
    log: recordedLog().log,
    ask: (call) => call(),
  });
  onTestFinished(incoming.stop);
  return { telegram, incoming, asked: asked.promise, offsets };
}

test("what Telegram answers before there is a service is taken in by it, and confirmed only then", async () => {
  const { telegram, incoming, asked, offsets } = await asking();
  await asked;
  await new Promise(setImmediate);
  expect(offsets).toEqual([0]);
  const kept: (readonly [text: string | undefined, backlog: boolean])[] = [];
  await incoming.serve({
    isCopy: () => false,
    receive: (updates, backlog) => void kept.push(...updates.map(({ message }) => [message?.text, backlog] as const)),
  });
  await telegram.settled();
  expect(kept).toEqual([["salom", true]]);
});

test("a process that ends before its service is there leaves at Telegram what it answered", async () => {
  const { incoming, asked, offsets } = await asking();
  await asked;
  await incoming.stop();
  expect(offsets).toEqual([0]);
});
