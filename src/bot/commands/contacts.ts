import type { SharedUser } from "grammy/types";
import type { Access } from "../../app/team/access.ts";
import type { LettingIn, Stranger } from "../../app/team/letting-in.ts";
import { withoutUndefined } from "../../domain/without-undefined.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Turn } from "../turn.ts";
import { shownName } from "../views/access-views.ts";
import { pickedView, ROLES_TO_INVITE } from "../views/team-views.ts";
import { nameOf } from "./strangers.ts";

export interface ContactCommandsParts {
  messages: Messages;
  access: Pick<Access, "may">;
  lettingIn: Pick<LettingIn, "pick">;
  /** The bot's name at Telegram. */
  username: string;
}

function strangerOf({ user_id, first_name = "", last_name, username }: SharedUser): Stranger {
  return withoutUndefined({
    userId: user_id,
    name: nameOf(withoutUndefined({ first_name, last_name })),
    username,
  });
}

/** People whom an admin picked in Telegram's own list of contacts. */
export function contactCommands({ messages, access, lettingIn, username }: ContactCommandsParts) {
  /** @returns false for what is no such choice, or not of somebody who may let people in */
  return async function take(turn: Turn): Promise<boolean> {
    const { userId, chatId, words, update } = turn;
    const shared = update.message?.users_shared;
    const role = (["manager", "viewer"] as const).find((one) => ROLES_TO_INVITE[one] === shared?.request_id);
    if (!shared || !role || !access.may(userId, "lead")) return false;
    const added = turn.effect(() => lettingIn.pick(shared.users.map(strangerOf), role, userId)) ?? [];
    const names = added.map((one) => shownName(one.name, one.userId));
    await messages.send(chatId, pickedView(names, role, `https://t.me/${username}`, words));
    return true;
  };
}
