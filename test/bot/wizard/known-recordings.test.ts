import { expect, test } from "vitest";
import { knownRecordings } from "../../../src/bot/wizard/known-recordings.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission, memoryStore } from "../../store/memory.ts";

const { recording } = completeAnswers();

/** A chat with two recordings, of which its draft has one. */
function office() {
  const store = memoryStore();
  const other = { ...recording, sha256: "cc", originalSha256: "cd", fileName: "Boshqa.mp3" };
  for (const one of [recording, other]) {
    for (const sha256 of [one.sha256, one.originalSha256])
      store.files.put({ sha256, kind: "recording", name: one.fileName, size: 1, facts: {}, chatId: CHAT }, 1);
    store.recordings.put(CHAT, one, 1);
  }
  const draft = store.drafts.create({ id: "d", chatId: CHAT, userId: CHAT, answers: { recording } }, 0);
  return { store, draft, other };
}

test("the recordings of the chat but the chosen one are the earlier ones", () => {
  const { store, draft, other } = office();
  expect(knownRecordings(store, draft, [])).toEqual({ earlier: [other], working: [] });
});

test("a recording that a campaign was made with is known for the last one", () => {
  const { store, draft } = office();
  store.drafts.cancel("d", 1);
  const held = holdSubmission(store, "s", {
    confirmedAt: Temporal.Instant.from("2026-11-23T10:00:00+05:00").epochMilliseconds,
  });
  store.submissions.claim("s", 0);
  store.submissions.settle({ ...held, state: "sending" }, "accepted", 0, { campaignId: 1 });
  const on = Temporal.PlainDate.from("2026-11-23");
  expect(knownRecordings(store, draft, []).usedBefore).toEqual({ campaign: "Aksiya", on });
});

test("what is being made of the chosen recording is told, and nothing that is made of another", () => {
  const { store, draft } = office();
  const works = [
    { kind: "picture", sha256: recording.sha256 },
    { kind: "telephone", sha256: "cc" },
    { kind: "compare" },
  ] as const;
  for (const work of works) store.intakes.add(draft, work, 0);
  expect(knownRecordings(store, draft, store.intakes.waiting("d")).working).toEqual([works[0]]);
});
