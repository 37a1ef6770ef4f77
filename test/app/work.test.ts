import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { shownOf } from "../../src/domain/journal/shown.ts";
import { pbxCampaign } from "../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";
import { CHAT, holdParts, holdSubmission } from "../store/memory.ts";
import { type Office, office, START } from "./work-office.ts";

const EIGHT = Temporal.Instant.from("2026-11-24T08:00:00+05:00").epochMilliseconds;
const LATER = Temporal.Instant.from("2027-01-01T10:00:00+05:00").epochMilliseconds;

beforeEach(
  () =>
    void vi.useFakeTimers({
      now: START,
      toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"],
    }),
);
afterEach(() => void vi.useRealTimers());

const aFile = (name: string) => ({ fileId: "f", as: "document" as const, name, size: 5 });
const toDraft = (store: Office["store"]) =>
  store.drafts.create({ id: "open", chatId: CHAT, userId: CHAT, answers: {} }, START);

/** What each queue holds, and that it was worked through. */
const QUEUES: readonly (readonly [queue: string, add: (room: Office) => unknown, isDone: (room: Office) => boolean])[] =
  [
    [
      "campaigns",
      ({ store }) => store.campaigns.add(pbxCampaign(), undefined, START),
      ({ asked }) => asked.includes("campaign 123"),
    ],
    ["news", ({ store }) => store.notices.add(CHAT, { kind: "folder" }, START), ({ told }) => told.includes("folder")],
    [
      "numbers never to be called",
      ({ store }) =>
        store.doNotCallWorks.add({ chatId: CHAT, userId: CHAT, mode: "add", sent: { file: aFile("dnc.csv") } }, START),
      ({ downloaded, told }) => downloaded.includes("dnc.csv") && told.includes("do-not-call"),
    ],
    [
      "files",
      ({ store }) => store.intakes.add(toDraft(store), { kind: "file", file: aFile("list.csv") }, START),
      ({ downloaded, store }) => downloaded.includes("list.csv") && store.intakes.next() === undefined,
    ],
    [
      "held submissions",
      ({ store }) => holdSubmission(store, "s", { releaseAt: START, confirmedAt: START }),
      ({ stateOf }) => stateOf("s") === "rejected",
    ],
    [
      "searches",
      ({ store }) => {
        const held = holdSubmission(store, "s", { confirmedAt: START });
        store.submissions.claim("s", START);
        store.submissions.settle({ ...held, state: "sending" }, "unknown", START);
        store.searches.add({ submissionId: "s", chatId: CHAT }, START);
      },
      ({ told }) => told.includes("looked"),
    ],
    [
      "tokens",
      ({ store, app }) => store.transaction(() => app.adding.put("fresh", { by: CHAT })),
      ({ asked, told }) => asked.includes("lines with fresh") && told.includes("account"),
    ],
  ];

/** What is due by the calendar alone. */
const CALENDAR: readonly (readonly [
  what: string,
  add: (room: Office) => unknown,
  isDone: (room: Office) => boolean,
])[] = [
  ["rests whose window is over", ({ store }) => holdParts(store), ({ stateOf }) => stateOf("rest") === "stale"],
  [
    "campaigns that nobody agreed to in time",
    ({ store }) => {
      holdSubmission(store, "s", { confirmedAt: START });
      store.approvals.wait("s");
      const shown = shownOf(completeAnswers(), 1);
      store.approvals.ask({ submissionId: "s", digest: "d", shown, askedAt: START, expiresAt: START + 5_000 });
    },
    ({ stateOf }) => stateOf("s") === "stale",
  ],
];

describe("what waits when the process starts is taken up", () => {
  test.for([...QUEUES, ...CALENDAR])("%s", async ([what, add, isDone]) => {
    const room = await office();
    add(room);
    if (CALENDAR.some(([name]) => name === what)) vi.setSystemTime(LATER);
    room.work.start();
    await vi.waitFor(() => expect(isDone(room)).toBe(true));
    await room.work.stop(Promise.resolve(), Promise.resolve());
  });

  test("and the lines of each account are asked for, before anybody needs them", async () => {
    const room = await office();
    room.work.start();
    expect(room.asked).toEqual(["lines with first"]);
    await room.work.stop(Promise.resolve(), Promise.resolve());
  });

  test("and who wants to hear of the morning does", async () => {
    const room = await office();
    room.store.wishes.set(CHAT, "morning", true);
    vi.setSystemTime(EIGHT);
    room.work.start();
    await vi.waitFor(() => expect(room.told).toEqual(["morning"]));
    await room.work.stop(Promise.resolve(), Promise.resolve());
  });
});

describe("what comes later is taken up as well", () => {
  test.for(QUEUES)("%s", async ([, add, isDone]) => {
    const room = await office();
    room.work.start();
    await vi.advanceTimersByTimeAsync(10);
    add(room);
    await vi.waitFor(() => expect(isDone(room)).toBe(true));
    await room.work.stop(Promise.resolve(), Promise.resolve());
  });
});

describe("nothing is taken up once it is stopped", () => {
  test.for([...QUEUES, ...CALENDAR])("%s", async ([what, add, isDone]) => {
    const room = await office();
    room.work.start();
    await vi.advanceTimersByTimeAsync(10);
    await room.work.stop(new Promise(() => {}), new Promise(() => {}));
    add(room);
    if (CALENDAR.some(([name]) => name === what)) vi.setSystemTime(LATER);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(isDone(room)).toBe(false);
  });
});
