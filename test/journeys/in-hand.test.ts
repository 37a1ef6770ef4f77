/** A campaign that stays with the bot until shortly before its window opens. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { FAULTS, kept, MOVES, opensInHand, stateOf, today, tomorrow } from "./in-hand-walk.ts";
import { newcomer } from "./newcomer.ts";
import { ADMIN, type Office, openEndingOffice, openOffice } from "./office.ts";
import { CARD, postsTo, press, SAID_TWICE } from "./walk.ts";

const AT = { at: "2026-11-25T12:00", env: { UNDO_SECONDS: "600" } };
const LANGUAGES = ["uz", "ru"];
const first = <T>(all: readonly T[], short = 1): T[] => all.slice(0, count(short, all.length));
/** Journeys of the long run alone: in the short one the others walk by the same screens, and unit tests try the rest. */
const IN_LONG = first(LANGUAGES, 0);

let office: Office;
beforeAll(async () => {
  office = await openOffice(AT);
});
// Admins who never wrote are told of a refused key as well.
afterAll(() => office.close({ provoked: new RegExp(`${SAID_TWICE.source}|chat not found`) }));

const posts = () => postsTo(office.pbx).length;

test.each(IN_LONG)("kept with one tap, it leaves a quarter of an hour before it starts, once: %s", async (language) => {
  const { person } = await kept(language, office);
  office.clock.goOn(tomorrow(office, "08:44"));
  await handled(office);
  expect(posts()).toBe(0);
  office.clock.goOn(today(office, "08:45"));
  await person.seesLast(CARD);
  expect(posts()).toBe(1);
});

test.each(IN_LONG)(
  "it is edited until then: the read-back with all its answers, and Start again: %s",
  async (language) => {
    const manager = await kept(language, office);
    office.clock.goOn(tomorrow(office, "08:40"));
    manager.tap("button-edit");
    const { text } = await manager.person.seesLast(manager.phrase("review-title"));
    expect(text).toContain(manager.name);
    expect(text).toContain("09:00–18:00");
    office.clock.goOn(today(office, "08:50"));
    await handled(office);
    expect(posts()).toBe(0);
    manager.tap("review-start");
    await manager.person.seesLast(manager.phrase("submission-held"));
    // Its confirmation has ten minutes of Stop of its own, from the moment at which it is shown.
    await handled(office);
    office.clock.goOn(today(office, "09:01"));
    await manager.person.seesLast(CARD);
    expect(posts()).toBe(1);
  },
);

test.each(IN_LONG)("it is stopped entirely until then: %s", async (language) => {
  const manager = await kept(language, office);
  office.clock.goOn(tomorrow(office, "08:44"));
  manager.tap("button-stop");
  await manager.person.seesLast(manager.phrase("submission-stopped"));
  office.clock.goOn(today(office, "09:30"));
  await handled(office);
  expect(posts()).toBe(0);
});

test.each(first([["ru", "08:50"] as const, ["uz", "09:30"] as const]))(
  "an outage that covers the moment asks, with the window open or not: %s, back at %s",
  async (language, time) => {
    // The admins are told of it as well: there is but the one that is hired.
    const small = await openOffice({ ...AT, env: { ...AT.env, ADMIN_IDS: String(ADMIN + 1) } });
    onTestFinished(() => small.close({ provoked: SAID_TWICE }));
    const manager = await kept(language, small);
    await small.restart(() => small.clock.goOn(tomorrow(small, time)));
    await manager.person.seesAnywhere(manager.phrase("submission-unknown-away"));
    await handled(small);
    expect(postsTo(small.pbx)).toEqual([]);
  },
);

test.each(IN_LONG)(
  "a clock that was set meanwhile is no moment to send at: it is told, and the answers are a draft: %s",
  async (language) => {
    const manager = await kept(language, office);
    office.clock.set(tomorrow(office, "08:45"));
    await manager.person.seesAnywhere(manager.phrase("stale-clock-set"));
    manager.tap("button-mend");
    await manager.person.seesLast(manager.phrase("review-title"));
    expect(posts()).toBe(0);
  },
);

test.each(first(FAULTS))("handed over late to a PBX that fails: %s, one request", async (_, fault) => {
  const manager = await kept("uz", office);
  await office.pbx.fault({ ...fault, on: "addAutorule" });
  office.clock.goOn(tomorrow(office, "08:45"));
  await expect.poll(() => stateOf(office, manager)).toMatch(/accepted|rejected|unknown/);
  office.clock.goOn(today(office, "08:55"));
  await handled(office);
  expect(posts()).toBe(1);
  expect(office.pbx.campaigns().filter(({ name }) => name === manager.name).length).toBeLessThanOrEqual(1);
});

test.each(IN_LONG)(
  "where the PBX cannot be reached it is tried again by itself, and leaves once: %s",
  async (language) => {
    const manager = await kept(language, office);
    await office.pbx.fault({ kind: "down" });
    office.clock.goOn(tomorrow(office, "08:45"));
    await manager.person.seesLast(manager.phrase("submission-not-reached"));
    await office.pbx.clearFaults();
    office.clock.goOn(today(office, "08:46:01"));
    await manager.person.seesLast(CARD);
    expect(posts()).toBe(1);
  },
);

/** After which moves the process ends: in long after each, once at its tap and once when it was seen. */
const ENDS = count(0, 1) === 1 ? MOVES.map((_, at) => at) : [4];

test.each(first(["at the tap", "when it was seen"]))(
  "a bot that is killed %s loses nothing, and sends it once",
  async (when) => {
    const ending = await openEndingOffice(AT);
    onTestFinished(() => ending.close({ provoked: SAID_TWICE }));
    const manager = newcomer(ending, "uz");
    await manager.to("review");
    for (const [at, [act, seen]] of MOVES.entries()) {
      const tap = act(manager);
      // A Start that only the next process hears of shows the read-back first: nothing is confirmed by it.
      if (seen === "submission-held") await tap.answered;
      if (when === "when it was seen") await manager.person.seesLast(manager.phrase(seen));
      if (ENDS.includes(at)) await ending.ends();
      await manager.person.seesLast(manager.phrase(seen));
      await handled(ending);
    }
    expect(postsTo(ending.pbx)).toEqual([]);
    ending.clock.goOn(tomorrow(ending, "08:45"));
    await manager.person.seesLast(CARD);
    await ending.ends();
    await handled(ending);
    expect(postsTo(ending.pbx)).toHaveLength(1);
    const states = rows(ending, "SELECT state FROM submissions ORDER BY confirmed_at");
    expect(states).toEqual([{ state: "stopped" }, { state: "accepted" }]);
  },
);

test.each(first([/^m\|stop-mine/, /^s\|[^|]+\|stop/]))(
  "a bot that is killed at the tap on %s sends nothing, and the answers are a draft",
  async (button) => {
    const ending = await openEndingOffice(AT);
    onTestFinished(() => ending.close({ provoked: SAID_TWICE }));
    const manager = await kept("uz", ending);
    if (button.source.startsWith("^m")) await opensInHand(manager);
    press(manager.person, button);
    await ending.ends();
    await manager.person.seesAnywhere(manager.phrase("submission-stopped"));
    ending.clock.goOn(tomorrow(ending, "09:30"));
    await handled(ending);
    expect(postsTo(ending.pbx)).toEqual([]);
    expect(stateOf(ending, manager)).toBe("stopped");
  },
);

describe("with HAND_OVER=late", () => {
  let late: Office;
  beforeAll(async () => {
    late = await openOffice({ at: AT.at, env: { HAND_OVER: "late", CALLING_HOURS: "08:00-21:00" } });
  });
  afterAll(() => late.close({ provoked: SAID_TWICE }));

  test.each(first([...LANGUAGES].reverse()))(
    "it is kept without a tap, told of beforehand and pinned where that is wanted: %s",
    async (language) => {
      const manager = newcomer(late, language);
      const { person, phrase } = manager;
      await manager.to("review");
      manager.tap("review-start");
      await person.seesLast(phrase("submission-kept"));
      await opensInHand(manager);
      for (const wish of ["remind", "morning", "pin"]) {
        press(person, new RegExp(`^m\\|wish\\|${wish}-on`));
        await expect.poll(() => JSON.stringify(person.chat().at(-1))).toContain(`m|wish|${wish}-off`);
      }
      late.clock.goOn(tomorrow(late, "07:00"));
      // A start looks at once; a bot that runs looks every twenty seconds.
      await late.restart();
      expect((await person.seesLast(phrase("morning-title"))).text).toContain(manager.name);
      late.clock.goOn(today(late, "07:46"));
      await late.restart();
      await person.seesLast(phrase("in-hand-reminder"));
      late.clock.goOn(today(late, "08:45"));
      await person.seesLast(CARD);
      const mine = `FROM links WHERE chat_id = ${person.id}`;
      const pinned = () => rows(late, `SELECT count(pinned_id) AS pinned ${mine}`);
      const [{ id }] = rows(late, `SELECT campaign_id AS id ${mine}`) as [{ id: number }];
      late.clock.goOn(today(late, "09:01"));
      late.pbx.setStatus(id, "running");
      await expect.poll(pinned).toEqual([{ pinned: 1 }]);
      late.pbx.setStatus(id, "finished");
      await expect.poll(pinned).toEqual([{ pinned: 0 }]);
    },
  );

  test.each(first(["uz"], 0))("one button stops all that everybody has in hand, and each is told", async () => {
    late.pbx.requests.length = 0;
    const [one, other] = [newcomer(late, "uz"), newcomer(late, "ru")];
    for (const manager of [one, other]) {
      await manager.to("review");
      manager.tap("review-start");
      await manager.person.seesLast(manager.phrase("submission-kept"));
    }
    await opensInHand(one);
    press(one.person, /^m\|stop-everything/);
    await one.person.seesAnywhere(one.phrase("submission-stopped"));
    const { text } = await other.person.seesAnywhere(other.phrase("submission-stopped"));
    expect(text).toMatch(other.phrase("stopped-by-admin"));
    late.clock.goOn(tomorrow(late, "09:30"));
    await handled(late);
    expect(postsTo(late.pbx)).toEqual([]);
  });
});
