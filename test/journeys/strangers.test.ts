import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Person } from "../../sandbox/telegram/contract.ts";
import { handled, rows } from "./database.ts";
import { newcomer } from "./newcomer.ts";
import { ADMIN, list, type Office, openOffice, recording } from "./office.ts";
import { phrasesOf } from "./phrases.ts";

let office: Office;
/** Out of the range of those who are let in. */
let nextStranger = ADMIN + 5_000;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

function stranger(languageCode = "ru"): Person {
  return office.telegram.person({ id: nextStranger++, firstName: "Begona", languageCode });
}

test("a stranger is told once, in their language, whatever they write", async () => {
  const person = stranger("en");
  for (const text of ["/start", "hello", "/new", "/campaigns", "/status 123"]) person.says(text);
  await person.seesLast(phrasesOf("en")("refused-stranger"));
  await handled(office);
  expect(person.chat().filter(({ fromBot }) => fromBot)).toHaveLength(1);
});

test("a stranger is told their own id, to be passed on to whoever lets people in", async () => {
  const person = stranger("en");
  person.says("hello");
  const { text, buttons, message } = await person.seesLast(phrasesOf("en")("refused-stranger"));
  expect(text).toContain(String(person.id));
  expect(buttons.at(-1)).toEqual([String(person.id)]);
  const tapped = await person.forgesTap("m|new|", message.message_id).answered;
  expect(tapped.text).toContain(String(person.id));
});

test("a stranger's files are neither fetched nor kept", async () => {
  const person = stranger();
  person.sendsAudio({ name: "a.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  person.sendsDocument({ name: "a.csv", bytes: list(50, 800_000), mimeType: "text/csv" });
  person.sendsPhoto({ name: "a.jpg", bytes: new Uint8Array([0xff, 0xd8, 0xff]) });
  person.sendsVoice({ name: "voice.ogg", bytes: new Uint8Array(10) });
  await person.seesLast(phrasesOf("ru")("refused-stranger"));
  await handled(office);
  expect(office.telegram.calls.filter(({ method }) => method === "getFile")).toEqual([]);
  const stored = await readdir(join(office.dataDir, "files"), { recursive: true, withFileTypes: true });
  expect(stored.filter((entry) => entry.isFile())).toEqual([]);
  const kept = rows(
    office,
    `SELECT chat_id FROM drafts WHERE chat_id = ${person.id}
    UNION ALL SELECT chat_id FROM intakes WHERE chat_id = ${person.id}
    UNION ALL SELECT update_id FROM updates WHERE lane = 'chat:${person.id}' AND body IS NOT NULL`,
  );
  expect(kept).toEqual([]);
});

test("a group is told once, with a link to the private chat, and nothing is done there", async () => {
  const walk = newcomer(office, "ru");
  const group = { id: -100_200_300, title: "Отдел продаж" };
  for (const text of ["/start", "/new@obzvon_bot", "/campaigns"]) office.telegram.says(walk.person, group, text);
  await handled(office);
  const told = office.telegram.group(group.id).filter(({ fromBot }) => fromBot);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toMatch(walk.phrase("group-private"));
  expect(told[0]?.message.reply_markup?.inline_keyboard).toEqual([
    [expect.objectContaining({ url: "https://t.me/obzvon_bot" })],
  ]);
  expect(rows(office, `SELECT id FROM drafts WHERE chat_id = ${group.id}`)).toEqual([]);
});

test("somebody in a group is not let in by it", async () => {
  const person = stranger("en");
  const group = { id: -100_200_301, title: "Anyone" };
  office.telegram.says(person, group, "/start");
  await handled(office);
  person.says("/start");
  await person.seesLast(phrasesOf("en")("refused-stranger"));
});
