import { endsSearch, MOST_LOOKS, mayBeCampaignOf, type SearchResult } from "../../domain/campaign/search.ts";
import type { Submission } from "../../domain/campaign/submission.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Log } from "../../log.ts";
import type { CampaignAnswer } from "../../pbx/client.ts";
import type { SearchRequest } from "../../store/searches.ts";
import type { Store } from "../../store/store.ts";
import type { Chat } from "../chat.ts";
import { createQueue } from "../queue/queue.ts";
import { untilWritten } from "../queue/until-written.ts";
import { wait } from "../queue/wait.ts";

/** Milliseconds between two questions: nobody is in such a hurry that the PBX should feel it. */
const PAUSE = 500;

export interface CampaignSearchParts {
  store: Pick<Store, "searches" | "submissions" | "notices" | "transaction">;
  /** The PBX's getAutorule, asked once. */
  ask(id: number, accountId: number): Promise<CampaignAnswer>;
  inTurn: Chat["inTurn"];
  now(): number;
  log: Log;
}

/**
 * Looks in the PBX for campaigns of which nobody knows whether they were created, outside of the chats' turns and only
 * when a person asked for it. What it sees of other campaigns is neither shown nor kept, and finding nothing proves
 * nothing: a person decides.
 */
export function createCampaignSearch({ store, ask, inTurn, now, log }: CampaignSearchParts) {
  /** Whether the answer is still wanted. */
  function isOpen(id: string): Submission | undefined {
    const submission = store.submissions.byId(id);
    return submission?.state === "unknown" ? submission : undefined;
  }

  /** Undefined when the search is not wanted any more, or the process stops. */
  async function search(
    { submissionId, afterId }: SearchRequest,
    stopping: AbortSignal,
  ): Promise<SearchResult | undefined> {
    const wanted = isOpen(submissionId);
    if (!wanted) return undefined;
    const { accountId, answers, claimedAt = wanted.confirmedAt } = wanted;
    const known = store.submissions.lastCampaign(accountId, claimedAt);
    if (known === undefined) return { kind: "nowhere" };
    const first = known + 1;
    const last = known + MOST_LOOKS;
    for (let id = Math.max(first, (afterId ?? 0) + 1); id <= last; id++) {
      if (store.submissions.ofCampaign(accountId, id) !== undefined) continue;
      await wait(PAUSE, stopping);
      if (stopping.aborted || !isOpen(submissionId)) return undefined;
      const looked = await ask(id, accountId);
      if (looked.ok) {
        const { createdAt, offsetSeconds } = looked.value;
        const may = mayBeCampaignOf(answers, claimedAt, looked.value);
        if (may && createdAt) return { kind: "found", id, createdAt: createdAt.epochMilliseconds, offsetSeconds };
        continue;
      }
      const { code } = looked.refusal;
      if (endsSearch(code)) return { kind: "stopped", first, last: id, code };
    }
    return { kind: "missed", first, last };
  }

  async function perform(look: SearchRequest, stopping: AbortSignal): Promise<void> {
    const result = await search(look, stopping);
    if (stopping.aborted) return;
    log.info("campaign-looked-for", { submissionId: look.submissionId, result: result?.kind ?? "not-wanted" });
    const end = () => store.transaction(() => settle(look, result));
    // In the chat's turn: the tap that asked for it has been drawn by then, and nothing draws over what was found.
    await new Promise<void>((resolve) => {
      inTurn(look.chatId, () => untilWritten("look", end, { log, stopping }).finally(resolve));
    });
  }

  function settle({ submissionId, chatId, messageId }: SearchRequest, result: SearchResult | undefined): void {
    if (!store.searches.finish(submissionId)) return;
    // Nobody wants to know any more: what is left is the message that says that it is being looked for.
    if (!result && messageId === undefined) return;
    store.notices.add(chatId, withoutUndefined({ kind: "looked", submissionId, messageId, result }), now());
  }

  return createQueue<SearchRequest>({
    name: "looks",
    next: (_busy, resting) => store.searches.next(resting),
    idOf: ({ submissionId }) => submissionId,
    async perform(look, stopping) {
      await perform(look, stopping);
      return undefined;
    },
    now,
    log,
  });
}

export type CampaignSearch = ReturnType<typeof createCampaignSearch>;
