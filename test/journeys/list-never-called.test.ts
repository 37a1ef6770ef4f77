import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { fileSent, listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, openOffice } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let office: Office;
let next = 400_000;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close({ provoked: SAID_TWICE }));

/** Numbers that nobody else here calls. */
function numbers(count: number): string[] {
  next += count;
  return sampleNumbers(count, next - count);
}

async function never(manager: Newcomer, ...unwanted: string[]): Promise<void> {
  manager.person.says(`/dnc ${unwanted.join(" ")}`);
  await manager.person.seesLast(manager.phrase("never-added"));
}

async function withList(manager: Newcomer, rows: readonly string[]): Promise<void> {
  await manager.to("list");
  sendsFile(manager, "mijozlar.csv", rows);
}

test("a number that is never called is taken out of a list as it comes, and the counts add up", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(4);
  await never(manager, rows[0] ?? "");
  await withList(manager, [...rows, rows[1] ?? ""]);
  const { text } = await manager.person.seesLast(manager.phrase("list-card"));
  expect(text).toContain("5 ta qator = 3 ta raqam + 1 ta takror + 1 ta «qoʻngʻiroq qilinmasin»dagi raqam");
  manager.tap("list-button-refused");
  expect(await fileSent(office, manager, /oʻtmagan/)).toMatch(/^1;[\d ]+;.*\/dnc/m);
  await manager.offered(manager.phrase.label("button-continue"));
  manager.tap("button-continue");
  await toReview(manager);
  await start(manager);
  expect(listsSent(office, manager)).toEqual([rows.slice(1)]);
});

/** Start, and behind it numbers that are never to be called. Sent while nothing runs: they are taken up together. */
async function startsAndForbids(manager: Newcomer, forbidden: string[]): Promise<void> {
  await office.restart(() => {
    manager.tap("review-start");
    manager.person.says(`/dnc ${forbidden.join(" ")}`);
  });
}

test("a number added between Start and the moment at which it leaves is not sent, and that is told", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(5);
  await withList(manager, rows);
  await toReview(manager);
  await startsAndForbids(
    manager,
    [1, 4].map((at) => rows[at] ?? ""),
  );
  const { text } = await manager.person.seesAnywhere(manager.phrase("submission-taken-out"));
  expect(text).toContain("2 ta raqam");
  expect(text).toContain("3 ta raqam qoldi");
  expect(listsSent(office, manager)).toEqual([rows.slice(0, 1).concat(rows.slice(2, 4))]);
});

test("where all are added between Start and the moment at which it leaves, nothing is sent, and that is told", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(2);
  await withList(manager, rows);
  await toReview(manager);
  await startsAndForbids(manager, rows);
  await manager.person.seesAnywhere(manager.phrase("pbx-nobody-left"));
  expect(listsSent(office, manager)).toEqual([]);
});

test("when nobody is left at the read-back, another list is asked for", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(2);
  await withList(manager, rows);
  await toReview(manager);
  await never(manager, ...rows);
  manager.tap("review-start");
  await manager.person.sees(manager.phrase("list-refused-all-never-called"));
  expect(listsSent(office, manager)).toEqual([]);
});

test("a list of nobody but such numbers is not taken", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(2);
  await never(manager, ...rows);
  await withList(manager, rows);
  await manager.person.seesLast(manager.phrase("list-refused-all-never-called"));
});

test("numbers are added by a file and taken off by a message, and the count is shown", async () => {
  const manager = newcomer(office, "uz");
  const rows = numbers(3);
  manager.person.says("/dnc");
  await manager.person.seesLast(manager.phrase("never-title"));
  manager.tap("never-button-add");
  await manager.person.seesLast(manager.phrase("never-ask-add"));
  sendsFile(manager, "shikoyatlar.csv", ["Ism;Telefon", ...rows.map((number) => `Mijoz;${number}`)]);
  const added = await manager.person.seesLast(manager.phrase("never-added"));
  expect(added.text).toContain("3 ta raqam qoʻshildi");
  manager.tap("never-button-remove");
  await manager.person.seesLast(manager.phrase("never-ask-remove"));
  manager.person.says(rows.slice(0, 2).join("\n"));
  const removed = await manager.person.seesLast(manager.phrase("never-removed"));
  expect(removed.text).toContain("2 ta raqam olib tashlandi");
});

test("whoever asks to be left alone is kept by two taps: their contact or number, /dnc, and the number on a button", async () => {
  const manager = newcomer(office, "uz");
  const [first = "", second = ""] = numbers(2);
  const idle = () => manager.person.seesLast(manager.phrase("idle-text"));
  const contact = () => manager.person.sendsContact({ phoneNumber: `+${first}`, firstName: "Ali" });
  const words = () => manager.person.says(`${second} ga qoʻngʻiroq qilmang`);
  // Words about one number are no list; a contact may be one, and begins a draft.
  for (const [send, seen] of [[words, idle] as const, [contact, () => manager.asked("list")] as const]) {
    send();
    await seen();
    manager.person.says("/dnc");
    await manager.offered(manager.phrase.label("never-button-last"));
    manager.tap("never-button-last");
    const { text } = await manager.person.seesLast(manager.phrase("never-added"));
    expect(text).toContain("1 ta raqam qoʻshildi");
  }
  manager.person.says("/dnc");
  const { buttons } = await manager.person.seesLast(manager.phrase("never-title"));
  expect(buttons.flat()).not.toContainEqual(expect.stringMatching(manager.phrase.label("never-button-last")));
});

test("/dnc behind a number in one message, or in answer to a message, keeps it at once", async () => {
  const manager = newcomer(office, "uz");
  const [first = "", second = ""] = numbers(2);
  manager.person.says(`${first} /dnc`);
  await manager.person.seesLast(manager.phrase("never-added"));
  const { message_id: replyTo } = manager.person.says(second).message ?? {};
  await manager.asked("list");
  manager.person.says("/help");
  await manager.person.seesLast(manager.phrase("help-text"));
  manager.person.says("/dnc", replyTo === undefined ? {} : { replyTo });
  const { text } = await manager.person.seesLast(manager.phrase("never-added"));
  expect(text).toContain("1 ta raqam qoʻshildi");
});

test("they come as a csv that can be sent back", async () => {
  const manager = newcomer(office, "uz");
  await never(manager, "998901230000");
  manager.tap("never-button-export");
  const csv = await fileSent(office, manager, /Qoʻngʻiroq qilinmasin/);
  expect(csv).toMatch(/^\uFEFFRaqam;Qoʻshilgan\r\n/);
  expect(csv).toMatch(/^\+998 90 123 00 00;\d{4}-\d\d-\d\d\r$/m);
  manager.person.says("/dnc");
  await manager.offered(manager.phrase.label("never-button-remove"));
  manager.tap("never-button-remove");
  await manager.person.seesLast(manager.phrase("never-ask-remove"));
  sendsFile(manager, "qaytdi.csv", new TextEncoder().encode(csv));
  const { text } = await manager.person.seesLast(manager.phrase("never-removed"));
  expect(text).toMatch(/Qoʻngʻiroq qilinmasin: 0 ta raqam/);
});

test("numbers that were sent are kept although the bot ends before it has looked at them", async () => {
  const killed = await openEndingOffice();
  const manager = newcomer(killed, "uz");
  manager.person.says(`/dnc ${numbers(2).join(" ")}`);
  await killed.ends();
  const { text } = await manager.person.seesLast(manager.phrase("never-title"));
  expect(text).toMatch(/Qoʻngʻiroq qilinmasin: 2 ta raqam/);
  await killed.close();
});

test("whoever goes on with the campaign instead is not asked for numbers any more", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("name");
  manager.person.says("/dnc");
  await manager.person.seesLast(manager.phrase("never-title"));
  manager.tap("never-button-add");
  await manager.person.seesLast(manager.phrase("never-ask-add"));
  manager.tap("button-cancel");
  await manager.person.sees(manager.phrase("draft-aside"));
  manager.tap("button-take-up");
  await manager.person.sees(/3 \/ 6/);
  manager.person.says("998901230001 uchun");
  await manager.person.seesLast(/4 \/ 6/);
});

test("numbers go to the PBX in the form that it wants", async () => {
  const national = await openOffice({ recipientsFormat: "national" });
  const manager = newcomer(national, "uz");
  await withList(manager, ["998901234567", "998911234568"]);
  await toReview(manager);
  await start(manager);
  expect(listsSent(national, manager)).toEqual([["901234567", "911234568"]]);
  await national.close();
});
