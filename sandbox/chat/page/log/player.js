/** A player for audio and voice messages. One plays at a time. */
import { fileAddress } from "../connection.js";
import { element, icon } from "../dom.js";

/** @type {HTMLAudioElement | undefined} */
let playing;

/**
 * @param {{ file_id: string, duration: number, title: string, mime_type?: string, isVoice?: boolean }} sound
 * @param {import("../words.js").Words} words
 */
export function player({ file_id, duration, title, mime_type, isVoice }, { t }) {
  const audio = new Audio();
  audio.preload = "none";
  const clock = element("span", { class: "small" }, length(duration));
  const place = element("input", {
    type: "range",
    min: 0,
    max: 1000,
    value: 0,
    "aria-label": t("demo-seek", { title }),
  });
  const button = element("button", { type: "button", class: "disc" });
  const show = () => {
    button.replaceChildren(icon(audio.paused ? "play" : "pause"));
    button.setAttribute("aria-label", t(audio.paused ? "demo-play" : "demo-pause", { title }));
  };
  const total = () => (Number.isFinite(audio.duration) ? audio.duration : duration) || 1;

  button.addEventListener("click", async () => {
    if (!audio.paused) return audio.pause();
    playing?.pause();
    playing = audio;
    // A blob can be sought in; the stand-in's file address cannot.
    if (!audio.src) audio.src = await blobOf(file_id, mime_type);
    await audio.play().catch(() => clock.replaceChildren(t("demo-cannot-play")));
  });
  audio.addEventListener("timeupdate", () => {
    place.value = String((audio.currentTime / total()) * 1000);
    place.style.setProperty("--played", `${(audio.currentTime / total()) * 100}%`);
    clock.textContent = `${length(audio.currentTime)} / ${length(total())}`;
  });
  place.addEventListener("input", () => {
    audio.currentTime = (Number(place.value) / 1000) * total();
  });
  for (const event of ["play", "pause", "ended"]) audio.addEventListener(event, show);
  show();
  const name = isVoice ? undefined : element("span", { class: "name" }, title);
  return element("div", { class: "sound" }, button, element("div", { class: "about" }, name, place, clock));
}

/** @param {string} fileId @param {string} [type] */
async function blobOf(fileId, type) {
  const response = await fetch(fileAddress(fileId));
  return URL.createObjectURL(new Blob([await response.arrayBuffer()], type ? { type } : {}));
}

/** Minutes and seconds. @param {number} seconds */
export function length(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
