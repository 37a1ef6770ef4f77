/** The first numbers of a list go, and the rest at a word: two campaigns that share no number. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openOffice } from "./office.ts";

const THURSDAY = "2026-11-26T08:00";
const NUMBERS = 240;
const LANGUAGES = ["uz", "ru"];
/** In the short run decisions are tried without a chat (test/app/sending/parts.test.ts). */
const IN_THE_LONG_RUN = LANGUAGES.slice(0, count(0, 2));

let office: Office;
beforeAll(async () => {
  office = await openOffice({ at: THURSDAY });
});
beforeEach(() => {
  office.pbx.requests.length = 0;
});
afterAll(() => office.close());

/** Names and numbers of the campaigns that the PBX was sent. */
const sent = ({ pbx }: Office) =>
  pbx.requests
    .filter(({ method }) => method === "POST")
    .map(({ fields, recipients }) => ({
      name: String(Object.fromEntries(fields ?? []).name),
      numbers: recipients?.text.trim().split("\n") ?? [],
    }));

/** Somebody whose first numbers go: the tap on the read-back's button was made. */
async function goesFirst(there: Office, language = "uz"): Promise<Newcomer> {
  const walk = newcomer(there, language, { numbers: NUMBERS });
  await walk.to("review");
  await walk.offered(walk.phrase.label("review-first"));
  walk.tap("review-first");
  return walk;
}

/** The same, whose first part the PBX accepted. */
async function wentFirst(there: Office, language = "uz"): Promise<Newcomer> {
  const walk = await goesFirst(there, language);
  await walk.offered(walk.phrase.label("button-go-on"));
  return walk;
}

/** The two parts are the whole list in its order, and share no number. */
function expectParts({ name }: Newcomer, requests = sent(office)): void {
  expect(requests.map((one) => [one.name, one.numbers.length])).toEqual([
    [`${name} 1/2`, 50],
    [`${name} 2/2`, NUMBERS - 50],
  ]);
  expect(new Set(requests.flatMap(({ numbers }) => numbers)).size).toBe(NUMBERS);
}

test.for(LANGUAGES.slice(0, count(1, 2)))(
  "%s: fifty go, the card asks, and the rest goes with one tap",
  async (language) => {
    const walk = await wentFirst(office, language);
    const card = await walk.person.seesLast(walk.phrase("card-rest"));
    expect(card.text).toContain("18:00");
    expect(card.buttons.flat().slice(0, 2)).toEqual([
      expect.stringContaining(String(NUMBERS - 50)),
      expect.stringMatching(walk.phrase.label("button-stop-here")),
    ]);
    expect(sent(office)).toHaveLength(1);
    walk.tap("button-go-on");
    await walk.person.seesLast(/2\/2 · № \d+/);
    await handled(office);
    expectParts(walk);
    const first = walk.person.chat().find(({ message }) => message.message_id === card.message.message_id);
    expect(first?.text).not.toMatch(walk.phrase("card-rest"));
  },
);

test.for(LANGUAGES.slice(count(1, 0)))("%s: not sent, the rest is a draft that can be taken up", async (language) => {
  const walk = await wentFirst(office, language);
  walk.tap("button-stop-here");
  await walk.person.seesLast(walk.phrase("rest-in-draft"));
  walk.tap("button-mend");
  const { text } = await walk.asked("review");
  expect(text).toContain(String(NUMBERS - 50));
  expect(text).not.toMatch(walk.phrase("list-called"));
  await handled(office);
  expect(sent(office)).toHaveLength(1);
});

test.for(IN_THE_LONG_RUN)(
  "%s: numbers that became ones never to be called are taken out when the rest goes",
  async (language) => {
    const walk = await wentFirst(office, language);
    const last = "SELECT answers ->> '$.list.verdict.last' AS last FROM submissions WHERE state = 'waiting'";
    const [{ last: number }] = rows(office, last) as [{ last: string }];
    const card = walk.person.chat().at(-1);
    walk.person.says(`/dnc ${number}`);
    await handled(office);
    const goOn = card?.message.reply_markup?.inline_keyboard.flat()[0];
    if (!card || !goOn || !("callback_data" in goOn)) throw new Error("No card");
    walk.person.forgesTap(goOn.callback_data, card.message.message_id);
    await walk.person.seesAnywhere(walk.phrase("submission-taken-out"));
    await handled(office);
    expect(sent(office).map((one) => one.numbers.length)).toEqual([50, NUMBERS - 51]);
    expect(sent(office)[1]?.numbers).not.toContain(number);
  },
);

test.for(IN_THE_LONG_RUN)(
  "%s: a first part that is not there is sent again as itself, and the rest waits",
  async (language) => {
    const walk = newcomer(office, language, { numbers: NUMBERS });
    await walk.to("review");
    await walk.offered(walk.phrase.label("review-first"));
    await office.pbx.fault({ kind: "answer-lost", on: "addAutorule", times: 1 });
    walk.tap("review-first");
    await walk.person.seesLast(walk.phrase("submission-unknown"));
    walk.tap("button-not-there");
    await walk.person.seesLast(walk.phrase("submission-sure-again"));
    walk.tap("button-sure-again");
    await walk.offered(walk.phrase.label("button-go-on"));
    await handled(office);
    expect(sent(office).map(({ name }) => name)).toEqual([`${walk.name} 1/2`, `${walk.name} 1/2`]);
    walk.tap("button-go-on");
    await walk.person.seesLast(/2\/2/);
    await handled(office);
    expectParts(walk, sent(office).slice(1));
  },
);

test.for(IN_THE_LONG_RUN)(
  "%s: asked about an hour before its window ends, a draft at its end",
  async (language, { onTestFinished }) => {
    const there = await openOffice({ at: THURSDAY });
    onTestFinished(() => there.close());
    const walk = await wentFirst(there, language);
    there.clock.set("2026-11-27T17:05");
    await walk.person.seesLast(walk.phrase("rest-ask"));
    there.clock.set("2026-11-27T18:01");
    await walk.person.seesLast(walk.phrase("rest-in-draft"));
    expect(sent(there)).toHaveLength(1);
    expect(walk.person.chat().filter(({ text }) => walk.phrase("rest-ask").test(text))).toHaveLength(1);
  },
);
