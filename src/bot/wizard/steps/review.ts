import { MOST_PROPOSED_LINES } from "../../views/forecast.ts";
import type { Scene } from "../../views/scene.ts";
import { accept, readDay } from "./reading.ts";
import { workOf } from "./recording.ts";
import type { Meaning } from "./step.ts";

/**
 * What the read-back's own buttons mean: a change that lets the campaign be finished in time, or what the forecast
 * takes for granted. Undefined for a button that it does not have.
 */
export function tapReview(action: string, value: string, scene: Scene): Meaning | undefined {
  const { recording, days, hours, options } = scene.draft.answers;
  if (!recording || !days || !hours || !options) return undefined;
  switch (action) {
    case "assumptions":
      return { kind: "cursor", cursor: { assumptions: true } };
    case "details":
      return { kind: "cursor", cursor: {} };
    case "repair": {
      const work = workOf(action, value, recording);
      return work && { kind: "recording", act: { do: "make", work } };
    }
    case "lines": {
      const maxline = Number(value);
      return isProposable(maxline) ? { kind: "answers", answers: { options: { ...options, maxline } } } : undefined;
    }
    case "until": {
      const to = readTime(value);
      return to && accept({ window: { from: hours.from, to } }, scene);
    }
    case "last-day": {
      const to = readDay(value);
      return to && accept({ period: { from: days.from, to } }, scene);
    }
    default:
      return undefined;
  }
}

function isProposable(maxline: number): boolean {
  return Number.isInteger(maxline) && maxline >= 1 && maxline <= MOST_PROPOSED_LINES;
}

/** Undefined for what is no time of day. */
function readTime(value: string): Temporal.PlainTime | undefined {
  try {
    return Temporal.PlainTime.from(value);
  } catch {
    return undefined;
  }
}
