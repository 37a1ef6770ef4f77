import specification from "../bot-api.json" with { type: "json" };
import { badRequest } from "../refusal.ts";
import type { Methods } from "./method.ts";

/** What a bot may react with. Source: Bot API, ReactionTypeEmoji. */
const EMOJI: readonly string[] = specification.reactions;

/** The bot's reactions to messages. */
export const reacting: Methods<"setMessageReaction"> = {
  setMessageReaction(world, params) {
    const room = world.chats.writable(params.chat_id);
    const stored = room.messages.get(params.message_id);
    if (!stored) throw badRequest("message to react not found");
    const [reaction, ...more] = params.reaction ?? [];
    // Source: Bot API, setMessageReaction: a bot sets one at most, and none that is paid for.
    if (more.length > 0) throw badRequest("REACTIONS_TOO_MANY");
    if (reaction && (reaction.type !== "emoji" || !EMOJI.includes(reaction.emoji) || room.reactionsOff)) {
      throw badRequest("REACTION_INVALID");
    }
    world.chats.react(room, stored, reaction?.type === "emoji" ? reaction.emoji : undefined);
    return true;
  },
};
