import { afterAll, beforeAll, expect, test } from "vitest";
import { change, handled, rows } from "./database.ts";
import { freePort } from "./free-port.ts";
import { type Office, openOffice } from "./office.ts";
import { CARD, postsTo, SAID_TWICE, saying, send, walkToReview, words } from "./walk.ts";

let office: Office;
let address = "";
beforeAll(async () => {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  office = await openOffice({
    env: { HTTP_PORT: String(port), WEBHOOK_URL: `${address}/telegram`, WEBHOOK_SECRET: "only-telegram-knows" },
  });
});
// Admins who never wrote are told of a copy as well.
afterAll(() => office.close({ provoked: new RegExp(`${SAID_TWICE.source}|chat not found`) }));

test("a campaign is made with updates that Telegram posts, and none is fetched", async () => {
  await walkToReview(office.manager, "Webhook");
  send(office.manager);
  await office.manager.seesLast(CARD);
  expect(postsTo(office.pbx)).toHaveLength(1);
  expect(office.telegram.calls.filter(({ method }) => method === "getUpdates")).toEqual([]);
});

test("who does not know the secret is not heard", async () => {
  const stranger = { update_id: 900_000_000, message: { text: "/help" } };
  const response = await fetch(`${address}/telegram`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": "a guess" },
    body: JSON.stringify(stranger),
  });
  expect(response.status).toBe(401);
  const health = (await (await fetch(`${address}/healthz`)).json()) as Record<string, unknown>;
  expect(health).toEqual({ ok: true, databaseWritten: true, databaseThere: true });
  const ready = (await (await fetch(`${address}/readyz`)).json()) as Record<string, unknown>;
  expect(ready).toMatchObject({ ok: true, late: "", updatesWaiting: 0, overdueHeld: 0, oldestUpdateSeconds: -1 });
});

test("figures for Prometheus are named and counted", async () => {
  const metrics = await (await fetch(`${address}/metrics`)).text();
  for (const [name, value] of Object.entries({
    alive: "1",
    ready: "1",
    updates_waiting: "0",
    free_bytes: "[\\d.e+]+",
  })) {
    expect(metrics).toMatch(
      new RegExp(
        `^# HELP campaign_bot_${name} .+\n# TYPE campaign_bot_${name} gauge\ncampaign_bot_${name} ${value}$`,
        "m",
      ),
    );
  }
  expect(metrics).toMatch(/^nodejs_eventloop_lag_seconds /m);
});

test("what is posted while nothing runs is handled after the restart", async () => {
  const colleague = office.hires();
  await office.restart(() => void colleague.says("/help"));
  await colleague.seesLast(saying(words.html("help-text")));
});

test("a tap that waits at Telegram for a copy takes no effect", async () => {
  const manager = office.hires();
  await walkToReview(manager, "Nusxa");
  const before = postsTo(office.pbx).length;
  const colleague = office.hires();
  await office.restart(() => {
    // As in a folder that was put back: what its mark says is not what the database knows.
    change(office, "UPDATE instance SET beats = beats + 7");
    send(manager);
    colleague.says("/help");
  });
  await colleague.seesAnywhere(saying(words.html("help-text")));
  await handled(office);
  expect([rows(office, "SELECT id FROM submissions WHERE state <> 'accepted'"), postsTo(office.pbx).length]).toEqual([
    [],
    before,
  ]);
  // What is tapped from now on counts, on a screen of this folder.
  send(manager);
  await manager.seesLast(saying(words.html("review-drawn-before")));
  send(manager);
  await manager.seesLast(CARD);
});

test("told to stop, it ends in order", async () => {
  expect(await office.bot().stop()).toBe(0);
});
