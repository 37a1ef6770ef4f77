/** An office of campaigns that called people, for what is remembered of that. */
import { createCallMemory } from "../../../src/app/calls/call-memory.ts";
import { createNeverCalled } from "../../../src/app/calls/never-called.ts";
import { createRecentlyCalled } from "../../../src/app/calls/recently-called.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import type { ListAnswer } from "../../../src/domain/draft/answers.ts";
import { zoneOr } from "../../../src/domain/schedule/zone.ts";
import { openContent } from "../../../src/files/content.ts";
import { compareList } from "../../../src/files/lists/called.ts";
import { hashList } from "../../../src/files/lists/hashes.ts";
import { removeNumbers } from "../../../src/files/lists/lists.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { recordedLog } from "../../recorded-log.ts";
import { CHAT, memoryStore } from "../../store/memory.ts";

export const NOW = Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds;
export const DAY = 24 * 3_600_000;
const ZONE = zoneOr("utc +5");
/** The numbers in these places. */
export const numbersOf = (places: readonly number[]) => places.map((place) => String(998_900_000_000 + place));

/** An installation whose threads work in the thread that calls. */
export async function calledOffice(folder: string) {
  const key = 1;
  const store = memoryStore();
  let ids = 0;
  const content = await openContent(
    folder,
    () => `aside-${ids++}`,
    () => 0,
  );
  const { log, events } = recordedLog();
  const judge = { compareList, hash: hashList, remove: removeNumbers };
  const parts = { store, content, judge, log, now: () => NOW };
  const callKey = (seed: number) => ({ bytes: new Uint8Array(32).fill(seed), id: `key ${seed}` });
  const neverCalled = createNeverCalled({ store, content, judge });
  const withKey = (seed: number) => createCallMemory({ ...parts, key: callKey(seed), memoryDays: 30 });
  const memory = withKey(key);

  async function listOf(places: readonly number[]): Promise<ListAnswer> {
    const text = numbersOf(places).map((number) => `${number}\n`);
    const { sha256 } = await content.put(toBytes(text.join("")), 1e9);
    const { list } = completeAnswers();
    const [first = "", last = ""] = [numbersOf(places).at(0), numbersOf(places).at(-1)];
    const counts = { rows: places.length, numbers: places.length, fingerprint: sha256, first, last };
    return { ...list, sha256, verdict: { ...list.verdict, ...counts } };
  }

  /** A campaign confirmed so many milliseconds ago for that day, in this state; what of it is there. */
  async function calls(
    name: string,
    places: readonly number[],
    { ago = DAY, state = "accepted" as SubmissionState, there = "memory" as "memory" | "list" | "nothing" } = {},
  ) {
    const chatId = CHAT + 1 + store.submissions.calledSince(store.accountId, 0).length + ids++;
    const confirmedAt = NOW - ago;
    const day = Temporal.Instant.fromEpochMilliseconds(confirmedAt).toZonedDateTimeISO("+05:00").toPlainDate();
    const list = await listOf(places);
    const hours = { from: new Temporal.PlainTime(), to: new Temporal.PlainTime(0, 1) };
    const answers = completeAnswers({ name, list, days: { from: day, to: day }, hours });
    store.drafts.create({ id: `draft of ${name}`, chatId, userId: chatId, answers: {} }, confirmedAt);
    const parties = { chatId, userId: chatId, accountId: store.accountId };
    const when = { releaseAt: confirmedAt, confirmedAt };
    store.submissions.create({ id: name, draftId: `draft of ${name}`, answers, ...parties, ...when });
    if (there === "memory") await memory.remember({ id: name, answers, confirmedAt }, content.path(list.sha256));
    if (there !== "list") content.remove(list.sha256);
    pass(name, state);
    return chatId;
  }

  function pass(id: string, to: SubmissionState): void {
    const step = (next: SubmissionState) => {
      const submission = store.submissions.byId(id);
      if (!submission) throw new Error("No submission");
      store.submissions.settle(submission, next, NOW);
    };
    if (to === "held") return;
    if (to === "stopped" || to === "stale") {
      step(to);
      return;
    }
    store.submissions.claim(id, NOW);
    if (to === "sending") return;
    if (to === "absent") step("unknown");
    step(to);
  }

  const recently = createRecentlyCalled({ ...parts, neverCalled, key: callKey(key), zone: ZONE });
  return { ...recently, store, content, events, listOf, calls, memory, withKey };
}

async function* toBytes(text: string) {
  yield Buffer.from(text);
}
