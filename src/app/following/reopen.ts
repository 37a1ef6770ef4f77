import type { Store } from "../../store/store.ts";

export interface ReopenParts {
  store: Pick<Store, "chats" | "notices" | "submissions" | "transaction">;
  now(): number;
}

/**
 * Takes note that a chat that was closed to us is open again: what it missed meanwhile is told, of each confirmation and
 * each campaign the last of its kind, and what nobody has settled yet is asked once more. A screen with Stop is drawn as things
 * stand now: how its campaign is to wait may have been changed by a tap just before the chat was closed.
 */
export function createReopen({ store, now }: ReopenParts) {
  return function reopen(chatId: number): void {
    store.transaction(() => {
      store.chats.setUnreachable(chatId, false);
      store.notices.revive(chatId, now());
      for (const { id } of store.submissions.unknownOf(chatId)) {
        if (!store.notices.waits(chatId, id))
          store.notices.add(chatId, { kind: "submission", submissionId: id }, now());
      }
      for (const { id, screenId, ...held } of store.submissions.inState("held")) {
        if (held.chatId !== chatId || screenId === undefined) continue;
        store.notices.add(chatId, { kind: "held", submissionId: id, inPlace: true }, now());
      }
    });
  };
}
