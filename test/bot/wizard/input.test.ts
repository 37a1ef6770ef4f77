import type { Message, Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { readTap, type Tap, writeTap } from "../../../src/bot/callback-data.ts";
import { inputOf } from "../../../src/bot/wizard/input.ts";

/** What a message means to the wizard. */
const says = (content: Partial<Message>) => inputOf({ update: { update_id: 1, message: content } as Update });

/** What a tap means to it. */
function tapped(data: string, message: object | null = { message_id: 7 }) {
  const tap = readTap(data);
  const update = { update_id: 1, callback_query: { id: "q", data, message } } as unknown as Update;
  return inputOf(tap ? { update, tap } : { update });
}

const FILE = { file_id: "f", file_unique_id: "u" };

describe("a tap", () => {
  const ofDraft: Tap = { on: "draft", draftId: "d", tap: { kind: "edit", what: "days" } };

  test("on a draft's button is that draft's, on the message that has it", () => {
    expect(tapped(writeTap(ofDraft))).toEqual({
      kind: "tap",
      draftId: "d",
      tap: { kind: "edit", what: "days" },
      messageId: 7,
    });
  });

  test("on a message that Telegram does not show any more has none", () => {
    expect(tapped(writeTap(ofDraft), null)).toMatchObject({ messageId: undefined });
  });

  test.each([
    ["the menu", "m|new|"],
    ["a campaign", "c|1|open"],
    ["a submission", "s|x|stop"],
    ["nobody", "hello"],
    ["a draft, with a value that it never wrote", "w|d|day|yesterday"],
  ])("of %s is nothing to it", (_, data) => {
    expect(tapped(data)).toBeUndefined();
  });
});

test("a command or a button that led here counts, whatever the update is", () => {
  const update = { update_id: 1, message: { text: "/new" } } as Update;
  expect(inputOf({ update, act: { kind: "begin" } })).toEqual({ kind: "begin" });
});

test("an edited message is told from a new one", () => {
  expect(inputOf({ update: { update_id: 1, edited_message: { text: "9 to 18" } } as Update })).toEqual({
    kind: "edited",
  });
});

test("an update that is no act of a person is nothing", () => {
  expect(inputOf({ update: { update_id: 1, poll: {} } as unknown as Update })).toBeUndefined();
});

describe("a text", () => {
  test.each(["ertaga 9 dan 18 gacha", "10", "/", "5/6", "a/b", " /new"])("%j is an answer", (text) => {
    expect(says({ text })).toEqual({ kind: "text", text });
  });

  test.each(["/nwe", "/New", "/cancle@other_bot", "/start 5", "/a\nb"])(
    "%j is a command that nobody handles",
    (text) => {
      expect(says({ text })).toEqual({ kind: "other", what: "command" });
    },
  );
});

describe("a file", () => {
  test("sent as an audio has its name, or what its tags say", () => {
    expect(says({ audio: { ...FILE, duration: 1, file_name: "a.mp3", file_size: 5 } })).toEqual({
      kind: "file",
      file: { fileId: "f", as: "audio", name: "a.mp3", size: 5 },
    });
    expect(says({ audio: { ...FILE, duration: 1, performer: "Office", title: "April" } })).toMatchObject({
      file: { name: "Office April" },
    });
    expect(says({ audio: { ...FILE, duration: 1, title: "April" } })).toMatchObject({ file: { name: "April" } });
  });

  test("sent as a voice message has no name of its own", () => {
    expect(says({ voice: { ...FILE, duration: 1 } })).toEqual({
      kind: "file",
      file: { fileId: "f", as: "voice", name: "voice.ogg" },
    });
  });

  test("sent as a document may be anything, with a name or without", () => {
    expect(says({ document: { ...FILE, file_name: "list.xlsx" } })).toMatchObject({
      file: { as: "document", name: "list.xlsx" },
    });
    expect(says({ document: FILE })).toMatchObject({ file: { as: "document", name: "" } });
  });

  test("that moves is a video, though Telegram sends a document beside it", () => {
    const animation = { ...FILE, width: 1, height: 1, duration: 1 };
    expect(says({ document: FILE, animation })).toEqual({ kind: "other", what: "video" });
  });

  test("with words under it is the file", () => {
    expect(says({ document: { ...FILE, file_name: "a.csv" }, caption: "call them" })).toMatchObject({ kind: "file" });
  });
});

describe("a contact", () => {
  const contact = { phone_number: "+998901234567", first_name: "Ali" };

  test("is its number, by the name of the person", () => {
    expect(says({ contact })).toEqual({ kind: "contact", text: "+998901234567", name: "Ali" });
    expect(says({ contact: { ...contact, last_name: "Valiyev" } })).toMatchObject({ name: "Ali Valiyev" });
  });

  test("with a card is all the telephones of the card", () => {
    const vcard = "BEGIN:VCARD\nVERSION:3.0\nTEL;TYPE=CELL:+998901234567\nTEL:+998931112233\nEND:VCARD";
    expect(says({ contact: { ...contact, vcard } })).toMatchObject({ text: vcard });
    expect(says({ contact: { ...contact, vcard: vcard.replace("TEL;", "item1.TEL;") } })).toMatchObject({
      kind: "contact",
    });
  });

  test("with a card that holds no telephone is its number", () => {
    const vcard = "BEGIN:VCARD\nVERSION:3.0\nFN:TELECOM\nEND:VCARD";
    expect(says({ contact: { ...contact, vcard } })).toMatchObject({ text: "+998901234567" });
  });
});

describe("what is neither file nor text", () => {
  test.each<[what: string, content: object]>([
    ["photo", { photo: [{ ...FILE, width: 1, height: 1 }] }],
    ["sticker", { sticker: FILE }],
    ["video", { video: FILE }],
    ["video", { video_note: FILE }],
    ["location", { location: { latitude: 41, longitude: 69 } }],
    ["location", { venue: {} }],
    ["other", { poll: {} }],
    ["other", { dice: {} }],
  ])("is told apart: %s", (what, content) => {
    expect(says(content as Partial<Message>)).toEqual({ kind: "other", what });
  });
});
