import type { User, UserFromGetMe } from "grammy/types";
import { type Callbacks, createCallbacks } from "./callbacks.ts";
import { type Chats, createChats } from "./chats.ts";
import { type Commands, createCommands } from "./commands.ts";
import { createFiles, type Files } from "./files.ts";
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

/** A server on which nothing happened yet, for the bot of this token. */
export function createWorld(options: { token: string; username: string; now: () => number }): World {
  const { token, username, now } = options;
  // Numbers begin at the time, so that a bot that kept its database meets no number twice after the stand-in's restart.
  const updates = createUpdateQueue(Math.floor(now() / 1000));
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
    chats: createChats(now),
    updates,
    webhook: createWebhook(updates, now),
    callbacks: createCallbacks(now, BigInt(Math.floor(now())) * 1_000_000n),
    files: createFiles(),
    commands: createCommands(),
    now,
  };
}

/** The bot as the sender of a message. */
export function botAsSender({ bot }: World): User {
  return { id: bot.id, is_bot: true, first_name: bot.first_name, username: bot.username };
}
