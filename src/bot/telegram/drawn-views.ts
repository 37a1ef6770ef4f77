import { hash } from "node:crypto";
import type { View } from "../views/view.ts";

/** So many messages are remembered; the oldest are forgotten first. */
const MOST = 10_000;

/** What messages show, as far as this process knows: Telegram refuses an edit that changes nothing. */
export function createDrawnViews() {
  /** By chat and message: a hash of the whole view, and whether it has buttons. */
  const prints = new Map<string, { print?: string; buttons: boolean }>();

  const keyOf = (chatId: number, messageId: number) => `${chatId}/${messageId}`;
  const printOf = (view: View) => hash("sha256", JSON.stringify([view.text, view.buttons]), "base64");

  function set(key: string, shown: { print?: string; buttons: boolean }): void {
    prints.delete(key);
    prints.set(key, shown);
    const [oldest] = prints.keys();
    if (prints.size > MOST && oldest !== undefined) prints.delete(oldest);
  }

  return {
    shows: (chatId: number, messageId: number, view: View): boolean =>
      prints.get(keyOf(chatId, messageId))?.print === printOf(view),
    /** Whether anything is known of a message. */
    knows: (chatId: number, messageId: number): boolean => prints.has(keyOf(chatId, messageId)),
    hasNoButtons: (chatId: number, messageId: number): boolean =>
      prints.get(keyOf(chatId, messageId))?.buttons === false,
    /** A message was sent or edited to look like this. */
    became: (chatId: number, messageId: number, view: View): void =>
      set(keyOf(chatId, messageId), { print: printOf(view), buttons: view.buttons.length > 0 }),
    /** Its buttons were taken off. */
    stripped: (chatId: number, messageId: number): void => set(keyOf(chatId, messageId), { buttons: false }),
    /** It is gone, or looks otherwise than was thought. */
    forget: (chatId: number, messageId: number): void => void prints.delete(keyOf(chatId, messageId)),
  };
}
