/** [Call me first]: the manager's own phone rings with the recording before anybody else's does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { change, handled, rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { type Office, openEndingOffice, openOffice, PATIENCE_MS } from "./office.ts";
import { findButton, press, SAID_TWICE } from "./walk.ts";

/** A Thursday morning, inside of the calling hours. */
const MORNING = "2026-11-26T10:15";
const HOURS = { CALLING_HOURS: "08:00-21:00" };
const NUMBER = "+998901234567";
const CALL_NOW = /^w\|[^|]+\|call-now/;

let office: Office;
beforeAll(async () => {
  office = await openOffice({ at: MORNING, env: HOURS });
});
afterAll(() => office.close());

const sharesNumber = ({ person }: Newcomer, phoneNumber = NUMBER, userId = person.id) =>
  person.sendsContact({ phoneNumber, firstName: person.name, userId });

/** Somebody at the read-back whose number is known, and who is asked whether to call. */
async function asked(there: Office, language = "uz"): Promise<Newcomer> {
  const walk = newcomer(there, language);
  await walk.to("review");
  walk.tap("button-call-me");
  await walk.person.seesLast(walk.phrase("own-number-ask"));
  sharesNumber(walk);
  await walk.person.seesLast(walk.phrase("test-call-ask"));
  return walk;
}

/** The requests for test calls of a manager. */
const callsOf = ({ pbx }: Office, { name }: Newcomer) =>
  pbx.requests.filter(({ method, fields }) => method === "POST" && new Map(fields).get("name")?.endsWith(`: ${name}`));

test.for(["uz", "ru"])("%s: the number is shared once, then two taps ring the manager's phone", async (language) => {
  const walk = await asked(office, language);
  const { person, phrase, tap } = walk;
  tap("button-call-now");
  await person.seesLast(phrase("test-call-accepted"));
  const [call, ...others] = callsOf(office, walk);
  expect(others).toEqual([]);
  expect(Object.fromEntries(call?.fields ?? [])).toMatchObject({
    from: "2026.11.26",
    to: "2026.11.26",
    fromtime: "10:15",
    totime: "10:25",
    trunks: "712037006",
    maxline: "1",
    tries: "1",
    paused: "0",
  });
  expect(call?.recipients?.text).toBe("998901234567\n");
  tap("button-resume");
  await walk.asked("review");
  tap("button-call-me");
  await person.seesLast(phrase("test-call-ask"));
  tap("button-call-now");
  await person.seesLast(phrase("test-call-accepted"));
  expect(callsOf(office, walk)).toHaveLength(2);
});

test("a test call is no campaign, no recipient and no recent call, and the number is in no log", async () => {
  const walk = await asked(office);
  const { person, phrase, tap } = walk;
  tap("button-call-now");
  await person.seesLast(phrase("test-call-accepted"));
  for (const table of ["submissions", "links", "campaigns", "calls"]) {
    expect(rows(office, `SELECT * FROM ${table}`)).toEqual([]);
  }
  person.says("/campaigns");
  const { buttons } = await person.seesLast(phrase("campaigns-none"));
  expect(buttons.flat().join()).not.toMatch(/Sinov/);
  // The own number on a list is told as nobody who was called.
  person.sendsDocument({ name: "men.csv", bytes: new TextEncoder().encode("901234567\n"), mimeType: "text/csv" });
  await person.seesLast(phrase("recipients-taken"));
  tap("offer-replace");
  const review = await walk.asked("review");
  expect(review.text).not.toMatch(phrase("list-called"));
  expect(office.log.join("\n")).not.toContain("901234567");
});

test("somebody else's number is not taken, which is told kindly", async () => {
  const walk = newcomer(office);
  await walk.to("review");
  walk.tap("button-call-me");
  await walk.person.seesLast(walk.phrase("own-number-ask"));
  sharesNumber(walk, "+998935556677", walk.person.id + 1);
  await walk.person.seesLast(walk.phrase("own-number-not-yours"));
  sharesNumber(walk);
  await walk.person.seesLast(walk.phrase("test-call-ask"));
  expect(rows(office, `SELECT number FROM people WHERE id = ${walk.person.id}`)).toEqual([{ number: "998901234567" }]);
});

test("whoever went on with something else may send a contact as a list, and their own number still", async () => {
  const walk = newcomer(office);
  await walk.to("review");
  walk.tap("button-call-me");
  await walk.person.seesLast(walk.phrase("own-number-ask"));
  press(walk.person, /^w\|[^|]+\|menu/);
  await walk.person.seesAnywhere(walk.phrase("edit-ask"));
  sharesNumber(walk, "+998935556677", walk.person.id + 1);
  await walk.person.seesLast(walk.phrase("recipients-taken"));
  sharesNumber(walk);
  await walk.person.sees(walk.phrase("own-number-kept"));
});

test("a second tap on one button, and a redelivered one, make no second call", async () => {
  const walk = await asked(office);
  const { data, messageId } = findButton(walk.person, CALL_NOW);
  const first = walk.person.forgesTap(data, messageId);
  const second = walk.person.forgesTap(data, messageId);
  office.telegram.redeliver(first.update);
  await Promise.all([first.answered, second.answered]);
  await walk.person.sees(walk.phrase("test-call-accepted"));
  await handled(office);
  expect(callsOf(office, walk)).toHaveLength(1);
});

test("the number is forgotten by a tap, and asked for again", async () => {
  const walk = await asked(office);
  walk.tap("button-forget-number");
  await walk.person.seesLast(walk.phrase("own-number-forgotten"));
  expect(rows(office, `SELECT number FROM people WHERE id = ${walk.person.id}`)).toEqual([{ number: null }]);
  walk.tap("button-call-me");
  await walk.person.seesLast(walk.phrase("own-number-ask"));
});

test("a refusal tells why, and an outcome that nobody knows asks for nothing", async ({ onTestFinished }) => {
  const there = await openOffice({ at: MORNING, env: HOURS });
  onTestFinished(() => there.close());
  const walk = await asked(there);
  const { person, phrase, tap } = walk;
  await there.pbx.fault({ kind: "refuse", on: "addAutorule", status: 400 });
  tap("button-call-now");
  await person.seesLast(phrase("test-call-rejected"));
  await there.pbx.clearFaults();
  await there.pbx.fault({ kind: "cut", on: "addAutorule" });
  tap("button-resume");
  await walk.asked("review");
  tap("button-call-me");
  await person.seesLast(phrase("test-call-ask"));
  tap("button-call-now");
  await person.seesLast(phrase("test-call-unknown"));
  await there.pbx.clearFaults();
  person.says("/campaigns");
  await person.seesLast(phrase("campaigns-none"));
});

describe("the clock decides", () => {
  test("at night a yes of its own is needed, which names the time", async ({ onTestFinished }) => {
    const there = await openOffice({ at: "2026-11-26T22:40", env: HOURS });
    onTestFinished(() => there.close());
    const walk = await asked(there);
    expect(walk.person.chat().at(-1)?.text).toContain("22:40");
    expect(walk.person.chat().at(-1)?.buttons.flat()).not.toContainEqual(
      expect.stringMatching(walk.phrase.label("button-call-now")),
    );
    walk.tap("button-call-at-night");
    await walk.offered(walk.phrase.label("button-call-now"));
    expect(callsOf(there, walk)).toEqual([]);
    walk.tap("button-call-now");
    await walk.person.seesLast(walk.phrase("test-call-accepted"));
  });

  test("a tap on a question of half an hour ago is asked once more, and so is one that came into the night", async ({
    onTestFinished,
  }) => {
    const there = await openOffice({ at: "2026-11-26T20:30", env: HOURS });
    onTestFinished(() => there.close());
    const walk = await asked(there);
    there.clock.set("2026-11-26T21:00");
    walk.tap("button-call-now");
    await walk.offered(walk.phrase.label("button-call-at-night"));
    await handled(there);
    expect(callsOf(there, walk)).toEqual([]);
  });

  test("five a day and no more, until the next day", async ({ onTestFinished }) => {
    const there = await openOffice({ at: MORNING, env: HOURS });
    onTestFinished(() => there.close());
    const walk = await asked(there);
    const { person, phrase, tap } = walk;
    for (let made = 1; ; made += 1) {
      tap("button-call-now");
      await person.seesLast(phrase("test-call-accepted"));
      tap("button-resume");
      await walk.asked("review");
      tap("button-call-me");
      if (made === 5) break;
      await person.seesLast(phrase("test-call-ask"));
    }
    await person.seesLast(phrase("test-calls-used"));
    there.clock.set("2026-11-27T10:15");
    tap("button-call-me");
    await person.seesLast(phrase("test-call-ask"));
    expect(callsOf(there, walk)).toHaveLength(5);
  });
});

test("what had not left when the bot ended never leaves, which is told", async ({ onTestFinished }) => {
  const there = await openOffice({ at: MORNING, env: HOURS });
  onTestFinished(() => there.close({ provoked: SAID_TWICE }));
  const walk = await asked(there);
  await handled(there);
  await there.restart(() =>
    change(
      there,
      `INSERT INTO test_calls SELECT id, 1, chat_id, user_id, 'waiting', '{"name":"Sinov: ${walk.name}"}', 1, NULL FROM drafts`,
    ),
  );
  await walk.person.seesLast(walk.phrase("test-call-dropped"));
  expect(callsOf(there, walk)).toEqual([]);
});

test("ended after every update, one tap is at most one call, and what became of it is told", async ({
  onTestFinished,
}) => {
  const there = await openEndingOffice({ at: MORNING, env: HOURS });
  onTestFinished(() => there.close({ provoked: SAID_TWICE }));
  const walk = newcomer(there);
  const { person, phrase, tap } = walk;
  await walk.to("review");
  await handled(there);
  tap("button-call-me");
  await there.ends();
  await person.seesLast(phrase("own-number-ask"));
  sharesNumber(walk);
  await there.ends();
  await person.seesLast(phrase("test-call-ask"));
  await handled(there);
  tap("button-call-now");
  await there.ends();
  const told = ["test-call-accepted", "test-call-unknown", "test-call-dropped"] as const;
  await expect
    .poll(() => person.chat().some(({ text }) => told.some((key) => phrase(key).test(text))), { timeout: PATIENCE_MS })
    .toBe(true);
  await handled(there);
  expect(callsOf(there, walk).length).toBeLessThanOrEqual(1);
  await there.ends();
  await handled(there);
  expect(callsOf(there, walk).length).toBeLessThanOrEqual(1);
});
