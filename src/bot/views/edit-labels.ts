import type { Answers } from "../../domain/draft/answers.ts";
import { dayInWords, windowInWords } from "../../domain/schedule/dates-in-words.ts";
import { lengthOf } from "./figures.ts";
import { labelWith, shortEnough } from "./labels.ts";
import type { Scene } from "./scene.ts";
import { dayOnButton, periodInFigures } from "./schedule-words.ts";

/** Answers in the order in which they are most often changed, those that belong together beside each other. */
const ORDER = ["recording", "list", "days", "hours", "trunks", "maxline", "name", "options"] as const;

type Edited = (typeof ORDER)[number] | "account";

/** Each answer with its present value, short enough for a button: "Kun: juma, 27-noyabr". */
export function editLabels(scene: Scene): { edited: Edited; label: string }[] {
  const { answers } = scene.draft;
  const { account } = scene;
  const ofAccount = account === undefined ? [] : [{ edited: "account" as const, label: editedAccount(account, scene) }];
  const answered = ORDER.flatMap((edited) => {
    const label = labelOf(edited, answers, scene);
    if (label !== undefined) return [{ edited, label }];
    return edited === "maxline" ? [] : [{ edited, label: scene.words.text(`step-${edited}`) }];
  });
  return [...answered, ...ofAccount];
}

function editedAccount(account: string, { words }: Scene): string {
  return labelWith(account, (name) => words.text("edit-account", { account: name }));
}

function labelOf(edited: (typeof ORDER)[number], answers: Answers, { words, now }: Scene): string | undefined {
  const { recording, list, name, trunks, days, hours, options } = answers;
  const today = now.toPlainDate();
  switch (edited) {
    case "recording": {
      const length = recording && lengthOf(recording.facts.seconds);
      return (
        recording &&
        labelWith(recording.fileName, (file) => words.text("edit-recording", { what: `${file}, ${length}` }))
      );
    }
    case "list":
      return list && words.text("edit-list", { count: list.verdict.numbers });
    case "name":
      return name === undefined ? undefined : labelWith(name, (shown) => words.text("edit-name", { name: shown }));
    case "trunks": {
      const more = (trunks?.length ?? 0) - 1;
      const label = (line: string) =>
        words.text("edit-trunks", { trunks: `${line}${more > 0 ? ` +${more}` : ""}`, more });
      return trunks && labelWith(trunks[0] ?? "", label);
    }
    case "days": {
      if (!days) return undefined;
      const each = days.from.equals(days.to) ? "once" : "day";
      const label = (said: string) => words.text("edit-days", { days: said, each });
      if (each === "day") return label(periodInFigures(days, today));
      return shortEnough(
        label(dayInWords(days.from, words.locale, today)),
        label(dayOnButton(days.from, words.locale, today)),
      );
    }
    case "hours":
      return hours && words.text("edit-hours", { hours: windowInWords(hours) });
    case "maxline":
      return options && words.text("options-maxline", { value: options.maxline });
    case "options":
      return options && words.text("edit-options");
  }
}
