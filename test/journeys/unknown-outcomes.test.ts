import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Fault } from "../../sandbox/pbx/contract.ts";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { change, handled, rows } from "./database.ts";
import { type Office, openOffice } from "./office.ts";
import { CARD, postsTo, press, review, SAID_TWICE, saying, send, unknown, walkToReview, words } from "./walk.ts";

let office: Office;
let manager: Person;
beforeAll(async () => {
  office = await openOffice();
});
beforeEach(async () => {
  await office.pbx.clearFaults();
  manager = office.hires();
  office.pbx.requests.length = 0;
});
afterAll(() => office.close({ provoked: new RegExp(`bot was blocked|${SAID_TWICE.source}`) }));

/** Campaigns that were asked for, but for those that are known and watched. */
function looksAfter(known: number): number[] {
  const ids = office.pbx.requests.map(({ path }) => Number(/getAutorule\/(\d+)$/.exec(path)?.[1] ?? 0));
  return ids.filter((id) => id > known);
}

const isThere = (name: string) => office.pbx.campaigns().find((one) => one.name === name);

/** Sends a campaign whose outcome nobody knows. */
async function losesAnswer(name: string, fault: Fault = { kind: "answer-lost" }): Promise<void> {
  await walkToReview(manager, name);
  await office.pbx.fault({ ...fault, on: "addAutorule", times: 1 } as Fault);
  send(manager);
}

/** A campaign of the account that is known: a search begins after it. */
async function knowsOne(name: string): Promise<number> {
  await walkToReview(manager, name);
  send(manager);
  await manager.seesLast(CARD);
  await handled(office);
  return isThere(name)?.id ?? 0;
}

describe("what is known of it is told", () => {
  test.for<[name: string, fault: Fault, said: string]>([
    ["Uzilgan", { kind: "answer-lost" }, words.html("unknown-cut")],
    ["Besh yuz", { kind: "refuse", status: 500, body: {} }, words.html("unknown-failure", { status: "500" })],
    ["Vaqt tugadi", { kind: "status-after", status: 408 }, words.html("unknown-answer", { status: "408" })],
    ["Qarama-qarshi", { kind: "status-after", status: 409 }, words.html("unknown-answer", { status: "409" })],
    ["Erta", { kind: "status-after", status: 425 }, words.html("unknown-answer", { status: "425" })],
    ["Yopilgan", { kind: "status-after", status: 499 }, words.html("unknown-answer", { status: "499" })],
    ["Xatoda raqam", { kind: "status-after", status: 502 }, words.html("unknown-failure", { status: "502" })],
    ["Raqamsiz", { kind: "no-id" }, words.html("unknown-unreadable")],
  ])("%s", async ([name, fault, said]) => {
    await losesAnswer(name, fault);
    const { text } = await manager.seesLast(unknown(name));
    expect(text).toMatch(saying(said));
    expect(postsTo(office.pbx)).toHaveLength(1);
  });

  test("the PBX's own words stand with it, and that it is not there opens the draft", async () => {
    await losesAnswer("Soʻzlari", { kind: "refuse", status: 409, body: { error: "bu nom band" } });
    const { text } = await manager.seesLast(unknown("Soʻzlari"));
    expect(text).toMatch(saying(words.html("pbx-said", { said: "bu nom band" })));
    press(manager, /^s\|[^|]+\|not-there/);
    await manager.seesLast(saying(words.html("submission-sure-absent", { name: "Soʻzlari", count: 12 })));
    press(manager, /^s\|[^|]+\|absent/);
    await manager.seesLast(saying(words.html("submission-absent", { name: "Soʻzlari" })));
    press(manager, /^m\|take-up/);
    await manager.seesLast(review("Soʻzlari"));
    expect(postsTo(office.pbx)).toHaveLength(1);
  });
});

test("the question stands first on /campaigns and in /start, whatever became of its message, until it is settled", async () => {
  const id = await knowsOne("Maʼlum");
  await losesAnswer("Nomaʼlum");
  await manager.seesLast(unknown("Nomaʼlum"));
  const waiting = saying(words.html("unknown-waiting", { count: 1 }));
  for (const command of ["/start", "/campaigns"]) {
    manager.says(command);
    const { text, buttons } = await manager.seesLast(waiting);
    expect(text.split("\n")[0]).toMatch(waiting);
    expect(buttons[0]).toEqual([expect.stringContaining("Nomaʼlum")]);
  }
  press(manager, /^s\|[^|]+\|ask/);
  await manager.seesLast(unknown("Nomaʼlum"));
  press(manager, /^s\|[^|]+\|give-id/);
  await manager.seesLast(saying(words.html("submission-give-id", { name: "Nomaʼlum" })));
  manager.says(String(isThere("Nomaʼlum")?.id));
  await manager.seesLast(new RegExp(`Nomaʼlum · № (?!${id})`));
  manager.says("/campaigns");
  const { text } = await manager.seesLast(saying(words.html("campaigns-title", { count: 2 })));
  expect(text).not.toMatch(/⚠️/);
});

test("with nothing else there, /campaigns still puts it", async () => {
  await losesAnswer("Yagona");
  await manager.seesLast(unknown("Yagona"));
  manager.says("/campaigns");
  const { buttons } = await manager.seesLast(saying(words.html("unknown-waiting", { count: 1 })));
  expect(buttons[0]).toEqual([expect.stringContaining("Yagona")]);
});

describe("a chat that was closed to the bot when the outcome came", () => {
  test("unknown: the question is put when the person writes again", async () => {
    const forbidden = { type: "refuse", status: 403, description: "Forbidden: bot was blocked by the user" } as const;
    await walkToReview(manager, "Yopiq");
    await office.pbx.fault({ kind: "answer-lost", on: "addAutorule", times: 1 });
    office.telegram.fault({ method: "sendMessage", kind: forbidden });
    send(manager);
    const ofThis = `chat_id = ${manager.id}`;
    await expect
      .poll(() => rows(office, `SELECT state FROM submissions WHERE ${ofThis}`))
      .toEqual([{ state: "unknown" }]);
    // As a kill during the upload leaves it.
    await office.restart(() => change(office, `UPDATE submissions SET state = 'sending' WHERE ${ofThis}`));
    await handled(office);
    office.telegram.clearFaults();
    manager.says("/help");
    await manager.seesAnywhere(unknown("Yopiq"));
    await handled(office);
    expect(manager.chat().filter(({ text }) => unknown("Yopiq").test(text))).toHaveLength(1);
  });

  test("accepted: the card comes when the bot is let in again", async () => {
    await walkToReview(manager, "Qaytgan");
    await office.pbx.fault({ kind: "stall", on: "addAutorule", times: 1 });
    send(manager);
    await expect.poll(() => office.pbx.campaigns().some(({ name }) => name === "Qaytgan")).toBe(true);
    manager.blocksBot();
    await handled(office);
    await office.pbx.clearFaults();
    await expect.poll(() => office.log.some((line) => line.includes("submission-settled"))).toBe(true);
    await handled(office);
    manager.unblocksBot();
    await manager.seesAnywhere(/Qaytgan · № \d+/);
  });
});

describe("Look for it", () => {
  const found = (name: string) => {
    const id = String(isThere(name)?.id);
    return new RegExp(`№ ${id},.*\\?[^]*«${name}»`);
  };

  test("finds the campaign that was made, and a person says that it is", async () => {
    const known = await knowsOne("Oldingi");
    await losesAnswer("Qidirilgan");
    await manager.seesLast(unknown("Qidirilgan"));
    await handled(office);
    office.pbx.requests.length = 0;
    press(manager, /^s\|[^|]+\|look/);
    await manager.seesLast(found("Qidirilgan"));
    expect(looksAfter(known)).toEqual([known + 1]);
    press(manager, /^s\|[^|]+\|yes:/);
    await manager.seesLast(new RegExp(`Qidirilgan · № ${isThere("Qidirilgan")?.id}`));
    expect(postsTo(office.pbx)).toEqual([]);
  });

  test("ends at a refusal of the PBX, and is begun again after a restart", async () => {
    await knowsOne("Maʼlum 3");
    await losesAnswer("Rad etilgan");
    await manager.seesLast(unknown("Rad etilgan"));
    await office.pbx.fault({ kind: "busy", retryAfterSeconds: 1, on: "getAutorule" });
    press(manager, /^s\|[^|]+\|look/);
    await manager.seesLast(saying(words.html("pbx-busy")));
    await office.pbx.clearFaults();
    await office.pbx.fault({ kind: "stall", on: "getAutorule" });
    press(manager, /^s\|[^|]+\|look/);
    await manager.seesLast(saying(words.html("submission-looking", { name: "Rad etilgan" })));
    await office.restart(() => office.pbx.clearFaults());
    await manager.seesLast(found("Rad etilgan"));
  });
});

test("fewer numbers counted than were sent are told, with both figures", async () => {
  const id = await knowsOne("Kam sanalgan");
  office.pbx.setRecipients(id, 3);
  const variables = { name: "Kam sanalgan", id: String(id), counted: 3, sent: 12 };
  await manager.seesAnywhere(saying(words.html("news-fewer", variables)));
});
