/** The panel beside the phone: what is behind the chat, and hands on it. */
import { element, iconButton } from "../dom.js";
import { botSection } from "./bot.js";
import { campaignsSection } from "./campaigns.js";
import { clockSection } from "./clock.js";
import { languageSection, peopleSection } from "./people.js";
import { requestsSection } from "./requests.js";
import { samplesSection } from "./samples.js";
import { settled } from "./settled.js";
import { troubleSection } from "./trouble.js";

/** @typedef {import("../../../demo/snapshot.ts").Snapshot} Snapshot */
/** @typedef {import("../connection.js").Someone} Someone */

/**
 * @typedef {object} Place whose phone is shown and how to change that
 * @property {Someone[]} people
 * @property {Someone} someone
 * @property {string} locale
 * @property {(query: Record<string, string>) => void} go
 * @property {() => void} close
 */

/** @typedef {{ title: string, body: Node, show?: (snapshot: Snapshot) => void }} Section */

/**
 * @param {import("../words.js").Words} words
 * @param {import("../connection.js").Deeds} deeds
 * @param {Place} place
 */
export function createPanel(words, deeds, place) {
  const { t } = words;
  const act = (/** @type {string} */ name, body = {}) => deeds.act(`/panel/${name}`, body);
  const news = settled((snapshot) => {
    for (const section of sections) section.show?.(snapshot);
  });
  const set = (/** @type {string} */ name, body = {}) => news.set(() => act(name, body));
  /** @type {Section[]} */
  const sections = [
    peopleSection(words, place),
    samplesSection(words, act),
    troubleSection(words, set),
    botSection(words, act),
    clockSection(words, set),
    campaignsSection(words, set),
    requestsSection(words),
    languageSection(words, place),
  ];
  const close = iconButton("close", t("demo-panel-close"), { class: "round close", onclick: place.close });
  const root = element(
    "aside",
    { class: "panel", "aria-label": t("demo-panel") },
    element("header", {}, element("h2", {}, t("demo-panel")), close),
    ...sections.map(({ title, body }) => element("section", { "aria-label": title }, element("h3", {}, title), body)),
  );
  root.addEventListener("keydown", ({ key }) => key === "Escape" && place.close());
  return { root, show: news.show };
}
