import {
  type Answers,
  type CompleteAnswers,
  defaultOptions,
  type Options,
  STEPS,
  type Step,
} from "../../domain/draft/answers.ts";
import { windowInWords } from "../../domain/schedule/dates-in-words.ts";
import type { Period, Window } from "../../domain/schedule/schedule.ts";
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
  const { recording, list, name, trunks, days, hours, options } = answers;
  switch (step) {
    case "recording":
      return recording && words.html("line-recording", { length: lengthOf(recording.facts.seconds) });
    case "list":
      return list && words.html("line-list", { count: list.verdict.numbers, ends: endsOf(list.verdict) });
    case "name":
      return name === undefined ? undefined : words.html("line-name", { name });
    case "trunks":
      return trunks && words.html("line-trunks", { count: trunks.length, trunks: linesInWords(trunks) });
    case "days":
      return days && words.html("line-days", { days: daysInWords(days, words.locale, today) });
    case "hours":
      return hours && words.html("line-hours", { ...hoursOf(hours, days), zone: zoneInWords(zone.text) });
    case "options":
      return options && words.html("line-options", figuresOf(options));
  }
}

function hoursOf(hours: Window, days: Period | undefined) {
  return { hours: windowInWords(hours), each: days && !days.from.equals(days.to) ? "day" : "once" };
}

/** Days and hours as one line: "juma, 27-noyabr, 09:00–18:00 (UTC+5)". @param place the zone as people read it */
export function scheduleLine(
  days: Period,
  hours: Window,
  place: string,
  words: Words,
  today: Temporal.PlainDate,
): string {
  const said = daysInWords(days, words.locale, today);
  return words.html("line-schedule", { days: said, ...hoursOf(hours, days), zone: place });
}

/** Whom, when, from where and what is played: the read-back's lines, each with the answers that it is of. The PBX's defaults take none. */
export function readBackLines(
  answers: CompleteAnswers,
  words: Words,
  zone: Zone,
  today: Temporal.PlainDate,
): { steps: readonly Step[]; line: string }[] {
  const { recording, list, trunks, days, hours, options } = answers;
  const { fileName: name, facts } = recording;
  const { tries, goodtime } = options;
  const whom = { count: list.verdict.numbers, ends: endsOf(list.verdict) };
  return [
    { steps: ["list"], line: words.html("line-list", whom) },
    { steps: ["days", "hours"], line: scheduleLine(days, hours, zoneInWords(zone.text), words, today) },
    { steps: ["trunks"], line: fromLine(trunks, options, words) },
    { steps: ["recording"], line: words.html("line-played", { name, length: lengthOf(facts.seconds) }) },
    ...settingsLine({ tries, goodtime }, words).map((line) => ({ steps: ["options" as const], line })),
  ];
}

/** From which lines, with so many calls at once where that is more than the PBX's one. */
export function fromLine(trunks: readonly string[], { maxline }: Pick<Options, "maxline">, words: Words): string {
  return words.html("line-from", { trunks: linesInWords(trunks), maxline });
}

/** Settings that are not the PBX's own, as one line; none where all are. */
export function settingsLine(settings: Partial<Options>, words: Words): string[] {
  const usual = defaultOptions("");
  const { maxline, tries, goodtime } = { ...usual, ...settings };
  const told = [
    ...(maxline === usual.maxline ? [] : [words.html("setting-maxline", { maxline })]),
    ...(tries === usual.tries ? [] : [words.html("setting-tries", { tries })]),
    ...(goodtime === usual.goodtime ? [] : [words.html("setting-goodtime", { goodtime })]),
  ];
  return told.length > 0 ? [words.html("line-settings", { settings: told.join(", ") })] : [];
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
    step === "list"
      ? answers.list && words.html("card-list", { count: answers.list.verdict.numbers })
      : answerInWords(step, answers, words, zone, today);
  return STEPS.filter((step) => step !== asked && step !== "options").flatMap((step) => told(step) ?? []);
}
