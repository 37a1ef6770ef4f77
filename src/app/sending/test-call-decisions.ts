import {
  dayBegan,
  MOST_TEST_CALLS,
  type TestCall,
  type TestCallProblem,
  type TestCallRequest,
  type TestCallState,
} from "../../domain/campaign/test-call.ts";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import type { FolderLife } from "../../domain/folder/life.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Store } from "../../store/store.ts";

export interface TestCallDecisionsParts {
  store: Pick<Store, "journal" | "notices" | "people" | "testCalls" | "transaction">;
  /** The installation's: whose days are counted. */
  zone: Zone;
  now(): number;
}

/** What a person decides of a test call, and what becomes of it: each is one transaction with its notice. */
export function createTestCallDecisions({ store, zone, now }: TestCallDecisionsParts) {
  function settle(call: TestCall, to: TestCallState, problem?: TestCallProblem): void {
    store.transaction(() => {
      if (!store.testCalls.settle(call, to, problem)) return;
      const { draftId, askedAt, chatId } = call;
      if (to !== "sending") store.notices.add(chatId, { kind: "test-call", draftId, askedAt }, now());
    });
  }

  return {
    settle,
    /** Whether a person may have one more made today. */
    mayHaveMore: (userId: number): boolean =>
      store.testCalls.madeSince(userId, dayBegan(zone, now())) < MOST_TEST_CALLS,
    /**
     * Confirms one, in the caller's transaction; false where the same tap made one before.
     * @param name what it is called in the PBX's cabinet
     * @param timezone the draft's, or the installation's
     */
    confirm(draft: OpenDraft, askedAt: number, name: string): boolean {
      const { id, chatId, userId, answers } = draft;
      const { recording, trunks, options } = answers;
      if (!recording || !trunks || !options) return false;
      const { goodtime, timezone } = options;
      const { accountId } = draft;
      const request = withoutUndefined<TestCallRequest>({
        accountId,
        name,
        trunks,
        recording: recording.sha256,
        goodtime,
        timezone,
      });
      store.people.useNumber(userId, now());
      const call = { draftId: id, askedAt, chatId, userId, request, confirmedAt: now() };
      if (!store.testCalls.create(call)) return false;
      const asked = { kind: "test-call", recording: recording.sha256, trunks } as const;
      store.journal.record({ ...asked, by: userId, about: id }, now());
      return true;
    },
    /**
     * At a start: what did not leave never does, and of what may have left nobody knows. In a copy of the folder that is all of
     * them, since they may have been made from elsewhere. Inside of the caller's transaction.
     */
    endBegun(life: FolderLife): void {
      for (const call of store.testCalls.inState("sending")) settle(call, "unknown", { code: "interrupted" });
      for (const call of store.testCalls.inState("waiting")) {
        if (life.kind === "copied") settle(call, "unknown", { code: "interrupted" });
        else settle(call, "dropped");
      }
    },
  };
}

export type TestCallDecisions = ReturnType<typeof createTestCallDecisions>;
