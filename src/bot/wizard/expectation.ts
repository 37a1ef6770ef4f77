import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";

/** On what the buttons are that belong to what the next message is awaited for. */
const OWN_TAPS = {
  "do-not-call": "do-not-call",
  "campaign-id": "submission",
  "campaign-search": "campaign",
  "own-number": undefined,
} as const;

/** Whoever goes on with something else is not asked any more: the next message is no answer to that question. */
export function dropExpectation(
  { chats }: Pick<Store, "chats">,
  { chatId, tap, update }: Pick<Turn, "chatId" | "tap" | "update">,
): void {
  const expecting = chats.expecting(chatId);
  if (!expecting) return;
  const { message } = update;
  const isOther = expecting.kind === "own-number" ? !message?.contact : message?.text?.startsWith("/");
  const elsewhere = update.callback_query ? tap?.on !== OWN_TAPS[expecting.kind] : isOther;
  if (!elsewhere) return;
  // The button for the number still stands in the chat: a contact of their own means it.
  chats.expect(chatId, expecting.kind === "own-number" ? { ...expecting, left: true } : undefined);
}
