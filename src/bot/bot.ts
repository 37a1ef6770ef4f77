import { Bot, type BotConfig } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Store } from "../store/store.ts";
import { campaignTap, doNotCallTap, folderTap, menuTap, submissionTap } from "./callback-data.ts";
import type { campaignCommands } from "./commands/campaigns.ts";
import type { doNotCallCommands } from "./commands/do-not-call.ts";
import type { draftCommands } from "./commands/drafts.ts";
import type { FolderCommands } from "./commands/folder.ts";
import type { menuCommands } from "./commands/menu.ts";
import type { submissionCommands } from "./commands/submissions.ts";
import type { createGate } from "./gate.ts";
import type { Messages } from "./telegram/messages.ts";
import type { BotContext, Turn } from "./turn.ts";
import { hintView } from "./views/menu-views.ts";
import { leaveAwaited } from "./wizard/awaited.ts";
import { CAMPAIGN_CONVERSATION, campaignConversation, conversationsPlugin } from "./wizard/conversation.ts";
import { readInput } from "./wizard/input.ts";
import type { Wizard } from "./wizard/wizard.ts";

export interface BotParts {
  token: string;
  me: UserFromGetMe;
  client: NonNullable<BotConfig<BotContext>["client"]>;
  store: Store;
  gate: ReturnType<typeof createGate>;
  menu: ReturnType<typeof menuCommands>;
  drafts: ReturnType<typeof draftCommands>;
  campaigns: ReturnType<typeof campaignCommands>;
  submissions: ReturnType<typeof submissionCommands>;
  doNotCall: ReturnType<typeof doNotCallCommands>;
  folder: FolderCommands;
  wizard: Wizard;
  messages: Messages;
}

/** A pasted number with the command behind it. */
const NUMBERS_THEN_DNC = /^([^/].*)\s\/dnc(?:@\w+)?\s*$/s;

/** The middleware in its order: who may, commands and their buttons, the open draft, and what is left. */
export function createBot(parts: BotParts): Bot<BotContext> {
  const { token, me, client, store, gate, menu, drafts, campaigns, submissions, doNotCall, folder, wizard, messages } =
    parts;
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
  bot.command("new", ({ turn }) => drafts.begin(turn));
  bot.command("cancel", ({ turn }) => drafts.cancel(turn));
  bot.command("campaigns", ({ turn }) => campaigns.list(turn));
  bot.command("status", ({ match, turn }) => campaigns.status(match, turn));
  bot.command("dnc", ({ match, turn }) => doNotCall.open(match, turn));

  bot.hears(NUMBERS_THEN_DNC, ({ match, turn }) => doNotCall.open(match[1] ?? "", turn));

  bot.on("callback_query:data", async ({ callbackQuery: { data }, turn }, next) => {
    const inMenu = menuTap.read(data);
    if (inMenu) return tapMenu(inMenu.action, inMenu.value, turn);
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

  bot.use(async ({ turn, conversation }, next) => {
    // A kill may have left its cursor to a confirmed draft: it would take what comes next, and nothing would come of it.
    if (!store.drafts.open(turn.chatId)) await conversation.exit(CAMPAIGN_CONVERSATION);
    return next();
  });
  bot.use(campaignConversation(wizard, store));
  bot.use(async (ctx) => {
    const { turn } = ctx;
    const input = readInput(turn.update);
    if (!input) return turn.answer(turn.words.text("toast-old-buttons"));
    const open = store.drafts.open(turn.chatId) !== undefined;
    if (open || input.kind === "tap") await wizard.handle(input, turn);
    else if (!(await drafts.beginWith(input, turn)))
      await messages.send(turn.chatId, hintView(turn.words.html("idle-text"), turn.words));
    // An update that met a draft without its cursor (a deploy, a lost log) brings the cursor back.
    if (store.drafts.open(turn.chatId)) await ctx.conversation.enter(CAMPAIGN_CONVERSATION);
  });

  function tapMenu(action: string, value: string, turn: Turn): Promise<void> {
    switch (action) {
      case "new":
        return drafts.begin(turn);
      case "anew":
        return drafts.beginAnew(turn);
      case "show":
        return drafts.show(turn);
      case "take-up":
        return drafts.takeUp(value, turn);
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
      default:
        return turn.answer(turn.words.text("toast-old-buttons"));
    }
  }

  return bot;
}
