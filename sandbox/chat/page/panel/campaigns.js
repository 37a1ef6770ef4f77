/** The campaigns that the PBX holds. */
import { element } from "../dom.js";
import { whenChanged } from "./when-changed.js";

/** Words for a status that a PBX might use; only "new" is documented. */
const STATUSES = ["new", "running", "paused", "finished"];

/** @typedef {import("./panel.js").Snapshot["campaigns"][number]} Campaign */

/** @param {import("../words.js").Words} words @param {import("./samples.js").Act} set @returns {import("./panel.js").Section} */
export function campaignsSection({ t }, set) {
  const body = element("div", { class: "campaigns" });
  /** @param {Campaign} campaign */
  const card = (campaign) => {
    const select = element("select", { "aria-label": t("demo-status-of", { id: String(campaign.id) }) });
    const known = STATUSES.includes(campaign.status) ? STATUSES : [...STATUSES, campaign.status];
    select.append(...known.map((status) => element("option", { selected: status === campaign.status }, status)));
    select.addEventListener("change", () => set("status", { id: campaign.id, status: select.value }));
    return element(
      "article",
      {},
      element("div", { class: "head" }, element("b", {}, `${campaign.id} · ${campaign.name}`), select),
      element("small", {}, `${campaign.from} – ${campaign.to}, ${campaign.fromtime} – ${campaign.totime}`),
      element("small", {}, t("demo-campaign-count", { count: String(campaign.recipients) })),
    );
  };
  const draw = whenChanged((/** @type {Campaign[]} */ campaigns) => {
    const none = element("p", { class: "none" }, t("demo-no-campaigns"));
    body.replaceChildren(...(campaigns.length > 0 ? campaigns.toReversed().map(card) : [none]));
  });
  return { title: t("demo-campaigns"), body, show: (snapshot) => draw(snapshot.campaigns) };
}
