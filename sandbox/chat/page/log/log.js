/** The messages of a chat, in order, with the days between them. */
import { element } from "../dom.js";
import { inTashkent } from "../words.js";
import { inlineKeyboard } from "./inline-keyboard.js";
import { messageElement } from "./message.js";
import { followEnd } from "./scrolling.js";

/** @typedef {import("../connection.js").Message} Message */

/**
 * @param {import("./message.js").Setting["words"]} words
 * @param {Omit<import("./message.js").Setting, "find" | "words">} doing
 */
export function createLog(words, doing) {
  /** @type {Map<number, { message: Message, shown: HTMLElement }>} */
  const entries = new Map();
  const setting = { ...doing, words, find: (/** @type {number} */ id) => entries.get(id)?.message };
  const list = element("div", { class: "messages" });
  const root = element(
    "div",
    { class: "log", role: "log", "aria-live": "polite", "aria-label": words.t("demo-chat"), tabindex: 0 },
    list,
  );
  const end = followEnd(root, words);

  const messages = () => [...entries.values()].map(({ message }) => message);

  /** @param {Message} message */
  const append = (message) => {
    const previous = messages().at(-1);
    const shown = messageElement(message, setting);
    if (!previous || dayOf(previous) !== dayOf(message)) {
      list.append(element("div", { class: "day" }, words.day(message.date)));
    } else if (previous.from?.id === message.from?.id) shown.classList.add("follows");
    entries.set(message.message_id, { message, shown });
    list.append(shown);
  };

  return {
    root,
    button: end.button,
    /** Shows a whole chat instead of what was there. @param {Message[]} messages */
    reset(messages) {
      entries.clear();
      list.replaceChildren();
      for (const message of messages) append(message);
      end.jump();
    },
    /** A new message, or an old one as it is now. @param {Message} message */
    put(message) {
      const entry = entries.get(message.message_id);
      end.keep(() => (entry ? renew(entry, message, setting) : append(message)));
      if (!entry) end.arrived(!message.from?.is_bot);
    },
    /** Shows the bot's reaction to a message, or none. @param {number} id @param {string} [emoji] */
    react(id, emoji) {
      const bubble = entries.get(id)?.shown.querySelector(".bubble");
      bubble?.querySelector(".reaction")?.remove();
      if (emoji) bubble?.append(element("span", { class: "reaction" }, emoji));
    },
    /** @param {number} id */
    remove(id) {
      entries.get(id)?.shown.remove();
      entries.delete(id);
    },
    /** Draws a message's buttons again. @param {number} id */
    redrawKeyboard(id) {
      const entry = entries.get(id);
      if (entry) renew(entry, entry.message, setting);
    },
    /** The newest message of the person's own. */
    lastOwn: () => messages().findLast(({ from }) => !from?.is_bot),
    /** The person's own message that holds an element. @param {EventTarget | null} target */
    ownAt(target) {
      const own = target instanceof Element ? target.closest(".message.own") : null;
      return messages().find(({ message_id }) => own?.getAttribute("data-id") === String(message_id));
    },
    get isEmpty() {
      return entries.size === 0;
    },
  };
}

/** @param {{ message: Message, shown: HTMLElement }} entry @param {Message} message @param {import("./message.js").Setting} setting */
function renew(entry, message, setting) {
  const keyboard = entry.shown.querySelector(".keyboard");
  const refocus = rememberFocus(keyboard);
  if (contents(entry.message) === contents(message)) {
    // Only the buttons changed: what is being played goes on.
    keyboard?.remove();
    entry.shown.append(inlineKeyboard(message, setting.hands) ?? "");
  } else {
    const shown = messageElement(message, setting);
    if (entry.shown.classList.contains("follows")) shown.classList.add("follows");
    entry.shown.replaceWith(shown);
    entry.shown = shown;
  }
  entry.message = message;
  refocus(entry.shown.querySelector(".keyboard"));
}

/** Whoever works by keyboard stays on the button with the same data, else in the same place. @param {Element | null} before */
function rememberFocus(before) {
  const focused = document.activeElement;
  const place = before && focused instanceof HTMLElement ? keys(before).indexOf(focused) : -1;
  const data = focused instanceof HTMLElement ? focused.dataset.data : undefined;
  return (/** @type {Element | null} */ after) => {
    if (place < 0 || !after) return;
    const now = keys(after);
    (now.find((key) => key.dataset.data === data) ?? now[Math.min(place, now.length - 1)])?.focus();
  };
}

/** @param {Element} keyboard */
function keys(keyboard) {
  return /** @type {HTMLElement[]} */ ([...keyboard.querySelectorAll(".key")]);
}

/** @param {Message} message */
function contents({ reply_markup, edit_date, ...rest }) {
  return JSON.stringify(rest);
}

/** @param {Message} message */
function dayOf({ date }) {
  const { year, month, date: day } = inTashkent(date);
  return `${year}-${month}-${day}`;
}
