import { createHash } from "node:crypto";
import { lineName } from "../../views/figures.ts";
import { LONGEST_LABEL } from "../../views/labels.ts";
import { pageOf, pager } from "../../views/pages.ts";
import { problemInWords } from "../../views/problems.ts";
import { quotation } from "../../views/quotation.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { type Button, lines } from "../../views/view.ts";
import { question } from "./question.ts";
import { readAtTrunks } from "./text.ts";

const PAGE = 8;

/** Letters of a line on a button: its tick needs two more. */
const LINE_LETTERS = LONGEST_LABEL - 2;

/** What a button can carry as it is (Bot API, `callback_data`: 64 bytes). */
const PLAIN = /^[\w+.-]{1,24}$/;

/** How a button names a line: by its own name, or by a short hash of one that it cannot carry. */
function keyOf(trunk: string): string {
  return PLAIN.test(trunk) ? trunk : `~${createHash("sha256").update(trunk).digest("base64url").slice(0, 16)}`;
}

/** From which lines to call: the account's own, any number of them. */
export const trunksStep = question({
  step: "trunks",
  own: ["tick", "untick", "all", "page", "refresh", "done"],
  ask(scene): Asked {
    const { words, trunks } = scene;
    const refresh = [wizardButton(scene, words.text("button-refresh"), { kind: "refresh" })];
    const known = trunks.known ?? [];
    if (known.length === 0) {
      if (trunks.state === "asking") return { text: words.html("trunks-asking"), buttons: [] };
      const problem = trunks.state === "failed" ? problemInWords(trunks.problem, words) : words.html("trunks-none");
      return { text: problem, buttons: [refresh] };
    }
    const chosen = ticked(scene);
    const page = pageOf(known, scene.draft.cursor.page ?? 0, PAGE);
    return {
      text: lines(
        words.html("trunks-ask"),
        trunks.state === "failed" && problemInWords(trunks.problem, words),
        chosen.length > 0 && words.html("trunks-chosen", { count: chosen.length }),
      ),
      buttons: [
        ...page.items.map((trunk) => lineRow(trunk, chosen, scene)),
        ...[pager(page, (label, to) => wizardButton(scene, label, { kind: "page", to }))].filter(
          (row) => row.length > 0,
        ),
        [
          wizardButton(scene, words.text("trunks-all"), { kind: "all" }),
          wizardButton(scene, words.text("button-refresh"), { kind: "refresh" }),
        ],
        ...(chosen.length > 0 ? [[onwardButton(scene, { kind: "done" })]] : []),
      ],
    };
  },
  read(text, scene) {
    const known = scene.trunks.known ?? [];
    const typed = text.split(/[\s,;]+/).filter((word) => word !== "");
    const missing = typed.filter((trunk) => !known.includes(trunk));
    if (missing.length === 0 && typed.length > 0) return { kind: "answers", answers: { trunks: [...new Set(typed)] } };
    const quoted = missing.length < typed.length ? missing.join(" ") : text.trim();
    return readAtTrunks(text, scene) ?? { kind: "note", note: { kind: "trunk-unknown", text: quotation(quoted) } };
  },
  tap(tap, scene) {
    const known = scene.trunks.known ?? [];
    const chosen = ticked(scene);
    switch (tap.kind) {
      case "tick": {
        const one = known.find((trunk) => keyOf(trunk) === tap.trunk) ?? namedBefore(tap.trunk, scene);
        return {
          kind: "cursor",
          cursor: { trunks: [...without(chosen, tap.trunk), ...(one === undefined ? [] : [one])] },
        };
      }
      case "untick":
        return { kind: "cursor", cursor: { trunks: without(chosen, tap.trunk) } };
      case "all":
        if (known.length === 0) return { kind: "cursor", cursor: {} };
        return { kind: "cursor", cursor: { trunks: chosen.length === known.length ? [] : [...known] } };
      case "page":
        return { kind: "cursor", cursor: { page: tap.to } };
      case "refresh":
        return { kind: "refresh-trunks" };
      case "done":
        return chosen.length > 0
          ? { kind: "answers", answers: { trunks: chosen } }
          : { kind: "note", note: { kind: "no-trunk-chosen" } };
    }
  },
});

/** Lines but for the one that a button names. */
function without(trunks: readonly string[], named: string): string[] {
  return trunks.filter((trunk) => keyOf(trunk) !== named);
}

/** A line that a button names as it is, tapped before the PBX has said which there are: it was one when it was shown. */
function namedBefore(value: string, { trunks }: Scene): string | undefined {
  return trunks.known === undefined && PLAIN.test(value) ? value : undefined;
}

/**
 * What is ticked now, in the PBX's order; lines that the account no longer has fall out. Until the PBX has said which
 * there are (just after a restart), what was ticked stands.
 */
function ticked({ draft, trunks }: Scene): string[] {
  const chosen = draft.cursor.trunks ?? draft.answers.trunks ?? [];
  return trunks.known ? trunks.known.filter((trunk) => chosen.includes(trunk)) : chosen;
}

function lineRow(trunk: string, chosen: readonly string[], scene: Scene): Button[] {
  const isTicked = chosen.includes(trunk);
  const name = lineName(trunk, LINE_LETTERS);
  const label = isTicked ? scene.words.text("trunks-ticked", { trunk: name }) : name;
  const button = wizardButton(scene, label, { kind: isTicked ? "untick" : "tick", trunk: keyOf(trunk) });
  return [isTicked ? { ...button, style: "success" } : button];
}
