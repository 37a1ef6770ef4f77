import { defaultOptions, nextStep, type Options } from "../../../domain/draft/answers.ts";
import { findingsOf } from "../../../domain/recording/consent.ts";
import { readZone } from "../../../domain/schedule/zone.ts";
import { type Figure, isWithin, LIKELY } from "../../../domain/settings/bounds.ts";
import { findingInWords } from "../../views/findings.ts";
import { oneAtOnceInWords } from "../../views/forecast.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { zoneInWords } from "../../views/summary.ts";
import { type Button, lines, rowsOf } from "../../views/view.ts";
import type { Meaning } from "../meaning.ts";
import { question } from "./question.ts";
import { readAtSettings, readFigure } from "./text.ts";

/** The order in which people think of them. */
const SHOWN = ["maxline", "tries", "goodtime"] as const satisfies readonly Figure[];

/** Likely values that share a row. */
const A_ROW = 4;

/** Calls at once, tries, from when a call counts; the zone and whether it is created paused are seldom changed. */
export const optionsStep = question({
  step: "options",
  own: ["done", "setting", "paused", "maxline", "goodtime", "tries"],
  ask(scene): Asked {
    const { setting } = scene.draft.cursor;
    if (setting === "more") return more(scene);
    return setting === undefined ? all(scene) : one(scene, setting);
  },
  read(text, scene) {
    const { setting } = scene.draft.cursor;
    const zone = readZone(text);
    if (zone && (setting === undefined || setting === "more")) {
      return { kind: "change", change: { options: { timezone: zone.text } } };
    }
    const typed = setting === undefined || setting === "more" ? undefined : readValue(text, setting, scene);
    const notText = { kind: "note", note: { kind: "text-not-read", at: "options", text } } as const;
    return typed ?? readFigure(text) ?? readAtSettings(text, scene) ?? notText;
  },
  tap(tap, scene) {
    const options = current(scene);
    switch (tap.kind) {
      case "done":
        return { kind: "answers", answers: { options } };
      case "setting":
        return { kind: "cursor", cursor: { setting: tap.which } };
      case "paused":
        return set({ paused: !options.paused }, scene);
      case "maxline":
      case "goodtime":
      case "tries":
        return isWithin(tap.kind, tap.value) ? set({ [tap.kind]: tap.value }, scene) : undefined;
    }
  },
});

/** Settings that were answered before are changed at once; those still in question wait for Continue. */
function set(change: Partial<Options>, scene: Scene): Meaning {
  const options = { ...current(scene), ...change };
  if (nextStep(scene.draft.answers) === "review") return { kind: "answers", answers: { options } };
  return { kind: "cursor", cursor: { options, setting: undefined } };
}

/** A bare figure where one setting is chosen is meant for it. */
function readValue(text: string, figure: Figure, scene: Scene): Meaning | undefined {
  if (!/^\s*\d{1,6}\s*$/.test(text)) return undefined;
  const value = Number(text);
  if (isWithin(figure, value)) return set({ [figure]: value }, scene);
  return { kind: "note", note: { kind: "setting-out-of-range", figure, value } };
}

function current({ draft, defaultTimezone }: Scene): Options {
  return { ...defaultOptions(defaultTimezone), ...draft.answers.options, ...draft.cursor.options };
}

function all(scene: Scene): Asked {
  const { words, defaultTimezone, draft } = scene;
  const options = current(scene);
  const { maxline, goodtime, tries, timezone, paused } = options;
  const oneAtOnce = oneAtOnceInWords(scene);
  const isElsewhere = readZone(timezone)?.text !== readZone(defaultTimezone)?.text;
  return {
    text: lines(
      ...(oneAtOnce.length > 0 ? oneAtOnce : [words.html("options-ask")]),
      words.html("options-figures", { maxline, goodtime, tries }),
      isElsewhere && words.html("options-zone", { zone: zoneInWords(timezone) }),
      paused && words.html("options-paused-warning"),
      ...findingsOf({ ...draft.answers, options })
        .filter(({ code }) => code === "goodtime")
        .map((finding) => findingInWords(finding, words)),
    ),
    buttons: [
      ...fitRows([
        ...SHOWN.map((figure) =>
          wizardButton(scene, words.text(`options-${figure}`, { value: options[figure] }), {
            kind: "setting",
            which: figure,
          }),
        ),
        wizardButton(scene, words.text("button-more"), { kind: "setting", which: "more" }),
      ]),
      [onwardButton(scene, { kind: "done" })],
    ],
  };
}

/** One setting: likely values to tap on, any other to be typed. */
function one(scene: Scene, figure: Figure): Asked {
  const { words } = scene;
  const chosen = current(scene)[figure];
  const button = (value: number): Button => {
    const plain = wizardButton(scene, String(value), { kind: figure, value });
    return value === chosen ? { ...plain, label: `✓ ${value}`, style: "primary" } : plain;
  };
  const values = LIKELY.filter((value) => isWithin(figure, value));
  const asked = figure === "maxline" ? oneAtOnceInWords(scene) : [];
  return {
    text: lines(...asked, words.html(`options-ask-${figure}`, { value: chosen })),
    buttons: rowsOf(values.map(button), A_ROW),
  };
}

/** What is seldom changed. */
function more(scene: Scene): Asked {
  const { words } = scene;
  const { paused, timezone } = current(scene);
  return {
    text: lines(
      paused ? words.html("options-paused-warning") : words.html("options-starts-itself"),
      words.html("options-zone-ask", { zone: zoneInWords(timezone) }),
    ),
    buttons: [
      [wizardButton(scene, words.text(paused ? "options-button-starts" : "options-button-paused"), { kind: "paused" })],
    ],
  };
}
