/** The PBX's clock, which can be run fast. */
import { element } from "../dom.js";
import { choice } from "./choice.js";

const SPEEDS = [1, 1800, 14_400];

/** @param {import("../words.js").Words} words @param {import("./samples.js").Act} act @returns {import("./panel.js").Section} */
export function clockSection({ t, day, time }, act) {
  const shown = element("output", { class: "clock" });
  const options = SPEEDS.map((speed) => ({ value: String(speed), label: t("demo-speed", { speed }) }));
  const speeds = choice("speed", options, (speed) => act("clock", { speed: Number(speed) }));
  /** Local moment of the last snapshot, and the PBX's then. */
  let then = { at: Date.now(), now: Date.now(), speed: 1 };
  const tick = () => {
    const seconds = (then.now + (Date.now() - then.at) * then.speed) / 1000;
    shown.textContent = `${day(seconds)}, ${time(seconds)}`;
  };
  const timer = setInterval(() => (shown.isConnected ? tick() : clearInterval(timer)), 500);
  return {
    title: t("demo-clock"),
    body: element("div", {}, shown, speeds),
    show({ clock }) {
      then = { at: Date.now(), ...clock };
      const input = speeds.querySelector(`[value="${clock.speed}"]`);
      if (input instanceof HTMLInputElement) input.checked = true;
      tick();
    },
  };
}
