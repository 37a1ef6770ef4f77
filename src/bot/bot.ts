import { type Api, Composer, Context, type NextFunction } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { FIRST_ACCOUNT } from "../domain/account/account.ts";
import type { Store } from "../store/store.ts";
import type { CampaignTap, MenuTap } from "./callback-data.ts";
import type { AccountCommands } from "./commands/accounts.ts";
import type { ApprovalCommands } from "./commands/approvals.ts";
import type { campaignCommands } from "./commands/campaigns.ts";
import type { contactCommands } from "./commands/contacts.ts";
import { type doNotCallCommands, NUMBERS_THEN_DNC } from "./commands/do-not-call.ts";
import type { draftListCommands } from "./commands/draft-list.ts";
import type { FolderCommands } from "./commands/folder.ts";
import type { inHandCommands } from "./commands/in-hand.ts";
import type { journalCommands } from "./commands/journal.ts";
import type { lookingOn } from "./commands/looking-on.ts";
import type { menuCommands } from "./commands/menu.ts";
import type { ownNumberCommands } from "./commands/own-number.ts";
import type { repeatCommands } from "./commands/repeat.ts";
import type { submissionCommands } from "./commands/submissions.ts";
import type { teamCommands } from "./commands/team.ts";
import type { createGate } from "./gate.ts";
import type { Messages } from "./telegram/messages.ts";
import type { BotContext, Turn } from "./turn.ts";
import { hintView } from "./views/menu-views.ts";
import { campaignConversation, conversationsPlugin, entersCampaign } from "./wizard/conversation.ts";
import { dropExpectation } from "./wizard/expectation.ts";
import { type DraftAct, inputOf } from "./wizard/input.ts";
import type { Wizard } from "./wizard/wizard.ts";

export interface BotParts {
  api: Api;
  me: UserFromGetMe;
  store: Store;
  gate: ReturnType<typeof createGate>;
  menu: ReturnType<typeof menuCommands>;
  draftList: ReturnType<typeof draftListCommands>;
  repeat: ReturnType<typeof repeatCommands>;
  inHand: ReturnType<typeof inHandCommands>;
  campaigns: ReturnType<typeof campaignCommands>;
  submissions: ReturnType<typeof submissionCommands>;
  approvals?: Pick<ApprovalCommands, "giveWord">;
  doNotCall: ReturnType<typeof doNotCallCommands>;
  journal: ReturnType<typeof journalCommands>;
  folder: FolderCommands;
  ownNumber: ReturnType<typeof ownNumberCommands>;
  team: ReturnType<typeof teamCommands>;
  accounts: AccountCommands;
  contacts: ReturnType<typeof contactCommands>;
  lookOn: ReturnType<typeof lookingOn>;
  wizard: Wizard;
  messages: Messages;
}

/** Notes what is asked for and hands the update on to the campaign's conversation, further down. */
function asks(act: DraftAct) {
  return ({ turn }: Pick<BotContext, "turn">, next: NextFunction): Promise<void> => {
    turn.act = act;
    return next();
  };
}

/**
 * The middleware in its order: who may, commands and their buttons, the campaign's conversation, and what is left. Gives
 * what handles an update to its end. (grammY's own Bot makes an Api for each.)
 */
export function createBot(parts: BotParts): (update: Update) => Promise<void> {
  const {
    api,
    me,
    store,
    gate,
    menu,
    campaigns,
    submissions,
    doNotCall,
    journal,
    folder,
    ownNumber,
    team,
    accounts,
    contacts,
    lookOn,
    wizard,
    messages,
    draftList,
    repeat,
    inHand,
  } = parts;
  const bot = new Composer<BotContext>();

  bot.use(gate);
  bot.use(conversationsPlugin(store));

  bot.use(({ turn }, next) => lookOn(turn, next));
  bot.use(async ({ turn }, next) => {
    if (!(await ownNumber.take(turn)) && !(await contacts(turn))) await next();
  });
  bot.use(({ turn }, next) => {
    dropExpectation(store, turn);
    doNotCall.notice(turn);
    return next();
  });
  // A tap passes by all that listens to words.
  const written = bot.drop(({ callbackQuery }) => callbackQuery !== undefined);
  written.command("start", ({ turn }) => menu.start(turn));
  written.command("help", ({ turn }) => menu.help(turn));
  written.command("language", ({ turn }) => menu.language(turn));
  written.command("new", asks({ kind: "begin" }));
  written.command("cancel", asks({ kind: "set-aside" }));
  written.command("campaigns", ({ match, turn }) => campaigns.ask(match, turn));
  written.command("status", ({ match, turn }) => campaigns.status(match, turn));
  written.command("team", async ({ turn }, next) => {
    if (!(await team.open(turn))) await next();
  });
  written.command("accounts", async ({ turn }, next) => {
    if (!(await accounts.open(turn))) await next();
  });
  written.command("journal", async ({ turn }, next) => {
    if (!(await journal.open(turn))) await next();
  });
  written.command("dnc", ({ match, turn }) => doNotCall.open(match, turn));

  written.hears(NUMBERS_THEN_DNC, ({ match, turn }) => doNotCall.open(match[1] ?? "", turn));

  bot.use(async ({ turn }, next) => {
    const { tap } = turn;
    switch (tap?.on) {
      case "menu":
        return tapMenu(tap.tap, turn, next);
      case "submission":
        if (tap.tap.kind === "edit") return asks({ kind: "edit-held", submissionId: tap.submissionId })({ turn }, next);
        return submissions.tap(tap.tap, tap.submissionId, turn);
      case "campaign":
        return tapCampaign(tap.tap, tap.accountId ?? FIRST_ACCOUNT, turn);
      case "do-not-call":
        return doNotCall.tap(tap.tap, turn);
      case "folder":
        return folder.tap(tap.tap, turn);
      case "account":
        if (tap.tap.kind === "numbers") return doNotCall.lookAt(tap.tap.accountId, turn);
        if (tap.tap.kind === "campaigns") return campaigns.lookAt(tap.tap.accountId, turn);
        return accounts.tap(tap.tap, turn);
      case "journal":
        return journal.tap(tap.tap, turn);
      case "team":
        return team.tap(tap.tap, turn);
      case "draft":
      case undefined:
        return next();
    }
  });

  written.on("message", async ({ turn }, next) => {
    const input = inputOf(turn);
    if (!input || !(await doNotCall.give(input, turn))) await next();
  });
  written.on("message:text", async ({ message: { text }, turn }, next) => {
    const expecting = store.chats.expecting(turn.chatId);
    if (expecting?.kind === "approval-word" && (await parts.approvals?.giveWord(text, expecting, turn))) return;
    if (expecting?.kind === "account-name" && (await accounts.giveName(text, expecting, turn))) return;
    if (expecting?.kind === "campaign-id" && (await submissions.giveId(text, expecting.submissionId, turn))) return;
    if (
      expecting?.kind === "campaign-search" &&
      (expecting.takenBy ?? turn.update.update_id) === turn.update.update_id
    ) {
      return campaigns.search(text, turn);
    }
    await next();
  });

  written.on("message:text", async ({ message: { text }, turn }, next) => {
    if (!(await inHand.hear(text, turn))) await next();
  });

  bot.use(campaignConversation(wizard));
  bot.use(entersCampaign(wizard));
  bot.use(async ({ turn }) => {
    const { chatId, words } = turn;
    if (!inputOf(turn)) return turn.answer(words.text("toast-old-buttons"));
    await messages.send(chatId, hintView(words.html("idle-text"), words));
  });

  function tapMenu(tap: MenuTap, turn: Turn, next: NextFunction): Promise<void> {
    switch (tap.kind) {
      case "new":
        return asks({ kind: "begin" })({ turn }, next);
      case "anew":
        return asks({ kind: "begin-anew" })({ turn }, next);
      case "show":
        return asks({ kind: "resume" })({ turn }, next);
      case "take-up":
        return asks({ kind: "take-up", draftId: tap.draftId })({ turn }, next);
      case "drafts":
        return draftList.list(turn);
      case "drafts-delete":
        return draftList.list(turn, true);
      case "draft-delete":
        return draftList.ask(tap.draftId, turn);
      case "draft-deleted":
        return draftList.remove(tap.draftId, turn);
      case "campaigns":
        return campaigns.list(turn);
      case "in-hand":
      case "stop-mine":
      case "stop-everything":
      case "wish":
        return inHand.tap(tap, turn);
      case "language":
        return menu.language(turn);
      case "help":
        return menu.help(turn);
      case "speak":
        return menu.speak(tap.locale, turn);
    }
  }

  function tapCampaign(tap: CampaignTap, accountId: number, turn: Turn): Promise<void> {
    switch (tap.kind) {
      case "open":
        return campaigns.open(tap.campaignId, accountId, turn);
      case "refresh":
        return campaigns.refresh(tap.campaignId, accountId, turn);
      case "list":
        return campaigns.list(turn);
      case "page":
        return campaigns.list(turn, tap.page);
      case "everybody":
        return campaigns.everybody(turn, tap.page);
      case "search":
        return campaigns.askSearch(turn);
      case "files":
        return campaigns.files(tap.search, turn);
      case "xlsx":
      case "csv":
        return campaigns.export(tap.kind, tap.search, turn);
      case "mute":
        return campaigns.mute(tap.campaignId, accountId, true, turn);
      case "unmute":
        return campaigns.mute(tap.campaignId, accountId, false, turn);
      case "repeat-page":
        return campaigns.list(turn, tap.page, true);
      case "repeat":
        return repeat(tap.campaignId, accountId, turn);
    }
  }

  const handle = bot.middleware();
  // The gate, which is first, gives it its turn.
  return async (update) => void (await handle(new Context(update, api, me) as BotContext, async () => {}));
}
