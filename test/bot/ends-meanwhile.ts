import type { BotInHand } from "./bot-in-hand.ts";
import { refusal } from "./telegram/refusal.ts";

/** Its message is gone, and while the campaign's screen is on its way as a new one, the campaign is stopped, or is being sent. */
export function endsMeanwhile({ store, telegram }: BotInHand, state: "stopped" | "sending"): void {
  telegram.fails("editMessageText", refusal(400, "Bad Request: message to edit not found"));
  telegram.api.config.use((previous, method, ...rest) => {
    const [held] = method === "sendMessage" ? store.submissions.inState("held") : [];
    if (held && state === "sending") store.submissions.claim(held.id, 0);
    else if (held) store.submissions.settle(held, state, 0);
    return previous(method, ...rest);
  });
}
