import { afterAll, beforeAll, expect, test } from "vitest";
import { goodMp3 } from "../../sandbox/samples/recordings.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { list, type Office, openOffice } from "./office.ts";

/** A Monday. The tests go by one clock and stand in its order: time never goes back. */
const NOON = "2026-11-23T12:00";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ at: NOON, env: { CALLING_HOURS: "08:00-21:00" } });
});

// The clock leaps over the two days in which Telegram lets messages be deleted.
afterAll(() => office.close({ provoked: /message can't be deleted/ }));

test("one sentence in Uzbek sets days and hours, and is said back in full", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("25-noyabrdan 27-noyabrgacha soat 10:00–19:00");
  const { text } = await manager.asked("review");
  const plain = text.replaceAll("\u2011", "-");
  expect(plain).toContain("chorshanba, 25-noyabr – juma, 27-noyabr, har kuni 10:00–19:00 (UTC+5)");
  expect(await started(manager)).toEqual(["2026.11.25", "2026.11.27", "10:00", "19:00"]);
});

test("one sentence in Russian sets days and hours, and is said back in full", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("days");
  manager.person.says("с понедельника по пятницу с 10 до 19");
  const { text } = await manager.asked("review");
  expect(text).toContain("пн, 23 ноября – пт, 27 ноября, ежедневно 10:00–19:00 (UTC+5)");
  expect(await started(manager)).toEqual(["2026.11.23", "2026.11.27", "10:00", "19:00"]);
});

test("a sentence typed where hours are asked for sets the days as well", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("hours");
  manager.person.says("indinga 9 dan 18 gacha");
  await manager.asked("review");
  expect(await started(manager)).toEqual(["2026.11.25", "2026.11.25", "09:00", "18:00"]);
});

test("quick choices name the days that they stand for, and one tap takes them", async () => {
  const manager = newcomer(office, "uz");
  const { buttons } = await manager.to("days");
  expect(buttons.slice(0, 4)).toEqual([
    ["Ertaga, 09:00–18:00"],
    ["Bugun, 23.11", "Ertaga, 24.11"],
    ["Jumagacha, 23–27.11"],
    ["Kelasi hafta 30.11–06.12"],
  ]);
  manager.person.taps("Jumagacha, 23–27.11");
  await manager.asked("hours");
  manager.person.taps("09:00–18:00");
  await manager.asked("review");
  expect(await started(manager)).toEqual(["2026.11.23", "2026.11.27", "09:00", "18:00"]);
});

test("an hour that may be morning or evening is asked about, and a button settles all that was said", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("ertaga 6 dan 8 gacha");
  await manager.person.seesLast(manager.phrase("schedule-question-which-half"));
  manager.person.taps("Se 24.11, 18:00–20:00");
  await manager.asked("review");
  expect(await started(manager)).toEqual(["2026.11.24", "2026.11.24", "18:00", "20:00"]);
});

test("what is past is refused with the nearest right answer", async () => {
  const manager = newcomer(office, "ru");
  await manager.to("days");
  manager.person.says("с 20.11.2026 по 25.11.2026");
  await manager.person.seesLast(manager.phrase("schedule-refused-past-day"));
  manager.person.taps("Пн 23.11 – Ср 25.11");
  await manager.asked("hours");
});

test("the hours of the last campaign are the first choice for the next one", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("ertaga 10:30-17:15");
  await manager.asked("review");
  await started(manager);
  manager.person.says("/new");
  await manager.asked("recording");
  manager.person.sendsAudio({ name: "Yoz.mp3", bytes: await goodMp3(9), mimeType: "audio/mpeg" });
  await manager.asked("list");
  manager.person.sendsDocument({ name: "yangi.csv", bytes: list(3, 90_000), mimeType: "text/csv" });
  await manager.asked("name");
  for (const step of ["name", "trunks"] as const) await manager.answer(step);
  const { buttons } = await manager.answer("days");
  expect(buttons[0]?.[0]).toMatch(manager.phrase.label("hours-quick-last-used"));
  expect(buttons[0]?.[0]).toContain("10:30–17:15");
});

test("when the window is too short, one tap changes the draft so that it is not", async () => {
  const manager = newcomer(office, "ru", { numbers: 400 });
  await manager.to("days");
  manager.person.says("завтра с 10 до 11");
  await manager.asked("review");
  await manager.person.seesLast(manager.phrase("forecast-too-short"));
  manager.tap("forecast-fix-until");
  const mended = await manager.person.seesLast(manager.phrase("forecast-that-day"));
  expect(mended.text).toMatch(/закончится около \d\d:\d\d–\d\d:\d\d/);
  const [, , , until = ""] = await started(manager);
  expect(mended.text).toContain(`10:00–${until}`);
});

test("the assumptions of the forecast are shown on request", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("review");
  manager.tap("forecast-button-assumptions");
  const { text } = await manager.person.seesLast(manager.phrase("forecast-assumptions"));
  expect(text).toContain("30–60");
});

test("the plan comes as a picture, and the read-back stays the last thing on the screen", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("review");
  manager.tap("plan-button");
  const picture = await manager.person.seesAnywhere(/^🏁 seshanba, \d\d:\d\d–\d\d:\d\d da tugaydi \(UTC\+5\)$/);
  const file = office.telegram.file(picture.message.photo?.at(-1)?.file_id ?? "");
  expect(
    Buffer.from(file?.bytes ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  const last = await manager.asked("review");
  expect(last.message.message_id).toBeGreaterThan(picture.message.message_id);
});

test("the first call is told in the campaign's zone, and as a moment that every phone puts in its own", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("options");
  manager.person.says("+4");
  await manager.person.seesLast(/🕘 UTC\+4/);
  manager.tap("button-continue");
  const { text, entities } = await manager.asked("review");
  expect(text).toContain("seshanba, 24-noyabr, 09:00 (UTC+4)");
  expect(entities).toContainEqual(
    expect.objectContaining({ type: "date_time", unix_time: Date.UTC(2026, 10, 24, 5) / 1000 }),
  );
});

test("confirmed after its own window has passed nothing is sent, and the next day is offered", async () => {
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugun 12:00 dan 13:00 gacha");
  await manager.asked("review");
  office.clock.set("2026-11-23T13:00");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("schedule-already-over"));
  expect(requestsOf(manager)).toEqual([]);
  manager.person.taps("Se 24.11, 12:00–13:00");
  await manager.asked("review");
  expect(await started(manager)).toEqual(["2026.11.24", "2026.11.24", "12:00", "13:00"]);
});

test("at 23:50 «bugun» leaves no calling hours: tomorrow is a tap away", async () => {
  office.clock.set("2026-11-23T23:50");
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugun");
  const { text } = await manager.asked("hours");
  expect(text).toMatch(manager.phrase("hours-none-left"));
  manager.person.says("9 dan 18 gacha");
  await manager.person.seesLast(manager.phrase("schedule-already-over"));
  manager.person.taps("Se 24.11, 09:00–18:00");
  await manager.asked("review");
  expect(await started(manager)).toEqual(["2026.11.24", "2026.11.24", "09:00", "18:00"]);
});

test("at 23:50 «bugun» with its last minutes is sent for this very day, after a yes of its own", async () => {
  office.clock.set("2026-11-23T23:51");
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugun 23:50 dan 23:59 gacha");
  const { text } = await manager.asked("review");
  expect(text).toMatch(manager.phrase("guard-night"));
  expect(text).toContain("23:50–23:59");
  manager.tap("review-agree-night");
  await manager.offered(manager.phrase.label("review-start"));
  expect(await started(manager)).toEqual(["2026.11.23", "2026.11.23", "23:50", "23:59"]);
});

test("from the last day of the year into the next one, its first day off told", async () => {
  office.clock.set("2026-12-31T10:00");
  const manager = newcomer(office, "uz");
  await manager.to("days");
  manager.person.says("bugundan 2-yanvargacha 11 dan 18 gacha");
  const { text } = await manager.asked("review");
  expect(text).toContain("payshanba, 31\u2011dekabr, 2026 – shanba, 2\u2011yanvar, 2027");
  expect(text).toMatch(/juma, 1-yanvar, 2027: Yangi yil/);
  expect(await started(manager)).toEqual(["2026.12.31", "2027.01.02", "11:00", "18:00"]);
});

test("the leap day can be typed, and tapped", async () => {
  office.clock.set("2028-02-20T10:00");
  const typing = newcomer(office, "ru");
  await typing.to("days");
  typing.person.says("29 февраля с 9 до 18");
  await typing.asked("review");
  expect(await started(typing)).toEqual(["2028.02.29", "2028.02.29", "09:00", "18:00"]);

  const tapping = newcomer(office, "uz");
  await tapping.to("days");
  tapping.person.taps("28");
  await tapping.person.seesLast(tapping.phrase("days-ask-last"));
  tapping.person.taps("29");
  await tapping.asked("hours");
  tapping.person.taps("09:00–13:00");
  await tapping.asked("review");
  expect(await started(tapping)).toEqual(["2028.02.28", "2028.02.29", "09:00", "13:00"]);
});

/** Starts from the read-back; the days and hours that the PBX got. */
async function started(manager: Newcomer): Promise<string[]> {
  manager.tap("review-start");
  await manager.person.seesLast(/№ \d+/);
  const [fields, ...others] = requestsOf(manager);
  expect(others).toEqual([]);
  return ["from", "to", "fromtime", "totime"].map((name) => fields?.get(name) ?? "");
}

/** The campaigns of this manager that the PBX was asked for. */
function requestsOf({ name }: Newcomer): Map<string, string>[] {
  return office.pbx.requests.map(({ fields }) => new Map(fields)).filter((fields) => fields.get("name") === name);
}
