import { afterAll, beforeAll, expect, test } from "vitest";
import type { PbxRequest } from "../../sandbox/pbx/contract.ts";
import { sampleNumbers } from "../../sandbox/samples/lists.ts";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { monthTitle } from "../../src/domain/schedule/dates-in-words.ts";
import { dotted, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

test("in Uzbek: from /start to a campaign, with typed days, many lines, other settings and news of its status", async () => {
  const { person, phrase, tap, asked, offered } = newcomer(office, "uz");
  const mp3 = await goodMp3(9);
  const numbers = sampleNumbers(25, 500_000);

  person.says("/start");
  await person.seesLast(phrase("start-text"));
  tap("button-new");
  await asked("recording");
  person.sendsAudio({ name: "Navroʻz aksiyasi.mp3", bytes: mp3, mimeType: "audio/mpeg" });
  await asked("list");
  person.sendsDocument({ name: "raqamlar.csv", bytes: csvOf(numbers.map(asWritten)), mimeType: "text/csv" });
  await asked("name");
  tap("name-take");
  await asked("trunks");
  await offered("712345678");
  office.pbx.trunks = [...office.pbx.trunks, ...Array.from({ length: 22 }, (_, index) => String(712_040_000 + index))];
  tap("button-refresh");
  await offered("712040004");
  person.taps("712040004");
  await offered("✅ 712040004");
  person.taps("›");
  await offered("712040012");
  person.taps("›");
  await offered("712040020");
  person.taps("712040020");
  await offered("✅ 712040020");
  person.taps("›");
  await offered("712040021");
  person.taps("712040021");
  await offered("✅ 712040021");
  tap("button-continue");
  await asked("days");
  person.says("ertaga");
  await asked("hours");
  person.says("9 dan 18 gacha");
  for (const [figure, value] of [["maxline", "4"] as const, ["goodtime", "6"] as const, ["tries", "5"] as const]) {
    await asked("review");
    tap("button-edit");
    await person.seesLast(phrase("edit-ask"));
    tap("edit-options");
    await asked("options");
    tap(`options-${figure}`);
    await person.seesLast(phrase(`options-ask-${figure}`));
    person.says(value);
  }
  const review = await asked("review");
  expect(review.text).toContain("712040004, 712040020, 712040021");
  person.taps(/^Boshlash/);
  await person.seesLast(/№ \d+/);
  const request = requestNamed(/^Navroʻz aksiyasi/);
  const day = office.clock.today().add({ days: 1 }).toString().replaceAll("-", ".");
  expect(request.fields).toEqual([
    ["name", `Navroʻz aksiyasi ${shortDay(office.clock.today())}`],
    ["from", day],
    ["to", day],
    ["fromtime", "09:00"],
    ["totime", "18:00"],
    ["trunks", "712040004,712040020,712040021"],
    ["maxline", "4"],
    ["goodtime", "6"],
    ["tries", "5"],
    ["paused", "0"],
    ["timezone", "utc +5"],
  ]);
  expect(Buffer.from(request.record?.bytes ?? []).equals(mp3)).toBe(true);
  expect(request.recipients?.text).toBe(`${numbers.join("\n")}\n`);

  office.pbx.setStatus(idOf(/^Navroʻz aksiyasi/), "running");
  const news = await person.sees(phrase("news-began"));
  expect(news.text).toContain("aksiyasi");
});

test("in Russian: typed days and hours, paused with its warning, the name changed from the read-back", async () => {
  const { person, phrase, tap, asked, offered } = newcomer(office, "ru");
  const mp3 = await goodMp3(7);
  const numbers = sampleNumbers(10, 510_000);
  const april = nextApril25();

  person.says("/start");
  await person.seesLast(phrase("start-text"));
  person.says("/new");
  await asked("recording");
  person.sendsDocument({ name: "апрель.mp3", bytes: mp3, mimeType: "audio/mpeg" });
  await asked("list");
  person.sendsDocument({ name: "номера.csv", bytes: csvOf(numbers), mimeType: "text/csv" });
  await asked("name");
  person.says("Апрельская   акция");
  await asked("trunks");
  tap("trunks-all");
  await offered(phrase.label("button-continue"));
  tap("button-continue");
  await asked("days");
  person.says("25 апреля");
  await asked("hours");
  person.says("с 10 до 17:30");
  await asked("review");
  tap("button-edit");
  await person.seesLast(phrase("edit-ask"));
  tap("edit-options");
  await asked("options");
  tap("button-more");
  await person.seesLast(phrase("options-starts-itself"));
  tap("options-button-paused");
  const review = await asked("review");
  expect(review.text).toMatch(phrase("line-paused"));
  tap("button-edit");
  await person.seesLast(phrase("edit-ask"));
  tap("edit-name");
  await asked("name");
  person.says("Апрель: «скидки» & подарки <3");
  const again = await asked("review");
  expect(again.text).toContain("Апрель: «скидки» & подарки <3");
  tap("review-start");
  const card = await person.seesLast(/№ \d+/);
  expect(card.text).toMatch(phrase("card-paused"));
  const request = requestNamed(/^Апрель/);
  expect(request.fields).toEqual([
    ["name", "Апрель: «скидки» & подарки <3"],
    ["from", april],
    ["to", april],
    ["fromtime", "10:00"],
    ["totime", "17:30"],
    ["trunks", office.pbx.trunks.join(",")],
    ["maxline", "1"],
    ["goodtime", "3"],
    ["tries", "2"],
    ["paused", "1"],
    ["timezone", "utc +5"],
  ]);
  expect(Buffer.from(request.record?.bytes ?? []).equals(mp3)).toBe(true);
  expect(request.recipients?.text).toBe(`${numbers.join("\n")}\n`);

  office.pbx.setStatus(idOf(/^Апрель/), "закончен");
  await person.sees(/закончен/);
});

test("in English: calendar taps, a quick window, Back and Continue, the recording played from the read-back", async () => {
  const { person, phrase, tap, asked, offered } = newcomer(office, "en");
  const mp3 = await goodMp3(8);
  const numbers = sampleNumbers(4, 520_000);
  const month = office.clock.today().toPlainYearMonth().add({ months: 1 });

  person.says("/start");
  await person.seesLast(phrase("start-text"));
  tap("button-new");
  await asked("recording");
  person.sendsAudio({ name: "spring_sale.mp3", bytes: mp3, mimeType: "audio/mpeg" });
  await asked("list");
  person.sendsDocument({ name: "numbers.csv", bytes: csvOf(numbers), mimeType: "text/csv" });
  await asked("name");
  tap("name-take");
  await asked("trunks");
  person.taps("551234567");
  await offered(phrase.label("button-continue"));
  tap("button-continue");
  await asked("days");
  person.taps("›");
  await offered(monthTitle(month, "en"));
  person.taps("14");
  await person.sees(phrase("days-ask-last"));
  person.taps("16");
  await asked("hours");
  tap("button-back");
  await asked("days");
  tap("button-continue");
  await asked("hours");
  person.taps("09:00–13:00");
  await asked("review");
  tap("button-play");
  const played = () => person.chat().findLast(({ fromBot, message }) => fromBot && message.audio)?.message.audio;
  await expect.poll(() => played()?.duration).toBe(8);
  await asked("review");
  tap("button-edit");
  await person.seesLast(phrase("edit-ask"));
  tap("edit-options");
  await asked("options");
  tap("button-continue");
  await asked("review");
  tap("review-start");
  await person.seesLast(/№ \d+/);
  const request = requestNamed(/^spring sale/);
  expect(request.fields).toEqual([
    ["name", `spring sale ${shortDay(office.clock.today())}`],
    ["from", dotted(month.toPlainDate({ day: 14 }))],
    ["to", dotted(month.toPlainDate({ day: 16 }))],
    ["fromtime", "09:00"],
    ["totime", "13:00"],
    ["trunks", "551234567"],
    ["maxline", "1"],
    ["goodtime", "3"],
    ["tries", "2"],
    ["paused", "0"],
    ["timezone", "utc +5"],
  ]);
  expect(Buffer.from(request.record?.bytes ?? []).equals(mp3)).toBe(true);
  expect(request.recipients?.text).toBe(`${numbers.join("\n")}\n`);

  office.pbx.setStatus(idOf(/^spring sale/), "finished");
  await person.sees(/finished/);
});

function csvOf(rows: string[]): Uint8Array {
  return new TextEncoder().encode(`${rows.join("\r\n")}\r\n`);
}

/** A number as people write it: +998 90 200-00-03. */
function asWritten(number: string): string {
  return number.replace(/^(998)(..)(...)(..)(..)$/, "+$1 $2 $3-$4-$5");
}

function requestNamed(name: RegExp): PbxRequest {
  const found = office.pbx.requests.filter(
    ({ fields }) => fields?.some(([field, value]) => field === "name" && name.test(value)) ?? false,
  );
  expect(found).toHaveLength(1);
  const [request] = found;
  if (!request) throw new Error(`The PBX got no campaign ${name}`);
  return request;
}

function idOf(name: RegExp): number {
  return office.pbx.campaigns().find((campaign) => name.test(campaign.name))?.id ?? 0;
}

function shortDay({ day, month }: Temporal.PlainDate): string {
  return [day, month].map((figure) => String(figure).padStart(2, "0")).join(".");
}

function nextApril25(): string {
  const today = office.clock.today();
  const here = today.with({ month: 4, day: 25 });
  return dotted(Temporal.PlainDate.compare(here, today) < 0 ? here.add({ years: 1 }) : here);
}
