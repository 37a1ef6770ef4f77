import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

let office: Office;
let next = 500_000;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close({ provoked: SAID_TWICE }));

/** Numbers that nobody else here calls. */
function numbers(count: number): string[] {
  next += count;
  return sampleNumbers(count, next - count);
}

/** All debtors are chosen, with a row twice so that the list's own screen stands, and others are to be left out. */
async function leavingOut(debtors: readonly string[]): Promise<Newcomer> {
  const manager = newcomer(office, "uz");
  await manager.to("list");
  sendsFile(manager, "qarzdorlar.csv", [...debtors, debtors[0] ?? ""]);
  await manager.person.seesLast(manager.phrase("list-card"));
  manager.tap("list-button-leave-out");
  await manager.person.seesLast(manager.phrase("list-leave-out-ask"));
  return manager;
}

async function sends(manager: Newcomer): Promise<void> {
  manager.tap("button-continue");
  await toReview(manager);
  await start(manager);
}

test("all debtors but those who paid: a file is left out of the list, with the counts", async () => {
  const debtors = numbers(8);
  const manager = await leavingOut(debtors);
  sendsFile(manager, "toladi.csv", [debtors[1] ?? "", debtors[4] ?? "", ...numbers(2)]);
  const { text } = await manager.person.sees(manager.phrase("list-left-out"));
  expect(text).toContain("6 ta raqamga qoʻngʻiroq qilinadi");
  expect(text).toContain("Jami 9 ta qator = 6 ta raqam");
  expect(text).toContain("+ 2 ta olib tashlangan");
  expect(text).toContain("«toladi.csv»dagi 4 ta raqamdan 2 tasi olib tashlandi");
  await sends(manager);
  expect(listsSent(office, manager)).toEqual([debtors.filter((_, at) => at !== 1 && at !== 4)]);
});

test("pasted numbers and a contact are left out as well, one after the other, also after a restart in between", async () => {
  const debtors = numbers(6);
  const manager = await leavingOut(debtors);
  await office.restart(() => {
    manager.person.says(`${debtors[0]}\n${debtors[1]}`);
  });
  await manager.person.sees(/«Xabardagi raqamlar»dagi 2 ta raqamdan 2 tasi/);
  manager.tap("list-button-leave-out");
  await manager.person.seesLast(manager.phrase("list-leave-out-ask"));
  manager.person.sendsContact({ phoneNumber: `+${debtors[5]}`, firstName: "Ali" });
  const { text } = await manager.person.sees(/«Ali»dagi 1 ta raqamdan 1 tasi/);
  expect(text).toContain("3 ta raqamga qoʻngʻiroq qilinadi");
  await sends(manager);
  expect(listsSent(office, manager)).toEqual([debtors.slice(2, 5)]);
});

test("a list that holds none of them is told, and one that holds all of them changes nothing", async () => {
  const debtors = numbers(3);
  const manager = await leavingOut(debtors);
  sendsFile(manager, "boshqa.csv", numbers(2));
  const { text } = await manager.person.sees(manager.phrase("list-left-out-none"));
  expect(text).toContain("3 ta raqamga qoʻngʻiroq qilinadi");
  manager.tap("list-button-leave-out");
  await manager.person.seesLast(manager.phrase("list-leave-out-ask"));
  sendsFile(manager, "hammasi.csv", debtors);
  await manager.person.sees(manager.phrase("list-left-nobody"));
  manager.tap("button-back");
  const back = await manager.person.sees(manager.phrase("list-card"));
  expect(back.text).toContain("3 ta raqamga qoʻngʻiroq qilinadi");
});

test("a list to be left out that leaves something open is asked about, and then left out of the same list", async () => {
  const debtors = numbers(6);
  const [paid, wrong] = [debtors.slice(0, 3), numbers(3)];
  const manager = await leavingOut(debtors);
  sendsFile(manager, "ikki ustun.csv", ["Biri;Ikkinchisi", ...paid.map((number, at) => `${wrong[at]};${number}`)]);
  await manager.person.sees(manager.phrase("list-which-column"));
  manager.tapAt(1, 0);
  const { text } = await manager.person.sees(/«ikki ustun.csv»dagi 3 ta raqamdan 3 tasi/);
  expect(text).toContain("3 ta raqamga qoʻngʻiroq qilinadi");
});

test("what cannot be read leaves the list as it was, and is asked for again", async () => {
  const debtors = numbers(2);
  const manager = await leavingOut(debtors);
  manager.person.sendsDocument({ name: "hisobot.pdf", bytes: new TextEncoder().encode("%PDF-1.7\n%%EOF") });
  const { text } = await manager.person.sees(manager.phrase("list-refused-pdf"));
  expect(text).toMatch(manager.phrase("list-leave-out-ask"));
});
