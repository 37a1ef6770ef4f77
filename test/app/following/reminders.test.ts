import { expect, test } from "vitest";
import { createReminders } from "../../../src/app/following/reminders.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const at = (there: string) => Temporal.Instant.from(`${there}+05:00`).epochMilliseconds;
const MOMENT = at("2026-11-24T08:45");

/** One campaign of the manager's that is kept until MOMENT; `look` at a time on the wall tells what is on its way since. */
function office({ confirmedAt = at("2026-11-23T12:00") } = {}) {
  const store = memoryStore();
  holdSubmission(store, "s", { confirmedAt });
  store.handOver.keepUntil("s", MOMENT);
  let now = 0;
  const opens = Temporal.PlainTime.from("08:00");
  const zone = { text: "utc +5", offset: "+05:00" };
  const reminders = createReminders({ store, zone, opens, noteWeek() {}, now: () => now, log: recordedLog().log });
  function look(there: string): string[] {
    now = at(there);
    reminders.check();
    const told = store.notices.due(now);
    for (const { id } of told) store.notices.settle(id, true, now);
    return told.map(({ chatId, body }) => `${chatId} ${body.kind}`);
  }
  return { store, look };
}

test("nobody is told anything who did not ask for it", () => {
  const { look } = office();
  expect(["2026-11-24T07:00", "2026-11-24T07:45", "2026-11-24T08:44"].map(look)).toEqual([[], [], []]);
});

test("whoever asked for it is reminded an hour before a kept campaign is handed over, once", () => {
  const { store, look } = office();
  store.wishes.set(CHAT, "remind", true);
  expect(look("2026-11-24T07:44")).toEqual([]);
  expect(look("2026-11-24T07:45")).toEqual([`${CHAT} reminder`]);
  expect(look("2026-11-24T07:46")).toEqual([]);
});

test("what was confirmed within that hour, has left or was stopped is not reminded of", () => {
  const late = office({ confirmedAt: at("2026-11-24T08:00") });
  late.store.wishes.set(CHAT, "remind", true);
  expect(late.look("2026-11-24T08:10")).toEqual([]);
  const gone = office();
  gone.store.wishes.set(CHAT, "remind", true);
  gone.store.submissions.claim("s", 0);
  expect(gone.look("2026-11-24T08:00")).toEqual([]);
});

test("the line of a morning comes an hour before the calling hours, once a day, and not late in the day", () => {
  const { store, look } = office();
  store.wishes.set(CHAT, "morning", true);
  expect(look("2026-11-24T06:59")).toEqual([]);
  expect(look("2026-11-24T07:00")).toEqual([`${CHAT} morning`]);
  expect(look("2026-11-24T07:30")).toEqual([]);
  expect(look("2026-11-25T10:00")).toEqual([]);
  expect(look("2026-11-26T09:59")).toEqual([`${CHAT} morning`]);
});
