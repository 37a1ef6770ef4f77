import { expect, test } from "vitest";
import { createWeeklyNote } from "../../../src/app/journal/weekly-note.ts";
import { readHead } from "../../../src/domain/journal/chain.ts";
import { memoryStore } from "../../store/memory.ts";

function office({ isWanted = true } = {}) {
  const store = memoryStore();
  store.journal.record({ kind: "handed-over" }, 1);
  let now = 0;
  const note = createWeeklyNote({
    store,
    adminIds: () => [7, 8],
    isWanted: () => isWanted,
    zone: { text: "utc +5", offset: "+05:00" },
    opens: Temporal.PlainTime.from("08:00"),
    now: () => now,
  });
  function look(there: string) {
    now = Temporal.Instant.from(`${there}+05:00`).epochMilliseconds;
    note();
    const told = store.notices.due(now);
    for (const { id } of told) store.notices.settle(id, true, now);
    return told.map(({ chatId }) => chatId);
  }
  return { store, look };
}

test("the admins are told the head in the first morning of a week, once", () => {
  const { look } = office();
  const days = ["2026-11-23T06:59", "2026-11-23T07:00", "2026-11-24T07:00", "2026-11-30T07:00"];
  expect(days.map(look)).toEqual([[], [7, 8], [], [7, 8]]);
});

test("a bot that was off on Monday tells it on the next morning", () => {
  expect(office().look("2026-11-25T08:00")).toEqual([7, 8]);
});

test("the told head is the journal's end", () => {
  const { store } = office();
  const note = createWeeklyNote({
    store,
    adminIds: () => [7],
    isWanted: () => true,
    zone: { text: "utc +5", offset: "+05:00" },
    opens: Temporal.PlainTime.from("08:00"),
    now: () => Temporal.Instant.from("2026-11-23T08:00+05:00").epochMilliseconds,
  });
  note();
  const [{ body } = { body: undefined }] = store.notices.due(Number.MAX_SAFE_INTEGER);
  const { n, hash } = store.journal.head() ?? { n: 0, hash: "" };
  expect(body?.kind === "journal" && { ...readHead(body.head), rows: body.rows }).toEqual({
    n,
    hash: hash.slice(0, 24),
    rows: 2,
  });
});

test("one admin alone with nothing set hears nothing of it", () => {
  expect(office({ isWanted: false }).look("2026-11-23T08:00")).toEqual([]);
});
