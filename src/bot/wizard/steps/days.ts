import { type DayChoice, dayAndHoursChoice, dayChoices } from "../../../domain/schedule/choices.ts";
import { dayInWords, weekdayHeaders, windowInWords } from "../../../domain/schedule/dates-in-words.ts";
import { withoutUndefined } from "../../../domain/without-undefined.ts";
import { calendar } from "../../views/calendar.ts";
import { fitRows } from "../../views/rows.ts";
import { type Asked, onwardButton, type Scene, wizardButton } from "../../views/scene.ts";
import { chosenInWords, dateInFigures, periodInFigures } from "../../views/schedule-words.ts";
import { type Button, lines } from "../../views/view.ts";
import { type Meaning, ON } from "../meaning.ts";
import { question } from "./question.ts";
import { accept } from "./reading.ts";
import { readPhrase } from "./text.ts";

/** The calling period: from quick choices, two taps in the calendar, or typed as people say it. */
export const daysStep = question({
  step: "days",
  own: ["on", "period", "both", "month", "day", "idle"],
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
        : lines(words.html("days-ask"), chosenInWords(scene, chosenOf(draft))),
      buttons: [
        ...(from
          ? [[wizardButton(scene, words.text("days-only-this"), { kind: "period", period: { from, to: from } })]]
          : isAsked(scene)
            ? []
            : [...bothRow(scene), ...quickRows(scene)]),
        ...calendar(
          withoutUndefined({ month, today, words, chosen, button: (label, tap) => wizardButton(scene, label, tap) }),
        ),
        ...(draft.answers.days && !from ? [[onwardButton(scene)]] : []),
      ],
    };
  },
  read: (text, scene) => readPhrase(text, "days", scene),
  tap(tap, scene) {
    switch (tap.kind) {
      case "on":
        return ON;
      case "period":
        return accept({ period: tap.period }, scene);
      case "both": {
        const { day, window } = tap.when;
        return accept({ period: { from: day, to: day }, window }, scene);
      }
      case "month":
        return { kind: "cursor", cursor: { month: tap.month.toString() } };
      case "day":
        return tapDay(tap.day, scene);
      case "idle":
        return { kind: "stay" };
    }
  },
});

/** The days; before they are chosen, the hours that were said first. */
const chosenOf = ({ answers: { days, hours } }: Scene["draft"]) => (days ? { period: days } : { window: hours });

/** The likely day with its hours, one tap for both questions; where the hours are answered they stay. */
function bothRow(scene: Scene): Button[][] {
  const { words, now, callingHours, lastHours, draft } = scene;
  if (draft.answers.hours) return [];
  const when = dayAndHoursChoice(now, callingHours, lastHours);
  const [today, hours] = [now.toPlainDate(), windowInWords(when.window)];
  const ahead = today.until(when.day).days;
  const near = ahead === 0 ? "today" : ahead === 1 ? "tomorrow" : "later";
  const day = `${weekdayHeaders(words.locale)[when.day.dayOfWeek - 1]} ${dateInFigures(when.day, today)}`;
  return [[wizardButton(scene, words.text("days-quick-both", { near, day, hours }), { kind: "both", when })]];
}

/** What was said is asked about, with its answers on buttons: quick choices beside them would push it off the screen. */
const isAsked = ({ draft }: Scene): boolean => (draft.cursor.offers?.length ?? 0) > 0;

/** Two in a row where that can be read on a phone. */
function quickRows(scene: Scene): Button[][] {
  const { words, now, callingHours } = scene;
  const button = ({ code, period }: DayChoice) =>
    wizardButton(scene, words.text(`days-quick-${code}`, { days: periodInFigures(period, now.toPlainDate()) }), {
      kind: "period",
      period,
    });
  return fitRows(dayChoices(now, callingHours).map(button), 2);
}

/** The first tap chooses the first day; the second the last one, or a new first day when it is an earlier one. */
function tapDay(day: Temporal.PlainDate, scene: Scene): Meaning {
  const from = scene.draft.cursor.from && Temporal.PlainDate.from(scene.draft.cursor.from);
  if (from && Temporal.PlainDate.compare(day, from) >= 0) return accept({ period: { from, to: day } }, scene);
  return { kind: "cursor", cursor: { from: day.toString(), month: day.toPlainYearMonth().toString() } };
}

/** The days of a draft that waited may be over: the calendar does not begin before today. */
function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}
