import type { Finish } from "../../domain/forecast/calendar.ts";
import { type Fix, fixes, isFarTooShort, verdictOf } from "../../domain/forecast/fixes.ts";
import { type Forecast, forecast, type Pace } from "../../domain/forecast/forecast.ts";
import { ASSUMED } from "../../domain/forecast/load.ts";
import { checkSchedule } from "../../domain/schedule/checks.ts";
import { timeInFigures } from "../../domain/schedule/dates-in-words.ts";
import type { Words } from "../../words.ts";
import { fitRows } from "./rows.ts";
import { type Scene, wizardButton } from "./scene.ts";
import { dateInFigures, dayInFigures, weekdayOf } from "./schedule-words.ts";
import type { Button } from "./view.ts";

/** The most calls at once that are proposed: what one E1 line carries (ITU-T G.704). */
export const MOST_PROPOSED_LINES = 30;

/** A finish is told in steps of so many minutes: more would claim to know more. */
const STEP = { smallestUnit: "minute", roundingIncrement: 10 } as const;
const DAYS_NAMED_BY_WEEKDAY = 7;

/** The campaign as far as its pace is concerned; undefined while it cannot be sent, or when a person starts it. */
export function paceOf({ draft: { answers }, now }: Scene): Pace | undefined {
  const { list, recording, days, hours, options } = answers;
  if (!list || !recording || !days || !hours || !options || options.paused) return undefined;
  if (!checkSchedule(days, hours, now).ok) return undefined;
  return {
    numbers: list.verdict.numbers,
    messageSeconds: recording.facts.seconds,
    lines: options.maxline,
    tries: options.tries,
    period: days,
    window: hours,
    now,
  };
}

/** When it will be finished, as one line; undefined when that cannot be told. */
export function forecastLine(scene: Scene): string | undefined {
  const pace = paceOf(scene);
  return pace && finishInWords(forecast(pace), pace, scene.words, true);
}

/** Whether the forecast is a warning: not all calls may be made in time. */
export function isShortOfTime(scene: Scene): boolean {
  const pace = paceOf(scene);
  return pace !== undefined && verdictOf(forecast(pace)) !== "fits";
}

/**
 * The pace at which even at best fewer than half of the calls would be made, as the draft remembers an agreement to it;
 * undefined where more would be.
 */
export function farTooShort(scene: Scene): string | undefined {
  const pace = paceOf(scene);
  if (!pace || !isFarTooShort(forecast(pace))) return undefined;
  const { numbers, lines, tries, period, window } = pace;
  const figures = [period.from, period.to, timeInFigures(window.from), timeInFigures(window.to)];
  // A button carries it, in 64 bytes.
  return [numbers, lines, tries, ...figures.map((figure) => String(figure).replace(/[-:]/g, ""))].join("/");
}

/** More numbers than these are many for one call at a time. */
const MANY = 200;

/** How many calls at once are offered in the place of one. */
const OFFERED = 10;

/** The question of a long list that is called one number at a time: that is seldom meant, whatever the PBX's own setting is. */
export function oneAtOnceInWords({ draft: { answers, cursor }, words }: Pick<Scene, "draft" | "words">): string[] {
  const { list, options } = answers;
  const maxline = cursor.options?.maxline ?? options?.maxline ?? 1;
  const count = list?.verdict.numbers ?? 0;
  return count > MANY && maxline === 1 ? [words.html("one-at-once-ask", { count })] : [];
}

/** Answers that question. Where the time is short, that and what helps against it stand in its place. */
function oneAtOnceRows(scene: Scene, offered: readonly Fix[]): Button[][] {
  if (offered.length > 0 || oneAtOnceInWords(scene).length === 0) return [];
  const label = scene.words.text("one-at-once-more", { count: OFFERED });
  return [[wizardButton(scene, label, { kind: "lines", maxline: OFFERED })]];
}

/** What would let it be finished in time, a button each that changes the draft. */
export function fixButtons(scene: Scene): Button[][] {
  const pace = paceOf(scene);
  const limits = { callingHours: scene.callingHours, mostLines: MOST_PROPOSED_LINES };
  const offered = pace ? fixes(pace, limits) : [];
  return [...fitRows(offered.map((fix) => fixButton(fix, scene))), ...oneAtOnceRows(scene, offered)];
}

/** More about the forecast, where there is one: the plan as a picture, and what it takes for granted. */
export function forecastButtons(scene: Scene): Button[] {
  if (!paceOf(scene)) return [];
  const { words } = scene;
  return [
    wizardButton(scene, words.text("plan-button"), { kind: "plan" }),
    wizardButton(scene, words.text("forecast-button-assumptions"), { kind: "assumptions" }),
  ];
}

/** What the forecast takes for granted, for those who ask. */
export function assumptionsInWords(words: Words): string {
  const { answerRate, answerSpread, ringSeconds, heardShare, retryGapMinutes } = ASSUMED;
  return words.html("forecast-assumptions", {
    least: Math.round((answerRate - answerSpread) * 100),
    most: Math.round((answerRate + answerSpread) * 100),
    ring: ringSeconds,
    heard: Math.round(heardShare * 100),
    gap: retryGapMinutes,
  });
}

/**
 * A range, told by how sure it is: in time, perhaps not, surely not.
 * @param isDayBeside the one day of a campaign is named beside it
 */
export function finishInWords(
  said: Forecast,
  { window, now, period }: Pace,
  words: Words,
  isDayBeside = false,
): string {
  const { earliest, latest } = said;
  if (earliest.fits && latest.fits) {
    const from = earliest.at.round({ ...STEP, roundingMode: "floor" });
    const to = noLaterThan(latest.at.round({ ...STEP, roundingMode: "ceil" }), latest.at, window.to);
    const [since, until] = [timeInFigures(from.toPlainTime()), timeInFigures(to.toPlainTime())];
    if (isDayBeside && period.from.equals(period.to))
      return words.html("forecast-that-day", { from: since, to: until });
    if (from.toPlainDate().equals(to.toPlainDate())) {
      return words.html("forecast-one-day", { day: onDay(from, now, words), from: since, to: until });
    }
    const [first, last] = [dayOf(from, now, words), dayOf(to, now, words)];
    return words.html("forecast-days", { first, from: since, last, to: until });
  }
  if (verdictOf(said) === "tight" && earliest.fits) {
    const at = timeInFigures(earliest.at.round({ ...STEP, roundingMode: "floor" }).toPlainTime());
    const day = onDay(earliest.at, now, words);
    return words.html("forecast-tight", { day, at, share: percentDone(latest) });
  }
  return words.html("forecast-too-short", { least: percentDone(latest), most: percentDone(earliest) });
}

function fixButton(fix: Fix, scene: Scene): Button {
  const { words } = scene;
  switch (fix.code) {
    case "maxline":
      return wizardButton(scene, words.text("forecast-fix-lines", { count: fix.maxline }), {
        kind: "lines",
        maxline: fix.maxline,
      });
    case "window-to": {
      const until = timeInFigures(fix.windowTo);
      return wizardButton(scene, words.text("forecast-fix-until", { until }), { kind: "until", time: fix.windowTo });
    }
    case "maxline-and-window-to": {
      const { maxline, windowTo: to } = fix;
      const label = words.text("forecast-fix-both", { count: maxline, until: timeInFigures(to) });
      return wizardButton(scene, label, { kind: "lines-until", pace: { maxline, to } });
    }
    case "period-to": {
      const until = dayInFigures(fix.periodTo);
      const label = words.text("forecast-fix-days", { count: fix.moreDays, until });
      return wizardButton(scene, label, { kind: "last-day", day: fix.periodTo });
    }
  }
}

function percentDone(finish: Finish): number {
  return finish.fits ? 100 : Math.min(99, Math.floor(finish.doneShare * 100));
}

/** Rounding up does not lead out of the hours in which calls are made. */
function noLaterThan(rounded: Temporal.PlainDateTime, exact: Temporal.PlainDateTime, close: Temporal.PlainTime) {
  const closing = exact.toPlainDate().toPlainDateTime(close);
  return Temporal.PlainDateTime.compare(rounded, closing) < 0 ? rounded : closing;
}

/** "on Tuesday", with the date when that Tuesday is not the next one. */
function onDay(at: Temporal.PlainDateTime, now: Temporal.PlainDateTime, words: Words): string {
  return withDate(words.text(`weekday-on-${weekdayOf(at)}`), at, now);
}

function dayOf(at: Temporal.PlainDateTime, now: Temporal.PlainDateTime, words: Words): string {
  return withDate(words.text(`weekday-${weekdayOf(at)}`), at, now);
}

function withDate(name: string, at: Temporal.PlainDateTime, now: Temporal.PlainDateTime): string {
  const day = at.toPlainDate();
  return now.toPlainDate().until(day).days < DAYS_NAMED_BY_WEEKDAY
    ? name
    : `${name} ${dateInFigures(day, now.toPlainDate())}`;
}
