import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { handled, rows } from "./database.ts";
import { freePort } from "./free-port.ts";
import { lasts } from "./lasting-clock.ts";
import { list, type Office, openOffice, recording } from "./office.ts";
import { CARD, postsTo, press, saying, send, walkToReview, words } from "./walk.ts";

let office: Office;
let manager: Person;
let port: string;

beforeAll(async () => {
  port = String(await freePort());
  office = await openOffice({ env: { HTTP_PORT: port } });
});
beforeEach(() => {
  manager = office.hires();
  office.pbx.requests.length = 0;
  office.log.length = 0;
});
afterAll(() => office.close());

/** Another program takes the write lock of the bot's database; returns how it lets go. */
function lock(): () => void {
  const db = new Database(join(office.dataDir, "campaigns.sqlite"));
  db.exec("BEGIN IMMEDIATE");
  return () => db.close();
}

const events = (name: string) =>
  office.log.map((line) => JSON.parse(line)).filter(({ msg }: { msg: string }) => msg === name);

/** Waits until the bot has met the lock. */
const meetsLock = () => expect.poll(() => office.log.filter((line) => line.includes("SQLITE_BUSY"))).not.toEqual([]);

/** The process does something else meanwhile. */
async function answers(): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/healthz`);
  await response.text();
}

test("an answer of the PBX that cannot be written is kept, logged and written when the lock is gone", async () => {
  await walkToReview(manager, "Qulf");
  await office.pbx.fault({ kind: "stall", on: "addAutorule", times: 1 });
  send(manager);
  await expect.poll(() => postsTo(office.pbx).length).toBe(1);
  await expect.poll(() => office.pbx.campaigns().length).toBe(1);
  const before = manager.chat().length;
  const release = lock();
  await office.pbx.clearFaults();
  await meetsLock();
  await answers();
  await lasts(14_000);
  const id = office.pbx.campaigns()[0]?.id;
  expect(events("submission-answered")).toMatchObject([{ outcome: "accepted", campaignId: id }]);
  expect(events("submission-settled")).toEqual([]);
  expect(rows(office, "SELECT state FROM submissions")).toEqual([{ state: "sending" }]);
  expect(manager.chat()).toHaveLength(before);
  release();
  await manager.seesLast(CARD);
  expect(rows(office, "SELECT state, campaign_id FROM submissions")).toEqual([{ state: "accepted", campaign_id: id }]);
  expect(events("submission-settled")).toHaveLength(1);
  expect(postsTo(office.pbx)).toHaveLength(1);
});

test("updates that cannot be kept are waited for, and each is handled once", async () => {
  const release = lock();
  manager.says("/start");
  manager.says("/help");
  await meetsLock();
  await answers();
  await lasts(8_000);
  release();
  await manager.seesLast(saying(words.html("help-text")));
  const said = manager.chat().map(({ text }) => text);
  expect(said.filter((text) => saying(words.html("start-text")).test(text))).toHaveLength(1);
  expect(said.filter((text) => saying(words.html("help-text")).test(text))).toHaveLength(1);
});

test("a lock in the midst of an answer: it counts once, and its screen comes once and can be used", async () => {
  manager.says("/new");
  await manager.seesLast(/1 \/ 6/);
  manager.sendsDocument({ name: "Aksiya.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  await manager.seesLast(/2 \/ 6/);
  manager.sendsDocument({ name: "raqamlar.csv", bytes: list(5, 500), mimeType: "text/csv" });
  await manager.seesLast(/3 \/ 6/);
  await handled(office);
  office.telegram.fault({ method: "sendMessage", times: 1, kind: { type: "stall", milliseconds: 1_500 } });
  const calls = office.telegram.calls.length;
  manager.says("Yarim yoʻlda");
  await expect.poll(() => office.telegram.calls.slice(calls).some(({ method }) => method === "sendMessage")).toBe(true);
  const release = lock();
  await meetsLock();
  await answers();
  await lasts(8_000);
  release();
  await handled(office);
  const screens = manager.chat().filter(({ text }) => saying(words.html("trunks-ask")).test(text));
  expect(screens).toHaveLength(1);
  press(manager, /^w\|[^|]+\|tick\|712037006/);
  await manager.seesLast(saying(words.html("trunks-chosen", { count: 1 })));
});
