import { type DayChoice, dayChoices } from "../../../domain/schedule/choices.ts";
import { dayInWords } from "../../../domain/schedule/dates-in-words.ts";
import type { Period } from "../../../domain/schedule/schedule.ts";
import { calendar } from "../../views/calendar.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { chosenInWords, periodInFigures } from "../../views/schedule-words.ts";
import { type Button, lines } from "../../views/view.ts";
import { accept, readDay } from "./reading.ts";
import type { StepScreen } from "./step.ts";
import { readPhrase } from "./text.ts";

/** The calling period: from quick choices, two taps in the calendar, or typed as people say it. */
export const daysStep: StepScreen = {
  ask(scene): Asked {
    const { words, now, draft } = scene;
    const from = draft.cursor.from && Temporal.PlainDate.from(draft.cursor.from);
    const chosen = from ? { from, to: from } : draft.answers.days;
    const today = now.toPlainDate();
    const month = draft.cursor.month
      ? Temporal.PlainYearMonth.from(draft.cursor.month)
      : laterOf(chosen?.from ?? today, today).toPlainYearMonth();
    return {
      text: from
        ? words.html("days-ask-last", { first: dayInWords(from, words.locale, today) })
        : lines(words.html("days-ask"), chosenInWords(scene, { period: draft.answers.days })),
      buttons: [
        ...(from
          ? [[wizardButton(scene, words.text("days-only-this"), "period", packPeriod({ from, to: from }))]]
          : quickRows(scene)),
        ...calendar({
          month,
          today,
          words,
          ...(chosen ? { chosen } : {}),
          button: (label, action, value) => wizardButton(scene, label, action, value),
        }),
        ...(draft.answers.days && !from ? [[onwardButton(scene)]] : []),
      ],
    };
  },
  read: (text, scene) => readPhrase(text, "days", scene),
  tap(action, value, scene) {
    switch (action) {
      case "on":
        return { kind: "on" };
      case "period": {
        const period = unpackPeriod(value);
        return period && accept({ period }, scene);
      }
      case "month":
        return readDay(`${value}-01`) && { kind: "cursor", cursor: { month: value } };
      case "day":
        return tapDay(value, scene);
      case "idle":
        return { kind: "stay" };
      default:
        return undefined;
    }
  },
};

/** Two in a row where that can be read on a phone. */
function quickRows(scene: Scene): Button[][] {
  const { words, now, callingHours } = scene;
  const button = ({ code, period }: DayChoice) =>
    wizardButton(
      scene,
      words.text(`days-quick-${code}`, { days: periodInFigures(period, now.toPlainDate()) }),
      "period",
      packPeriod(period),
    );
  return fitRows(dayChoices(now, callingHours).map(button), 2);
}

/** The first tap chooses the first day; the second the last one, or a new first day when it is an earlier one. */
function tapDay(value: string, scene: Scene) {
  const day = readDay(value);
  if (!day) return undefined;
  const from = scene.draft.cursor.from && Temporal.PlainDate.from(scene.draft.cursor.from);
  if (from && Temporal.PlainDate.compare(day, from) >= 0) return accept({ period: { from, to: day } }, scene);
  return { kind: "cursor" as const, cursor: { from: day.toString(), month: day.toPlainYearMonth().toString() } };
}

/** The days of a draft that waited may be over: the calendar does not begin before today. */
function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function packPeriod({ from, to }: Period): string {
  return `${from}/${to}`;
}

function unpackPeriod(value: string): Period | undefined {
  const [from, to] = value.split("/").map(readDay);
  return from && to && { from, to };
}
