import type { Api } from "grammy";
import type { Chat } from "../app/chat.ts";
import type { Pace } from "../app/following/pace.ts";
import type { Access } from "../app/team/access.ts";
import type { Files } from "../files/open.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { AccountCommands } from "./commands/accounts.ts";
import { createDeliver } from "./deliver.ts";
import type { Outgoing } from "./outgoing.ts";
import { createProgress } from "./sending/progress.ts";
import { createRecordingPost } from "./sending/recording.ts";
import { countedMessages } from "./telegram/messages.ts";
import type { Reactions } from "./telegram/reactions.ts";
import type { Wizard } from "./wizard/wizard.ts";

export interface ChatParts {
  api: Api;
  store: Store;
  files: Pick<Files, "content" | "studio">;
  outgoing: Outgoing;
  /** How fast the bot may speak by itself. */
  pace: Pace;
  access: Access;
  wizard: Pick<Wizard, "goOn">;
  /** Asks for an account's name. */
  naming: AccountCommands["naming"];
  reactions: Pick<Reactions, "read">;
  /** The installation's zone, as the PBX writes it, for the times that are named. */
  timezone: string;
  now(): number;
  log: Log;
}

/** What the use cases need of a chat, as Telegram and the wizard give it. */
export function createChat({
  api,
  store,
  files,
  outgoing,
  pace,
  access,
  wizard,
  naming,
  reactions,
  timezone,
  now,
  log,
}: ChatParts): Chat {
  const { studio, content } = files;
  const { wordsOf, accountsAt, messages, inTurn, screen, folder, approvals, downloads } = outgoing;
  const speaking = countedMessages(messages, pace.spoke);
  return {
    inTurn,
    deliver: createDeliver({
      store,
      messages: speaking,
      answers: messages,
      wordsOf,
      accountsAt,
      timezone,
      now,
      folder,
      access,
      approvals,
      naming,
      log,
    }),
    showProgress: createProgress({ store, messages: speaking, wordsOf, inTurn, pace, now }),
    download: downloads.download,
    showRead({ messageId }, chatId) {
      if (messageId !== undefined) reactions.read(chatId, messageId);
    },
    redraw(draft, place) {
      // Nothing more is shown to who is not let in any more, whatever of theirs is still being looked at.
      if (access.isLetIn(draft.chatId)) screen.redraw(draft, place);
    },
    compared: wizard.goOn,
    post: createRecordingPost({ api, studio, content, wordsOf, isLetIn: access.isLetIn }),
  };
}
