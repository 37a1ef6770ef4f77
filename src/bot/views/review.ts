import { complete } from "../../domain/draft/answers.ts";
import { openQuestions, type RecordingQuestion } from "../../domain/recording/consent.ts";
import { checkSchedule } from "../../domain/schedule/checks.ts";
import { windowInWords } from "../../domain/schedule/dates-in-words.ts";
import { guard, LONG_DAYS, needsConsent, type Warning } from "../../domain/schedule/guard.ts";
import { daysIn } from "../../domain/schedule/schedule.ts";
import { readZone, windowIn } from "../../domain/schedule/zone.ts";
import { needsApprovalInWords } from "./approval-views.ts";
import { besideStart } from "./beside-start.ts";
import { findingsTold, markFilled, passedOverRows, rowsTold } from "./filled.ts";
import {
  assumptionsInWords,
  farTooShort,
  fixButtons,
  forecastButtons,
  forecastLine,
  isShortOfTime,
  oneAtOnceInWords,
} from "./forecast.ts";
import { recentInWords, startRow } from "./list-recent.ts";
import { noteOf, offersOf } from "./offers.ts";
import { agreeButton } from "./recording-card.ts";
import { fitRows } from "./rows.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { refusalInWords, warningsInWords } from "./schedule-words.ts";
import { readBackLines, zoneInWords } from "./summary.ts";
import { callMeButton, testCallView } from "./test-call.ts";
import { type Button, lines, type View } from "./view.ts";
import { startInWords } from "./your-clock.ts";

/** What is to be known of the schedule before it is sent. */
export function warningsOf({ draft, now, zone, callingHours, defaultTimezone }: Scene): readonly Warning[] {
  const { days, hours } = draft.answers;
  // People sleep by the installation's clock, whatever zone the campaign is written in.
  const waking = windowIn(callingHours, readZone(defaultTimezone) ?? zone, zone);
  return days && hours ? guard(days, hours, now, waking) : [];
}

/** Hours that still need a yes of their own, as the draft remembers an agreement to them. */
function hoursToAgree(scene: Scene): string | undefined {
  const { zone, defaultTimezone } = scene;
  const { hours } = scene.draft.answers;
  if (!hours || !warningsOf(scene).some(needsConsent)) return undefined;
  // The same hours in another zone are other hours.
  const isUsual = zone.text === readZone(defaultTimezone)?.text;
  const window = `${windowInWords(hours)}${isUsual ? "" : ` ${zoneInWords(zone.text)}`}`;
  return scene.draft.cursor.nightAccepted === window ? undefined : window;
}

/** Days so many that they need a yes of their own, as the draft remembers an agreement to them. */
function daysToAgree({ draft }: Scene): string | undefined {
  const { days } = draft.answers;
  if (!days || daysIn(days) <= LONG_DAYS) return undefined;
  const period = `${days.from}/${days.to}`;
  return draft.cursor.longAccepted === period ? undefined : period;
}

/** The first finding about the recording that still needs a yes of its own. */
function recordingToAgree({ draft }: Scene): RecordingQuestion | undefined {
  return openQuestions(draft.answers, draft.cursor.findingsAccepted)[0];
}

/** A pace at which most would not be called, which needs a yes of its own. */
function paceToAgree(scene: Scene): string | undefined {
  const pace = farTooShort(scene);
  return scene.draft.cursor.shortAccepted === pace ? undefined : pace;
}

/** Whether anything of the read-back still needs a yes of its own before Start. */
export function stillToAgree(scene: Scene): boolean {
  return [recordingToAgree(scene), daysToAgree(scene), hoursToAgree(scene), paceToAgree(scene)].some(
    (open) => open !== undefined,
  );
}

/** The read-back: everything that will happen, in words, before the one tap that starts it. */
export function reviewView(scene: Scene): View {
  const { words, draft } = scene;
  const { assumptions, testCall } = draft.cursor;
  if (assumptions) return assumptionsView(scene);
  if (testCall) return testCallView(scene, testCall.askedAt, testCall.nightAccepted === true);
  const note = noteOf(scene);
  const refusal = cannotBeSent(scene);
  const finish = refusal === undefined && forecastLine(scene);
  const short = isShortOfTime(scene);
  const passedOver = passedOverRows(scene);
  return {
    text: lines(
      title(scene),
      note,
      note && "",
      // What may go wrong stands before what will happen.
      ...recentInWords(scene),
      ...findingsTold(scene),
      rowsTold(scene),
      ...warningsInWords(warningsOf(scene), words, scene.now.toPlainDate()),
      refusal,
      ...(short ? [finish] : oneAtOnceInWords(scene)),
      ...readBack(scene),
      !short && finish,
      scene.approvers && needsApprovalInWords(scene.approvers, words),
    ),
    buttons: [
      ...offersOf(scene),
      ...fixButtons(scene),
      ...sendRows(scene),
      ...passedOver,
      ...fitRows([
        wizardButton(scene, words.text("button-play"), { kind: "play" }),
        wizardButton(scene, words.text("button-edit"), { kind: "menu" }),
        callMeButton(scene),
        ...callsAtOnceButton(scene),
        wizardButton(scene, words.text("button-cancel"), { kind: "cancel" }),
        // Where both cards were passed over, what they would have offered takes the room of how it was counted.
        ...forecastButtons(scene).slice(0, passedOver.length > 1 ? 1 : undefined),
      ]),
    ],
  };
}

/** What is changed most often has a button of its own: two taps to any value. */
function callsAtOnceButton(scene: Scene): Button[] {
  const { options } = scene.draft.answers;
  const label = scene.words.text("button-calls-at-once", { count: options?.maxline ?? 1 });
  return options ? [wizardButton(scene, label, { kind: "edit", what: "maxline" })] : [];
}

function title({ words, draft }: Scene): string {
  return `${words.html("review-title")} · ${words.html("plain", { text: draft.answers.name ?? "" })}`;
}

/** What the forecast takes for granted, in the place of what would be started: nothing can be started here. */
function assumptionsView(scene: Scene): View {
  const { words } = scene;
  return {
    text: lines(title(scene), assumptionsInWords(words), forecastLine(scene)),
    buttons: [[wizardButton(scene, words.text("button-back"), { kind: "details" })]],
  };
}

/** Why the days and hours of a draft that waited are none any more; Send asks for others. */
function cannotBeSent({ draft: { answers }, now, words }: Scene): string | undefined {
  const { days, hours } = answers;
  const checked = days && hours && checkSchedule(days, hours, now);
  return checked && !checked.ok ? refusalInWords(checked.refusal, words, now.toPlainDate()) : undefined;
}

function readBack(scene: Scene): string[] {
  const { words, zone, now, draft } = scene;
  const answers = complete(draft.answers);
  if (!answers) return [];
  const told = readBackLines(answers, words, zone, now.toPlainDate()).map(({ steps, line }) =>
    steps.reduce((marked, step) => markFilled(step, marked, scene), line),
  );
  const start = answers.options.paused ? words.html("line-paused") : startInWords(scene);
  return [...told, ...(start === undefined ? [] : [start])];
}

/** What starts it; for calls at night first a yes that names the hours. */
function sendRows(scene: Scene): Button[][] {
  const { words, draft } = scene;
  const question = recordingToAgree(scene);
  if (question) return [[agreeButton(scene, question)]];
  const long = daysToAgree(scene);
  if (long && draft.answers.days) {
    const count = daysIn(draft.answers.days);
    return [
      [
        {
          ...wizardButton(scene, words.text("review-agree-long", { count }), { kind: "long", days: long }),
          style: "danger",
        },
      ],
    ];
  }
  const night = hoursToAgree(scene);
  if (night) {
    return [
      [
        {
          ...wizardButton(scene, words.text("review-agree-night", { hours: night }), { kind: "night", hours: night }),
          style: "danger",
        },
      ],
    ];
  }
  const pace = paceToAgree(scene);
  if (pace) {
    return [[{ ...wizardButton(scene, words.text("review-agree-short"), { kind: "short", pace }), style: "danger" }]];
  }
  return [...fitRows(startRow(scene)), ...fitRows(besideStart(scene))];
}
