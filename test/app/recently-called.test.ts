import { expect, test, vi } from "vitest";
import { askToCompare, createRecentlyCalled } from "../../src/app/recently-called.ts";
import { RECENT } from "../../src/domain/list-reading.ts";
import type { ContentStore } from "../../src/files/content.ts";
import type { Overlap } from "../../src/files/recipients/lists.ts";
import { completeAnswers } from "../domain/complete-answers.ts";
import { recordedLog } from "../recorded-log.ts";
import { CHAT, memoryStore } from "../store/memory.ts";

const NOW = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
const DAY = 24 * 3_600_000;

const content = { path: (sha256: string) => sha256, has: async () => true } as Pick<ContentStore, "path" | "has">;

/** A list of so many numbers, known by its name. */
function listOf(name: string, numbers: number) {
  const { recipients } = completeAnswers();
  return { ...recipients, sha256: name, verdict: { ...recipients.verdict, numbers, fingerprint: `print of ${name}` } };
}

/** `shared`: how many numbers each earlier list has in common with the new one. */
function office(shared: Record<string, number> = {}) {
  const store = memoryStore();
  const overlap = vi.fn(async (_one: string, other: string): Promise<Overlap> => {
    const common = shared[other];
    if (common === undefined) throw new Error("Gone");
    return { shared: common, one: 10, other: 10 };
  });
  const { log, events } = recordedLog();
  const parts = { store, content: content as ContentStore, judge: { overlap }, now: () => NOW, log };
  const recentlyCalled = createRecentlyCalled(parts);
  return {
    ...{ store, overlap, events, ...recentlyCalled },
    /** A campaign that was confirmed so many milliseconds ago. */
    calls(id: string, list: ReturnType<typeof listOf>, ago: number) {
      const chatId = CHAT + store.submissions.calledSince(store.accountId, 0).length + 1;
      store.drafts.create({ id: `draft of ${id}`, chatId, userId: chatId, answers: {} }, NOW - ago);
      const answers = completeAnswers({ recipients: list, name: id });
      const when = { releaseAt: NOW - ago, confirmedAt: NOW - ago };
      const who = { chatId, userId: chatId, accountId: store.accountId };
      store.submissions.create({ id, draftId: `draft of ${id}`, answers, ...who, ...when });
    },
  };
}

test("of several campaigns the one that shares most is told, with who confirmed it", async () => {
  const { compare, calls, store } = office({ some: 6, most: 9 });
  calls("Bahor", listOf("some", 10), DAY);
  calls("Yoz", listOf("most", 10), 2 * DAY);
  store.people.setName(CHAT + 2, "Nodira");
  const { recent } = await compare(listOf("new", 10));
  expect(recent).toMatchObject({ name: "Yoz", by: "Nodira", shared: 9, confirmedAt: NOW - 2 * DAY });
});

test("the same numbers are known again although their file is deleted", async () => {
  const { compare, calls, overlap } = office();
  calls("Bahor", { ...listOf("old", 10), verdict: listOf("new", 10).verdict }, DAY);
  expect((await compare(listOf("new", 10))).recent).toMatchObject({ name: "Bahor", shared: 10 });
  expect(overlap).not.toHaveBeenCalled();
});

test("a list too short to share half is not even read", async () => {
  const { compare, calls, overlap } = office({ short: 4 });
  calls("Bahor", listOf("short", 4), DAY);
  expect((await compare(listOf("new", 10))).recent).toBeUndefined();
  expect(overlap).not.toHaveBeenCalled();
});

test("a list that cannot be read stops no comparison with the others", async () => {
  const { compare, calls, events } = office({ good: 8 });
  calls("Bahor", listOf("broken", 10), DAY);
  calls("Yoz", listOf("good", 10), DAY);
  expect((await compare(listOf("new", 10))).recent).toMatchObject({ name: "Yoz" });
  expect(events).toEqual(["lists-not-compared"]);
});

test("a list that cannot be compared is asked about, not taken for another one", async () => {
  const { compare, calls } = office();
  calls("Bahor", listOf("broken", 8), DAY);
  expect((await compare(listOf("new", 10))).recent).toMatchObject({ name: "Bahor", shared: 8, unsure: true });
});

test.each([
  ["nothing came since it was compared", 2 * DAY, NOW, false],
  ["a campaign came since", DAY, NOW - 2 * DAY, true],
  ["it was never compared", 2 * DAY, undefined, true],
])("a comparison is asked for when it must be: %s", (_, ago, comparedAt, asked) => {
  const { store, calls } = office();
  calls("Bahor", listOf("other", 10), ago);
  const recipients = { ...listOf("new", 10), ...(comparedAt === undefined ? {} : { comparedAt }) };
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recipients } }, NOW);
  expect(askToCompare(store, draft, NOW)).toBe(asked);
  askToCompare(store, draft, NOW);
  expect(store.intakes.waiting("d")).toHaveLength(asked ? 1 : 0);
});

test("what is told is looked at again when it is older than a week", () => {
  const { store } = office();
  const recent = { submissionId: "s", name: "Bahor", confirmedAt: NOW - RECENT - 1, userId: 1, by: "", shared: 9 };
  const recipients = { ...listOf("new", 10), comparedAt: NOW, recent };
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recipients } }, NOW);
  expect(askToCompare(store, draft, NOW)).toBe(true);
});

test("a clock that was set back does not have the same comparison made for ever", async () => {
  const { store, calls, compareList } = office({ other: 1 });
  calls("Bahor", listOf("other", 10), -DAY);
  const answers = { recipients: listOf("new", 10) };
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers }, NOW);
  const compared = (await compareList("d"))(draft);
  expect(askToCompare(store, compared, NOW)).toBe(false);
});
