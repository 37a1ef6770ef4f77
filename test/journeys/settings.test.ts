import { afterAll, beforeAll, expect, test } from "vitest";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

/** A Thursday morning. */
const MORNING = "2026-11-26T10:15";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ at: MORNING, env: { CALLING_HOURS: "08:00-21:00" } });
});

afterAll(() => office.close());

test("settings said in words where they are asked for are what the PBX gets", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("options");
  manager.person.says("одновременно 12, попыток 3, от 5 секунд");
  const { text } = await manager.person.seesLast(manager.phrase("change-made"));
  expect(text).toContain("12");
  manager.tap("button-continue");
  await manager.asked("review");
  expect(await started(manager, ["maxline", "tries", "goodtime", "from"])).toEqual(["12", "3", "5", "2026.11.27"]);
});

test("settings said at the read-back change no day, and one tap takes them back", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("review");
  manager.person.says("bir vaqtda 10 ta");
  const { text } = await manager.person.seesLast(manager.phrase("change-made"));
  expect(text).toContain("juma, 27-noyabr");
  manager.tap("button-take-back");
  await expect.poll(() => manager.person.chat().at(-1)?.text).toMatch(/Avval: \S+ \S* ?10/);
  expect(await started(manager, ["maxline", "from"])).toEqual(["1", "2026.11.27"]);
});

test("days said at the read-back are told with those that they replace, and are taken back by one tap", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("review");
  manager.person.says("в понедельник с 10 до 17");
  const { text } = await manager.person.seesLast(manager.phrase("change-made"));
  expect(text).toContain("пн, 30 ноября");
  expect(text).toMatch(/Было: пт, 27 ноября/);
  manager.tap("button-take-back");
  await expect.poll(() => manager.person.chat().at(-1)?.text).toMatch(/Было: пн, 30 ноября/);
  expect(await started(manager, ["from", "to", "fromtime", "totime"])).toEqual([
    ...["2026.11.27", "2026.11.27", "09:00", "18:00"],
  ]);
});

test("settings said where days are asked for wait for their question, and the day is still asked for", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bir vaqtda 10 ta");
  await manager.person.seesLast(manager.phrase("change-made"));
  await manager.asked("days");
  await manager.answer("days");
  await manager.answer("hours");
  expect(await started(manager, ["maxline", "from"])).toEqual(["10", "2026.11.27"]);
});

test("a figure out of range is told its range and changes nothing", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("options");
  manager.person.says("одновременно 500");
  const { text } = await manager.person.seesLast(manager.phrase("settings-range-maxline"));
  expect(text).toMatch(/1.*100/);
  manager.tap("button-continue");
  await manager.asked("review");
  expect(await started(manager, ["maxline"])).toEqual(["1"]);
});

test("a day that has just passed is never next year's in silence", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("days");
  manager.person.says("20.11");
  const { text, buttons } = await manager.person.seesLast(manager.phrase("schedule-question-passed"));
  expect(text).toContain("20 ноября");
  expect(buttons.flat().join()).toContain("2027");
  expect(text).toMatch(/^5 \/ 6/);
});

test("hours by the clock of another zone are asked about", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("hours");
  manager.person.says("с 9 до 18 по Москве");
  await manager.person.seesLast(manager.phrase("schedule-question-other-zone"));
  manager.person.taps("11:00–20:00");
  await manager.asked("review");
});

test("two days of which one is meant are asked about", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("dushanba yoki seshanba 9 dan 18 gacha");
  await manager.person.seesLast(manager.phrase("schedule-question-or"));
  manager.person.taps(/^Se 01\.12/);
  await manager.asked("review");
});

test("words that could change nothing are told, with a button to change the answer", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("days");
  manager.person.says("завтра с 9 до 18, должники Чиланзара");
  const { text } = await manager.asked("review");
  expect(text).toMatch(manager.phrase("read-unused"));
  expect(text).toContain("должники Чиланзара");
  manager.tap("button-change");
  await manager.asked("days");
});

test("a campaign of more than a month needs a yes of its own that names its length", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("27-noyabrdan 10-yanvargacha 9 dan 18 gacha");
  const { buttons } = await manager.asked("review");
  expect(buttons.flat()).toContain("Ha, 45 kun");
  expect(buttons.flat().join()).not.toMatch(manager.phrase("review-start"));
  manager.person.taps("Ha, 45 kun");
  await manager.offered(manager.phrase.label("review-start"));
  expect(await started(manager, ["from", "to"])).toEqual(["2026.11.27", "2027.01.10"]);
});

/** Starts from the read-back; these fields as the PBX got them. */
async function started(manager: Newcomer, fields: readonly string[]): Promise<string[]> {
  manager.tap("review-start");
  await manager.person.seesLast(/№ \d+/);
  const sent = office.pbx.requests.map((request) => new Map(request.fields));
  const own = sent.filter((request) => request.get("name") === manager.name);
  expect(own).toHaveLength(1);
  return fields.map((field) => own[0]?.get(field) ?? "");
}
