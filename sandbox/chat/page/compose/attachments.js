/** Files on their way: chosen by the button or dropped on the chat, then sent with a caption or taken back. */
import { element, icon, iconButton } from "../dom.js";
import { popover } from "./popover.js";

/** @typedef {"document" | "photo" | "audio"} Kind */

/** What the file dialogue offers for each kind. */
/** @type {Record<Kind, string>} */
const ACCEPT = { document: "", photo: "image/*", audio: "audio/*" };

/**
 * @param {import("../words.js").Words} words
 * @param {{ changed: () => void, shareContact: () => void, sendSticker: () => void }} doing
 */
export function createAttachments({ t }, { changed, shareContact, sendSticker }) {
  /** @type {File[]} */
  let files = [];
  /** @type {Kind} */
  let kind = "document";
  const tray = element("ul", { class: "tray", hidden: true, "aria-label": t("demo-chosen-files") });
  const input = element("input", { type: "file", multiple: true, hidden: true });
  const button = iconButton("attach", t("demo-attach"), { class: "round" });

  const show = () => {
    tray.hidden = files.length === 0;
    tray.replaceChildren(...files.map(chip));
    changed();
  };
  /** @param {File} file */
  const chip = (file) => {
    const remove = iconButton("close", t("demo-remove", { name: file.name }), {
      onclick: () => {
        files = files.filter((other) => other !== file);
        show();
      },
    });
    return element("li", {}, icon(kind === "document" ? "file" : kind), element("span", {}, file.name), remove);
  };
  /** @param {Iterable<File>} more @param {Kind} as */
  const add = (more, as) => {
    files = as === kind ? [...files, ...more] : [...more];
    kind = as;
    show();
  };
  /** @param {Kind} as */
  const choose = (as) => {
    input.accept = ACCEPT[as];
    input.dataset.kind = as;
    input.click();
  };
  input.addEventListener("change", () => {
    add(input.files ?? [], /** @type {Kind} */ (input.dataset.kind));
    input.value = "";
  });

  const menu = popover(button, t("demo-attach"), () => [
    { icon: "file", label: t("demo-attach-file"), chosen: () => choose("document") },
    { icon: "photo", label: t("demo-attach-photo"), chosen: () => choose("photo") },
    { icon: "audio", label: t("demo-attach-audio"), chosen: () => choose("audio") },
    { icon: "contact", label: t("demo-attach-contact"), chosen: shareContact },
    { icon: "sticker", label: t("demo-attach-sticker"), chosen: sendSticker },
  ]);

  return {
    button,
    menu,
    tray,
    input,
    /** Lets files be dropped on an element. @param {HTMLElement} target */
    catchDrops(target) {
      target.addEventListener("dragover", (event) => {
        event.preventDefault();
        target.classList.add("dropping");
      });
      target.addEventListener("dragleave", ({ relatedTarget }) => {
        if (!target.contains(/** @type {Node} */ (relatedTarget))) target.classList.remove("dropping");
      });
      target.addEventListener("drop", (event) => {
        event.preventDefault();
        target.classList.remove("dropping");
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (dropped.length > 0) add(dropped, kindOf(dropped));
      });
    },
    /** Hands over what was chosen and forgets it. */
    take() {
      const taken = { files, kind };
      files = [];
      show();
      return taken;
    },
    get isEmpty() {
      return files.length === 0;
    },
  };
}

/** Sound is sent as sound, as Telegram's own apps do; all else as files. @param {File[]} files @returns {Kind} */
function kindOf(files) {
  return files.every(({ type }) => type === "audio/mpeg" || type === "audio/mp4") ? "audio" : "document";
}
