/** What a message carries besides words: documents, sound, photos, contacts. */
import { fileAddress } from "../connection.js";
import { element, icon } from "../dom.js";
import { player } from "./player.js";

/** @typedef {import("../connection.js").Message} Message */
/** @typedef {import("../words.js").Words} Words */

/**
 * @param {Message} message @param {Words} words
 * @returns {HTMLElement | undefined} nothing when the message is only words
 */
export function attachment(message, words) {
  const { audio, voice, document: file, photo, contact, sticker } = message;
  if (voice) return player({ ...voice, title: words.t("demo-voice"), isVoice: true }, words);
  if (audio) return player({ ...audio, title: audio.title ?? audio.file_name ?? words.t("demo-audio") }, words);
  if (file) return documentLink(file, words);
  if (photo) return picture(photo, words);
  if (contact) return card(contact.first_name, contact.phone_number);
  if (sticker) return element("span", { class: "sticker" }, sticker.emoji ?? sticker.set_name ?? "…");
  return undefined;
}

/** @param {import("grammy/types").Document} file @param {Words} words */
function documentLink(file, words) {
  const name = file.file_name ?? words.t("demo-file");
  const label = words.t("demo-download", { name });
  return element(
    "a",
    { class: "file", href: fileAddress(file.file_id), download: name, "aria-label": label },
    element("span", { class: "disc" }, icon("file")),
    element("span", { class: "about" }, element("span", { class: "name" }, name), small(size(file.file_size, words))),
  );
}

/** @param {import("grammy/types").PhotoSize[]} sizes @param {Words} words */
function picture(sizes, words) {
  const largest = sizes.toSorted((a, b) => b.width - a.width)[0];
  const address = fileAddress(largest?.file_id ?? "");
  const image = element("img", { src: address, alt: words.t("demo-photo"), loading: "lazy" });
  if (largest && largest.width > 1) image.style.aspectRatio = `${largest.width} / ${largest.height}`;
  return element("a", { class: "photo", href: address, target: "_blank" }, image);
}

/** @param {string} name @param {string} phoneNumber */
function card(name, phoneNumber) {
  return element(
    "div",
    { class: "file" },
    element("span", { class: "disc" }, icon("contact")),
    element("span", { class: "about" }, element("span", { class: "name" }, name), small(phoneNumber)),
  );
}

/** @param {string} text */
function small(text) {
  return element("span", { class: "small" }, text);
}

/** @param {number | undefined} bytes @param {Words} words */
function size(bytes = 0, { t }) {
  if (bytes < 1024) return t("demo-bytes", { size: bytes });
  if (bytes < 1024 ** 2) return t("demo-kilobytes", { size: tenths(bytes / 1024) });
  return t("demo-megabytes", { size: tenths(bytes / 1024 ** 2) });
}

/** A number and not its digits: each language has its own decimal sign. @param {number} value */
function tenths(value) {
  return Math.round(value * 10) / 10;
}
