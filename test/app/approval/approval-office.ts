import type { CompleteAnswers } from "../../../src/domain/draft/answers.ts";
import { openDatabase } from "../../../src/store/open.ts";
import { completeAnswers as fewAnswers } from "../../domain/draft/complete-answers.ts";
import { office as anOffice } from "../sending/submit-office.ts";

/** One of the admins who may agree to what the manager in CHAT starts. */
export const APPROVER = 8;

/** Answers of 1 248 numbers, which one evening is enough for. */
export function completeAnswers(): CompleteAnswers {
  const few = fewAnswers();
  const list = { ...few.list, verdict: { ...few.list.verdict, numbers: 1_248 } };
  return { ...few, list, options: { ...few.options, maxline: 20 } };
}

type Options = NonNullable<Parameters<typeof anOffice>[2]>;

/** An office in which a campaign of 1 248 numbers was confirmed that needs a second person. */
export function office(options: Options = {}, db = openDatabase(":memory:")) {
  const room = anOffice(undefined, undefined, { approveFrom: 1_000, answers: completeAnswers(), db, ...options });
  const one = room.held();
  const shown = () => room.approvals.approvalOf(one().id)?.digest.slice(0, 12) ?? "";
  const approve = (by = APPROVER, digest = shown()) =>
    room.store.transaction(() => room.approvals.approve(one(), by, digest));
  const kinds = () =>
    room.store.journal
      .last(undefined, 50)
      .map(({ kind }) => kind)
      .reverse();
  const told = () =>
    room.store.notices.due(Number.MAX_SAFE_INTEGER).map(({ chatId, body }) => `${chatId} ${body.kind}`);
  return { ...room, db, one, shown, approve, journal: kinds, told };
}
