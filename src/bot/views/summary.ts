import { type Answers, type Options, STEPS, type Step } from "../../domain/draft/answers.ts";
import { windowInWords } from "../../domain/schedule/dates-in-words.ts";
import type { Zone } from "../../domain/schedule/zone.ts";
import type { Words } from "../../words.ts";
import { daysInWords, endsOf, lengthOf, linesInWords } from "./figures.ts";

/** One answer as one line with its sign; undefined while there is none. Read-back, header and card all use it. */
export function answerInWords(
  step: Step,
  answers: Answers,
  words: Words,
  zone: Zone,
  today: Temporal.PlainDate,
): string | undefined {
  const { recording, recipients, name, trunks, days, hours, options } = answers;
  switch (step) {
    case "recording":
      return recording && words.html("line-recording", { length: lengthOf(recording.facts.seconds) });
    case "recipients":
      return (
        recipients &&
        words.html("line-recipients", { count: recipients.verdict.numbers, ends: endsOf(recipients.verdict) })
      );
    case "name":
      return name === undefined ? undefined : words.html("line-name", { name });
    case "trunks":
      return trunks && words.html("line-trunks", { trunks: linesInWords(trunks) });
    case "days":
      return days && words.html("line-days", { days: daysInWords(days, words.locale, today) });
    case "hours":
      return hours && words.html("line-hours", { hours: windowInWords(hours), zone: zoneInWords(zone.text) });
    case "options":
      return options && words.html("line-options", figuresOf(options));
  }
}

/** "utc +5" as people read it: UTC+5. */
export function zoneInWords(zone: string): string {
  return zone.replaceAll(" ", "").toUpperCase();
}

function figuresOf({ maxline, goodtime, tries }: Options) {
  return { maxline, goodtime, tries };
}

/** What was answered so far, a line each, without the question that is on the screen. */
export function answersSoFar(
  answers: Answers,
  asked: Step,
  words: Words,
  zone: Zone,
  today: Temporal.PlainDate,
): string[] {
  const told = (step: Step) =>
    step === "recipients"
      ? answers.recipients && words.html("card-recipients", { count: answers.recipients.verdict.numbers })
      : answerInWords(step, answers, words, zone, today);
  return STEPS.filter((step) => step !== asked && step !== "options").flatMap((step) => told(step) ?? []);
}
