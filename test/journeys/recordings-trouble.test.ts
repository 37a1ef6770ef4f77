import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from "vitest";
import { voiceMessage } from "../../sandbox/samples/recordings.ts";
import { count } from "../counts.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, openOffice, recording } from "./office.ts";
import { SAID_TWICE } from "./walk.ts";

/** One for all tests but that of a kill. */
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => office.telegram.clearFaults());
afterAll(() => office.close({ provoked: new RegExp(`${SAID_TWICE.source}|REACTION_INVALID`) }));

test("a repair that an end interrupts is made all the same, and offered", async () => {
  const killed = await openEndingOffice();
  onTestFinished(() => killed.close({ provoked: SAID_TWICE }));
  const { person, phrase, tap } = await atVoiceMessage(killed, count(9, 20));
  await tap("recording-button-both").answered;
  await killed.ends();
  await person.seesLast(phrase("recording-repaired-ask"));
  expect(audiosIn(person)).not.toEqual([]);
});

test("a choice between the two is the same after a restart", async () => {
  const { person, phrase, tap, asked } = await atVoiceMessage(office, 9);
  tap("recording-button-both");
  await person.seesLast(phrase("recording-repaired-ask"));
  // The card before it goes once the new one is remembered as the draft's.
  await expect.poll(() => person.chat().filter(({ buttons }) => buttons.length > 0).length).toBe(1);
  await office.restart();
  tap("recording-button-use-repaired");
  const next = await asked("list");
  expect(next.text).toContain("0:06");
});

test("what Telegram did not take is sent again, once", async () => {
  const { person, phrase, tap } = await atVoiceMessage(office, 9);
  office.telegram.fault({ method: "sendAudio", times: 1, kind: { type: "html" } });
  tap("recording-button-both");
  await person.seesLast(phrase("recording-repaired-ask"));
  expect(audiosIn(person)).toHaveLength(1);
});

test("files that no link leads to are no fault of the manager's, and come once the operator has mended it", async () => {
  const { person, phrase, to, asked } = newcomer(office);
  await to("recording");
  const file = { name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" };
  office.telegram.fault({ method: "file", kind: { type: "refuse", status: 404, description: "Not Found" } });
  person.sendsAudio(file);
  await person.seesLast(phrase("file-not-served"));
  expect(office.log.filter((line) => line.includes('"msg":"files-not-served"'))).toHaveLength(1);
  office.telegram.clearFaults();
  person.sendsAudio(file);
  await asked("list");
});

test("a file gets 👀 when it comes and 👍 when it is read", async () => {
  const { person, to, asked } = newcomer(office);
  await to("recording");
  person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  await asked("list");
  await expect.poll(() => signsIn(person.id)).toEqual(["👀", "👍"]);
});

test("one that holds no recording keeps 👀", async () => {
  const { person, to, phrase } = newcomer(office);
  await to("recording");
  person.sendsAudio({ name: "Bahor.mp3", bytes: Buffer.from("%PDF-1.7 no sound"), mimeType: "audio/mpeg" });
  await person.seesLast(phrase("recording-refused-not-audio"));
  await expect.poll(() => signsIn(person.id)).toEqual(["👀"]);
});

test("a chat that allows no reactions goes on as any other, and nothing is logged as an error", async () => {
  const { person, to, asked } = newcomer(office);
  await to("recording");
  office.telegram.forbidsReactions(person.id);
  person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  await asked("list");
  await expect
    .poll(() => office.telegram.refusals().map(({ method }) => method))
    .toEqual(["setMessageReaction", "setMessageReaction"]);
  expect(office.log.filter((line) => /"level":(40|50|60)|REACTION/.test(line))).toEqual([]);
});

/** What the bot put on messages of a chat, in its order. */
function signsIn(chatId: number): unknown[] {
  return office.telegram.calls.flatMap(({ method, params }) =>
    method === "setMessageReaction" && params.chat_id === chatId
      ? (params.reaction as { emoji: string }[]).map(({ emoji }) => emoji)
      : [],
  );
}

/** A new manager at the card of a quiet voice message with silence around. */
async function atVoiceMessage(there: Office, seconds: number): Promise<Newcomer> {
  const hired = newcomer(there);
  await hired.to("recording");
  hired.person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(seconds), duration: seconds });
  await expect.poll(() => hired.person.chat().some(({ message }) => message.photo)).toBe(true);
  await hired.offered(hired.phrase.label("recording-button-both"));
  return hired;
}

function audiosIn({ chat }: Newcomer["person"]) {
  return chat().filter(({ fromBot, message }) => fromBot && message.audio);
}
