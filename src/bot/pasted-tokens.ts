import type { Adding } from "../app/account/adding.ts";
import type { Access } from "../app/team/access.ts";
import type { TokenPlace } from "../domain/account/news.ts";
import { isSecretLike, readToken } from "../domain/account/token.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Expecting } from "../store/chats.ts";
import type { NoticeBody } from "../store/notices.ts";
import type { Store } from "../store/store.ts";
import { type KeptUpdates, writtenIn } from "./kept-updates.ts";
import type { Messages } from "./telegram/messages.ts";
import type { Turn } from "./turn.ts";

export interface PastedTokensParts {
  store: Pick<Store, "accounts" | "chats" | "notices" | "people" | "updates">;
  messages: Messages;
  access: Pick<Access, "isLetIn" | "may">;
  adding: Pick<Adding, "canKeep" | "put">;
  kept: Pick<KeptUpdates, "holds">;
  now(): number;
}

type Asked = Extract<Expecting, { kind: "pbx-token" }>;

/**
 * PBX tokens in the chats: the one that an admin was asked for, and those that are written where none belongs. Met before
 * everything else, so that no token comes into a conversation's log, a draft or a list; its message is taken out of the chat.
 */
export function pastedTokens({ store, messages, access, adding, kept, now }: PastedTokensParts) {
  /** In one transaction: the inbox forgets it, the chat is to lose it, and whatever else comes of it. */
  function takeOut(turn: Turn, messageId: number, place: TokenPlace, also = () => {}): void {
    const { chatId, update, words, effect } = turn;
    effect(() => {
      // A group that nobody has news told in speaks the language of who wrote there.
      if (place === "group" && !store.people.language(chatId)) store.people.setLanguage(chatId, words.locale);
      store.updates.finish(update.update_id);
      store.notices.add(chatId, { kind: "token-message", messageId, place }, now());
      also();
    });
  }

  function put(token: string, { accountId, messageId }: Asked, { chatId, userId }: Turn): void {
    const id = adding.put(token, { by: userId, accountId, screenId: messageId });
    const isNew = id !== undefined && store.accounts.one(id)?.state === "new";
    // Its name is said next, in the same place, unless they go on with something else meanwhile.
    store.chats.expect(
      chatId,
      isNew ? withoutUndefined({ kind: "account-name", accountId: id, messageId }) : undefined,
    );
    if (id === undefined) return;
    const body = withoutUndefined<NoticeBody>({ kind: "account", accountId: id, news: { what: "trying" }, messageId });
    store.notices.add(chatId, body, now());
  }

  /** What a chat is asked for: a token; also in the place of the one that is being tried. */
  function askedIn(chatId: number, text: string): Asked | undefined {
    const expecting = store.chats.expecting(chatId);
    if (expecting?.kind === "pbx-token") return expecting;
    if (expecting?.kind !== "account-name" || !isSecretLike(text)) return undefined;
    const { accountId, messageId } = expecting;
    if (store.accounts.one(accountId)?.state !== "new") return undefined;
    return withoutUndefined<Asked>({ kind: "pbx-token", until: Infinity, accountId, messageId });
  }

  /** An answer to the question for a token. False where it is none. */
  async function answered(asked: Asked, text: string, messageId: number, turn: Turn): Promise<boolean> {
    const { chatId, words } = turn;
    if (text.startsWith("/")) return false;
    const token = adding.canKeep ? readToken(text) : undefined;
    if (now() >= asked.until) {
      store.chats.expect(chatId, undefined);
      if (token === undefined) return false;
      takeOut(turn, messageId, "late");
      return true;
    }
    if (token !== undefined) takeOut(turn, messageId, "asked", () => put(token, asked, turn));
    else if (isSecretLike(text)) takeOut(turn, messageId, "asked");
    if (token === undefined) await messages.send(chatId, { text: words.html("accounts-unread"), buttons: [] });
    return true;
  }

  function placeOf(isPrivate: boolean, userId: number): TokenPlace {
    if (!isPrivate) return "group";
    if (!access.isLetIn(userId)) return "stranger";
    return access.may(userId, "lead") ? "admin" : "other";
  }

  /** Whether an update had a token in it and is dealt with. Of a stranger's the rest is still to be answered. */
  return async function take(turn: Turn): Promise<boolean> {
    const { update, chatId, userId } = turn;
    const written = writtenIn(update);
    const { chat } = update.message ?? update.edited_message ?? {};
    const mayBeAsked = chat?.type === "private" && access.may(userId, "lead");
    const asked = mayBeAsked ? askedIn(chatId, written?.text ?? "") : undefined;
    // A file, a contact and the like are something else.
    if (asked && update.message && !update.message.text) store.chats.expect(chatId, undefined);
    if (!written) return false;
    const { text, message, isEdited } = written;
    const { message_id: messageId } = message;
    if (asked && !isEdited && (await answered(asked, text, messageId, turn))) return true;
    // Written into a message that was sent before: it is no answer, but most likely the key.
    const isAskedEdit = asked !== undefined && isEdited && isSecretLike(text);
    if (isAskedEdit) takeOut(turn, messageId, "asked");
    if (isAskedEdit || !kept.holds(text)) return isAskedEdit;
    const place = placeOf(message.chat.type === "private", userId);
    takeOut(turn, messageId, place);
    return place !== "stranger";
  };
}

export type PastedTokens = ReturnType<typeof pastedTokens>;
