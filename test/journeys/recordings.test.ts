import { parseBuffer } from "music-metadata";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodMp3, voiceMessage } from "../../sandbox/samples/recordings.ts";
import { mp3File } from "../../sandbox/samples/recordings-mp3.ts";
import { inARow, speechLike } from "../../sandbox/samples/recordings-signals.ts";
import type { Person, Shown } from "../../sandbox/telegram/contract.ts";
import { STEPS, type Step } from "../../src/domain/draft/answers.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

describe("a recording", () => {
  test("that is a voice message recorded in the chat is what the PBX takes as the campaign's mp3", async () => {
    const { person, phrase, tap, asked, answer, name } = await atRecording();
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
    const card = await person.seesLast(phrase("recording-made"));
    expect(card.text).toMatch(phrase("flaw-lead-silence"));
    tap("recording-button-as-it-is");
    await asked("list");
    await answerAll(answer, "list");
    tap("review-start");
    await person.seesLast(/№ \d+/);
    const sent = office.pbx.requests.find(({ fields }) => fields?.some(([, value]) => value === name));
    expect(sent).toMatchObject({ status: 200, record: { name: expect.stringMatching(/\.mp3$/) } });
    const { format } = await parseBuffer(sent?.record?.bytes ?? new Uint8Array(), undefined, { duration: true });
    expect(format).toMatchObject({ container: "MPEG", numberOfChannels: 1 });
    expect(Math.abs((format.duration ?? 0) - 9)).toBeLessThan(0.2);
  });

  test("that is repaired comes back to be heard, and is used once the manager says so", async () => {
    const { person, phrase, tap, asked, offered } = await atRecording();
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
    await offered(phrase.label("recording-button-both"));
    tap("recording-button-both");
    await person.seesLast(phrase("recording-repaired-ask"));
    const [repaired] = audiosOf(person);
    expect(repaired).toMatchObject({ duration: 6 });
    tap("recording-button-use-repaired");
    await asked("list");
    tap("button-back");
    const card = await person.seesLast(phrase("recording-repaired"));
    expect(card.text).not.toMatch(phrase("flaw-lead-silence"));
    tap("button-play");
    await expect.poll(() => audiosOf(person).length).toBe(2);
    expect(audiosOf(person).at(-1)?.bytes).toEqual(repaired?.bytes);
  });

  test("that comes late and has flaws shows them before it takes the other one's place", async () => {
    const { person, phrase, asked, offered } = await atRecording();
    person.sendsAudio({ name: "Bahor.mp3", bytes: await goodMp3(3), mimeType: "audio/mpeg" });
    await asked("list");
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
    await person.seesLast(phrase("recording-taken"));
    person.taps(phrase.label("offer-replace"));
    await person.seesLast(phrase("flaw-lead-silence"));
    await offered(phrase.label("recording-button-both"));
  });

  test("that Telegram knows no name of gets one", async () => {
    const { person, phrase, asked, tap } = await atRecording();
    person.sendsAudio({ name: "", bytes: await goodMp3(3), mimeType: "audio/mpeg" });
    await asked("list");
    tap("button-back");
    await person.seesLast(phrase("recording-nameless"));
  });

  test("that is repaired is kept as it was when the manager prefers that", async () => {
    const { person, phrase, tap, offered } = await atRecording();
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
    await offered(phrase.label("button-more"));
    tap("button-more");
    await person.seesLast(phrase("finding-lead-silence"));
    tap("recording-button-trim");
    await person.seesLast(phrase("recording-repaired-ask"));
    tap("recording-button-keep-original");
    await offered(phrase.label("recording-button-as-it-is"));
    expect(person.chat().at(-1)?.text).toMatch(phrase("flaw-lead-silence"));
  });

  test("is heard as a telephone carries it, and the one card stays last", async () => {
    const { person, phrase, tap, offered } = await atCard(await goodMp3(2));
    tap("recording-button-telephone");
    await expect.poll(() => audiosOf(person).length).toBe(1);
    await offered(phrase.label("button-continue"));
    const [preview] = audiosOf(person);
    expect(preview).toMatchObject({ duration: 2 });
    expect(Buffer.from(preview?.bytes ?? []).equals(await goodMp3(2))).toBe(false);
    expect(preview?.caption).toMatch(phrase("recording-caption-telephone"));
    await expect.poll(() => person.chat().filter(({ buttons }) => buttons.length > 0)).toHaveLength(1);
  });

  test("is drawn by itself where the picture shows what is wrong", async () => {
    const { person, phrase } = await atRecording("ru");
    person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
    await expect.poll(() => photosOf(person).length).toBe(1);
    const [photo] = photosOf(person);
    expect(photo?.bytes.subarray(1, 4)).toEqual(Buffer.from("PNG"));
    expect(photo?.caption).toMatch(phrase("recording-caption-picture"));
    await person.seesLast(phrase("recording-made"));
  });

  test("is drawn when the manager asks, and not without", async () => {
    const { person, tap } = await atCard(await goodMp3(3));
    expect(photosOf(person)).toHaveLength(0);
    tap("recording-button-picture");
    await expect.poll(() => photosOf(person).length).toBe(1);
  });

  test("takes another name, by which it is found again", async () => {
    const { person, phrase, tap } = await atCard(await goodMp3(3));
    tap("recording-button-rename");
    await person.seesLast(phrase("recording-rename-ask"));
    person.says("  Qarz   <eslatma> ");
    await person.seesLast(/Qarz <eslatma>, 0:03/);
    person.says("/new");
    await person.seesLast(phrase("draft-unfinished"));
    tap("button-begin-anew");
    await person.seesLast(phrase("recording-or-earlier"));
    person.taps(/^Qarz <eslatma> · 0:03/);
    await person.seesLast(phrase("list-ask"));
  });

  test("is chosen from pages when there are many earlier ones", async () => {
    const { person, phrase, tap, asked, offered } = await atRecording();
    for (const seconds of [2, 3, 4, 5, 6, 7, 8]) {
      person.sendsAudio({ name: `Bahor ${seconds}.mp3`, bytes: await goodMp3(seconds), mimeType: "audio/mpeg" });
      await asked("list");
      tap("button-back");
      await person.seesLast(new RegExp(`Bahor ${seconds}.mp3, 0:0${seconds}`));
    }
    tap("recording-button-earlier");
    await person.seesLast(phrase("recording-earlier-ask"));
    expect(person.chat().at(-1)?.buttons.slice(0, 5)).toEqual([7, 6, 5, 4, 3].map((n) => [`Bahor ${n} · 0:0${n}`]));
    person.taps("›");
    await offered("Bahor 2 · 0:02");
    person.taps("Bahor 2 · 0:02");
    const next = await asked("list");
    expect(next.text).toContain("0:02");
  });
});

describe("the same sound again", () => {
  test("is known by its content, whatever it is called now", async () => {
    const bytes = await goodMp3(4);
    const { person, phrase, asked } = await atCard(bytes);
    person.sendsDocument({ name: "boshqa nom.mp3", bytes });
    const next = await asked("list");
    expect(next.text).toMatch(phrase("recording-known"));
    expect(next.text).toContain("Bahor.mp3");
  });

  test("is told with the campaign and the day of its last use", async () => {
    const { person, phrase, to, tap, asked, name } = newcomer(office);
    await to("review");
    tap("review-start");
    await person.seesLast(/№ \d+/);
    const mp3 = office.pbx.requests.find(({ fields }) => fields?.some(([, value]) => value === name))?.record?.bytes;
    person.says("/new");
    await asked("recording");
    person.sendsDocument({ name: "yana.mp3", bytes: mp3 ?? new Uint8Array() });
    const screen = await asked("list");
    expect(screen.text).toMatch(phrase("recording-used"));
    expect(screen.text).toContain(name);
  });
});

describe("what will hurt is not slipped through", () => {
  test("a recording of over three minutes needs a yes, once", async () => {
    const { person, phrase, tap, asked, answer, offered } = await atRecording();
    const part = speechLike({ seconds: 5, rate: 16_000, peak: 0.4 });
    const long = await mp3File([inARow(...Array.from({ length: 37 }, () => part))], 16_000, { bitrate: 32 });
    person.sendsAudio({ name: "uzun.mp3", bytes: long, mimeType: "audio/mpeg" });
    await offered(phrase.label("recording-agree-length"));
    expect(labelsOf(person.chat().at(-1))).not.toContainEqual(expect.stringMatching(phrase.label("button-continue")));
    tap("recording-agree-length");
    await asked("list");
    await answerAll(answer, "list");
    await offered(phrase.label("review-start"));
  });

  test("a call that counts only after the recording's end needs a yes on the read-back", async () => {
    const { person, phrase, tap, asked, answer, offered } = await atCard(await goodMp3(4));
    tap("button-continue");
    await asked("list");
    for (const step of ["list", "name", "trunks", "days", "hours"] as const) await answer(step);
    person.says("5 soniyadan");
    const review = await person.seesLast(phrase("finding-goodtime"));
    expect(review.text).toMatch(phrase("review-title"));
    expect(labelsOf(review)).not.toContainEqual(expect.stringMatching(phrase.label("review-start")));
    tap("recording-agree-goodtime");
    await offered(phrase.label("review-start"));
  });

  test("a file without sound is refused with what to do, and the question stays", async () => {
    const { person, phrase, asked } = await atRecording();
    person.sendsDocument({ name: "narxlar.mp3", bytes: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex") });
    await person.seesLast(phrase("recording-refused-not-audio"));
    await asked("recording");
  });
});

/** A new manager who is asked for the recording. */
async function atRecording(languageCode = "uz"): Promise<Newcomer> {
  const hired = newcomer(office, languageCode);
  await hired.to("recording");
  return hired;
}

/** A new manager at the card of a recording that nothing is wrong with. */
async function atCard(bytes: Uint8Array): Promise<Newcomer> {
  const hired = await atRecording();
  hired.person.sendsAudio({ name: "Bahor.mp3", bytes, mimeType: "audio/mpeg" });
  await hired.asked("list");
  hired.tap("button-back");
  await hired.offered(hired.phrase.label("recording-button-telephone"));
  return hired;
}

async function answerAll(answer: Newcomer["answer"], from: Step): Promise<void> {
  for (const step of STEPS.slice(STEPS.indexOf(from), -1)) await answer(step);
}

/** What the bot sent to be heard. */
const audiosOf = (person: Person) => sentBy(person, ({ audio }) => audio);

const photosOf = (person: Person) => sentBy(person, ({ photo }) => photo?.at(-1));

function sentBy<T extends { file_id: string }>(person: Person, fileOf: (message: Shown["message"]) => T | undefined) {
  return person.chat().flatMap(({ fromBot, text: caption, message }) => {
    const file = fromBot ? fileOf(message) : undefined;
    if (!file) return [];
    return [{ ...file, caption, bytes: office.telegram.file(file.file_id)?.bytes ?? new Uint8Array() }];
  });
}

function labelsOf(shown: Shown | undefined): string[] {
  return shown?.buttons.flat() ?? [];
}
