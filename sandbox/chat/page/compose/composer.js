/** The lower edge of the chat: the text field and everything that can be sent from there. */
import { element, icon, iconButton } from "../dom.js";
import { createAttachments } from "./attachments.js";
import { createCorrection } from "./correction.js";
import { popover } from "./popover.js";
import { createRecorder } from "./recorder.js";
import { replyKeyboard } from "./reply-keyboard.js";

/** @typedef {import("../connection.js").Message} Message */
/** @typedef {import("grammy/types").BotCommand} Command */
/** @typedef {import("grammy/types").ReplyKeyboardMarkup | import("grammy/types").ReplyKeyboardRemove | import("grammy/types").ForceReply} Below */

/**
 * @param {import("../words.js").Words} words
 * @param {import("../connection.js").Deeds} deeds
 * @param {{ say: (text: string) => void, tell: (text: string) => void, lastOwn: () => Message | undefined }} doing
 */
export function createComposer(words, deeds, { say, tell, lastOwn }) {
  const { t } = words;
  /** @type {Command[]} */
  let commands = [];

  const shareContact = () => deeds.act("/do/contact");
  /** @param {number} requestId */
  const pickPeople = (requestId) => deeds.act("/do/people", { requestId });
  const field = element("textarea", {
    rows: 1,
    placeholder: t("demo-field"),
    "aria-label": t("demo-field"),
    enterkeyhint: "send",
  });
  const send = iconButton("send", t("demo-send"), { class: "round send", type: "submit" });
  const menuButton = element("button", { type: "button", class: "menu", hidden: true }, icon("menu"), t("demo-menu"));
  const keysButton = iconButton("keys", t("demo-keyboard"), { class: "round", hidden: true, "aria-expanded": "true" });
  const below = element("div", { class: "below" });

  /** What is in the field decides which buttons are there. */
  const refresh = () => {
    const ready = field.value.trim() !== "" || !attachments.isEmpty;
    send.hidden = !ready;
    recorder.start.hidden = ready;
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
  };
  const attachments = createAttachments(words, {
    changed: refresh,
    shareContact,
    sendSticker: () => deeds.act("/do/sticker"),
  });
  const correction = createCorrection(words, field, refresh);
  const recorder = createRecorder(words, {
    send: (file, duration) => deeds.upload([file], "voice", { duration }),
    tell,
  });
  const menu = popover(menuButton, t("demo-menu"), () =>
    commands.map(({ command, description }) => ({
      label: description,
      detail: `/${command}`,
      chosen: () => say(`/${command}`),
    })),
  );

  /** Telegram lets one's own words be corrected. @param {Message | undefined} message */
  const correct = (message) => {
    if (message?.text) correction.begin(message.message_id, message.text);
  };
  const submit = () => {
    const text = field.value.trim();
    field.value = "";
    const { files, kind } = attachments.take();
    const edited = correction.take();
    if (edited !== undefined) void deeds.act("/do/edit", { messageId: edited, text });
    else if (files.length > 0) void deeds.upload(files, kind, { caption: text });
    else if (text) say(text);
    refresh();
  };
  const form = element(
    "form",
    { class: "composer" },
    menuButton,
    attachments.button,
    field,
    keysButton,
    send,
    recorder.start,
    recorder.strip,
    attachments.input,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("input", refresh);
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowUp" && field.value === "") correct(lastOwn());
    if (event.key === "Escape") correction.cancel();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  keysButton.addEventListener("click", () => {
    below.hidden = !below.hidden;
    keysButton.setAttribute("aria-expanded", String(!below.hidden));
  });
  send.hidden = true;

  return {
    root: element("div", { class: "lower" }, menu, attachments.menu, attachments.tray, correction.root, form, below),
    catchDrops: attachments.catchDrops,
    correct,
    /** @param {Command[]} list */
    setCommands(list) {
      commands = list;
      menuButton.hidden = list.length === 0;
    },
    /** What the bot wants below the field. @param {Below | null} markup */
    setBelow(markup) {
      const keyboard = markup && "keyboard" in markup ? markup : undefined;
      below.replaceChildren(keyboard ? replyKeyboard(keyboard, { say, shareContact, pickPeople }) : "");
      below.hidden = !keyboard;
      keysButton.hidden = !keyboard;
      const placeholder = markup && "input_field_placeholder" in markup ? markup.input_field_placeholder : undefined;
      field.placeholder = placeholder ?? t("demo-field");
      if (markup && "force_reply" in markup) field.focus();
    },
  };
}
