/** Files that are sent with one click. */
import { element, icon } from "../dom.js";
import { whenChanged } from "./when-changed.js";

/** @typedef {(name: string, body?: object) => Promise<any>} Act */

/** @param {import("../words.js").Words} words @param {Act} act @returns {import("./panel.js").Section} */
export function samplesSection({ t }, act) {
  const body = element("div", { class: "samples" });
  const draw = whenChanged((/** @type {import("./panel.js").Snapshot["samples"]} */ samples) => {
    body.replaceChildren(...samples.map(sample));
  });
  /** @param {{ id: string, kind: string }} sample */
  const sample = ({ id, kind }) => {
    const send = () => act("sample", { id });
    const words = element("span", {}, t("demo-sample", { id }), element("small", {}, t("demo-sample-about", { id })));
    return element("button", { type: "button", onclick: send }, icon(DRAWING[kind] ?? "file"), words);
  };
  return { title: t("demo-samples"), body, show: (snapshot) => draw(snapshot.samples) };
}

/** @type {Record<string, string>} */
const DRAWING = { audio: "audio", voice: "mic", document: "file", photo: "photo" };
