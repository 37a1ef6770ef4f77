import { beforeEach, expect, test, vi } from "vitest";
import { CHAT } from "../../store/memory.ts";
import { addAccount } from "../../store/second-account.ts";
import { office as anOffice, START, seconds, UNDO } from "../sending/submit-office.ts";
import { APPROVER, completeAnswers } from "./approval-office.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  return () => void vi.useRealTimers();
});

/** What was confirmed at a second account, which the admin 9 has not. */
function office() {
  const room = anOffice(undefined, undefined, { approveFrom: 1_000, answers: completeAnswers() });
  const { store, submit, approvals, draft } = room;
  const accountId = addAccount(store);
  store.accounts.tick(accountId, 9, false);
  const id = store.transaction(() => submit.confirm({ ...draft, accountId }))?.submissionId ?? "";
  const one = () => {
    const found = store.submissions.byId(id);
    if (!found) throw new Error("nothing is confirmed");
    return found;
  };
  const approve = (by: number) =>
    store.transaction(() => approvals.approve(one(), by, approvals.approvalOf(id)?.digest ?? ""));
  const asked = () =>
    store.notices
      .due(Number.MAX_SAFE_INTEGER)
      .flatMap(({ chatId, body }) => (body.kind === "approval" ? [chatId] : []));
  return { ...room, accountId, one, approve, asked };
}

test("only who has the account is asked, and can agree", async () => {
  const { one, asked, approve, approvals, add } = office();
  expect([approvals.approversOf(one()), asked()]).toEqual([[APPROVER], [APPROVER]]);
  expect([approve(9), one().state]).toEqual(["not-any-more", "to-approve"]);
  expect(approve(APPROVER)).toBe("approved");
  await seconds(UNDO + 1);
  expect([one().state, add.mock.calls.length]).toEqual(["accepted", 1]);
});

test("who agreed and has not the account any more has not agreed: it is asked about anew", async () => {
  const { one, approve, store, accountId, add, approvals } = office();
  approve(APPROVER);
  store.accounts.tick(accountId, APPROVER, false);
  await seconds(UNDO + 1);
  expect([one().state, add.mock.calls.length, approvals.approversOf(one())]).toEqual(["to-approve", 0, []]);
});

test("what was agreed to for one account is not agreed to for another", () => {
  const { one, approve, approvals } = office();
  approve(APPROVER);
  expect([approvals.mayLeave(one()), approvals.mayLeave({ ...one(), accountId: 1 })]).toEqual([true, false]);
});

test("whose it is cannot be asked to agree, whichever accounts they have", () => {
  const { one, approvals } = office();
  expect(approvals.approversOf({ ...one(), accountId: 1 })).toEqual([8, 9]);
  expect(approvals.approversOf({ ...one(), accountId: 1, userId: 8 })).toEqual([CHAT, 9]);
});
