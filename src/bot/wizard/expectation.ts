import type { Store } from "../../store/store.ts";
import type { Turn } from "../turn.ts";

/** For each thing that the next message may be expected for, the kind of buttons that belong to it. */
const OWN_TAPS = {
  "do-not-call": "do-not-call",
  "campaign-id": "submission",
  "approval-word": "submission",
  "campaign-search": "campaign",
  "own-number": undefined,
  "pbx-token": "account",
  "account-name": "account",
} as const;

/** Forgets what the next message is expected for when the person does something else: it is no answer to that question then. */
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
  // The contact button still stands in the chat: the person's own contact is an answer to it all the same.
  chats.expect(chatId, expecting.kind === "own-number" ? { ...expecting, left: true } : undefined);
}
