import { approvalUntil } from "../../domain/campaign/approval.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import type { Chat } from "../chat.ts";
import { createAlarm } from "../queue/alarm.ts";
import type { Decisions } from "../sending/decisions.ts";

export interface ExpiryParts {
  store: Pick<Store, "approvals" | "submissions">;
  decisions: Pick<Decisions, "expire">;
  inTurn: Chat["inTurn"];
  /** Epoch milliseconds. */
  now(): number;
  log: Log;
}

/** Ends what nobody agreed to in time: its answers are a draft again, and both sides are told. */
export function createExpiry({ store, decisions, inTurn, now, log }: ExpiryParts) {
  /** Those that wait for their chat's turn. */
  const turning = new Set<string>();
  let stopped = false;
  const next = () => {
    const due = store.approvals.next();
    return due && !turning.has(due.id) ? due : undefined;
  };
  const alarm = createAlarm({ nextAt: () => next()?.at, ring, now, log });

  /** Acts after what the chat sent before, so that an answer which was received in time always counts. */
  async function ring(): Promise<void> {
    const due = next();
    if (!due || due.at > now()) return;
    turning.add(due.id);
    inTurn(due.chatId, async () => {
      turning.delete(due.id);
      const submission = store.submissions.byId(due.id);
      const approval = store.approvals.one(due.id);
      if (!stopped && submission && approval && approval.expiresAt <= now()) {
        decisions.expire(submission, approvalUntil(submission.answers, approval.askedAt).why);
      }
      alarm.set();
    });
  }

  return {
    wake: alarm.set,
    async stop(): Promise<void> {
      stopped = true;
      await alarm.stop();
    },
  };
}
