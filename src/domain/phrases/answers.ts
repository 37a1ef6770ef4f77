import { checkPeriod, checkSchedule, checkWindow } from "../schedule/checks.ts";
import type { Answer } from "./reading.ts";

const MOST_OPTIONS = 6;

/** The answers that can still be, each once, at most six: what a question offers. */
export function offerable(answers: readonly Answer[], now: Temporal.PlainDateTime): readonly Answer[] {
  const seen = new Set<string>();
  const isNew = ({ period, window }: Answer) => {
    const key = `${period?.from} ${period?.to} ${window?.from} ${window?.to}`;
    return !seen.has(key) && seen.add(key);
  };
  return answers.filter((answer) => canBe(answer, now) && isNew(answer)).slice(0, MOST_OPTIONS);
}

function canBe({ period, window }: Answer, now: Temporal.PlainDateTime): boolean {
  if (!period && !window) return false;
  if (period && window) return checkSchedule(period, window, now).ok;
  return period ? checkPeriod(period, now).ok : !window || checkWindow(window).ok;
}
