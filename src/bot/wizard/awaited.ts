import type { Store } from "../../store/store.ts";
import { doNotCallTap, submissionTap } from "../callback-data.ts";
import type { Turn } from "../turn.ts";

/** The buttons that belong to what the next message is awaited for. */
const OWN_TAPS = { "do-not-call": doNotCallTap, "campaign-id": submissionTap };

/** Whoever goes on with something else is not asked any more: the next message is no answer to that question. */
export function leaveAwaited(
  { chats }: Pick<Store, "chats">,
  { chatId, update }: Pick<Turn, "chatId" | "update">,
): void {
  const expecting = chats.expecting(chatId);
  if (!expecting) return;
  const data = update.callback_query?.data;
  const elsewhere = data !== undefined ? !OWN_TAPS[expecting.kind].read(data) : update.message?.text?.startsWith("/");
  if (elsewhere) chats.expect(chatId, undefined);
}
