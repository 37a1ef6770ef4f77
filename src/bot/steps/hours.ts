import { windowInWords } from "../../domain/dates-in-words.ts";
import type { Window } from "../../domain/schedule.ts";
import { hourChoices } from "../../domain/schedule-choices.ts";
import { type Asked, wizardButton } from "../views/scene.ts";
import { rowsOf } from "../views/view.ts";
import { accept, readPhrase } from "./reading.ts";
import type { StepScreen } from "./step.ts";

/** The daily window: a quick choice, or typed as people say it. */
export const hoursStep: StepScreen = {
  ask(scene): Asked {
    const { words, now, draft, callingHours } = scene;
    const today = now.toPlainDate();
    const days = draft.answers.days ?? { from: today, to: today };
    const quick = hourChoices(days, now, callingHours).map(({ window }) =>
      wizardButton(scene, windowInWords(window), "window", packWindow(window)),
    );
    return {
      text: words.html("hours-ask", { zone: draft.answers.options?.timezone ?? scene.defaultTimezone }),
      buttons: [
        ...rowsOf(quick, 2),
        ...(draft.answers.hours ? [[wizardButton(scene, words.text("button-continue"), "on")]] : []),
      ],
    };
  },
  read: (text, scene) => readPhrase(text, "hours", scene),
  tap(action, value, scene) {
    if (action === "on") return { kind: "on" };
    const window = action === "window" ? unpackWindow(value) : undefined;
    return window && accept({ window }, scene);
  },
};

function packWindow({ from, to }: Window): string {
  return [from, to].map((time) => time.toString({ smallestUnit: "minute" })).join("-");
}

function unpackWindow(value: string): Window | undefined {
  const match = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(value);
  if (!match?.[1] || !match[2]) return undefined;
  try {
    return { from: Temporal.PlainTime.from(match[1]), to: Temporal.PlainTime.from(match[2]) };
  } catch {
    return undefined;
  }
}
