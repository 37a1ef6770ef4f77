import { afterAll, beforeAll, expect, test } from "vitest";
import { makeMessyList, sampleNumbers } from "../../sandbox/samples/lists.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { listsSent, sendsFile, start, toReview } from "./recipients-walk.ts";
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
  await manager.to("recipients");
  sendsFile(manager, name, rows);
  return manager;
}

async function called(rows: readonly string[]): Promise<Newcomer> {
  const manager = await withList(rows);
  await toReview(manager);
  await start(manager);
  return manager;
}

async function withMessyList(name: string): Promise<Newcomer> {
  const manager = await withList(makeMessyList(), name);
  await manager.person.seesLast(manager.phrase("list-several"));
  manager.tap("list-several-all");
  await manager.person.seesLast(manager.phrase("list-card"));
  return manager;
}

test("the same list under another name the next day is told, and needs a tap of its own before Start", async () => {
  const first = await withMessyList("mijozlar.csv");
  first.tap("button-continue");
  await toReview(first);
  await start(first);
  office.clock.set("2026-11-24T10:00");

  const second = await withMessyList("yangi mijozlar.csv");
  const { text } = await second.person.seesLast(second.phrase("list-recently-called"));
  expect(text).toContain(`41 tasiga dushanba, 23-noyabr kuni Nodira «${first.name}» obzvonini yuborgan`);
  second.tap("button-continue");
  const review = await toReview(second);
  expect(review.text).toMatch(second.phrase("list-recently-called"));
  expect(review.buttons.flat().some((label) => second.phrase.label("review-start").test(label))).toBe(false);
  const agree = findButton(second.person, /\|repeat\|/);
  await second.person.forgesTap(agree.data.replace(/\|repeat\|.*/, "|send|"), agree.messageId).answered;
  expect(listsSent(office, second)).toEqual([]);

  second.tap("review-agree-repeat");
  await second.offered(second.phrase.label("review-start"));
  await start(second);
  expect(listsSent(office, second)[0]).toHaveLength(41);
});

test("half of the numbers is enough to be told of, less is not", async () => {
  const numbers = sampleNumbers(12, 300_000);
  await called(numbers.slice(0, 4));
  const half = await withList(numbers.slice(2, 6));
  await half.person.seesLast(half.phrase("list-recently-called"));
  const less = await withList(numbers.slice(3, 6));
  expect((await toReview(less)).text).not.toMatch(less.phrase("list-recently-called"));
});

test("after a week it is not told any more", async () => {
  const numbers = sampleNumbers(3, 301_000);
  await called(numbers);
  office.clock.set("2026-12-02T10:00");
  const again = await withList(numbers);
  expect((await toReview(again)).text).not.toMatch(again.phrase("list-recently-called"));
});

test("a campaign that was started while another one stood before Start is told there, too", async () => {
  const numbers = sampleNumbers(3, 302_000);
  const waiting = await withList(numbers);
  await toReview(waiting);
  await called(numbers);

  waiting.tap("review-start");
  await waiting.person.sees(waiting.phrase("list-recently-called"));
  await waiting.offered(waiting.phrase.label("review-agree-repeat"));
  expect(listsSent(office, waiting)).toEqual([]);
});

test("a campaign that was stopped in time called nobody", async () => {
  const slow = await openOffice({ env: { UNDO_SECONDS: "60" } });
  const numbers = sampleNumbers(3, 303_000);
  const manager = newcomer(slow, "uz");
  await manager.to("recipients");
  sendsFile(manager, "mijozlar.csv", numbers);
  await toReview(manager);
  manager.tap("review-start");
  await manager.offered(manager.phrase.label("button-stop"));
  manager.tap("button-stop");
  await manager.person.seesLast(manager.phrase("submission-stopped"));
  manager.tap("button-mend");
  const { text } = await manager.asked("review");
  expect(text).not.toMatch(manager.phrase("list-recently-called"));
  await manager.offered(manager.phrase.label("review-start"));
  await slow.close();
});
