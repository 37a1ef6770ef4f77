import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMessyList, sampleNumbers } from "../../sandbox/samples/lists.ts";
import { rows } from "./database.ts";
import { listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { findButton } from "./walk.ts";

/** On a Monday at first; the tests stand in the order of the days. */
let office: Office;

beforeAll(async () => {
  office = await openOffice({ at: "2026-11-23T12:00" });
});

// The clock leaps over the two days in which Telegram lets messages be deleted.
afterAll(() => office.close({ provoked: /message can't be deleted/ }));

async function withList(rows: Uint8Array | readonly string[], name = "mijozlar.csv"): Promise<Newcomer> {
  const manager = newcomer(office, "uz");
  await manager.to("list");
  sendsFile(manager, name, rows);
  return manager;
}

async function called(rows: readonly string[]): Promise<Newcomer> {
  const manager = await withList(rows);
  await toReview(manager);
  await start(manager);
  return manager;
}

/** From the list's own screen, which tells who was called, to the read-back. */
async function onToReview(manager: Newcomer) {
  await manager.person.seesLast(manager.phrase("list-called"));
  manager.tap("button-continue");
  return toReview(manager);
}

const numbersFrom = (from: number, count: number) => sampleNumbers(count, from);

async function withMessyList(name: string): Promise<Newcomer> {
  const manager = await withList(makeMessyList(), name);
  await manager.person.seesLast(manager.phrase("list-several"));
  manager.tap("list-several-all");
  await manager.person.seesLast(manager.phrase("list-card"));
  return manager;
}

test("the same list under another name the next day is told, and the read-back asks instead of offering Start", async () => {
  const first = await withMessyList("mijozlar.csv");
  first.tap("button-continue");
  await toReview(first);
  await start(first);
  office.clock.set("2026-11-25T10:00");

  const second = await withMessyList("yangi mijozlar.csv");
  const { text } = await second.person.seesLast(second.phrase("list-called"));
  expect(text).toContain(`41 ta raqamdan 41 tasiga kecha ham qoʻngʻiroq qilingan: «${first.name}» (Nodira)`);
  second.tap("button-continue");
  const review = await toReview(second);
  expect(review.text).toMatch(second.phrase("list-called"));
  const all = findButton(second.person, /\|send-all\|/);
  expect(review.buttons[0]).toEqual(["Hammasiga · 41 ta"]);
  await second.person.forgesTap(all.data.replace("send-all", "send"), all.messageId).answered;
  await second.person.forgesTap(all.data.replace("send-all", "send-without"), all.messageId).answered;
  await second.person.forgesTap(`${all.data}0`, all.messageId).answered;
  expect(listsSent(office, second)).toEqual([]);

  second.tap("review-call-all");
  await second.person.seesLast(/№ \d+/);
  expect(listsSent(office, second)[0]).toHaveLength(41);
});

test("ten, ten and ten called today, then all thirty at once: they are told together, and it is asked", async () => {
  const people = numbersFrom(310_000, 30);
  const parts = [0, 10, 20].map((from) => people.slice(from, from + 10));
  const managers = [];
  for (const part of parts) managers.push(await called(part));
  const manager = await withList(people);
  const { text, buttons } = await onToReview(manager);
  expect(text).toContain("30 ta raqamdan 30 tasiga bugun qoʻngʻiroq qilingan");
  for (const { name } of managers) expect(text).toContain(`«${name}»`);
  expect(buttons[0]).toEqual(["Hammasiga · 30 ta"]);
  expect(buttons.flat()).not.toContainEqual(expect.stringMatching(manager.phrase.label("review-start")));
});

test("without those who were called really leaves them out, and the order of the next choice follows", async () => {
  const people = numbersFrom(311_000, 40);
  await called(people.slice(0, 8));
  const manager = await withList(people);
  const review = await onToReview(manager);
  expect(review.text).toContain("40 ta raqamdan 8 tasiga");
  expect(review.buttons.slice(0, 2).flat()).toEqual(["Hammasiga · 40 ta", "8 tasisiz · 32 ta"]);
  manager.tap("review-without");
  await manager.person.seesLast(/№ \d+/);
  expect(listsSent(office, manager)).toEqual([people.slice(8)]);

  manager.person.says("/new");
  await manager.asked("recording");
  await manager.answer("recording");
  sendsFile(manager, "yana.csv", people);
  const again = await onToReview(manager);
  expect(again.buttons[0]).toEqual(["Hammasiga · 40 ta"]);
  manager.tap("button-edit");
  await manager.person.seesLast(manager.phrase("edit-ask"));
  manager.tap("edit-list");
  await manager.asked("list");
  sendsFile(manager, "kop.csv", [...people, ...numbersFrom(312_000, 5)]);
  await manager.offered(manager.phrase.label("list-button-keep"));
  manager.tapAt(1, 0);
  await manager.person.seesLast(/45 ta raqamdan 40 tasiga/);
  manager.tap("button-continue");
  await manager.offered("40 tasisiz · 5 ta");
  expect(manager.person.chat().at(-1)?.buttons.slice(0, 2).flat()).toEqual(["40 tasisiz · 5 ta", "Hammasiga · 45 ta"]);
});

test("a few are told and not asked about", async () => {
  const people = numbersFrom(313_000, 60);
  await called(people.slice(0, 5));
  const manager = await withList(people);
  const { text } = await onToReview(manager);
  expect(text).toContain("60 ta raqamdan 5 tasiga bugun");
  await start(manager);
  expect(listsSent(office, manager)).toEqual([people]);
});

test("after a week it is not told any more", async () => {
  const numbers = numbersFrom(301_000, 6);
  await called(numbers);
  office.clock.set("2026-12-04T10:00");
  const again = await withList(numbers);
  expect((await toReview(again)).text).not.toMatch(again.phrase("list-called"));
});

test("a campaign that was started while another one stood before Start is told there, too", async () => {
  const numbers = numbersFrom(302_000, 6);
  const waiting = await withList(numbers);
  await toReview(waiting);
  await called(numbers);

  waiting.tap("review-start");
  await waiting.person.sees(waiting.phrase("list-called"));
  await waiting.offered(waiting.phrase.label("review-call-all"));
  expect(listsSent(office, waiting)).toEqual([]);
});

test("numbers that are kept while the read-back stands are gone from it when it is shown, and the words say when", async () => {
  const numbers = numbersFrom(303_000, 6);
  const manager = await withList(numbers);
  await toReview(manager);
  manager.person.says(`/dnc ${numbers[0]} ${numbers[5]}`);
  await manager.person.seesLast(manager.phrase("never-added"));
  const start = findButton(manager.person, /\|send\|/);
  await manager.person.forgesTap(start.data, start.messageId).answered;
  const { text } = await manager.person.sees(manager.phrase("list-taken-out"));
  expect(text).toMatch(/2 ta raqam olib tashlandi, 1\d:\d\d/);
  await expect
    .poll(() => manager.person.chat().some(({ buttons }) => buttons.flat().includes("Boshlash · 4 ta")))
    .toBe(true);
  expect(listsSent(office, manager)).toEqual([]);
  const again = findButton(manager.person, /\|send\|/);
  manager.person.forgesTap(again.data, again.messageId);
  await manager.person.sees(/№ \d+/);
  expect(listsSent(office, manager)).toEqual([numbers.slice(1, 5)]);
});

test("a campaign that was stopped in time called nobody", async () => {
  const slow = await openOffice({ env: { UNDO_SECONDS: "60" } });
  const numbers = numbersFrom(304_000, 6);
  const manager = newcomer(slow, "uz");
  await manager.to("list");
  sendsFile(manager, "mijozlar.csv", numbers);
  await toReview(manager);
  manager.tap("review-start");
  await manager.offered(manager.phrase.label("button-stop"));
  manager.tap("button-stop");
  await manager.person.seesLast(manager.phrase("submission-stopped"));
  manager.tap("button-mend");
  const { text } = await manager.asked("review");
  expect(text).not.toMatch(manager.phrase("list-called"));
  await manager.offered(manager.phrase.label("review-start"));
  await slow.close();
});

test("who was called is remembered when the lists are deleted after a day, without any number", async () => {
  const short = await openOffice({ at: "2026-11-23T12:00", env: { RETENTION_DAYS: "1" } });
  const numbers = numbersFrom(305_000, 6);
  const first = newcomer(short, "uz");
  await first.to("list");
  sendsFile(first, "mijozlar.csv", numbers);
  await toReview(first);
  await start(first);
  await short.restart(() => short.clock.set("2026-11-26T12:00"));
  await expect.poll(() => rows(short, "SELECT 1 FROM files")).toEqual([]);

  const second = newcomer(short, "uz");
  await second.to("list");
  sendsFile(second, "boshqa.csv", numbers);
  const { text } = await second.person.seesLast(second.phrase("list-called"));
  expect(text).toContain("6 ta raqamdan 6 tasiga seshanba, 24-noyabrdan beri");
  expect(statSync(join(short.dataDir, "calls.key")).mode & 0o777).toBe(0o600);
  expect(JSON.stringify(rows(short, "SELECT * FROM calls"))).not.toMatch(/998\d{9}/);
  await short.close({ provoked: /can.t be deleted|not modified|too old|to delete not found/ });
});
