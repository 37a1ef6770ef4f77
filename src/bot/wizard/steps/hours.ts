import { type HourChoice, hourChoices } from "../../../domain/schedule/choices.ts";
import { dayInWords, timeInFigures, windowInWords } from "../../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../../words.ts";
import { shortEnough } from "../../views/labels.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { chosenInWords, dayOnButton } from "../../views/schedule-words.ts";
import { zoneInWords } from "../../views/summary.ts";
import { type Button, lines, rowsOf } from "../../views/view.ts";
import { ON } from "../meaning.ts";
import { question } from "./question.ts";
import { accept } from "./reading.ts";
import { readPhrase } from "./text.ts";

/** The daily window: a quick choice, or typed as people say it. */
export const hoursStep = question({
  step: "hours",
  own: ["on", "window", "day"],
  ask(scene): Asked {
    const { words, now, draft, callingHours, lastHours, zone } = scene;
    const today = now.toPlainDate();
    const days = draft.answers.days ?? { from: today, to: today };
    const choices = hourChoices(days, now, callingHours, lastHours);
    return {
      text: lines(
        choices.length === 0 && words.html("hours-none-left", { hours: windowInWords(callingHours) }),
        words.html("hours-ask", { zone: zoneInWords(zone.text) }),
        chosenInWords(scene, { window: draft.answers.hours }),
      ),
      buttons: [
        ...quickRows(choices, scene),
        ...(choices.length === 0 ? [[nextDayButton(scene, days.to.add({ days: 1 }))]] : []),
        ...(draft.answers.hours ? [[onwardButton(scene)]] : []),
      ],
    };
  },
  read: (text, scene) => readPhrase(text, "hours", scene),
  tap(tap, scene) {
    switch (tap.kind) {
      case "on":
        return ON;
      case "window":
        return accept({ window: tap.window }, scene);
      case "day":
        return accept({ period: { from: tap.day, to: tap.day } }, scene);
    }
  },
});

/** Plain windows share rows; one with a name needs its own to be read on a phone. */
function quickRows(choices: readonly HourChoice[], scene: Scene): Button[][] {
  const { words, draft } = scene;
  // What is offered as the answer to what was said stands above.
  const isOffered = ({ window }: HourChoice) =>
    draft.cursor.offers?.some(({ days, hours }) => !days && hours && windowInWords(hours) === windowInWords(window));
  const buttonsOf = (some: readonly HourChoice[]) =>
    some.map((choice) => wizardButton(scene, labelOf(choice, words), { kind: "window", window: choice.window }));
  const isNamed = ({ code }: HourChoice) => code === "last-used" || code === "from-now";
  const plain = choices.filter((choice) => !isNamed(choice) && !isOffered(choice));
  return [...rowsOf(buttonsOf(choices.filter(isNamed)), 1), ...rowsOf(buttonsOf(plain), 2)];
}

function labelOf({ code, window }: HourChoice, words: Words): string {
  if (code === "last-used") return words.text("hours-quick-last-used", { hours: windowInWords(window) });
  if (code === "from-now") return words.text("hours-quick-from-now", { until: timeInFigures(window.to) });
  return windowInWords(window);
}

/** The way out when the chosen days have no calling hours left. */
function nextDayButton(scene: Scene, day: Temporal.PlainDate): Button {
  const [locale, today] = [scene.words.locale, scene.now.toPlainDate()];
  const label = shortEnough(dayInWords(day, locale, today), dayOnButton(day, locale, today));
  return wizardButton(scene, label, { kind: "day", day });
}
