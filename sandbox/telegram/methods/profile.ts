import { withoutUndefined } from "../../../src/domain/without-undefined.ts";
import { badRequest } from "../refusal.ts";
import type { Methods } from "./method.ts";

/** Methods about the bot itself, its chats, files and taps. */
export const profile: Methods<
  | "getMe"
  | "getChat"
  | "getFile"
  | "answerCallbackQuery"
  | "setMyCommands"
  | "getMyCommands"
  | "deleteMyCommands"
  | "setMyDescription"
  | "setMyShortDescription"
  | "setChatMenuButton"
> = {
  getMe: (world) => world.bot,
  getChat(world, params) {
    const room = world.chats.find(Number(params.chat_id));
    if (!room) throw badRequest("chat not found");
    return { ...room.chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: {} };
  },
  getFile: (world, params) => world.files.locate(params.file_id),
  answerCallbackQuery(world, params) {
    const { callback_query_id: queryId, text, show_alert: alert = false } = params;
    if (text !== undefined && text.length > 200) throw badRequest("MESSAGE_TOO_LONG");
    const shown = withoutUndefined<{ alert: boolean; text?: string }>({ alert, text: text || undefined });
    const chatId = world.callbacks.answer(queryId, shown);
    world.chats.emit({ type: "toast", chatId, queryId, ...shown });
    return true;
  },
  setMyCommands(world, params) {
    world.commands.set(params.commands, params.scope, params.language_code);
    world.chats.emit({ type: "commands", ...chatOf(params.scope) });
    return true;
  },
  getMyCommands: (world, params) => world.commands.get(params.scope, params.language_code),
  deleteMyCommands(world, params) {
    world.commands.set([], params.scope, params.language_code);
    world.chats.emit({ type: "commands", ...chatOf(params.scope) });
    return true;
  },
  setMyDescription(_world, params) {
    if ((params.description ?? "").length > 512) throw badRequest("BOT_DESCRIPTION_TOO_LONG");
    return true;
  },
  setMyShortDescription(_world, params) {
    if ((params.short_description ?? "").length > 120) throw badRequest("BOT_SHORT_DESCRIPTION_TOO_LONG");
    return true;
  },
  setChatMenuButton: () => true,
};

function chatOf(scope: { type: string; chat_id?: number | string } | undefined): { chatId?: number } {
  return typeof scope?.chat_id === "number" ? { chatId: scope.chat_id } : {};
}
