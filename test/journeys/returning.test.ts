/** A manager who sends files outside of any draft: what a last campaign taught is filled in, and taps are few. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { voiceMessage } from "../../sandbox/samples/recordings.ts";
import { inLong } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { dotted, type Newcomer, newcomer } from "./newcomer.ts";
import { list, type Office, openEndingOffice, openOffice, recording } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

/** A Thursday morning before anybody calls; the next holiday is far. */
const THURSDAY = "2026-11-26T08:00";

let office: Office;
let next = 700_000;

beforeAll(async () => {
  office = await openOffice({ at: THURSDAY });
});
afterAll(() => office.close());

const aList = (name = "noyabr.csv", numbers = 12) => {
  next += numbers;
  return { name, bytes: list(numbers, next), mimeType: "text/csv" };
};
const aRecording = async (name = "Noyabr.mp3") => ({ name, bytes: await recording(), mimeType: "audio/mpeg" });

/** The fields of the last campaign that the PBX was sent. */
const sent = () => Object.fromEntries(office.pbx.requests.findLast(({ method }) => method === "POST")?.fields ?? []);

/** Somebody whose campaign of one day was accepted, with settings of their own. */
async function returning(language: string, there = office): Promise<Newcomer> {
  const walk = newcomer(there, language);
  await walk.to("trunks");
  walk.person.says("551234567");
  await walk.asked("days");
  await walk.answer("days");
  walk.person.says("10:00-17:00");
  await walk.asked("review");
  walk.person.says(language === "ru" ? "одновременно 2" : "bir vaqtda 2 ta");
  await walk.person.seesLast(walk.phrase("change-made"));
  walk.tap("review-start");
  await walk.person.seesLast(/№ \d+/);
  return walk;
}

test.for(["uz", ...inLong(["ru"])])(
  "%s: two files and one tap: three actions of a manager who is known",
  async (language) => {
    const { person, phrase, asked, tap } = await returning(language);
    let actions = 0;
    const act = <T>(done: T): T => {
      actions += 1;
      return done;
    };
    act(person.sendsAudio(await aRecording()));
    act(person.sendsDocument(aList()));
    const { text } = await asked("review");
    const lines = text.split("\n");
    const marked = (sign: string, mark: Parameters<typeof phrase>[0]) =>
      expect(lines.find((line) => line.startsWith(sign))).toMatch(phrase(mark));
    marked("📞", "filled-same");
    marked("🗓", "filled-same");
    marked("🗓", "filled-day");
    act(tap("review-start"));
    await person.seesLast(/№ \d+/);
    expect(actions).toBe(3);
    expect(sent()).toMatchObject({
      trunks: "551234567",
      fromtime: "10:00",
      totime: "17:00",
      maxline: "2",
      from: dotted(office.clock.today()),
    });
  },
);

test("in any order, and as an album", async () => {
  const { person, asked } = await returning("uz");
  person.sendsDocument(aList());
  person.sendsAudio(await aRecording());
  await asked("review");
  person.says("/cancel");
  await handled(office);
  person.sendsAlbum([
    { as: "document", file: aList() },
    { as: "document", file: await aRecording() },
  ]);
  await asked("review");
});

test("numbers that were pasted and a contact begin one too", async () => {
  for (const begin of [
    ({ person }: Newcomer) => person.says("90 123 45 67\n91 234 56 78"),
    ({ person }: Newcomer) => person.sendsContact({ phoneNumber: "+998901234567", firstName: "Ali" }),
  ]) {
    const walk = await returning("uz");
    begin(walk);
    await walk.person.seesLast(/\d \/ 6/);
    walk.person.sendsAudio(await aRecording());
    await walk.asked("review");
  }
});

test("a text without a number begins nothing", async () => {
  const { person, phrase } = newcomer(office);
  for (const text of ["ertaga 27.11.2026 9 dan 18 gacha", "90 123 45 67 ga qoʻngʻiroq qilmang"]) {
    person.says(text);
    await expect
      .poll(() => person.chat().filter(({ message }) => message.text?.match(phrase("idle-text"))))
      .not.toEqual([]);
    await handled(office);
  }
  expect(rows(office, `SELECT id FROM drafts WHERE chat_id = ${person.id}`)).toEqual([]);
});

test("what was stopped teaches nothing", async ({ onTestFinished }) => {
  const slow = await openOffice({ at: THURSDAY, env: { UNDO_SECONDS: "30" } });
  onTestFinished(() => slow.close());
  const walk = newcomer(slow);
  await walk.to("review");
  walk.tap("review-start");
  await walk.person.seesLast(walk.phrase("submission-held"));
  walk.tap("button-stop");
  await walk.person.seesLast(walk.phrase("submission-stopped"));
  walk.person.says("/cancel");
  await walk.person.seesLast(walk.phrase("draft-aside"));
  walk.person.sendsAudio(await aRecording());
  await handled(slow);
  walk.person.sendsDocument(aList());
  await walk.asked("trunks");
});

test("a line that is gone is asked for", async ({ onTestFinished }) => {
  const there = await openOffice({ at: THURSDAY });
  onTestFinished(() => there.close());
  const { person, asked } = await returning("uz", there);
  there.pbx.trunks = ["712037006", "712345678"];
  there.clock.set("2026-11-26T08:30");
  person.sendsAudio(await aRecording());
  await handled(there);
  person.sendsDocument(aList());
  await asked("trunks");
  person.says("712345678");
  const { text } = await asked("review");
  expect(text).toContain("10:00–17:00");
});

describe("what the cards would have said stands on the read-back", () => {
  test("the recording's verdict with its repair, and the rows that do not pass", async () => {
    const { person, phrase, asked, tap } = await returning("uz");
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), mimeType: "audio/ogg" });
    const { bytes, ...file } = aList();
    person.sendsDocument({ ...file, bytes: Buffer.concat([bytes, Buffer.from("12345\n")]) });
    const { text } = await asked("review");
    expect(text).toMatch(phrase("flaw-lead-silence"));
    expect(text).toMatch(phrase("list-rows"));
    tap("recording-button-both");
    await person.seesLast(phrase("recording-repaired-ask"));
    tap("recording-button-use-repaired");
    const after = await asked("review");
    expect(after.text).not.toMatch(phrase("flaw-lead-silence"));
  });
});

test("the same recording on the same day gets another name", async () => {
  const { person, asked, tap } = await returning("uz");
  const names: string[] = [];
  for (const _ of [1, 2]) {
    person.sendsAudio(await aRecording("Dekabr.mp3"));
    await handled(office);
    person.sendsDocument(aList());
    await asked("review");
    tap("review-start");
    await person.seesLast(/№ \d+/);
    names.push(String(sent().name));
  }
  for (const name of names) expect(name).toMatch(/ 26\.11( \(\d+\))?$/);
  expect(new Set(names).size).toBe(2);
});

test("a name that waits in another draft is suggested to nobody else", async () => {
  const { person, asked, tap, phrase } = await returning("uz");
  const names: string[] = [];
  for (const _ of [1, 2]) {
    person.sendsAudio(await aRecording());
    await handled(office);
    person.sendsDocument(aList());
    const { text } = await asked("review");
    names.push(text.split("\n")[0] ?? "");
    tap("button-cancel");
    await person.seesLast(phrase("draft-aside"));
  }
  expect(new Set(names).size).toBe(2);
});

test("ended after every update, two files are still one campaign", async ({ onTestFinished }) => {
  const there = await openEndingOffice({ at: THURSDAY, env: { UNDO_SECONDS: "1" } });
  onTestFinished(() => there.close({ provoked: SAID_TWICE }));
  const { person, asked, tap, phrase } = await returning("uz", there);
  const before = there.pbx.campaigns().length;
  person.sendsDocument(aList());
  await there.ends();
  person.sendsAudio(await aRecording());
  await there.ends();
  await asked("review");
  await handled(there);
  tap("review-start");
  await there.ends();
  await handled(there);
  // The read-back may have been sent once more just then: a tap on the one above it starts nothing, and is made again.
  const isStillAsked = person
    .chat()
    .at(-1)
    ?.buttons.flat()
    .some((label) => phrase("review-start").test(label));
  if (isStillAsked) tap("review-start");
  await person.seesLast(/№ \d+/);
  await there.ends();
  await handled(there);
  expect(there.pbx.campaigns()).toHaveLength(before + 1);
});
