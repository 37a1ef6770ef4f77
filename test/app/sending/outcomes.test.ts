import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SubmissionState } from "../../../src/domain/campaign/submission.ts";
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
  expect(told.filter(({ body }) => body.kind === "submission").map(({ chatId }) => chatId)).toEqual([CHAT]);
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
