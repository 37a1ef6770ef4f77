import { MOST_PROPOSED_LINES } from "../../views/forecast.ts";
import { reviewView } from "../../views/review.ts";
import type { Scene } from "../../views/scene.ts";
import type { Meaning } from "../meaning.ts";
import { accept } from "./reading.ts";
import { agreedTo, workOf } from "./recording.ts";
import { type OwnTap, ownTaps, type Screen } from "./screen.ts";
import { readLater } from "./text.ts";

type Own =
  | "night"
  | "long"
  | "short"
  | "agree"
  | "assumptions"
  | "details"
  | "repair"
  | "lines"
  | "until"
  | "lines-until"
  | "last-day"
  | "call-me"
  | "call-now"
  | "call-at-night"
  | "forget-number";

/**
 * The read-back. Start itself is every screen's (`starting.ts`); here are the agreements that it may need, a change that lets
 * the campaign be finished in time, and what the forecast takes for granted.
 */
export const reviewScreen = {
  ...ownTaps<Own>(
    [
      "night",
      "long",
      "short",
      "agree",
      "assumptions",
      "details",
      "repair",
      "lines",
      "until",
      "lines-until",
      "last-day",
      "call-me",
      "call-now",
      "call-at-night",
      "forget-number",
    ],
    tapReview,
  ),
  view: reviewView,
  read: readLater,
} satisfies Screen<Own>;

function tapReview(tap: OwnTap<Own>, scene: Scene): Meaning | undefined {
  const { recording, days, hours, options } = scene.draft.answers;
  if (!recording || !days || !hours || !options) return undefined;
  switch (tap.kind) {
    case "night":
      return { kind: "cursor", cursor: { nightAccepted: tap.hours } };
    case "long":
      return { kind: "cursor", cursor: { longAccepted: tap.days } };
    case "short":
      return { kind: "cursor", cursor: { shortAccepted: tap.pace } };
    case "agree":
      return { kind: "cursor", cursor: agreedTo(tap.finding, scene) };
    case "assumptions":
      return { kind: "cursor", cursor: { assumptions: true } };
    case "details":
      return { kind: "cursor", cursor: {} };
    case "repair":
      return { kind: "recording", act: { do: "make", work: workOf(tap, recording) } };
    case "lines": {
      const { maxline } = tap;
      return isProposable(maxline) ? { kind: "answers", answers: { options: { ...options, maxline } } } : undefined;
    }
    case "until":
      return accept({ window: { from: hours.from, to: tap.time } }, scene);
    case "lines-until": {
      const { maxline, to } = tap.pace;
      if (!isProposable(maxline)) return undefined;
      const meaning = accept({ window: { from: hours.from, to } }, scene);
      if (meaning.kind !== "answers") return meaning;
      return { ...meaning, answers: { ...meaning.answers, options: { ...options, maxline } } };
    }
    case "last-day":
      return accept({ period: { from: days.from, to: tap.day } }, scene);
    case "call-me":
      return { kind: "test-call", act: { do: "ask" } };
    case "call-now":
      return { kind: "test-call", act: { do: "call", askedAt: tap.askedAt } };
    case "call-at-night":
      return { kind: "test-call", act: { do: "agree", askedAt: tap.askedAt } };
    case "forget-number":
      return { kind: "test-call", act: { do: "forget" } };
  }
}

function isProposable(maxline: number): boolean {
  return maxline >= 1 && maxline <= MOST_PROPOSED_LINES;
}
