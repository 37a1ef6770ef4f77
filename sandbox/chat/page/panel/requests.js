/** What the PBX was asked, with every field as it came. */
import { element } from "../dom.js";
import { whenChanged } from "./when-changed.js";

/** @typedef {import("./panel.js").Snapshot["requests"][number]} Request */

/** @param {import("../words.js").Words} words @returns {import("./panel.js").Section} */
export function requestsSection({ t }) {
  const body = element("div", { class: "requests" });
  /** @param {Request} request */
  const row = ({ method, path, status, times, fields }) => {
    const answer = status === null ? t("demo-no-answer") : String(status);
    const mark = element("span", { class: status !== null && status < 300 ? "code good" : "code" }, answer);
    const line = element("span", { class: "path" }, `${method} ${path}${times > 1 ? ` × ${times}` : ""}`);
    if (fields.length === 0) return element("div", { class: "request" }, line, mark);
    const rows = fields.map(([name, value]) =>
      element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
    );
    return element(
      "details",
      { class: "request", open: true },
      element("summary", {}, line, mark),
      element("table", {}, element("tbody", {}, ...rows)),
    );
  };
  const draw = whenChanged((/** @type {Request[]} */ requests) => {
    const none = element("p", { class: "none" }, t("demo-no-requests"));
    body.replaceChildren(...(requests.length > 0 ? requests.toReversed().map(row) : [none]));
  });
  return { title: t("demo-requests"), body, show: (snapshot) => draw(snapshot.requests) };
}
