import { createHash } from "node:crypto";
import { lineName } from "../../views/figures.ts";
import { problemInWords } from "../../views/problems.ts";
import { quotation } from "../../views/quotation.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { type Button, lines } from "../../views/view.ts";
import type { StepScreen } from "./step.ts";

const PAGE = 8;

/** What a button can carry as it is (Bot API, `callback_data`: 64 bytes). */
const PLAIN = /^[\w+.-]{1,24}$/;

/** How a button names a line: by its own name, or by a short hash of one that it cannot carry. */
function keyOf(trunk: string): string {
  return PLAIN.test(trunk) ? trunk : `~${createHash("sha256").update(trunk).digest("base64url").slice(0, 16)}`;
}

/** From which lines to call: the account's own, any number of them. */
export const trunksStep: StepScreen = {
  ask(scene): Asked {
    const { words, trunks } = scene;
    const refresh = [wizardButton(scene, words.text("button-refresh"), "refresh")];
    const known = trunks.known ?? [];
    if (known.length === 0) {
      if (trunks.state === "asking") return { text: words.html("trunks-asking"), buttons: [] };
      const problem = trunks.state === "failed" ? problemInWords(trunks.problem, words) : words.html("trunks-none");
      return { text: problem, buttons: [refresh] };
    }
    const chosen = ticked(scene);
    return {
      text: lines(
        words.html("trunks-ask"),
        trunks.state === "failed" && problemInWords(trunks.problem, words),
        chosen.length > 0 && words.html("trunks-chosen", { count: chosen.length }),
      ),
      buttons: [
        ...page(scene, known, chosen),
        ...(known.length > PAGE ? [pager(scene, known)] : []),
        [
          wizardButton(scene, words.text("trunks-all"), "all"),
          wizardButton(scene, words.text("button-refresh"), "refresh"),
        ],
        ...(chosen.length > 0 ? [[onwardButton(scene, "done")]] : []),
      ],
    };
  },
  read(text, scene) {
    const known = scene.trunks.known ?? [];
    const typed = text.split(/[\s,;]+/).filter((word) => word !== "");
    const missing = typed.find((trunk) => !known.includes(trunk));
    if (missing === undefined && typed.length > 0) return { kind: "answers", answers: { trunks: [...new Set(typed)] } };
    return { kind: "note", note: { kind: "trunk-unknown", text: quotation(missing ?? text) } };
  },
  tap(action, value, scene) {
    const known = scene.trunks.known ?? [];
    const chosen = ticked(scene);
    switch (action) {
      case "tick":
      case "untick": {
        const others = chosen.filter((trunk) => keyOf(trunk) !== value);
        const one = known.find((trunk) => keyOf(trunk) === value) ?? namedBefore(value, scene);
        return {
          kind: "cursor",
          cursor: { trunks: action === "tick" && one !== undefined ? [...others, one] : others },
        };
      }
      case "all":
        if (known.length === 0) return { kind: "cursor", cursor: {} };
        return { kind: "cursor", cursor: { trunks: chosen.length === known.length ? [] : [...known] } };
      case "page":
        return { kind: "cursor", cursor: { page: Number(value) || 0 } };
      case "refresh":
        return { kind: "refresh-trunks" };
      case "done":
        return chosen.length > 0
          ? { kind: "answers", answers: { trunks: chosen } }
          : { kind: "note", note: { kind: "no-trunk-chosen" } };
      default:
        return undefined;
    }
  },
};

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

function page(scene: Scene, known: string[], chosen: string[]): Button[][] {
  const { words } = scene;
  const first = pageOf(scene, known) * PAGE;
  return known.slice(first, first + PAGE).map((trunk) => {
    const on = chosen.includes(trunk);
    const button = wizardButton(
      scene,
      on ? words.text("trunks-ticked", { trunk: lineName(trunk) }) : lineName(trunk),
      on ? "untick" : "tick",
      keyOf(trunk),
    );
    return [on ? { ...button, style: "success" as const } : button];
  });
}

function pageOf({ draft }: Scene, known: string[]): number {
  const last = Math.ceil(known.length / PAGE) - 1;
  return Math.min(Math.max(draft.cursor.page ?? 0, 0), last);
}

function pager(scene: Scene, known: string[]): Button[] {
  const at = pageOf(scene, known);
  const pages = Math.ceil(known.length / PAGE);
  return [
    wizardButton(scene, "‹", "page", String((at + pages - 1) % pages)),
    wizardButton(scene, `${at + 1} / ${pages}`, "page", String(at)),
    wizardButton(scene, "›", "page", String((at + 1) % pages)),
  ];
}
