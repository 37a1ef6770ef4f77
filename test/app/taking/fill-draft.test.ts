import { expect, test, vi } from "vitest";
import { createFillDraft } from "../../../src/app/taking/fill-draft.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { type Cursor, screenOf } from "../../../src/domain/draft/draft.ts";
import type { Trunks } from "../../../src/domain/trunks.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

/** A Tuesday noon in Tashkent. */
const NOW = Temporal.Instant.from("2026-11-24T12:00:00+05:00").epochMilliseconds;
const { recording, list } = completeAnswers();
const KNOWN: Trunks = { state: "known", known: ["712037006", "712037007"], at: NOW };

/** A manager with a campaign that the PBX took, and a draft with a recording and a list. */
function desk({
  cursor = {},
  chosen = list,
  trunks = KNOWN,
}: {
  cursor?: Cursor;
  chosen?: ListAnswer;
  trunks?: Trunks;
}) {
  const store = memoryStore();
  const last = holdSubmission(store, "last");
  store.submissions.claim("last", 0);
  store.submissions.settle({ ...last, state: "sending" }, "accepted", 0, { campaignId: 1 });
  const begun = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recording, list: chosen } }, NOW);
  store.drafts.save({ ...begun, cursor: { toFill: true, ...cursor } }, NOW);
  const update = vi.fn((): Promise<void> | undefined => undefined);
  const book = { current: () => trunks, update };
  const { fill, readyToFill } = createFillDraft({ store, trunks: book, timezone: "utc +5", now: () => NOW });
  const draft = () => {
    const open = store.drafts.open(CHAT);
    if (!open) throw new Error("No draft is open");
    return open;
  };
  return { store, draft, update, readyToFill, filled: () => fill(draft()) };
}

test("once it has a recording and a list a draft is filled in, up to the read-back", () => {
  const filled = desk({}).filled();
  expect(screenOf(filled)).toBe("review");
  expect(filled.answers.trunks).toEqual(["712037006"]);
});

test.each<[what: string, note: Cursor["note"]]>([
  ["nothing is told where nothing was", undefined],
  ["what was told of the list still is", { kind: "list-taken", name: "a.csv", numbers: 2 }],
])("on the screen it comes to, %s", (_, note) => {
  const { cursor } = desk({ cursor: note ? { step: "recording", note } : { step: "recording" } }).filled();
  expect([cursor.note, "note" in cursor, cursor.step]).toEqual([note, note !== undefined, undefined]);
});

test("a list that may be another one than is meant is seen first", () => {
  const odd: ListAnswer = {
    ...list,
    verdict: { ...list.verdict, suspicions: [{ code: "id-column", count: 2 }] },
  };
  expect(screenOf(desk({ chosen: odd, cursor: { step: "list" } }).filled())).toBe("list");
  expect(screenOf(desk({ cursor: { step: "list" } }).filled())).toBe("review");
});

test("nothing is filled in while something of it is looked at", () => {
  const { store, draft, filled } = desk({});
  store.intakes.add(draft(), { kind: "text", text: "901234567", name: "message" }, NOW);
  expect(filled()).toEqual(draft());
});

test("lines that the PBX has not named are asked for later", () => {
  const filled = desk({ trunks: { state: "asking", known: ["712037006"] } }).filled();
  expect([screenOf(filled), filled.answers.trunks, filled.answers.hours]).toEqual([
    "trunks",
    undefined,
    completeAnswers().hours,
  ]);
});

test("its account's lines are waited for, unless the manager answers one by one", async () => {
  const { store, draft, readyToFill, update } = desk({});
  const events: string[] = [];
  update.mockImplementation(async () => void events.push("lines"));
  await readyToFill("d");
  events.push("ready");
  const { toFill: _begun, ...cursor } = draft().cursor;
  store.drafts.save({ ...draft(), cursor }, NOW);
  await readyToFill("d");
  expect(events).toEqual(["lines", "ready"]);
});
