import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CHAT } from "../store/memory.ts";
import { type Office, office, SECRET_KEY, START } from "./work-office.ts";

const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] as const;
beforeEach(() => void vi.useFakeTimers({ now: START, toFake: [...toFake] }));
afterEach(() => void vi.useRealTimers());

/** Mondays and a Tuesday, as the office's clock shows them. */
const at = (day: string, time = "07:30") => Temporal.Instant.from(`${day}T${time}+05:00`).epochMilliseconds;
const [MONDAY, TUESDAY, NEXT_MONDAY] = [at("2026-11-30"), at("2026-12-01"), at("2026-12-07")];

/** What is told after a start at a moment. */
async function toldAt(room: Office, moment: number): Promise<string[]> {
  vi.setSystemTime(moment);
  room.work.start();
  await vi.advanceTimersByTimeAsync(50);
  await room.work.stop(Promise.resolve(), Promise.resolve());
  return room.told;
}

test.each<[what: string, env: Record<string, string>, add: (room: Office) => unknown, told: string[]]>([
  ["other accounts may be added", { SECRET_KEY }, () => {}, ["journal"]],
  ["a second person agrees", { APPROVE_FROM: "1" }, () => {}, ["journal"]],
  ["there is a team", {}, ({ store }) => store.team.add(8, "manager", CHAT, START), ["journal"]],
  ["one admin is alone", {}, () => {}, []],
])("the end of the journal is told in a week's first morning where %s", async (_, env, add, told) => {
  const room = await office(env);
  room.store.journal.record({ kind: "handed-over" }, START);
  add(room);
  expect(await toldAt(room, MONDAY)).toEqual(told);
});

test.each<[when: string, moment: number, told: string[]]>([
  ["before that morning", at("2026-11-30", "06:59"), []],
  ["on Tuesday, where Monday was missed", TUESDAY, ["journal"]],
  ["a week later", NEXT_MONDAY, ["journal"]],
])("it is told by the installation's clock: %s", async (_, moment, told) => {
  const room = await office();
  room.store.journal.record({ kind: "handed-over" }, START);
  expect(await toldAt(room, moment)).toEqual(told);
});

test("reminders that cannot be read now are logged, and everything else goes on", async () => {
  const room = await office();
  room.store.wishes.set(CHAT, "morning", true);
  vi.spyOn(room.store.wishes, "toRemind").mockImplementation(() => {
    throw new Error("disk full");
  });
  room.store.notices.add(CHAT, { kind: "folder" }, START);
  expect(await toldAt(room, MONDAY)).toEqual(["folder"]);
  expect(room.events).toContain("reminders-not-seen");
});
