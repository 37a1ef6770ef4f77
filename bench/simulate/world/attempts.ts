import type { Request } from "./network.ts";

/**
 * Progress, which the next one replaces; that a file did not come, which whoever asked for it sees as well; and that the disk is
 * full, which cannot be kept on it, and which the next process says where it still is.
 */
const PASSING = /”…[^"]*\d+\s%|The file could not be sent|disk of the bot’s server is full/;

/** A call in a chat as it left the process of that name, and whether it came to nothing. */
export interface Attempt {
  at: number;
  by: string;
  method: string;
  chatId: number;
  /** Method and chat. */
  key: string;
  failed: boolean;
  /** It has no use later: PASSING. */
  isPassing: boolean;
}

/** The method and the chat of a call; none for what is no call in a chat. */
export function keyOf({ url, body }: Request): Omit<Attempt, "at" | "by" | "failed"> | undefined {
  if (typeof body !== "string") return undefined;
  const chatId = /"chat_id":(\d+)/.exec(body)?.[1];
  const method = url.slice(url.lastIndexOf("/") + 1);
  if (chatId === undefined) return undefined;
  return { key: `${method} ${chatId}`, method, chatId: Number(chatId), isPassing: PASSING.test(body) };
}
