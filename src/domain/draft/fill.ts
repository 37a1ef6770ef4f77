import { nextSensibleDay } from "../schedule/next-day.ts";
import { withoutUndefined } from "../without-undefined.ts";
import { type Answers, type CompleteAnswers, defaultOptions, nextStep, STEPS, type Step } from "./answers.ts";
import type { OpenDraft } from "./draft.ts";
import { namedAfter, suggestedName } from "./suggested-name.ts";

/** What a draft is filled in from. */
export interface FillFrom {
  /** The manager's last campaign that the PBX accepted. A stopped or refused try teaches nothing. */
  last?: CompleteAnswers;
  /** The account's lines; absent while the PBX has not named them. */
  trunks?: readonly string[];
  /** The time in the zone of that campaign, or of the installation. */
  now: Temporal.PlainDateTime;
  /** The installation's zone, as the PBX writes it. */
  timezone: string;
  isNameTaken(name: string): boolean;
}

/** Whether a draft is still to be filled in and can be: recording and list are chosen, and nothing about them is open. */
export function canBeFilled({ cursor, answers }: Pick<OpenDraft, "cursor" | "answers">): boolean {
  if (!cursor.toFill || cursor.list || cursor.account === "open") return false;
  const isOffered = cursor.offers?.some(({ recording, list }) => recording ?? list);
  return answers.recording !== undefined && answers.list !== undefined && !isOffered;
}

/**
 * The answers that a draft lacks, from the last campaign: lines that still exist, hours and settings as they were, the
 * next sensible day. Without a last campaign: the PBX's settings, and the line where there is only one. A suggested name.
 * What cannot be filled in is asked.
 */
export function filledIn(draft: OpenDraft, { last, trunks = [], now, timezone, isNameTaken }: FillFrom): OpenDraft {
  const { answers, cursor } = draft;
  const lines = last ? linesLeft(last, trunks) : trunks.length === 1 ? [...trunks] : [];
  const day = last && nextSensibleDay(last.days, answers.hours ?? last.hours, now);
  const found: Answers = withoutUndefined({
    name: suggestedName(namedAfter(answers), now, isNameTaken),
    options: { ...(last?.options ?? defaultOptions(timezone)), ...cursor.options },
    trunks: lines.length > 0 ? lines : undefined,
    hours: last ? last.hours : undefined,
    days: day ? { from: day, to: day } : undefined,
  });
  const all = { ...found, ...answers };
  const { toFill: _done, options: _used, ...rest } = cursor;
  const steps = last ? STEPS.filter((step) => step !== "name" && found[step] && answers[step] === undefined) : [];
  return { ...draft, answers: all, cursor: { ...rest, filled: printsOf(all, steps) } };
}

/**
 * The draft with what needs no question where nothing else is left before it: the line of an account that has only one, and
 * the PBX's settings with those that were said early. Both are told at the read-back and changed from there.
 */
export function withoutSpareQuestions(
  draft: OpenDraft,
  { trunks = [], timezone }: Pick<FillFrom, "trunks" | "timezone">,
): OpenDraft {
  const { answers, cursor } = draft;
  if (cursor.step !== undefined) return draft;
  switch (nextStep(answers)) {
    case "trunks":
      return trunks.length === 1
        ? withoutSpareQuestions({ ...draft, answers: { ...answers, trunks: [...trunks] } }, { timezone })
        : draft;
    case "options": {
      const { options: said, note, ...rest } = cursor;
      // The read-back itself says what was understood.
      const isSaid = note?.kind === "understood" && !cursor.leftOver;
      return {
        ...draft,
        answers: { ...answers, options: { ...defaultOptions(timezone), ...said } },
        cursor: withoutUndefined({ ...rest, note: isSaid ? undefined : note }),
      };
    }
    default:
      return draft;
  }
}

/** Those of a campaign's lines that the account still has. */
export function linesLeft(campaign: Pick<CompleteAnswers, "trunks">, trunks: readonly string[]): string[] {
  return campaign.trunks.filter((trunk) => trunks.includes(trunk));
}

/** Answers as `Cursor.filled` holds them. */
export function printsOf(answers: Answers, steps: readonly Step[]): Partial<Record<Step, string>> {
  return Object.fromEntries(steps.map((step) => [step, JSON.stringify(answers[step])]));
}

/** Whether an answer still is as it was filled in. */
export function isAsFilled(step: Step, { answers, cursor }: Pick<OpenDraft, "cursor" | "answers">): boolean {
  return cursor.filled?.[step] !== undefined && cursor.filled[step] === JSON.stringify(answers[step]);
}
