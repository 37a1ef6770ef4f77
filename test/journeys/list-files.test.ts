import iconv from "iconv-lite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { makeOds, odsRow, odsTable } from "../../sandbox/samples/ods.ts";
import { listsSent, sendsFile, start, toReview } from "./list-walk.ts";
import { newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

// Nobody's are called twice: that would be asked about.
const [inText, inOds] = [sampleNumbers(20, 700_000), sampleNumbers(20, 710_000)];
const unicodeText = inText.map((number, at) => `Мижоз ${at}\t${number}\r\n`).join("");

test.each([
  [
    "a list that Excel saved as Unicode text",
    "mijozlar.txt",
    inText,
    iconv.encode(unicodeText, "utf16-le", { addBOM: true }),
  ],
  [
    "a list of LibreOffice",
    "mijozlar.ods",
    inOds,
    makeOds(odsTable(inOds.map((number) => odsRow(["Mijoz", Number(number)])))),
  ],
])("%s becomes a campaign with exactly the numbers that it holds", async (_, name, numbers, bytes) => {
  const manager = newcomer(office, "uz");
  await manager.to("list");
  sendsFile(manager, name, bytes);
  await manager.person.seesLast(/20 ta raqam/);
  await toReview(manager);
  await start(manager);
  expect(listsSent(office, manager)).toEqual([numbers]);
});
