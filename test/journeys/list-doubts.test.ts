import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { makeXlsx } from "../../sandbox/samples/xlsx.ts";
import { listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
let next = 300_000;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

/** Numbers that nobody else here calls. */
function numbers(count: number): string[] {
  next += count;
  return sampleNumbers(count, next - count);
}

async function atList(languageCode = "uz"): Promise<Newcomer> {
  const manager = newcomer(office, languageCode);
  await manager.to("list");
  return manager;
}

/** Goes on with the list that is on the screen, to the campaign's card. */
async function send(manager: Newcomer): Promise<void> {
  await toReview(manager);
  await start(manager);
}

test("debts pasted beside phones are not called", async () => {
  const manager = await atList();
  const people = numbers(3);
  const debts = ["5123456.25", "9 012 345,75", "935 000 000"];
  manager.person.says(people.map((number, at) => `Mijoz ${at + 1} ${number} qarzi ${debts[at]} soʻm`).join("\n"));
  await manager.person.seesLast(/3 ta raqamga/);
  manager.tap("button-continue");
  await send(manager);
  expect(listsSent(office, manager)).toEqual([people]);
});

test("a column that was chosen wrong is mended by one tap on the list's own screen", async () => {
  const manager = await atList();
  const [work, home] = [numbers(3), numbers(3)];
  const rows = work.map((number, at) => `Mijoz ${at};${number};${home[at]}`);
  sendsFile(manager, "ikki.csv", ["Ism;Ish;Uy", ...rows]);
  await manager.person.seesLast(manager.phrase("list-which-column"));
  manager.person.taps(/^B · Ish/);
  await manager.asked("name");
  manager.tap("button-back");
  await manager.offered(/C · Uy · 3/);
  manager.person.taps(/C · Uy · 3/);
  await send(manager);
  expect(listsSent(office, manager)).toEqual([home]);
});

test("all columns, and all sheets, are an answer", async () => {
  const manager = await atList();
  const [work, home] = [numbers(2), numbers(2)];
  const rows = work.map((number, at) => [`Mijoz ${at}`, Number(number), Number(home[at])]);
  const [old, fresh] = [numbers(2), numbers(2)];
  const sheet = (name: string, list: readonly string[]) => ({
    name,
    rows: [["Tel"], ...list.map((one) => [Number(one)])],
  });
  sendsFile(manager, "ustunlar.xlsx", makeXlsx([{ name: "Varaq", rows: [["Ism", "Ish", "Uy"], ...rows] }]));
  await manager.person.seesLast(manager.phrase("list-which-column"));
  manager.tap("list-all-of-them");
  await manager.asked("name");
  sendsFile(manager, "varaqlar.xlsx", makeXlsx([sheet("Eski", old), sheet("Yangi", fresh)]));
  await manager.person.seesLast(manager.phrase("list-which-sheet"));
  manager.tap("list-all-of-them");
  await manager.person.seesLast(manager.phrase("list-offered"));
  manager.tap("list-button-add");
  await manager.person.seesLast(/👥 8 ta raqam/);
  await send(manager);
  expect(listsSent(office, manager)[0]?.toSorted()).toEqual([...work, ...home, ...old, ...fresh].toSorted());
});

test("what may be a phone and may be a sum is asked about, and quoted", async () => {
  const manager = await atList();
  const [person = ""] = numbers(1);
  manager.person.says(`Ali ${person}\nVali 950 000 000`);
  const { text } = await manager.person.seesLast(manager.phrase("list-doubtful"));
  expect(text).toContain("«950 000 000»");
  manager.tap("list-doubtful-leave-out");
  await manager.person.seesLast(/1 ta raqamga/);
  manager.tap("button-continue");
  await send(manager);
  expect(listsSent(office, manager)).toEqual([[person]]);
});

test("a column whose title says that it holds debts is asked about, no phones first", async () => {
  const manager = await atList();
  sendsFile(manager, "qarzlar.csv", ["Ism;Qarz", "Ali;935123456", "Vali;901234567", "Gani;971112233"]);
  const { text } = await manager.person.seesLast(manager.phrase("list-any-phones"));
  expect(text).toContain("B · Qarz · 3 ta raqam");
  manager.tap("list-no-phones");
  await manager.person.seesLast(manager.phrase("list-refused-quoted"));
});
