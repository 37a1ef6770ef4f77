import type { Update } from "grammy/types";
import type { Access } from "../app/team/access.ts";
import type { LettingIn } from "../app/team/letting-in.ts";
import { guessLocale, type Locale } from "../domain/locale.ts";
import { withoutUndefined } from "../domain/without-undefined.ts";
import type { Store } from "../store/store.ts";
import type { Catalogue, Words } from "../words.ts";
import { readTap } from "./callback-data.ts";
import type { GroupCommands } from "./commands/groups.ts";
import { nameOf, type strangerCommands } from "./commands/strangers.ts";
import type { PastedTokens } from "./pasted-tokens.ts";
import type { Taps } from "./telegram/taps.ts";
import type { BotContext, Turn } from "./turn.ts";

export interface GateParts {
  store: Store;
  access: Access;
  catalogue: Catalogue;
  taps: Taps;
  /** Meets whoever is not let in; whether they are from now on. */
  meet: ReturnType<typeof strangerCommands>;
  lettingIn: Pick<LettingIn, "greet" | "isToGreet">;
  groups: GroupCommands;
  /** Takes tokens out of what is written, wherever and by whomever. */
  takeTokens: PastedTokens;
  /** Draws the chat's screens that are still owed. */
  drawOwed(chatId: number): Promise<void>;
  /** A chat that was closed to the bot is open again. */
  opened(chatId: number): void;
  defaultLocale: Locale;
}

/** Who and where: the first middleware. Lets people that an admin let in on to the rest, in private chats only. */
export function createGate(parts: GateParts) {
  const { store, access, catalogue, taps, meet, lettingIn, groups, takeTokens, drawOwed, opened, defaultLocale } =
    parts;

  function turnOf(update: Update, chatId: number, userId: number, words: Words): Turn {
    const tap = readTap(update.callback_query?.data ?? "");
    return withoutUndefined({
      tap,
      update,
      chatId,
      userId,
      words,
      effect(work) {
        const result = store.transaction(() => (store.updates.apply(update.update_id) ? work() : undefined));
        // Begun now, it is over when the first call waits for it; who waits hears of what goes wrong.
        store.durable().catch(() => {});
        return result;
      },
      answer: async (text, alert) => {
        if (update.callback_query) await taps.answer(update.callback_query.id, text, alert);
      },
    });
  }

  return async function gate(ctx: BotContext, next: () => Promise<void>): Promise<void> {
    const { chat, from } = ctx;
    if (!chat || !from) return;
    const chosen = store.people.language(from.id);
    const locale = chosen ?? guessLocale(from.language_code, defaultLocale);
    const words = catalogue[locale];
    if (ctx.myChatMember) {
      const { status } = ctx.myChatMember.new_chat_member;
      if (chat.type !== "private") return groups.member(ctx.myChatMember, words);
      const isClosed = status === "kicked" || status === "left";
      if (isClosed) store.chats.setUnreachable(chat.id, true);
      else if (store.chats.unreachable(chat.id)) opened(chat.id);
      if (!isClosed) await drawOwed(chat.id);
      return;
    }
    const turn = turnOf(ctx.update, chat.id, from.id, words);
    if (await takeTokens(turn)) return drawOwed(chat.id);
    if (chat.type !== "private") return groups.handle(turn, ctx.message);
    if (!access.isLetIn(from.id) && !(await meet(turn, from))) return turn.answer();
    if (lettingIn.isToGreet(from.id)) store.transaction(() => lettingIn.greet(from.id));
    const name = nameOf(from);
    if (store.people.name(from.id) !== name) store.people.setName(from.id, name);
    // The guessed language is stored: news and screens that are drawn outside of a turn know only the person.
    if (!chosen) store.people.setLanguage(from.id, locale);
    // Whoever writes can be reached again.
    if (store.chats.unreachable(chat.id)) opened(chat.id);
    ctx.turn = turn;
    await next();
    await turn.asked;
    await turn.answer();
    if (turn.failure !== undefined) throw turn.failure;
    await drawOwed(chat.id);
  };
}
