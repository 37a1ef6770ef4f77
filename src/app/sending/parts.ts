import { fromNow, partsOf, waitsUntil } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { CompleteAnswers } from "../../domain/draft/answers.ts";
import type { ListCut } from "../../domain/list/clean-list.ts";
import type { Store } from "../../store/store.ts";
import { firstPart, isHeldUp as isPartHeldUp, waitingRest } from "./other-part.ts";

export interface PartsParts {
  store: Pick<Store, "of" | "approvals" | "submissions" | "parts" | "drafts" | "notices" | "transaction">;
  newId(): string;
  now(): number;
  undoSeconds: number;
}

/** The two parts of a confirmation: the first of its numbers go, the rest waits for a word until its window ends. */
export function createParts({ store, newId, now, undoSeconds }: PartsParts) {
  const restOf = (firstId: string): Submission | undefined => waitingRest(store, firstId);
  const firstOf = (restId: string): Submission | undefined => firstPart(store, restId);
  const isHeldUp = ({ id }: Pick<Submission, "id">): boolean => isPartHeldUp(store, id);

  /** Whether a rest may go: nothing before it is open any more, and its window is not over. */
  function mayGo(rest: Submission): boolean {
    return rest.state === "waiting" && !isHeldUp(rest) && now() < waitsUntil(rest.answers).end;
  }

  /** The card of the first part shows what became of the rest. */
  function drawFirst(restId: string): void {
    const { accountId, campaignId } = firstOf(restId) ?? {};
    if (accountId === undefined || campaignId === undefined) return;
    for (const { chatId } of store.of(accountId).links.ofCampaign(campaignId)) {
      store.notices.add(chatId, { kind: "card", accountId, campaignId }, now());
    }
  }

  return {
    restOf,
    firstOf,
    drawFirst,
    /** What the first part is confirmed with. */
    split: (answers: CompleteAnswers, cut: ListCut | undefined) => (cut ? partsOf(answers, cut) : [answers]),
    /** Keeps the rest of a confirmation, in its transaction: a frozen draft of its own, and a submission that waits. */
    keepRest(
      first: Pick<Submission, "id" | "draftId" | "chatId" | "userId" | "accountId" | "confirmedAt">,
      answers: CompleteAnswers,
    ) {
      const { chatId, userId, accountId, confirmedAt } = first;
      const draftId = newId();
      const id = newId();
      store.drafts.createFrozen({ id: draftId, chatId, userId, accountId, answers }, confirmedAt);
      const releaseAt = confirmedAt;
      store.submissions.create({ id, draftId, chatId, userId, accountId, answers, confirmedAt, releaseAt });
      store.parts.recordParts(first.draftId, first.id, id);
    },
    /** Ends a rest with its first part, of which nothing was sent: both are one draft again. */
    endWith(rest: Submission, draftId: string): void {
      store.submissions.settle(rest, "stopped", now());
      store.submissions.setGivenBack(rest.id, draftId);
    },
    mayGo,
    isHeldUp,
    /**
     * A person says that the rest goes: it is held with Stop, as any confirmation is, in the days that are left. False
     * where it may not go. In the caller's transaction.
     */
    goOn(rest: Submission): boolean {
      if (!mayGo(rest)) return false;
      const answers = fromNow(rest.answers, now());
      if (!store.parts.release(rest.id, answers, now(), now() + undoSeconds * 1000)) return false;
      store.notices.add(rest.chatId, { kind: "held", submissionId: rest.id }, now());
      drawFirst(rest.id);
      return true;
    },
    /** A person says that a first part is not there: it is sent again as itself, held with Stop. In the caller's transaction. */
    sendAgain(first: Submission): boolean {
      if (!store.submissions.holdAgain(first.id, now(), now() + undoSeconds * 1000)) return false;
      store.approvals.void(first.id, undefined);
      store.notices.add(first.chatId, { kind: "held", submissionId: first.id }, now());
      return true;
    },
    /**
     * Asks about the rest, once; while the first part is on its way, the notice of its outcome asks. In the caller's
     * transaction.
     */
    ask(rest: Submission): void {
      store.parts.setAsked(rest.id, now());
      const first = firstOf(rest.id);
      if (first?.state !== "accepted" && first?.state !== "unknown") return;
      store.notices.add(rest.chatId, { kind: "rest-ask", submissionId: rest.id }, now());
    },
  };
}

export type Parts = ReturnType<typeof createParts>;
