import type { Submission } from "../domain/campaign/submission.ts";
import type { Store } from "../store/store.ts";
import type { Replaced } from "./take-away.ts";

export interface OneScreenParts {
  store: Pick<Store, "submissions">;
  replaced: Replaced;
}

/**
 * One message shows a campaign that has not left. While a screen of it was on its way it may have been taken back or sent: then
 * that screen goes, or it would say for ever that the campaign will be sent. Or another message has come to show it: that one goes.
 */
export function createOneScreen({ store, replaced }: OneScreenParts) {
  /**
   * @param drawn the campaign as its screen was drawn
   * @param shown the message that this screen has become
   */
  return async function oneScreen({ id, chatId, state }: Submission, shown: number): Promise<void> {
    const current = store.submissions.byId(id);
    if (current?.screenId === shown) return;
    if (current?.state !== state) return replaced(chatId, shown, () => {});
    await replaced(chatId, current.screenId, () => store.submissions.setScreen(id, shown));
  };
}

export type OneScreen = ReturnType<typeof createOneScreen>;
