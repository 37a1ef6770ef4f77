import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";

/** On what the buttons are that belong to what the next message is awaited for. */
const OWN_TAPS = { "do-not-call": "do-not-call", "campaign-id": "submission", "campaign-search": "campaign" } as const;

/** Whoever goes on with something else is not asked any more: the next message is no answer to that question. */
export function leaveAwaited(
  { chats }: Pick<Store, "chats">,
  { chatId, tap, update }: Pick<Turn, "chatId" | "tap" | "update">,
): void {
  const expecting = chats.expecting(chatId);
  if (!expecting) return;
  const elsewhere = update.callback_query
    ? tap?.on !== OWN_TAPS[expecting.kind]
    : update.message?.text?.startsWith("/");
  if (elsewhere) chats.expect(chatId, undefined);
}
