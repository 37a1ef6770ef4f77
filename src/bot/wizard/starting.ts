import type { RecipientsAnswer } from "../../domain/draft/answers.ts";
import type { OpenDraft } from "../../domain/draft/draft.ts";
import { mustChoose, startOf } from "../../domain/list/call-choice.ts";
import type { CallChoice } from "../../domain/list/recent-calls.ts";

/** A tap on a button that starts a campaign: what it chose about people called lately, and what it was shown with. */
export interface Start {
  choice: CallChoice | undefined;
  shown: string;
}

const CHOICES = { send: undefined, "send-all": "all", "send-without": "without" } as const;

/** Reads the action and the value of such a button. */
export function readStart(action: keyof typeof CHOICES, shown: string): Start {
  return { choice: CHOICES[action], shown };
}

/** Whether a tap was for this list, with this said of it, and by one of the buttons that it is started with. */
export function isStartOf(list: RecipientsAnswer, { choice, shown }: Start): boolean {
  return startOf(list) === shown && mustChoose(list) === (choice !== undefined);
}

/** Milliseconds for which a tap on Start holds while lists are compared; later it has to be tapped again. */
const STILL_MEANT = 2 * 60_000;

/** Drafts whose Start waits for a comparison. Not stored: only who tapped here may wait. */
export function createStarting(now: () => number) {
  const waiting = new Map<string, { start: Start; what: string; since: number }>();

  return {
    wait(draft: OpenDraft, start: Start): void {
      waiting.set(draft.id, { start, what: printOf(draft), since: waiting.get(draft.id)?.since ?? now() });
    },
    forget: (draftId: string): void => void waiting.delete(draftId),
    /**
     * Goes on with what waits, unless something new is to be seen first. What `send` lets wait again goes on waiting.
     */
    goOn(draft: OpenDraft, send: (start: Start) => unknown): void {
      const asked = waiting.get(draft.id);
      if (!asked) return;
      if (asked.what === printOf(draft) && now() - asked.since < STILL_MEANT) send(asked.start);
      if (asked === waiting.get(draft.id)) waiting.delete(draft.id);
    },
  };
}

/** All that Start would send, but for the list, which the tap itself names. */
function printOf({ answers }: OpenDraft): string {
  const { recording, recipients: _list, ...rest } = answers;
  return JSON.stringify([recording?.sha256, rest]);
}
