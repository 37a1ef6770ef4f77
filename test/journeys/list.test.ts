import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MESSY_LIST, makeMessyList, sampleNumbers } from "../../sandbox/samples/lists.ts";
import { makeXlsx } from "../../sandbox/samples/xlsx.ts";
import { showNumber } from "../../src/domain/number/written.ts";
import { fileSent, listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
let next = 200_000;

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

/** The card of the chosen list says how many will be called. */
function counted({ person, phrase }: Newcomer, count: number) {
  const key = phrase("list-card");
  return person.seesLast(new RegExp(`(?=[^]*${key.source})[^]*${count}`));
}

test("an office's messy list becomes a campaign with exactly the numbers that it holds", async () => {
  const manager = await atList();
  sendsFile(manager, "mijozlar.csv", makeMessyList());
  await manager.person.seesLast(manager.phrase("list-several"));
  manager.tap("list-several-all");
  const { text } = await counted(manager, MESSY_LIST.numbers);
  expect(text).toContain("48 ta qator = 41 ta raqam + 3 ta takror + 4 ta oʻtmagan");
  expect(text).toContain("⚠️ raqam yashirilgan: 48-qator");
  manager.tap("button-continue");
  await toReview(manager);
  await start(manager);
  expect(listsSent(office, manager)).toHaveLength(1);
  expect(listsSent(office, manager)[0]?.toSorted()).toEqual(sampleNumbers(41, 1000).toSorted());
});

test("the rows that were refused come as a csv in the manager's words, the clean list as it will be called", async () => {
  const manager = await atList("ru");
  const [good = "", other = ""] = numbers(2);
  sendsFile(manager, "список.csv", [good, "90***1234", other, "12345"]);
  await counted(manager, 2);
  manager.tap("list-button-refused");
  const refused = await fileSent(office, manager, /непринятые/);
  expect(refused.split("\r\n").slice(0, 2)).toEqual(["\uFEFFСтрока;Значение;Причина", "2;90***1234;номер скрыт"]);
  await counted(manager, 2);
  manager.tap("list-button-clean");
  expect(await fileSent(office, manager, /чистый/)).toBe(`${good}\n${other}\n`);
});

describe("numbers come", () => {
  test("pasted into a message, with whatever stands around them", async () => {
    const manager = await atList();
    const [one = "", two = ""] = numbers(2);
    manager.person.says(`Ali: +${one.slice(0, 3)} ${showNumber(one)}\nVali ${showNumber(two)}, ${two}`);
    await counted(manager, 2);
    manager.tap("button-continue");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([[one, two]]);
  });

  test("in a text so long that Telegram cuts it in two: one list, without a question", async () => {
    const manager = await atList();
    const pasted = numbers(400);
    manager.person.says(pasted.slice(0, 310).join("\n"));
    manager.person.says(pasted.slice(310).join("\n"));
    await manager.person.seesLast(/400 ta raqamga/);
    manager.tap("button-continue");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([pasted]);
  });

  test("as a contact, by the telephones of its card alone", async () => {
    const manager = await atList();
    const [work = "", home = ""] = numbers(2);
    const vcard = `BEGIN:VCARD\nVERSION:3.0\nFN:Ali\nTEL;TYPE=WORK:+${work}\nTEL:+${home}\nNOTE:998901112233\nEND:VCARD`;
    manager.person.sendsContact({ phoneNumber: `+${work}`, firstName: "Ali", vcard });
    await manager.person.seesLast(manager.phrase("list-several"));
    manager.tap("list-several-all");
    await counted(manager, 2);
    manager.tap("button-continue");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([[work, home]]);
  });

  test("and a message without any is answered with how to write one", async () => {
    const manager = await atList();
    manager.person.says("hammasiga");
    await manager.person.seesLast(manager.phrase("list-not-text"));
    manager.person.says("1234567");
    const { text } = await manager.person.seesLast(manager.phrase("list-text-quoted"));
    expect(text).toContain("«1\u00a0234\u00a0567»");
  });
});

describe("with a list chosen, another one", () => {
  test("is added to it by one tap, the numbers of both counted once", async () => {
    const manager = await atList();
    const [first, second] = [numbers(3), numbers(4)];
    sendsFile(manager, "birinchi.csv", first);
    await manager.asked("name");
    sendsFile(manager, "ikkinchi.csv", [...second, ...first.slice(0, 1)]);
    await manager.person.seesLast(manager.phrase("list-offered"));
    manager.tap("list-button-add");
    const { text } = await counted(manager, 7);
    expect(text).toContain("birinchi.csv + 1");
    manager.tap("button-continue");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([[...first, ...second]]);
  });

  test("takes its place by one tap", async () => {
    const manager = await atList();
    const second = numbers(2);
    sendsFile(manager, "birinchi.csv", numbers(3));
    await manager.asked("name");
    sendsFile(manager, "ikkinchi.csv", second);
    await manager.person.seesLast(manager.phrase("list-offered"));
    manager.person.taps("Almashtirish: ikkinchi");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([second]);
  });

  test("of several sent in a row none is lost: one tap adds them all", async () => {
    const manager = await atList();
    const files = [numbers(2), numbers(3), numbers(4)];
    manager.person.sendsAlbum(
      files.map((rows, at) => ({
        as: "document",
        file: { name: `${at}.txt`, bytes: new TextEncoder().encode(rows.join("\n")), mimeType: "text/plain" },
      })),
    );
    await manager.offered(/: 2$/);
    manager.tap("list-button-add");
    await manager.person.seesLast(/9 ta raqam/);
  });
});

test("an earlier list is chosen again by its name, day and count", async () => {
  const manager = await atList();
  const rows = numbers(3);
  sendsFile(manager, "yanvar.csv", rows);
  await manager.asked("name");
  manager.person.says("/new");
  await manager.person.seesLast(manager.phrase("draft-unfinished"));
  manager.tap("button-begin-anew");
  await manager.asked("recording");
  await manager.answer("recording");
  manager.tap("list-button-earlier");
  await manager.offered(/^yanvar · \d\d\.\d\d · 3$/);
  manager.person.taps(/^yanvar ·/);
  await toReview(manager);
  await start(manager);
  expect(listsSent(office, manager)).toEqual([rows]);
});

describe("what the file leaves open is asked, with samples", () => {
  test("which column", async () => {
    const manager = await atList();
    const [work, home] = [numbers(3), numbers(3)];
    const rows = work.map((number, at) => `Mijoz ${at};${number};${home[at]}`);
    sendsFile(manager, "ikki.csv", ["Ism;Ish;Uy", ...rows]);
    const { text } = await manager.person.seesLast(manager.phrase("list-which-column"));
    expect(text).toContain(`C · Uy · 3 ta raqam: ${home.map(showNumber).join(", ")}`);
    manager.person.taps(/^C · Uy/);
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([home]);
  });

  test("which sheet", async () => {
    const manager = await atList();
    const [old, fresh] = [numbers(2), numbers(3)];
    const sheet = (name: string, rows: string[]) => ({ name, rows: rows.map((number) => [Number(number)]) });
    sendsFile(manager, "kitob.xlsx", makeXlsx([sheet("Eski", old), sheet("Yangi", fresh)]));
    await manager.person.seesLast(manager.phrase("list-which-sheet"));
    manager.person.taps(/^Yangi/);
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([fresh]);
  });

  test("all numbers of a cell or the first", async () => {
    const manager = await atList();
    const [one = "", two = "", three = ""] = numbers(3);
    sendsFile(manager, "katak.csv", [`${one} yoki ${two}`, three]);
    await manager.person.seesLast(manager.phrase("list-several"));
    manager.tap("list-several-first");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([[one, three]]);
  });

  test("whether foreign numbers are called, where there are no others", async () => {
    const manager = await atList();
    sendsFile(manager, "chet.csv", ["+79161234567", "+77011234567"]);
    await manager.person.seesLast(manager.phrase("list-foreign"));
    manager.tap("list-foreign-include");
    await counted(manager, 2);
    manager.tap("button-continue");
    await toReview(manager);
    await start(manager);
    expect(listsSent(office, manager)).toEqual([["79161234567", "77011234567"]]);
  });
});

test("foreign numbers among others are left out until they are asked for, and can be left out again", async () => {
  const manager = await atList();
  const rows = numbers(2);
  sendsFile(manager, "aralash.csv", [...rows, "+79161234568"]);
  await counted(manager, 2);
  manager.tap("list-button-foreign-too");
  await manager.offered(manager.phrase.label("list-button-no-foreign"));
  manager.tap("list-button-no-foreign");
  await manager.offered(manager.phrase.label("list-button-foreign-too"));
  manager.tap("list-button-foreign-too");
  await manager.offered(manager.phrase.label("list-button-no-foreign"));
  manager.tap("button-continue");
  await toReview(manager);
  await start(manager);
  expect(listsSent(office, manager)).toEqual([[...rows, "79161234568"]]);
});
