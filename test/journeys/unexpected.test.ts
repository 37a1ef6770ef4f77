import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodMp3, voiceMessage } from "../../sandbox/samples/recordings.ts";
import type { Shown } from "../../sandbox/telegram/contract.ts";
import { ASKED } from "../../src/domain/draft/answers.ts";
import { some } from "../counts.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { list, type Office, openOffice, recording } from "./office.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const screens = some([...ASKED, "review"] as const, 3);

/** What a manager does that no question asks for, and what must be said to it. */
const surprises: { what: string; act(walk: Newcomer): unknown; says: Parameters<Newcomer["phrase"]>[0] }[] = [
  { what: "a sticker", act: ({ person }) => person.sendsSticker(), says: "unexpected-sticker" },
  {
    what: "a photo",
    act: ({ person }) => person.sendsPhoto({ name: "photo.jpg", bytes: JPEG }),
    says: "unexpected-photo",
  },
  { what: "a command that is none", act: ({ person }) => person.says("/kompaniya"), says: "unexpected-command" },
  {
    what: "an edited message",
    act: ({ person }) => {
      const own = person.chat().findLast(({ fromBot, message }) => !fromBot && message.text !== undefined);
      person.editsMessage(own?.message.message_id ?? 0, "oʻzgartirdim");
    },
    says: "edited-message",
  },
  {
    what: "a file of 21 MB",
    act: ({ person }) => person.sendsDocument({ name: "katta.mp3", bytes: new Uint8Array(21 * 1024 * 1024) }),
    says: "file-too-big",
  },
];

describe.each(screens)("at %s", (screen) => {
  let walk: Newcomer;
  let before: Shown;

  beforeAll(async () => {
    walk = newcomer(office);
    before = await walk.to(screen);
  });

  test.each(surprises)("$what is answered in so many words, and nothing entered is lost", async ({ act, says }) => {
    act(walk);
    const after = await walk.person.seesLast(walk.phrase(says));
    expect(answersIn(after.text)).toEqual(answersIn(before.text));
    expect(after.buttons).toEqual(before.buttons);
    await expect.poll(() => keyboards(walk), { interval: 10 }).toBe(1);
  });
});

describe("a question that wants a file", () => {
  test("the recording: a text is told what is wanted", async () => {
    const walk = newcomer(office);
    await walk.to("recording");
    walk.person.says("audio keyin");
    await walk.person.seesLast(walk.phrase("recording-not-text"));
    await walk.asked("recording");
  });

  test("an mp3 that is a picture is called what it is", async () => {
    const walk = newcomer(office);
    await walk.to("recording");
    walk.person.sendsDocument({ name: "narxlar.mp3", bytes: JPEG, mimeType: "audio/mpeg" });
    const { text } = await walk.person.seesLast("aslida rasm");
    expect(text).toContain("narxlar.mp3");
    await walk.answer("recording");
  });

  test("an empty csv is told to be empty, and the right one is taken after it", async () => {
    const walk = newcomer(office);
    await walk.to("list");
    walk.person.sendsDocument({ name: "boʻsh.csv", bytes: new TextEncoder().encode("\r\n\r\n"), mimeType: "text/csv" });
    await walk.person.seesLast(walk.phrase("list-refused-empty"));
    await walk.answer("list");
  });

  test("a csv with nothing but words has no numbers", async () => {
    const walk = newcomer(office);
    await walk.to("list");
    const bytes = new TextEncoder().encode("Ism\nNodira\nJasur\n");
    walk.person.sendsDocument({ name: "ismlar.csv", bytes, mimeType: "text/csv" });
    await walk.person.seesLast(walk.phrase("list-refused-no-numbers"));
  });

  test("the list sent first is kept, and the recording is still asked for", async () => {
    const walk = newcomer(office);
    await walk.to("recording");
    walk.person.sendsDocument({ name: "mijozlar.csv", bytes: list(5, 900_000), mimeType: "text/csv" });
    const { text } = await walk.person.seesLast(/👥 5/);
    expect(text).toMatch(walk.phrase("recording-ask"));
    walk.person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
    await walk.asked("name");
  });

  test("an album of both files at once answers both questions", async () => {
    const walk = newcomer(office);
    await walk.to("recording");
    walk.person.sendsAlbum([
      { as: "document", file: { name: "raqamlar.csv", bytes: list(6, 900_100), mimeType: "text/csv" } },
      { as: "document", file: { name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" } },
    ]);
    const { text } = await walk.asked("name");
    expect(text).toMatch(/👥 6/);
  });
});

describe("a question that wants words", () => {
  let walk: Newcomer;

  beforeAll(async () => {
    walk = newcomer(office);
    await walk.to("name");
  });

  test.each(["name", "trunks", "days", "hours", "review"] as const)(
    "at %s a second recording is offered in place of the first, which stays until that is tapped",
    async (screen) => {
      const before = await walk.asked(screen);
      walk.person.sendsAudio({ name: "Boshqasi.mp3", bytes: await goodMp3(6), mimeType: "audio/mpeg" });
      const after = await walk.person.seesLast(walk.phrase("recording-taken"));
      expect(answersIn(after.text)).toEqual(answersIn(before.text));
      await walk.offered(/Boshqasi/);
      if (screen !== "review") await walk.answer(screen);
    },
  );
});

describe("words that answer nothing", () => {
  let walk: Newcomer;

  beforeAll(async () => {
    walk = newcomer(office);
    await walk.to("trunks");
  });

  test.each([
    ["trunks", "999", "trunks-unknown"],
    ["days", "qachondir", "days-not-read"],
    ["hours", "qachondir", "hours-not-read"],
    ["review", "boshla", "review-not-text"],
  ] as const)("at %s “%s” is answered with what to do", async (screen, text, says) => {
    const before = await walk.asked(screen);
    walk.person.says(text);
    const after = await walk.person.seesLast(walk.phrase(says));
    expect(answersIn(after.text)).toEqual(answersIn(before.text));
    if (screen !== "review") await walk.answer(screen);
  });

  test("a text as long as Telegram allows is quoted in part, and the question stays", async () => {
    for (const step of some(["trunks", "days", "hours"] as const, 1)) {
      const writer = newcomer(office);
      await writer.to(step);
      writer.person.says("ж".repeat(4096));
      await writer.person.seesLast(/ж{20}…/);
      await writer.answer(step);
    }
  });

  test("a name that is too long is told how long it may be", async () => {
    const namer = newcomer(office);
    await namer.to("name");
    namer.person.says("a".repeat(200));
    const { text } = await namer.person.seesLast(namer.phrase("name-long"));
    expect(text).toContain("60");
  });
});

test("a voice message at another question is offered in place of the recording, too", async () => {
  const walk = newcomer(office);
  const before = await walk.to("days");
  walk.person.sendsVoice({ name: "voice.ogg", bytes: await voiceMessage(), duration: 9 });
  const after = await walk.person.seesLast(walk.phrase("recording-taken"));
  expect(answersIn(after.text)).toEqual(answersIn(before.text));
});

describe("out of the blue, without a draft", () => {
  test("a recording begins a campaign", async () => {
    const walk = newcomer(office);
    walk.person.sendsAudio({ name: "Bahor.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
    await walk.asked("list");
  });

  test("a list begins a campaign, and the recording is asked for", async () => {
    const walk = newcomer(office);
    walk.person.sendsDocument({ name: "mijozlar.csv", bytes: list(5, 900_200), mimeType: "text/csv" });
    await walk.person.seesLast(/👥 5/);
    await walk.asked("recording");
  });

  test("a file of 21 MB is told to be too big and is not fetched", async () => {
    const walk = newcomer(office);
    const fetched = office.telegram.calls.filter(({ method }) => method === "getFile").length;
    walk.person.sendsDocument({ name: "katta.csv", bytes: new Uint8Array(21 * 1024 * 1024) });
    await walk.person.seesLast(walk.phrase("file-too-big"));
    expect(office.telegram.calls.filter(({ method }) => method === "getFile")).toHaveLength(fetched);
  });

  test.each([
    ["a sticker", (walk: Newcomer) => walk.person.sendsSticker()],
    ["a photo", (walk: Newcomer) => walk.person.sendsPhoto({ name: "photo.jpg", bytes: JPEG })],
    ["a command that is none", (walk: Newcomer) => walk.person.says("/kompaniya")],
  ])("%s gets the main actions", async (_what, act) => {
    const walk = newcomer(office);
    act(walk);
    await walk.person.seesLast(walk.phrase("idle-text"));
  });
});

/** The lines of a screen that tell an answer, by their signs. */
function answersIn(text: string): string[] {
  return text.split("\n").filter((line) => /^(🎧|👥|✏️|📞|🗓|🕘|🔁|🏁)/u.test(line));
}

/** How many messages in the chat still have wizard buttons. */
function keyboards({ person }: Newcomer): number {
  return person.chat().filter(({ buttons }) => buttons.length > 0).length;
}
