import type { CompleteAnswers } from "../../src/domain/draft/answers.ts";
import { openDatabase } from "../../src/store/open.ts";
import { createStore, type Store } from "../../src/store/store.ts";
import { completeAnswers } from "../domain/draft/complete-answers.ts";

/** A new store that lives as long as the test. */
export function memoryStore(db = openDatabase(":memory:")): Store {
  return createStore(db);
}

export const CHAT = 700100;

/** A confirmed draft "d-<id>" and its submission, held until 1000 unless told. */
export function holdSubmission(
  store: Store,
  id: string,
  {
    releaseAt = 1_000,
    confirmedAt = 0,
    answers = completeAnswers(),
  }: { releaseAt?: number; confirmedAt?: number; answers?: CompleteAnswers } = {},
) {
  const draftId = `d-${id}`;
  const draft = store.drafts.create({ id: draftId, chatId: CHAT, userId: CHAT, answers }, 0);
  const { cursor: _, ...facts } = draft;
  store.drafts.freeze({ ...facts, answers, state: "frozen" }, 0);
  const parties = { chatId: CHAT, userId: CHAT, accountId: store.accountId };
  store.submissions.create({ id, draftId, ...parties, answers, releaseAt, confirmedAt });
  const submission = store.submissions.byId(id);
  if (!submission) throw new Error("not created");
  return submission;
}

/** Two parts of one confirmation: "first" was sent and is accepted, or is left held; "rest" waits for a word. */
export function holdParts(store: Store, { isSent = true, answers = completeAnswers() } = {}) {
  const first = holdSubmission(store, "first", { answers });
  holdSubmission(store, "rest", { answers });
  store.parts.recordParts(first.draftId, "first", "rest");
  if (!isSent) return;
  store.submissions.claim("first", 0);
  store.submissions.settle({ ...first, state: "sending" }, "accepted", 0, { campaignId: 1 });
}
