/** The demo's clock, which can be run fast: the bot, the PBX and the bubbles go by it. */
import { secondsOpen } from "../clock.js";
import { element } from "../dom.js";
import { choice } from "./choice.js";

const SPEEDS = [1, 60, 1800, 14_400];

/** @param {import("../words.js").Words} words @param {import("./samples.js").Act} set @returns {import("./panel.js").Section} */
export function clockSection({ t, day, time }, set) {
  const shown = element("output", { class: "clock" });
  const options = SPEEDS.map((speed) => ({ value: String(speed), label: t("demo-speed", { speed }) }));
  const speeds = choice("speed", options, (speed) => set("clock", { speed: Number(speed) }));
  /** When the last snapshot came, and what the clock showed then. */
  let then = { at: secondsOpen(), now: 0, speed: 1 };
  const tick = () => {
    const seconds = then.now / 1000 + (secondsOpen() - then.at) * then.speed;
    shown.textContent = `${day(seconds)}, ${time(seconds)}`;
  };
  const timer = setInterval(() => (shown.isConnected ? tick() : clearInterval(timer)), 500);
  return {
    title: t("demo-clock"),
    body: element("div", {}, shown, speeds),
    show({ clock }) {
      then = { at: secondsOpen(), ...clock };
      const input = speeds.querySelector(`[value="${clock.speed}"]`);
      if (input instanceof HTMLInputElement) input.checked = true;
      tick();
    },
  };
}
