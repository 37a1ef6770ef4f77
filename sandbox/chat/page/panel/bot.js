/** The bot's process: whether it lives, what it writes, and an end to it. */
import { element } from "../dom.js";
import { whenChanged } from "./when-changed.js";

/** @param {import("../words.js").Words} words @param {import("./samples.js").Act} act @returns {import("./panel.js").Section} */
export function botSection({ t }, act) {
  const state = element("p", { class: "bot-state", role: "status" });
  const revivals = element("p", { class: "none", role: "status" });
  const kill = element("button", { type: "button", class: "danger", onclick: () => act("kill") }, t("demo-bot-kill"));
  const restart = element("button", { type: "button", onclick: () => act("restart") }, t("demo-bot-restart"));
  const lines = element("pre", { class: "lines", tabindex: 0, "aria-label": t("demo-bot-log") });
  const log = element("details", {}, element("summary", {}, t("demo-bot-log")), lines);
  const draw = whenChanged((/** @type {import("./panel.js").Snapshot["bot"]} */ bot) => {
    state.dataset.state = bot.state;
    state.textContent = t("demo-bot-state", { state: bot.state, pid: String(bot.pid) });
    revivals.textContent = bot.revivals > 0 ? t("demo-bot-revived", { times: bot.revivals }) : "";
    kill.disabled = bot.state === "dead";
    // It ended by itself: what it said last is what one wants to read.
    if (bot.state === "dead" && bot.code !== null) log.open = true;
    lines.textContent = bot.lines.join("\n");
    lines.scrollTop = lines.scrollHeight;
  });
  const body = element("div", {}, state, revivals, element("div", { class: "deeds" }, kill, restart), log);
  return { title: t("demo-bot-process"), body, show: (snapshot) => draw(snapshot.bot) };
}
