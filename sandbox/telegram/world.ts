import type { BotCommand, Update, User, UserFromGetMe } from "grammy/types";
import { type Callbacks, createCallbacks } from "./callbacks.ts";
import { type Chats, type ChatsState, createChats } from "./chats.ts";
import { type Commands, createCommands } from "./commands.ts";
import { createFiles, type Files, type StoredFile } from "./files.ts";
import { createUpdateQueue, type UpdateQueue } from "./updates.ts";
import { createWebhook, type Webhook } from "./webhook.ts";

/** Everything that the stand-in's servers remember. */
export interface World {
  readonly bot: UserFromGetMe;
  readonly chats: Chats;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly callbacks: Callbacks;
  readonly files: Files;
  readonly commands: Commands;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What outlives a restart of the server; taps that nobody answered do not. */
export interface WorldState {
  chats: ChatsState;
  updates: Update[];
  files: StoredFile[];
  commands: Map<string, BotCommand[]>;
}

/** All that is to be kept of a server. */
export function stateOf({ chats, updates, files, commands }: World): WorldState {
  return { chats: chats.state(), updates: updates.state(), files: files.state(), commands: commands.state() };
}

/** A server for the bot of this token, as it was kept; on a new one nothing happened yet. */
export function createWorld(options: {
  token: string;
  username: string;
  now: () => number;
  steady: () => number;
  kept?: WorldState | undefined;
}): World {
  const { token, username, now, steady, kept } = options;
  // Numbers begin at the time, so that a bot that kept its database meets no number twice after the stand-in's restart.
  const updates = createUpdateQueue(Math.floor(now() / 1000), kept?.updates);
  return {
    bot: {
      id: Number(token.split(":")[0]),
      is_bot: true,
      first_name: username,
      username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      can_manage_bots: false,
      supports_inline_queries: false,
      supports_guest_queries: false,
      supports_join_request_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
    },
    chats: createChats(now, kept?.chats),
    updates,
    webhook: createWebhook(updates, now),
    callbacks: createCallbacks(steady, BigInt(Math.floor(now())) * 1_000_000n),
    files: createFiles(kept?.files),
    commands: createCommands(kept?.commands),
    now,
  };
}

/** The bot as the sender of a message. */
export function botAsSender({ bot }: World): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}
