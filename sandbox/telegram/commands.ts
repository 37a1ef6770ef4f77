import type { BotCommand, BotCommandScope } from "grammy/types";
import { badRequest } from "./refusal.ts";

/** The bot's command menus, by scope and language. */
export interface Commands {
  set(commands: readonly BotCommand[], scope: BotCommandScope | undefined, language: string | undefined): void;
  get(scope: BotCommandScope | undefined, language: string | undefined): BotCommand[];
  /** What a person sees in a private chat: the narrowest scope wins, and in it the person's language. */
  shown(chatId: number, language: string): BotCommand[];
  /** Every menu, to go on from after a restart. */
  state(): Map<string, BotCommand[]>;
}

/** Source: Bot API, setMyCommands and BotCommand. */
const MAX_COMMANDS = 100;

/** The menus that were kept, none at first. */
export function createCommands(kept?: ReadonlyMap<string, BotCommand[]>): Commands {
  const menus = new Map<string, BotCommand[]>(kept);
  const key = (scope: BotCommandScope | undefined, language: string | undefined): string =>
    JSON.stringify([scope ?? { type: "default" }, language ?? ""]);

  return {
    set(commands, scope, language) {
      if (language && !/^[a-z]{2}$/.test(language)) throw badRequest("invalid language code specified");
      if (commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
      for (const { command, description } of commands) {
        if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
        if (description.length < 1 || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      }
      if (commands.length === 0) menus.delete(key(scope, language));
      else menus.set(key(scope, language), [...commands]);
    },
    state: () => new Map(menus),
    get: (scope, language) => menus.get(key(scope, language)) ?? [],
    shown(chatId, language) {
      const scopes: BotCommandScope[] = [
        { type: "chat", chat_id: chatId },
        { type: "all_private_chats" },
        { type: "default" },
      ];
      const menu = scopes.flatMap((scope) => [key(scope, language), key(scope, "")]).find((one) => menus.has(one));
      return menu === undefined ? [] : (menus.get(menu) ?? []);
    },
  };
}
