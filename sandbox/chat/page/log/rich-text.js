/** Text with Telegram's entities as elements. Offsets are UTF-16 units, as JavaScript's own. */
import { element } from "../dom.js";

/** @typedef {import("grammy/types").MessageEntity} Entity */
/** @typedef {{ words: import("../words.js").Words, say: (text: string) => void }} Reader */

/** Tag of an entity that needs nothing else. */
/** @type {Record<string, keyof HTMLElementTagNameMap>} */
const PLAIN = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  blockquote: "blockquote",
};

const BLOCKS = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * @param {string} text @param {readonly Entity[]} entities nested or apart, never crossing
 * @param {Reader} reader
 * @returns {Node[]}
 */
export function richText(text, entities, reader) {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return render(text, 0, text.length, sorted, reader);
}

/** @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {Reader} reader @returns {Node[]} */
function render(text, from, to, entities, reader) {
  /** @type {Node[]} */
  const nodes = [];
  let done = from;
  for (let index = 0; index < entities.length; ) {
    const entity = /** @type {Entity} */ (entities[index++]);
    const end = entity.offset + entity.length;
    const inside = entities.slice(index).filter(({ offset }) => offset < end);
    index += inside.length;
    nodes.push(document.createTextNode(text.slice(done, entity.offset)));
    const children = render(text, entity.offset, end, inside, reader);
    nodes.push(wrap(entity, children, text.slice(entity.offset, end), reader));
    // A block ends its line itself.
    done = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
  }
  nodes.push(document.createTextNode(text.slice(done, to)));
  return nodes;
}

/** @param {Entity} entity @param {Node[]} children @param {string} raw @param {Reader} reader @returns {Node} */
function wrap(entity, children, raw, reader) {
  const tag = PLAIN[entity.type];
  if (tag) return element(tag, {}, ...children);
  switch (entity.type) {
    case "pre":
      return element("pre", {}, element("code", { "data-language": entity.language }, ...children));
    case "expandable_blockquote":
      return expandable(children);
    case "spoiler":
      return spoiler(children, reader);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(/^[a-z]+:/i.test(raw) ? raw : `https://${raw}`, children);
    case "email":
      return link(`mailto:${raw}`, children);
    case "phone_number":
      return link(`tel:${raw.replace(/[^+\d]/g, "")}`, children);
    case "bot_command":
      return command(raw, reader);
    case "mention":
    case "hashtag":
    case "cashtag":
    case "text_mention":
      return element("span", { class: "mention" }, ...children);
    default:
      return isDateTime(entity) ? dateTime(entity, raw, reader) : element("span", {}, ...children);
  }
}

/** @param {string} href @param {Node[]} children */
function link(href, children) {
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

/** @param {Node[]} children */
function expandable(children) {
  const quote = element("blockquote", { class: "expandable", tabindex: "0" }, ...children);
  const toggle = () => quote.classList.toggle("open");
  quote.addEventListener("click", toggle);
  quote.addEventListener("keydown", (event) => event.key === "Enter" && toggle());
  return quote;
}

/** @param {Node[]} children @param {Reader} reader */
function spoiler(children, { words }) {
  const label = words.t("demo-spoiler");
  const cover = element("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": label }, ...children);
  const reveal = () => {
    cover.classList.add("open");
    for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
  };
  cover.addEventListener("click", reveal);
  cover.addEventListener("keydown", (event) => event.key === "Enter" && reveal());
  return cover;
}

/** @param {string} raw @param {Reader} reader */
function command(raw, { say }) {
  return element("button", { type: "button", class: "command", onclick: () => say(raw) }, raw);
}

/** @param {Entity} entity @returns {entity is Extract<Entity, { type: "date_time" }>} */
function isDateTime(entity) {
  return entity.type === "date_time";
}

/** @param {Extract<Entity, { type: "date_time" }>} entity @param {string} raw @param {Reader} reader */
function dateTime(entity, raw, { words }) {
  const moment = new Date(entity.unix_time * 1000).toISOString();
  const shown = words.dateTime(entity.unix_time, entity.date_time_format ?? "") || raw;
  return element("time", { datetime: moment, title: raw }, shown);
}
