import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
import { pbxCampaign } from "../../domain/campaign/pbx-campaign.ts";
import { completeAnswers } from "../../domain/draft/complete-answers.ts";
import { CHAT, holdSubmission } from "../../store/memory.ts";
import { office, START } from "./submit-office.ts";

beforeEach(() => void vi.useFakeTimers({ now: START }));
afterEach(() => void vi.useRealTimers());

const GROUP = -5;

/** What is left of a submission that was sent, or was still held, and comes to this. */
test.each<[to: SubmissionState, isSent: boolean, left: { calls: boolean; draft: boolean; group: string[] }]>([
  ["rejected", true, { calls: false, draft: true, group: [] }],
  ["stale", false, { calls: false, draft: true, group: [] }],
  ["unknown", true, { calls: true, draft: false, group: ["unknown"] }],
  ["stopped", false, { calls: true, draft: true, group: [] }],
])("a submission that is %s (sent: %s) leaves %j", (to, isSent, left) => {
  const { store, submit } = office();
  store.drafts.cancel("d", START);
  store.teamChats.add(GROUP, CHAT, START);
  const held = holdSubmission(store, "s");
  store.files.put({ sha256: "h", kind: "list", name: "h", size: 1, facts: {}, chatId: CHAT }, START);
  store.calls.put({ submissionId: "s", sha256: "h", keyId: "k", numbers: 1, calledUntil: START });
  if (isSent) store.submissions.claim("s", START);
  expect(submit.settle({ ...held, state: isSent ? "sending" : "held" }, to, { problem: { code: "refused" } })).toBe(
    true,
  );
  const told = store.notices.due(START);
  expect({
    calls: store.calls.bySubmission("s") !== undefined,
    draft: store.drafts.open(CHAT) !== undefined,
    group: told.flatMap(({ chatId, body }) =>
      chatId === GROUP && body.kind === "team-chat" ? [body.news.what as string] : [],
    ),
  }).toEqual(left);
  const outcomes = told.flatMap(({ chatId, body }) =>
    body.kind === "submission" ? [[chatId, body.submissionId]] : [],
  );
  expect(outcomes).toEqual([[CHAT, "s"]]);
});

test("what was settled before is left as it is, and told to nobody", () => {
  const { store, submit } = office();
  store.drafts.cancel("d", START);
  const held = holdSubmission(store, "s");
  store.submissions.settle(held, "stopped", START);
  expect(submit.settle(held, "stale", { problem: { code: "window-over" } })).toBe(false);
  expect([store.submissions.byId("s")?.state, store.notices.due(START), store.drafts.open(CHAT)]).toEqual([
    "stopped",
    [],
    undefined,
  ]);
});

test("a campaign that was accepted before is not added, nor told, once more", () => {
  const { store, submit } = office();
  store.drafts.cancel("d", START);
  const held = holdSubmission(store, "s");
  store.submissions.claim("s", START);
  const sending = { ...held, state: "sending" as const };
  expect([
    submit.accept(sending, 5, pbxCampaign({ id: 5 })),
    submit.accept(sending, 6, pbxCampaign({ id: 6 })),
  ]).toEqual([true, false]);
  expect(store.campaigns.ofChat(CHAT, 9, 0).map(({ id }) => id)).toEqual([5]);
  expect(store.notices.due(START).map(({ body }) => body)).toEqual([{ kind: "submission", submissionId: "s" }]);
  expect(store.submissions.byId("s")).toMatchObject({ state: "accepted", campaignId: 5 });
});

test("a confirmation gives back the draft as it is kept from then on, and is held at the screen that it had", () => {
  const { store, submit, draft } = office();
  const on = { ...draft, screenId: 7 };
  const made = store.transaction(() => submit.confirm(on));
  expect(made?.frozen).toMatchObject({ id: "d", state: "frozen", answers: completeAnswers() });
  expect(store.submissions.byId(made?.submissionId ?? "")?.screenId).toBe(7);
});
