/** The whole wizard, one update at a time, told by what buttons carry and not by their words. */
import type { Person, Shown } from "../../sandbox/telegram/contract.ts";
import { loadWords } from "../../src/words.ts";
import { list, type Office, recording } from "./office.ts";

export const words = loadWords("uz");

/** One thing that a manager does, and what the screen says once the bot has understood it. */
export interface Move {
  name: string;
  act(manager: Person): void;
  seen: RegExp;
}

/** Text as a chat shows it: without markup. */
export function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

/** A pattern for exactly this text anywhere in a message. */
export function saying(html: string): RegExp {
  return new RegExp(plain(html).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}

function dataOf({ message }: Shown): string[] {
  return (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
    "callback_data" in button ? [button.callback_data] : [],
  );
}

/** The newest button whose data fits, and the message that it is on. */
export function findButton(person: Person, data: RegExp): { data: string; messageId: number } {
  for (const shown of person.chat().reverse()) {
    const found = dataOf(shown).find((one) => data.test(one));
    if (found !== undefined) return { data: found, messageId: shown.message.message_id };
  }
  throw new Error(`No button ${data} on the screen`);
}

/** Taps the newest button whose data fits. */
export function press(person: Person, data: RegExp) {
  const button = findButton(person, data);
  return person.forgesTap(button.data, button.messageId);
}

export const NAME = "Qarz eslatmasi";

const NUMBERS = 12;

/** From /start to the read-back's Send: every kind of answer, one look back included. */
export async function wholeWizard(): Promise<Move[]> {
  const mp3 = await recording();
  const figures = words.html("options-figures", { maxline: 1, goodtime: 3, tries: 2 });
  return [
    { name: "/start", act: (m) => m.says("/start"), seen: saying(words.html("start-text")) },
    { name: "the button of a new campaign", act: (m) => press(m, /^m\|new/), seen: /1 \/ 6/ },
    {
      name: "the recording",
      act: (m) => m.sendsDocument({ name: "Aksiya.mp3", bytes: mp3, mimeType: "audio/mpeg" }),
      seen: /2 \/ 6/,
    },
    {
      name: "the list",
      act: (m) => m.sendsDocument({ name: "raqamlar.csv", bytes: list(NUMBERS), mimeType: "text/csv" }),
      seen: /3 \/ 6/,
    },
    { name: "a name", act: (m) => m.says("Eski nom"), seen: saying(words.html("trunks-ask")) },
    {
      name: "a line",
      act: (m) => press(m, /^w\|[^|]+\|tick\|712037006/),
      seen: saying(words.html("trunks-chosen", { count: 1 })),
    },
    { name: "the chosen lines", act: (m) => press(m, /^w\|[^|]+\|done/), seen: /5 \/ 6/ },
    { name: "the days", act: (m) => m.says("ertaga"), seen: /6 \/ 6/ },
    { name: "the hours", act: (m) => m.says("9 dan 18 gacha"), seen: saying(words.html("review-title")) },
    { name: "Edit", act: (m) => press(m, /^w\|[^|]+\|menu/), seen: saying(words.html("edit-ask")) },
    { name: "the settings", act: (m) => press(m, /^w\|[^|]+\|edit\|options/), seen: saying(figures) },
    {
      name: "a setting",
      act: (m) => press(m, /^w\|[^|]+\|setting\|tries/),
      seen: saying(words.html("options-ask-tries", { value: 2 })),
    },
    { name: "its value", act: (m) => press(m, /^w\|[^|]+\|tries\|3/), seen: saying(words.html("review-title")) },
    { name: "Edit again", act: (m) => press(m, /^w\|[^|]+\|menu/), seen: saying(words.html("edit-ask")) },
    {
      name: "what to edit",
      act: (m) => press(m, /^w\|[^|]+\|edit\|name/),
      seen: saying(words.html("name-ask-again", { name: "Eski nom" })),
    },
    { name: "another name", act: (m) => m.says(NAME), seen: saying(words.html("review-title")) },
  ];
}

/** Send on the read-back. */
export function send(person: Person) {
  return press(person, /^w\|[^|]+\|send/);
}

/** The card of a campaign that the PBX has. */
export const CARD = /№ \d+/;

/** Refusals that a kill provokes: Telegram took a call whose answer was never read, and is told the same again. */
export const SAID_TWICE = /message is not modified|query is too old|message to delete not found/;

/** That nobody knows whether the PBX has the campaign. */
export function unknown(name: string): RegExp {
  return saying(words.html("submission-unknown", { name }));
}

/** The requests for campaigns that the PBX was sent. */
export function postsTo({ requests }: Office["pbx"]) {
  return requests.filter(({ method }) => method === "POST");
}

/** Lists are compared with earlier campaigns, so each walk calls other people. */
let walks = 0;

/** Walks the wizard the short way, up to the read-back of a campaign with that name. */
export async function walkToReview(manager: Person, name: string): Promise<void> {
  manager.says("/new");
  await walkFromRecording(manager, name);
}

/** The same from the first question on, which is on the screen. */
export async function walkFromRecording(manager: Person, name: string): Promise<void> {
  await manager.seesLast(/1 \/ 6/);
  manager.sendsDocument({ name: "Aksiya.mp3", bytes: await recording(), mimeType: "audio/mpeg" });
  await manager.seesLast(/2 \/ 6/);
  manager.sendsDocument({ name: "raqamlar.csv", bytes: list(NUMBERS, NUMBERS * walks++), mimeType: "text/csv" });
  await manager.seesLast(/3 \/ 6/);
  manager.says(name);
  await manager.seesLast(saying(words.html("trunks-ask")));
  manager.says("551234567");
  await manager.seesLast(/5 \/ 6/);
  manager.says("ertaga 9 dan 18 gacha");
  await manager.seesLast(review(name));
}

/** The read-back of the campaign with that name. */
export function review(name: string): RegExp {
  return new RegExp(
    `${saying(words.html("review-title")).source}[^]*${saying(words.html("plain", { text: name })).source}`,
  );
}
