import { Bot, type BotConfig, type NextFunction } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Store } from "../store/store.ts";
import { campaignTap, doNotCallTap, folderTap, menuTap, submissionTap } from "./callback-data.ts";
import type { campaignCommands } from "./commands/campaigns.ts";
import type { doNotCallCommands } from "./commands/do-not-call.ts";
import type { draftListCommands } from "./commands/draft-list.ts";
import type { FolderCommands } from "./commands/folder.ts";
import type { menuCommands } from "./commands/menu.ts";
import type { repeatCommands } from "./commands/repeat.ts";
import type { submissionCommands } from "./commands/submissions.ts";
import type { createGate } from "./gate.ts";
import type { Messages } from "./telegram/messages.ts";
import type { BotContext, Turn } from "./turn.ts";
import { hintView } from "./views/menu-views.ts";
import { leaveAwaited } from "./wizard/awaited.ts";
import { campaignConversation, conversationsPlugin, entersCampaign } from "./wizard/conversation.ts";
import { type DraftAct, inputOf, readInput } from "./wizard/input.ts";
import type { Wizard } from "./wizard/wizard.ts";

export interface BotParts {
  token: string;
  me: UserFromGetMe;
  client: NonNullable<BotConfig<BotContext>["client"]>;
  store: Store;
  gate: ReturnType<typeof createGate>;
  menu: ReturnType<typeof menuCommands>;
  draftList: ReturnType<typeof draftListCommands>;
  repeat: ReturnType<typeof repeatCommands>;
  campaigns: ReturnType<typeof campaignCommands>;
  submissions: ReturnType<typeof submissionCommands>;
  doNotCall: ReturnType<typeof doNotCallCommands>;
  folder: FolderCommands;
  wizard: Wizard;
  messages: Messages;
}

/** A pasted number with the command behind it. */
const NUMBERS_THEN_DNC = /^([^/].*)\s\/dnc(?:@\w+)?\s*$/s;

/** Leaves what is asked for to the campaign's conversation, further down. */
function asks(act: DraftAct) {
  return ({ turn }: Pick<BotContext, "turn">, next: NextFunction): Promise<void> => {
    turn.act = act;
    return next();
  };
}

/** The middleware in its order: who may, commands and their buttons, the campaign's conversation, and what is left. */
export function createBot(parts: BotParts): Bot<BotContext> {
  const {
    token,
    me,
    client,
    store,
    gate,
    menu,
    campaigns,
    submissions,
    doNotCall,
    folder,
    wizard,
    messages,
    draftList,
    repeat,
  } = parts;
  const bot = new Bot<BotContext>(token, { botInfo: me, client });

  bot.use(gate);
  bot.use(conversationsPlugin(store));

  bot.use(({ turn }, next) => {
    leaveAwaited(store, turn);
    doNotCall.notice(turn);
    return next();
  });
  bot.command("start", ({ turn }) => menu.start(turn));
  bot.command("help", ({ turn }) => menu.help(turn));
  bot.command("language", ({ turn }) => menu.language(turn));
  bot.command("new", asks({ kind: "begin" }));
  bot.command("cancel", asks({ kind: "set-aside" }));
  bot.command("campaigns", ({ turn }) => campaigns.list(turn));
  bot.command("status", ({ match, turn }) => campaigns.status(match, turn));
  bot.command("dnc", ({ match, turn }) => doNotCall.open(match, turn));

  bot.hears(NUMBERS_THEN_DNC, ({ match, turn }) => doNotCall.open(match[1] ?? "", turn));

  bot.on("callback_query:data", async ({ callbackQuery: { data }, turn }, next) => {
    const inMenu = menuTap.read(data);
    if (inMenu) return tapMenu(inMenu.action, inMenu.value, turn, next);
    const ofSubmission = submissionTap.read(data);
    if (ofSubmission) return submissions.tap(ofSubmission.action, ofSubmission.submission, turn);
    const ofCampaign = campaignTap.read(data);
    if (ofCampaign) return tapCampaign(ofCampaign.action, Number(ofCampaign.campaign), turn);
    const ofDoNotCall = doNotCallTap.read(data);
    if (ofDoNotCall) return doNotCall.tap(ofDoNotCall.action, turn);
    const ofFolder = folderTap.read(data);
    if (ofFolder) return folder.tap(ofFolder.action, ofFolder.submission, turn);
    return next();
  });

  bot.on("message", async ({ turn }, next) => {
    const input = readInput(turn.update);
    if (!input || !(await doNotCall.give(input, turn))) await next();
  });
  bot.on("message:text", async ({ message: { text }, turn }, next) => {
    const expecting = store.chats.expecting(turn.chatId);
    if (expecting?.kind === "campaign-id" && (await submissions.giveId(text, expecting.submissionId, turn))) return;
    await next();
  });

  bot.use(campaignConversation(wizard));
  bot.use(entersCampaign(wizard));
  bot.use(async ({ turn }) => {
    const { chatId, words } = turn;
    if (!inputOf(turn)) return turn.answer(words.text("toast-old-buttons"));
    await messages.send(chatId, hintView(words.html("idle-text"), words));
  });

  function tapMenu(action: string, value: string, turn: Turn, next: NextFunction): Promise<void> {
    switch (action) {
      case "new":
        return asks({ kind: "begin" })({ turn }, next);
      case "anew":
        return asks({ kind: "begin-anew" })({ turn }, next);
      case "show":
        return asks({ kind: "resume" })({ turn }, next);
      case "take-up":
        return asks({ kind: "take-up", draftId: value })({ turn }, next);
      case "drafts":
        return draftList.list(turn);
      case "drafts-delete":
        return draftList.list(turn, true);
      case "draft-delete":
        return draftList.ask(value, turn);
      case "draft-deleted":
        return draftList.remove(value, turn);
      case "campaigns":
        return campaigns.list(turn);
      case "language":
        return menu.language(turn);
      case "help":
        return menu.help(turn);
      case "speak":
        return menu.speak(value, turn);
      default:
        return turn.answer(turn.words.text("toast-old-buttons"));
    }
  }

  function tapCampaign(action: string, value: number, turn: Turn): Promise<void> {
    if (!Number.isSafeInteger(value) || value < 0) return turn.answer(turn.words.text("toast-old-buttons"));
    switch (action) {
      case "open":
        return campaigns.open(value, turn);
      case "refresh":
        return campaigns.refresh(value, turn);
      case "list":
        return campaigns.list(turn);
      case "page":
        return campaigns.list(turn, value);
      case "repeat-page":
        return campaigns.list(turn, value, true);
      case "repeat":
        return repeat(value, turn);
      default:
        return turn.answer(turn.words.text("toast-old-buttons"));
    }
  }

  return bot;
}
