import { expect, test } from "vitest";
import { inHand } from "../../../src/app/sending/in-hand.ts";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { holdParts, holdSubmission, memoryStore } from "../../store/memory.ts";

test.each<[first: SubmissionState, inHand: string[]]>([
  ["held", ["other", "first"]],
  ["to-approve", ["other", "first"]],
  ["sending", ["other", "rest"]],
  ["accepted", ["other", "rest"]],
  ["unknown", ["other", "rest"]],
])("a rest that waits is in hand by itself unless its first part is: that is %s", (state, ids) => {
  const store = memoryStore();
  holdSubmission(store, "other");
  holdParts(store, { isSent: false });
  if (state === "to-approve") store.approvals.wait("first");
  else if (state !== "held") store.submissions.claim("first", 0);
  const first = store.submissions.byId("first");
  const facts = state === "accepted" ? { campaignId: 1 } : {};
  if (first && (state === "accepted" || state === "unknown")) store.submissions.settle(first, state, 0, facts);
  expect(store.submissions.byId("first")?.state).toBe(state);
  expect(
    inHand(store)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...ids].sort());
});
