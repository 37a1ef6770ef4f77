/** A campaign that stays with the bot until shortly before its window opens. */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Fault } from "../../sandbox/pbx/contract.ts";
import { count } from "../counts.ts";
import { handled, rows } from "./database.ts";
import { type Newcomer, newcomer } from "./newcomer.ts";
import { ADMIN, type Office, openOffice } from "./office.ts";
import { CARD, postsTo, SAID_TWICE } from "./walk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ at: "2026-11-25T12:00", env: { UNDO_SECONDS: "600" } });
});
afterAll(() => office.close({ provoked: SAID_TWICE }));

/** A campaign of tomorrow from nine, confirmed and kept. */
async function kept(languageCode: string, at = office): Promise<Newcomer> {
  await at.pbx.clearFaults();
  at.pbx.requests.length = 0;
  const manager = newcomer(at, languageCode);
  await manager.to("review");
  manager.tap("review-start");
  await manager.person.seesLast(manager.phrase("submission-held"));
  manager.tap("button-keep-until");
  await manager.person.seesLast(manager.phrase("submission-kept"));
  return manager;
}

/** That time on the wall tomorrow, on the day of a kept campaign. */
const tomorrow = (time: string) => `${office.clock.today().add({ days: 1 })}T${time}`;
const posts = () => postsTo(office.pbx).length;
const stateOf = ({ person }: Newcomer) =>
  rows(office, `SELECT state FROM submissions WHERE chat_id = ${person.id} ORDER BY confirmed_at DESC LIMIT 1`);

describe.each(["uz", "ru"])("in %s", (languageCode) => {
  test("kept with one tap, it leaves a quarter of an hour before it starts, once", async () => {
    const { person } = await kept(languageCode);
    office.clock.goOn(tomorrow("08:44"));
    await handled(office);
    expect(posts()).toBe(0);
    office.clock.goOn(`${office.clock.today()}T08:45`);
    await person.seesLast(CARD);
    expect(posts()).toBe(1);
  });

  test("it is edited until then: the read-back with all its answers, and Start once more", async () => {
    const manager = await kept(languageCode);
    office.clock.goOn(tomorrow("08:40"));
    manager.tap("button-edit");
    const { text } = await manager.person.seesLast(manager.phrase("review-title"));
    expect(text).toContain(manager.name);
    expect(text).toContain("09:00–18:00");
    office.clock.goOn(`${office.clock.today()}T08:50`);
    await handled(office);
    expect(posts()).toBe(0);
    manager.tap("review-start");
    await manager.person.seesLast(manager.phrase("submission-held"));
    // Its confirmation has ten minutes of Stop of its own, from the moment at which it is shown.
    await handled(office);
    office.clock.goOn(`${office.clock.today()}T09:01`);
    await manager.person.seesLast(CARD);
    expect(posts()).toBe(1);
  });

  test("it is stopped entirely until then", async () => {
    const manager = await kept(languageCode);
    office.clock.goOn(tomorrow("08:44"));
    manager.tap("button-stop");
    await manager.person.seesLast(manager.phrase("submission-stopped"));
    office.clock.goOn(`${office.clock.today()}T09:30`);
    await handled(office);
    expect(posts()).toBe(0);
  });
});

test.each([
  ["uz", "08:50"],
  ["ru", "09:30"],
])("an outage that covers the moment asks, in %s, with the window open or not: back at %s", async (language, time) => {
  // The admins are told of it as well: there is but the one that is hired.
  const small = await openOffice({
    at: "2026-11-25T12:00",
    env: { UNDO_SECONDS: "600", ADMIN_IDS: String(ADMIN + 1) },
  });
  onTestFinished(() => small.close({ provoked: SAID_TWICE }));
  const manager = await kept(language, small);
  await small.restart(() => small.clock.goOn(`2026-11-26T${time}`));
  await manager.person.seesAnywhere(manager.phrase("submission-unknown-away"));
  await handled(small);
  expect(postsTo(small.pbx)).toEqual([]);
});

test("a clock that was set meanwhile is no moment to send at: it is told, and the answers are a draft", async () => {
  const manager = await kept("uz");
  office.clock.set(tomorrow("08:45"));
  await manager.person.seesAnywhere(manager.phrase("stale-clock-set"));
  manager.tap("button-mend");
  await manager.person.seesLast(manager.phrase("review-title"));
  expect(posts()).toBe(0);
});

const FAULTS: readonly (readonly [Fault["kind"], Fault])[] = [
  ["answer-lost", { kind: "answer-lost" }],
  ["refuse", { kind: "refuse", status: 422 }],
  ["cut", { kind: "cut" }],
  ["busy", { kind: "busy", retryAfterSeconds: 1 }],
  ["token-refused", { kind: "token-refused" }],
  ["html", { kind: "html", status: 502 }],
  ["half-answer", { kind: "half-answer" }],
  ["stall", { kind: "stall", ms: 1 }],
  ["slow-reading", { kind: "slow-reading", bytesPerSecond: 500_000 }],
  ["status-after", { kind: "status-after", status: 504 }],
  ["garbage", { kind: "garbage" }],
  ["no-id", { kind: "no-id" }],
];

// In short two kinds of them: nobody knows what became of it, and it is refused.
test.each(FAULTS.slice(0, count(2, FAULTS.length)))(
  "handed over late to a PBX that fails: %s, one request",
  async (_, fault) => {
    const manager = await kept("uz");
    await office.pbx.fault({ ...fault, on: "addAutorule" });
    office.clock.goOn(tomorrow("08:45"));
    await expect.poll(() => stateOf(manager)).not.toEqual([{ state: "held" }]);
    await expect.poll(() => stateOf(manager)).not.toEqual([{ state: "sending" }]);
    office.clock.goOn(`${office.clock.today()}T08:55`);
    await handled(office);
    expect(posts()).toBe(1);
    expect(office.pbx.campaigns().filter(({ name }) => name === manager.name).length).toBeLessThanOrEqual(1);
  },
);

test("handed over late to a PBX that cannot be reached it is tried again by itself, and leaves once", async () => {
  const manager = await kept("ru");
  await office.pbx.fault({ kind: "down" });
  office.clock.goOn(tomorrow("08:45"));
  await manager.person.seesLast(manager.phrase("submission-not-reached"));
  await office.pbx.clearFaults();
  office.clock.goOn(`${office.clock.today()}T08:46:01`);
  await manager.person.seesLast(CARD);
  expect(posts()).toBe(1);
});

test("where it cannot be reached until the window opens, that is told, and the answers are a draft", async () => {
  const manager = await kept("uz");
  await office.pbx.fault({ kind: "down" });
  office.clock.goOn(tomorrow("08:45"));
  await manager.person.seesLast(manager.phrase("submission-not-reached"));
  for (const time of ["08:46:01", "08:47:02"]) {
    office.clock.goOn(`${office.clock.today()}T${time}`);
    await expect.poll(() => stateOf(manager)).toEqual([{ state: "held" }]);
  }
  office.clock.goOn(`${office.clock.today()}T09:00`);
  await manager.person.seesAnywhere(manager.phrase("stale-moment-missed"));
  expect(posts()).toBe(0);
});
