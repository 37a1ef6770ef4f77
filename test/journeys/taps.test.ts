import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Shown } from "../../sandbox/telegram/contract.ts";
import { handled } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { ADMIN, type Office, openOffice } from "./office.ts";

/** Out of the range of those who are let in. */
const STRANGER = ADMIN + 5_000;

describe("with nothing between Send and the request", () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  test("two quick taps on Send make one request, and both are answered", async () => {
    const walk = newcomer(office);
    await walk.to("review");
    const taps = [walk.tap("review-start"), walk.tap("review-start")];
    await Promise.all(taps.map(({ answered }) => answered));
    await walk.person.seesLast(/№ \d+/);
    await handled(office);
    expect(requestsOf(office, walk)).toBe(1);
  });

  test("a Send that Telegram delivers twice makes one request", async () => {
    const walk = newcomer(office);
    await walk.to("review");
    const { update, answered } = walk.tap("review-start");
    await answered;
    await walk.person.seesLast(/№ \d+/);
    office.telegram.redeliver(update);
    await handled(office);
    expect(requestsOf(office, walk)).toBe(1);
  });

  test("Send on a read-back that was sent already is told so and sends nothing", async () => {
    const walk = newcomer(office);
    const send = dataOf(await walk.to("review"), walk, "review-start");
    await walk.tap("review-start").answered;
    await walk.person.seesLast(/№ \d+/);
    const { text } = await walk.person.forgesTap(send.data, send.messageId).answered;
    expect(text).toMatch(walk.phrase("toast-already-sent"));
    expect(requestsOf(office, walk)).toBe(1);
  });

  test("Send on an old keyboard sends nothing, and the draft is shown below", async () => {
    const walk = newcomer(office);
    const old = dataOf(await walk.to("review"), walk, "review-start");
    walk.person.says("/new");
    await walk.person.seesLast(walk.phrase("draft-unfinished"));
    walk.tap("button-begin-anew");
    await walk.asked("recording");
    const { text } = await walk.person.forgesTap(old.data, old.messageId).answered;
    expect(text).toMatch(walk.phrase("toast-old-buttons"));
    await walk.asked("recording");
    expect(requestsOf(office, walk)).toBe(0);
  });

  test("Send forged by a stranger is refused politely and sends nothing", async () => {
    const walk = newcomer(office);
    const send = dataOf(await walk.to("review"), walk, "review-start");
    const stranger = office.telegram.person({ id: STRANGER, firstName: "Begona", languageCode: "uz" });
    stranger.says("salom");
    const { message } = await stranger.seesLast(walk.phrase("refused-stranger"));
    const { text } = await stranger.forgesTap(send.data, message.message_id).answered;
    expect(text).toMatch(walk.phrase("refused-stranger"));
    expect(requestsOf(office, walk)).toBe(0);
    await walk.tap("review-start").answered;
    await walk.person.seesLast(/№ \d+/);
  });

  test("Send forged from another manager's chat sends nothing there or here", async () => {
    const walk = newcomer(office);
    const send = dataOf(await walk.to("review"), walk, "review-start");
    const other = newcomer(office);
    const { message } = await other.to("list");
    const { text } = await other.person.forgesTap(send.data, message.message_id).answered;
    expect(text).toMatch(other.phrase("toast-old-buttons"));
    await other.asked("list");
    expect(requestsOf(office, walk)).toBe(0);
  });

  describe("forged taps", () => {
    let walk: Newcomer;

    beforeAll(async () => {
      walk = newcomer(office);
      await walk.to("list");
    });

    test.each([
      "w|",
      "w|nobody|send|",
      "m|take-up|nobody",
      "s|nobody|stop",
      "c|x|open",
      "c|-1|page",
      "nonsense",
      "m|speak|tlh",
    ])("%s is answered and harms nothing", async (data) => {
      const { message } = await walk.asked("list");
      await walk.person.forgesTap(data, message.message_id).answered;
      await handled(office);
      await walk.asked("list");
    });
  });

  test("quick taps on one drawing all count", async () => {
    const walk = newcomer(office);
    await walk.to("trunks");
    await walk.offered("712345678");
    for (const tap of [walk.tapAt(0, 0), walk.tapAt(1, 0), walk.tapAt(2, 0)]) await tap.answered;
    for (const line of ["712037006", "551234567", "712345678"]) await walk.offered(`✅ ${line}`);
  });
});

describe("with a moment in which Stop is offered", () => {
  let office: Office;

  beforeAll(async () => {
    office = await openOffice({ env: { UNDO_SECONDS: "600" } });
  });
  afterAll(() => office.close());

  test("Stop takes the campaign back: nothing is sent, and every answer is there again", async () => {
    const walk = newcomer(office);
    const before = await walk.to("review");
    walk.tap("review-start");
    await walk.person.seesLast(walk.phrase("submission-held"));
    walk.tap("button-stop");
    await walk.person.seesLast(walk.phrase("submission-stopped"));
    walk.tap("button-mend");
    const after = await walk.asked("review");
    expect(after.text).toBe(before.text);
    expect(requestsOf(office, walk)).toBe(0);
  });

  test("two quick taps on Stop stop it once, and both are answered", async () => {
    const walk = newcomer(office);
    await walk.to("review");
    walk.tap("review-start");
    await walk.person.seesLast(walk.phrase("submission-held"));
    const taps = [walk.tap("button-stop"), walk.tap("button-stop")];
    await Promise.all(taps.map(({ answered }) => answered));
    await walk.person.seesLast(walk.phrase("submission-stopped"));
    await handled(office);
    const stopped = walk.person.chat().filter(({ text }) => walk.phrase("submission-stopped").test(text));
    expect(stopped).toHaveLength(1);
  });

  test("a second tap on Send while it is held leaves Stop on the screen", async () => {
    const walk = newcomer(office);
    const send = dataOf(await walk.to("review"), walk, "review-start");
    walk.tap("review-start");
    await walk.person.seesLast(walk.phrase("submission-held"));
    const { text } = await walk.person.forgesTap(send.data, send.messageId).answered;
    expect(text).toMatch(walk.phrase("toast-already-sent"));
    await walk.offered(walk.phrase.label("button-stop"));
  });
});

test("Stop after the request has left is told to be late, and the campaign stays", async () => {
  const office = await openOffice({ env: { UNDO_SECONDS: "1" } });
  const walk = newcomer(office);
  await walk.to("review");
  walk.tap("review-start");
  const held = await walk.person.seesLast(walk.phrase("submission-held"));
  const stop = dataOf(held, walk, "button-stop");
  await walk.person.seesLast(/№ \d+/);
  const { text } = await walk.person.forgesTap(stop.data, stop.messageId).answered;
  expect(text).toMatch(walk.phrase("toast-too-late"));
  expect(requestsOf(office, walk)).toBe(1);
  await office.close();
});

/** How often the PBX was asked to create this newcomer's campaign. */
function requestsOf({ pbx }: Office, { name }: Newcomer): number {
  return pbx.requests.filter(({ fields }) => fields?.some(([field, value]) => field === "name" && value === name))
    .length;
}

/** What a button carries, to be tapped when it is gone from the screen. */
function dataOf({ message }: Shown, { phrase }: Newcomer, key: Parameters<Newcomer["tap"]>[0]) {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  const button = buttons.find((one) => phrase.label(key).test(plain(one.text)));
  if (!button || !("callback_data" in button)) throw new Error(`No button ${key} under ${message.text}`);
  return { data: button.callback_data, messageId: message.message_id };
}
