import type { Answers } from "../../../domain/draft/answers.ts";
import type { LeftOver, Offer } from "../../../domain/draft/draft.ts";
import type { Note } from "../../../domain/draft/note.ts";
import { readSchedule } from "../../../domain/phrases/read.ts";
import type { Answer, Question, Reading } from "../../../domain/phrases/reading.ts";
import { checkPeriod, checkSchedule, checkWindow } from "../../../domain/schedule/checks.ts";
import { withoutUndefined } from "../../../domain/without-undefined.ts";
import type { Scene } from "../../views/scene.ts";
import type { Meaning } from "../meaning.ts";

/** What was asked for when a text came; `change`: nothing, it speaks of what was answered before; `schedule`: both at once. */
export type AskedFor = "days" | "hours" | "schedule" | "change";

/** What a text says about days and hours, as answers of the draft; undefined where it says nothing of them. */
export function readMeaning(text: string, asked: AskedFor, scene: Scene): Meaning | undefined {
  const { now, words, zone } = scene;
  const reading = readSchedule(text, { now, language: words.locale, expecting: asked, zone });
  switch (reading.kind) {
    case "understood":
      return echoed(accept(reading, scene), reading, asked);
    case "question": {
      const { question } = reading;
      return { kind: "note", note: askedAbout(question), offers: question.options.map(offer) };
    }
    case "refused": {
      const offers = reading.proposal ? [offer(reading.proposal)] : [];
      const { code, quoted } = reading;
      return { kind: "note", note: { kind: "phrase-refused", code, quoted }, offers };
    }
    case "nothing":
      return undefined;
  }
}

function askedAbout({ code, quoted, day }: Question): Note {
  const asked = { kind: "phrase-question", code, quoted } as const;
  return day ? { ...asked, day } : asked;
}

/** Days, hours or both as answers, checked against each other and against the other half that the draft has. */
export function accept(answer: Answer, scene: Scene): Meaning {
  const { draft, now } = scene;
  const days = answer.period ?? draft.answers.days;
  const hours = answer.window ?? draft.answers.hours;
  const checks = [
    ...(answer.period ? [checkPeriod(answer.period, now)] : []),
    ...(answer.window ? [checkWindow(answer.window)] : []),
    ...(days && hours ? [checkSchedule(days, hours, now)] : []),
  ];
  for (const checked of checks) {
    if (checked.ok) continue;
    const { refusal } = checked;
    const { proposal, ...fault } = refusal;
    const offers = proposal ? [offer({ ...answer, ...proposal })] : [];
    return { kind: "note", note: { kind: "schedule-refused", refusal: fault }, offers };
  }
  return { kind: "answers", answers: answersOf(answer) };
}

/** What was typed is said back in full before it counts, and what of it was not used. */
function echoed(meaning: Meaning, reading: Reading & { kind: "understood" }, asked: AskedFor): Meaning {
  if (meaning.kind !== "answers") return meaning;
  const leftOver = leftOverOf(reading, asked);
  const note: Note = { kind: "understood", change: answersOf(reading) };
  return withoutUndefined({ ...meaning, note, leftOver });
}

function leftOverOf({ unused = [], corrected = [], period }: Reading & { kind: "understood" }, asked: AskedFor) {
  if (unused.length + corrected.length === 0) return undefined;
  const step = asked === "hours" || !period ? "hours" : "days";
  return withoutUndefined({
    step,
    unused: unused.length > 0 ? unused : undefined,
    corrected: corrected.length > 0 ? corrected : undefined,
  }) satisfies LeftOver;
}

/** A ready answer as a button keeps it. */
export function offer({ period, window }: Answer): Offer {
  return withoutUndefined({ days: period, hours: window });
}

function answersOf({ period, window }: Answer): Answers {
  return withoutUndefined({ days: period, hours: window });
}
