import type { Access } from "../../app/team/access.ts";
import type { Store } from "../../store/store.ts";
import type { CampaignTap, MenuTap, Tap } from "../callback-data.ts";
import type { Messages } from "../telegram/messages.ts";
import type { Turn } from "../turn.ts";
import { viewerHintView } from "../views/menu-views.ts";
import { inputOf } from "../wizard/input.ts";

export interface LookingOnParts {
  store: Pick<Store, "chats">;
  messages: Messages;
  access: Pick<Access, "may">;
}

/** All that somebody does who only looks on. Whatever does not stand here changes something, now or in a later version. */
const COMMANDS = /^\/(?:start|help|language|campaigns|status)(?:@\w+)?(?:\s|$)/;
const CAMPAIGN_TAPS: ReadonlySet<CampaignTap["kind"]> = new Set([
  "open",
  "refresh",
  "list",
  "page",
  "everybody",
  "search",
  "files",
  "xlsx",
  "csv",
]);
const MENU_TAPS: ReadonlySet<MenuTap["kind"]> = new Set(["campaigns", "language", "help", "speak"]);

function isLook(tap: Tap | undefined): boolean {
  if (tap?.on === "campaign") return CAMPAIGN_TAPS.has(tap.tap.kind);
  return tap?.on === "menu" && MENU_TAPS.has(tap.tap.kind);
}

/** Keeps whoever only looks on from everything else: the first thing that is asked of each of their updates. */
export function lookingOn({ store, messages, access }: LookingOnParts) {
  /** What is looked for, after the button that asks for it. */
  function isSearch({ chatId, update }: Turn): boolean {
    const expecting = store.chats.expecting(chatId);
    const isAwaited = expecting?.kind === "campaign-search";
    return (
      isAwaited && update.message?.text !== undefined && (expecting.takenBy ?? update.update_id) === update.update_id
    );
  }

  return async function lookOn(turn: Turn, next: () => Promise<void>): Promise<void> {
    const { update, words, chatId, userId, tap } = turn;
    if (access.may(userId, "make")) return next();
    if (update.callback_query) return isLook(tap) ? next() : turn.answer(words.text("toast-old-buttons"));
    const text = update.message?.text ?? "";
    if (COMMANDS.test(text) || (!text.startsWith("/") && isSearch(turn))) return next();
    if (inputOf(turn)) await messages.send(chatId, viewerHintView(words.html("viewer-idle"), words));
  };
}
