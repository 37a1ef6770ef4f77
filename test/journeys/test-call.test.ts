/** [Call me first]: the manager's own phone rings with the recording before anybody else's does. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { count } from "../counts.ts";
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
// The clock leaps over nights, and the bot is started once more.
afterAll(() => office.close({ provoked: SAID_TWICE }));

const sharesNumber = ({ person }: Newcomer, phoneNumber = NUMBER, userId = person.id) =>
  person.sendsContact({ phoneNumber, firstName: person.name, userId });

/** Somebody at the read-back whose number is known, and who is asked whether to call. */
async function asked(there: Office): Promise<Newcomer> {
  const walk = newcomer(there);
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

test("the number is shared once, then two taps ring the manager's phone", async () => {
  const walk = await asked(office);
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
  await person.seesLast(phrase("list-offered"));
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
  await walk.person.seesLast(walk.phrase("list-offered"));
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

test("a refusal tells why, and an outcome that nobody knows asks for nothing", async () => {
  const walk = await asked(office);
  const { person, phrase, tap } = walk;
  await office.pbx.fault({ kind: "refuse", on: "addAutorule", status: 400 });
  tap("button-call-now");
  await person.seesLast(phrase("test-call-rejected"));
  await office.pbx.clearFaults();
  await office.pbx.fault({ kind: "cut", on: "addAutorule" });
  tap("button-resume");
  await walk.asked("review");
  tap("button-call-me");
  await person.seesLast(phrase("test-call-ask"));
  tap("button-call-now");
  await person.seesLast(phrase("test-call-unknown"));
  await office.pbx.clearFaults();
  person.says("/campaigns");
  await person.seesLast(phrase("campaigns-none"));
});

test("what had not left when the bot ended never leaves, which is told", async () => {
  const walk = await asked(office);
  await handled(office);
  await office.restart(() =>
    change(
      office,
      `INSERT INTO test_calls SELECT id, 1, chat_id, user_id, 'waiting', '{"name":"Sinov: ${walk.name}"}', 1, NULL
       FROM drafts WHERE chat_id = ?`,
      walk.person.id,
    ),
  );
  await walk.person.seesLast(walk.phrase("test-call-dropped"));
  expect(callsOf(office, walk)).toEqual([]);
});

describe("the clock, which goes on from test to test, decides", () => {
  test("five a day and no more, until the next day", async () => {
    const walk = await asked(office);
    const { person, phrase, tap } = walk;
    tap("button-call-now");
    await person.seesLast(phrase("test-call-accepted"));
    await handled(office);
    for (const nth of [1, 2, 3, 4]) {
      change(
        office,
        `INSERT INTO test_calls SELECT draft_id, ${nth}, chat_id, user_id, state, request, confirmed_at, problem
         FROM test_calls WHERE user_id = ? AND asked_at > 9`,
        person.id,
      );
    }
    tap("button-resume");
    await walk.asked("review");
    tap("button-call-me");
    await person.seesLast(phrase("test-calls-used"));
    office.clock.set("2026-11-27T10:15");
    tap("button-call-me");
    await person.seesLast(phrase("test-call-ask"));
    expect(callsOf(office, walk)).toHaveLength(1);
  });

  test("at night a yes of its own is needed, also where the night came after the question", async () => {
    office.clock.set("2026-11-27T20:30");
    const walk = await asked(office);
    office.clock.set("2026-11-27T21:00");
    walk.tap("button-call-now");
    await walk.offered(walk.phrase.label("button-call-at-night"));
    expect(walk.person.chat().at(-1)?.text).toContain("21:00");
    await handled(office);
    walk.tap("button-call-at-night");
    await walk.offered(walk.phrase.label("button-call-now"));
    expect(callsOf(office, walk)).toEqual([]);
    walk.tap("button-call-now");
    await walk.person.seesLast(walk.phrase("test-call-accepted"));
  });

  test("a question of half an hour ago is asked once more", async () => {
    office.clock.set("2026-11-28T10:00");
    const walk = await asked(office);
    const { data } = findButton(walk.person, CALL_NOW);
    office.clock.set("2026-11-28T10:30");
    walk.tap("button-call-now");
    await expect.poll(() => findButton(walk.person, CALL_NOW).data).not.toBe(data);
    await handled(office);
    expect(callsOf(office, walk)).toEqual([]);
  });
});

test.for(["at once", "while AloVoice is silent"].slice(0, count(1, 2)))(
  "ended after every update, one tap is at most one call, and what became of it is told: %s",
  async (when, { onTestFinished }) => {
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
    if (when !== "at once") await there.pbx.fault({ kind: "stall", on: "addAutorule" });
    tap("button-call-now");
    if (when !== "at once") await expect.poll(() => callsOf(there, walk), { timeout: PATIENCE_MS }).toHaveLength(1);
    await there.ends();
    const told = ["test-call-accepted", "test-call-unknown", "test-call-dropped"] as const;
    await expect
      .poll(() => person.chat().some(({ text }) => told.some((key) => phrase(key).test(text))), {
        timeout: PATIENCE_MS,
      })
      .toBe(true);
    await there.pbx.clearFaults();
    await there.ends();
    await handled(there);
    expect(callsOf(there, walk).length).toBeLessThanOrEqual(1);
  },
);
