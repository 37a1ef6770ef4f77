/** The microphone button, and the strip that is shown while it listens. */
import { element, iconButton } from "../dom.js";
import { length } from "../log/player.js";
import { canRecord, record } from "./microphone.js";

/**
 * @param {import("../words.js").Words} words
 * @param {{ send: (file: File, seconds: number) => void, tell: (text: string) => void }} doing
 */
export function createRecorder({ t }, { send, tell }) {
  const start = iconButton("mic", t("demo-record"), { class: "round mic" });
  const clock = element("span", { class: "clock", role: "timer" });
  const discard = iconButton("bin", t("demo-discard"), { class: "round" });
  const done = iconButton("send", t("demo-send-voice"), { class: "round send" });
  const strip = element(
    "div",
    { class: "recording", hidden: true },
    discard,
    element("i", { class: "live" }),
    clock,
    done,
  );

  /** @type {Awaited<ReturnType<typeof record>> | undefined} */
  let current;
  let ticking = 0;
  const close = () => {
    clearInterval(ticking);
    strip.hidden = true;
    current = undefined;
    start.focus();
  };

  start.addEventListener("click", async () => {
    if (!(await canRecord())) return tell(t("demo-no-recorder"));
    try {
      current = await record();
    } catch {
      return tell(t("demo-no-microphone"));
    }
    const tick = () => {
      clock.textContent = length(Math.floor(current?.recorded() ?? 0));
    };
    tick();
    ticking = setInterval(tick, 250);
    strip.hidden = false;
    done.focus();
  });
  discard.addEventListener("click", () => {
    current?.discard();
    close();
  });
  done.addEventListener("click", async () => {
    const recording = current;
    close();
    const made = await recording?.finish();
    if (made) send(made.file, made.seconds);
  });
  return { start, strip };
}
