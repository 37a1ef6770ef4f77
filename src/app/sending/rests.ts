import { waitsUntil } from "../../domain/campaign/parts.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import type { Log } from "../../log.ts";
import type { Store } from "../../store/store.ts";
import { isStoreTrouble } from "../../store/trouble.ts";
import type { Chat } from "../chat.ts";
import { createAlarm } from "../queue/alarm.ts";
import type { Decisions } from "./decisions.ts";

export interface RestsParts {
  store: Pick<Store, "parts" | "submissions" | "transaction">;
  decisions: Pick<Decisions, "endRest" | "parts">;
  inTurn: Chat["inTurn"];
  /** Epoch milliseconds: a window ends by the clock on the wall. */
  now(): number;
  log: Log;
}

/** Milliseconds after which a rest is looked at again that cannot be ended yet, or could not be written. */
const LATER = 60_000;

/** Rests of confirmations that wait for a word: asked about once before their window ends, a draft again at its end. */
export function createRests({ store, decisions, inTurn, now, log }: RestsParts) {
  const { parts } = decisions;
  /** Those that wait for their chat's turn. */
  const turning = new Set<string>();
  let stopped = false;
  let notBefore = 0;
  const alarm = createAlarm({ nextAt, ring, now, log });

  /** When to act on a rest. While its first part is on its way, the outcome of that comes first. */
  function dueAt(rest: Submission, isAsked: boolean): number {
    const { end, ask } = waitsUntil(rest.answers);
    if (!isAsked) return Math.min(ask, end);
    return isFirstLeaving(rest) ? Math.max(end, now() + LATER) : end;
  }

  function isFirstLeaving({ id }: Submission): boolean {
    const { state } = parts.firstOf(id) ?? {};
    return state === "to-approve" || state === "held" || state === "sending";
  }

  function next(): { id: string; chatId: number; at: number } | undefined {
    const waiting = store.parts.waiting().flatMap(({ id, isAsked }) => {
      const rest = turning.has(id) ? undefined : store.submissions.byId(id);
      return rest ? [{ id, chatId: rest.chatId, at: dueAt(rest, isAsked) }] : [];
    });
    return waiting.sort((one, other) => one.at - other.at)[0];
  }

  function nextAt(): number | undefined {
    const first = next();
    return first && Math.max(first.at, notBefore);
  }

  /** Acts after what the chat sent before, so that an answer which was received in time always counts. */
  async function ring(): Promise<void> {
    const due = next();
    if (!due || due.at > now()) return;
    turning.add(due.id);
    inTurn(due.chatId, async () => {
      turning.delete(due.id);
      try {
        if (!stopped) attend(due.id);
      } catch (error) {
        if (!isStoreTrouble(error)) throw error;
        log.warn("rest-waits", { submissionId: due.id, error });
        notBefore = now() + LATER;
      }
      alarm.set();
    });
  }

  function attend(id: string): void {
    const rest = store.submissions.byId(id);
    const isAsked = store.parts.waiting().find((one) => one.id === id)?.isAsked;
    if (!rest || isAsked === undefined || dueAt(rest, isAsked) > now()) return;
    const isOver = now() >= waitsUntil(rest.answers).end;
    if (isOver && !isFirstLeaving(rest)) decisions.endRest(rest, undefined);
    else store.transaction(() => parts.ask(rest));
  }

  return {
    /** Called when a rest begins to wait, or waits no more. */
    wake: alarm.set,
    async stop(): Promise<void> {
      stopped = true;
      await alarm.stop();
    },
  };
}
