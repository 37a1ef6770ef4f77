import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { openPort } from "../src/incoming.ts";
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
