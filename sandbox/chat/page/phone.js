/** One person's phone with the bot's chat open. */
import { createComposer } from "./compose/composer.js";
import { element, iconButton } from "./dom.js";
import { createLog } from "./log/log.js";
import { createNotices } from "./notices.js";

/** How long Telegram's apps show "typing" after they heard of it. */
const ACTION_MS = 5000;
/** After this the phone no longer waits for the answer to a tap. */
const TAP_MS = 30_000;

/**
 * @param {import("./words.js").Words} words
 * @param {import("./connection.js").Deeds} deeds
 * @param {{ openPanel: () => void }} doing
 */
export function createPhone(words, deeds, { openPanel }) {
  const { t } = words;
  /** Taps that the bot has not answered: query id -> where. @type {Map<string, { messageId: number, data: string }>} */
  const waiting = new Map();
  const notices = createNotices(words);
  const say = (/** @type {string} */ text) => deeds.act("/do/say", { text });

  const log = createLog(words, {
    say,
    hands: {
      async tap(messageId, data) {
        const { queryId } = await deeds.act("/do/tap", { messageId, data });
        if (!queryId || early.delete(queryId)) return;
        waiting.set(queryId, { messageId, data });
        log.redrawKeyboard(messageId);
        setTimeout(() => settle(queryId), TAP_MS);
      },
      copy(text) {
        navigator.clipboard?.writeText(text).catch(() => {});
        notices.tell(t("demo-copied", { text }));
      },
      isWaiting: (messageId, data) => waiting.values().some((tap) => tap.messageId === messageId && tap.data === data),
    },
  });
  /** Answers that came before the phone knew its own query's id. @type {Set<string>} */
  const early = new Set();
  /** @param {string} queryId */
  const settle = (queryId) => {
    const tap = waiting.get(queryId);
    if (tap) {
      waiting.delete(queryId);
      log.redrawKeyboard(tap.messageId);
    } else early.add(queryId);
  };

  const name = element("h1", {}, "Bot");
  const status = element("p", { class: "status" }, t("demo-bot"));
  const panelButton = iconButton("gear", t("demo-panel-open"), { class: "round open-panel", onclick: openPanel });
  const avatar = element("span", { class: "avatar", "aria-hidden": true });
  const header = element("header", { class: "top" }, avatar, element("div", {}, name, status), panelButton);
  const composer = createComposer(words, deeds, { say, tell: notices.tell, lastOwn: log.lastOwn });
  const startButton = element("button", { type: "button", onclick: () => say("/start") }, t("demo-start"));
  const start = element("div", { class: "start", hidden: true }, element("p", {}, t("demo-intro")), startButton);
  const root = element(
    "main",
    { class: "phone" },
    header,
    log.root,
    log.button,
    composer.root,
    start,
    notices.toast,
    notices.dialog,
  );
  composer.catchDrops(root);
  log.root.addEventListener("dblclick", ({ target }) => composer.correct(log.ownAt(target)));

  const refreshStart = () => {
    start.hidden = !log.isEmpty;
    composer.root.hidden = log.isEmpty;
  };
  let quiet = 0;
  /** @param {string} [action] as in sendChatAction; nothing: the bot is done */
  const showAction = (action) => {
    clearTimeout(quiet);
    status.textContent = action ? t("demo-action", { action }) : t("demo-bot");
    status.classList.toggle("busy", action !== undefined);
    if (action) quiet = setTimeout(showAction, ACTION_MS);
  };

  return {
    root,
    tell: notices.tell,
    /** @type {Record<string, (data: any) => void>} */
    listeners: {
      chat({ bot, commands, messages, reactions, below }) {
        name.textContent = bot.name;
        avatar.textContent = [...bot.name][0] ?? "";
        log.reset(messages);
        for (const { messageId, emoji } of reactions) log.react(messageId, emoji);
        composer.setCommands(commands);
        composer.setBelow(below);
        showAction();
        refreshStart();
      },
      event(event) {
        if (event.type === "message" || event.type === "edited") {
          log.put(event.message);
          if (event.message.from?.is_bot) showAction();
          if (event.inputMarkup) composer.setBelow(event.inputMarkup);
        }
        if (event.type === "deleted") log.remove(event.messageId);
        if (event.type === "reaction") log.react(event.messageId, event.emoji);
        if (event.type === "action") showAction(event.action);
        if (event.type === "toast") {
          settle(event.queryId);
          if (event.text) (event.alert ? notices.alert : notices.tell)(event.text);
        }
        refreshStart();
      },
      commands: composer.setCommands,
      error: () => {
        status.textContent = t("demo-connecting");
      },
    },
  };
}
