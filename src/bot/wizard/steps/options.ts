import { defaultOptions, type Options } from "../../../domain/draft/answers.ts";
import { findingsOf } from "../../../domain/recording/consent.ts";
import { readZone } from "../../../domain/schedule/zone.ts";
import { BOUNDS, FIGURES, type Figure } from "../../../domain/settings/bounds.ts";
import { findingInWords } from "../../views/findings.ts";
import { type Asked, type Scene, wizardButton } from "../../views/scene.ts";
import { zoneInWords } from "../../views/summary.ts";
import { type Button, lines } from "../../views/view.ts";
import type { StepScreen } from "./step.ts";
import { readFigure, readLate } from "./text.ts";

/** Calls at once, from when a call counts, tries, paused or not, and the zone: one screen with the PBX's defaults. */
export const optionsStep: StepScreen = {
  ask(scene): Asked {
    const { words } = scene;
    const options = current(scene);
    const { maxline, goodtime, tries, timezone, paused } = options;
    return {
      text: lines(
        words.html("options-ask"),
        words.html("options-figures", { maxline, goodtime, tries }),
        words.html("options-zone", { zone: zoneInWords(timezone) }),
        paused ? words.html("options-paused-warning") : words.html("options-starts-itself"),
        ...findingsOf({ ...scene.draft.answers, options })
          .filter(({ code }) => code === "goodtime")
          .map((finding) => findingInWords(finding, words)),
      ),
      buttons: [
        ...FIGURES.map((figure) => stepper(scene, figure, options[figure])),
        [wizardButton(scene, words.text(paused ? "options-button-starts" : "options-button-paused"), "paused")],
        [{ ...wizardButton(scene, words.text("button-continue"), "done"), style: "primary" }],
      ],
    };
  },
  read(text, scene) {
    const zone = readZone(text);
    if (zone) return { kind: "change", change: { options: { timezone: zone.text } } };
    const notText = { kind: "note", note: { kind: "text-not-read", at: "options", text } } as const;
    return readFigure(text) ?? readLate(text, scene) ?? notText;
  },
  tap(action, value, scene) {
    const options = current(scene);
    if (action === "done") return { kind: "answers", answers: { options } };
    if (action === "paused") return { kind: "cursor", cursor: { options: { ...options, paused: !options.paused } } };
    const figure = FIGURES.find((name) => name === action);
    if (!figure) return undefined;
    const { least, most } = BOUNDS[figure];
    const wished = options[figure] + leapOf(value, figure, options[figure]);
    return { kind: "cursor", cursor: { options: { ...options, [figure]: Math.min(Math.max(wished, least), most) } } };
  },
};

function current({ draft, defaultTimezone }: Scene): Options {
  return { ...defaultOptions(defaultTimezone), ...draft.answers.options, ...draft.cursor.options };
}

/** How far a tap leads. Counted from what is set by then, so that quick taps on one drawing all count. */
function leapOf(sign: string, figure: Figure, value: number): number {
  const leap = figure === "maxline" && value >= 10 ? 5 : 1;
  return sign === "+" ? leap : sign === "-" ? -leap : 0;
}

/** Minus, the figure, plus. */
function stepper(scene: Scene, figure: Figure, value: number): Button[] {
  return [
    wizardButton(scene, "−", figure, "-"),
    wizardButton(scene, scene.words.text(`options-${figure}`, { value }), figure),
    wizardButton(scene, "+", figure, "+"),
  ];
}
