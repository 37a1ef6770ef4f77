import type { ListCut } from "../list/clean-list.ts";
import type { LeftOutList, ListSource } from "../list/reading.ts";
import type { CallChoice, RecentCalls } from "../list/recent-calls.ts";
import type { ListChoices, ListVerdict } from "../list/verdict.ts";
import type { RecordingContainer, RecordingFacts, RecordingRepairs } from "../recording/recording.ts";
import type { Period, Window } from "../schedule/schedule.ts";

/** The recording as chosen: which stored file is sent, and what is known of it. */
export interface RecordingAnswer {
  /** SHA-256 (hex) of the mp3 in the content store: what the PBX gets, byte for byte. */
  sha256: string;
  /** SHA-256 (hex) of what the manager sent; the same unless it was transcoded or repaired. */
  originalSha256: string;
  fileName: string;
  facts: RecordingFacts;
  /** What the manager sent, where an mp3 had to be made of it. */
  madeFrom?: RecordingContainer;
  /** What was done to it at the manager's wish. */
  repaired?: RecordingRepairs;
}

/** The list of numbers as chosen: the clean list, and what was told of it. */
export interface ListAnswer {
  /** SHA-256 (hex) of the clean list in the content store: one international number a line. */
  sha256: string;
  fileName: string;
  verdict: ListVerdict;
  /** SHA-256 (hex) of the csv of refused rows, when there are any. */
  refusedSha256?: string;
  /** What it was read from and how, so that it can be read again: with another one added, or another day. */
  sources?: ListSource[];
  choices?: ListChoices;
  /** Numbers taken out because they are never called: rows = numbers + duplicates + refused + these. */
  neverCalled?: number;
  /** Numbers taken out since it was chosen, because they became ones never to be called, and when that was last done. */
  takenOut?: { count: number; at: number };
  /** Lists whose numbers were left out of it. */
  without?: LeftOutList[];
  /** Numbers left out at the manager's wish: those of other lists, and those called lately. */
  leftOut?: { lists?: number; called?: number };
  /** The state of campaigns and of numbers never to be called that it was last compared with, and what was found. */
  compared?: string;
  recent?: RecentCalls;
  /** What was chosen about the people who had been called lately. */
  choice?: CallChoice;
  /** The list in two, once somebody wanted some of it to go first. */
  cut?: ListCut;
}

/** Which part of a confirmation it is, where some of the numbers go first, and what was confirmed as a whole. */
export interface Part {
  number: 1 | 2;
  /** The campaign's name without the number of the part. */
  name: string;
  list: ListAnswer;
}

/** What the last screen before the read-back sets; the PBX's own defaults stand until changed. */
export interface Options {
  /** Most calls at the same time (PBX API, addAutorule `maxline`). */
  maxline: number;
  /** Seconds after pick-up from which a call counts as successful (`goodtime`). */
  goodtime: number;
  /** Attempts per recipient (`tries`). */
  tries: number;
  /** Created paused: only the PBX's cabinet can start it then (`paused`). */
  paused: boolean;
  /** As the PBX writes it (`timezone`). */
  timezone: string;
}

/** Everything that addAutorule needs. */
export interface CompleteAnswers {
  recording: RecordingAnswer;
  list: ListAnswer;
  name: string;
  trunks: string[];
  days: Period;
  hours: Window;
  options: Options;
  /** Only in what is confirmed. */
  part?: Part;
}

export type Answers = Partial<CompleteAnswers>;

/** Whatever of days, hours, settings, lines and name one text or tap sets at once. */
export interface Change {
  days?: Period;
  hours?: Window;
  options?: Partial<Options>;
  trunks?: string[];
  name?: string;
}

/** The questions in the order in which they are asked. */
export const STEPS = ["recording", "list", "name", "trunks", "days", "hours", "options"] as const;

export type Step = (typeof STEPS)[number];

/**
 * The questions that are asked by themselves. Settings are not: the PBX's stand until somebody says otherwise, at any question
 * or at the read-back, which tells those that are not the PBX's own.
 */
export const ASKED: readonly Step[] = STEPS.filter((step) => step !== "options");

/** The PBX's defaults (PBX API, addAutorule). */
export function defaultOptions(timezone: string): Options {
  return { maxline: 1, goodtime: 3, tries: 2, paused: false, timezone };
}

/** The first question without an answer; "review" when there is none. */
export function nextStep(answers: Answers): Step | "review" {
  return STEPS.find((step) => answers[step] === undefined) ?? "review";
}

/** All answers, or undefined while one is missing. */
export function complete(answers: Answers): CompleteAnswers | undefined {
  return nextStep(answers) === "review" ? (answers as CompleteAnswers) : undefined;
}

/** The question before `step`; undefined for the first. From the settings and the read-back it is the last that is asked. */
export function stepBefore(step: Step | "review"): Step | undefined {
  const index = step === "review" ? -1 : ASKED.indexOf(step);
  return index === -1 ? ASKED.at(-1) : ASKED[index - 1];
}
