import type { Answers } from "../../domain/draft/answers.ts";
import { dayInWords, windowInWords } from "../../domain/schedule/dates-in-words.ts";
import { lengthOf } from "./figures.ts";
import type { Scene } from "./scene.ts";
import { periodInFigures } from "./schedule-words.ts";

/** Letters of a name on a button, so that what stands behind it is seen too. */
const NAME_LETTERS = 10;
const ALONE_LETTERS = 16;

/** Answers in the order in which they are most often changed, those that belong together beside each other. */
const ORDER = ["recording", "recipients", "days", "hours", "trunks", "maxline", "name", "options"] as const;

type Edited = (typeof ORDER)[number];

/** Each answer with its present value, short enough for a button: "Kun: juma, 27-noyabr". */
export function editLabels(scene: Scene): { edited: Edited; label: string }[] {
  const { answers } = scene.draft;
  return ORDER.flatMap((edited) => {
    const label = labelOf(edited, answers, scene);
    if (label !== undefined) return [{ edited, label }];
    return edited === "maxline" ? [] : [{ edited, label: scene.words.text(`step-${edited}`) }];
  });
}

function labelOf(edited: Edited, answers: Answers, { words, now }: Scene): string | undefined {
  const { recording, recipients, name, trunks, days, hours, options } = answers;
  const today = now.toPlainDate();
  switch (edited) {
    case "recording": {
      const length = recording && lengthOf(recording.facts.seconds);
      return recording && words.text("edit-recording", { what: `${clip(recording.fileName)}, ${length}` });
    }
    case "recipients":
      return recipients && words.text("edit-recipients", { count: recipients.verdict.numbers });
    case "name":
      return name === undefined ? undefined : words.text("edit-name", { name: clip(name, ALONE_LETTERS) });
    case "trunks": {
      const more = (trunks?.length ?? 0) - 1;
      return trunks && words.text("edit-trunks", { trunks: `${trunks[0]}${more > 0 ? ` +${more}` : ""}`, more });
    }
    case "days": {
      if (!days) return undefined;
      const isOne = days.from.equals(days.to);
      const said = isOne ? dayInWords(days.from, words.locale, today) : periodInFigures(days, today);
      return words.text("edit-days", { days: said, each: isOne ? "once" : "day" });
    }
    case "hours":
      return hours && words.text("edit-hours", { hours: windowInWords(hours) });
    case "maxline":
      return options && words.text("options-maxline", { value: options.maxline });
    case "options":
      return options && words.text("edit-options");
  }
}

function clip(text: string, most = NAME_LETTERS): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}
