import type { Answers } from "../../../domain/draft/answers.ts";
import type { LeftOver, Offer } from "../../../domain/draft/draft.ts";
import { readSchedule } from "../../../domain/phrases/read.ts";
import type { Answer, Question, Reading } from "../../../domain/phrases/reading.ts";
import { checkPeriod, checkSchedule, checkWindow } from "../../../domain/schedule/checks.ts";
import { dayInWords } from "../../../domain/schedule/dates-in-words.ts";
import type { Saying } from "../../../words.ts";
import type { Scene } from "../../views/scene.ts";
import { refusalInWords, scheduleInWords } from "../../views/schedule-words.ts";
import type { Meaning } from "./step.ts";

/** What was asked for when a text came; `change`: nothing, it speaks of what was answered before; `schedule`: both at once. */
export type AskedFor = "days" | "hours" | "schedule" | "change";

/** What a text says about days and hours, as answers of the draft; undefined where it says nothing of them. */
export function readMeaning(text: string, asked: AskedFor, scene: Scene): Meaning | undefined {
  const { now, words, zone } = scene;
  const reading = readSchedule(text, { now, language: words.locale, expecting: asked, zone });
  switch (reading.kind) {
    case "understood":
      return echoed(accept(reading, scene), reading, asked, scene);
    case "question": {
      const { question } = reading;
      return { kind: "note", note: questionInWords(question, scene), offers: question.options.map(offer) };
    }
    case "refused": {
      const offers = reading.proposal ? [offer(reading.proposal)] : [];
      const note: Saying = { key: `schedule-refused-${reading.code}`, variables: { quoted: reading.quoted } };
      return { kind: "note", note, offers };
    }
    case "nothing":
      return undefined;
  }
}

function questionInWords({ code, quoted, day }: Question, { words, now }: Scene): Saying {
  const passed = day && { day: dayInWords(day, words.locale, now.toPlainDate()) };
  return { key: `schedule-question-${code}`, variables: { quoted, ...passed } };
}

/** Days, hours or both as answers, checked against each other and against the other half that the draft has. */
export function accept(answer: Answer, scene: Scene): Meaning {
  const { draft, now, words } = scene;
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
    const offers = refusal.code !== "empty" && refusal.proposal ? [offer({ ...answer, ...refusal.proposal })] : [];
    return { kind: "note", note: refusalInWords(refusal, words, now.toPlainDate()), offers };
  }
  return { kind: "answers", answers: answersOf(answer) };
}

/** What was typed is said back in full before it counts, and what of it was not used. */
function echoed(meaning: Meaning, reading: Reading & { kind: "understood" }, asked: AskedFor, scene: Scene): Meaning {
  if (meaning.kind !== "answers") return meaning;
  const { words, now, zone } = scene;
  const what = scheduleInWords(spoken(reading), words, now.toPlainDate(), zone);
  const leftOver = leftOverOf(reading, asked);
  const note: Saying = { key: "schedule-understood", variables: { what } };
  return { ...meaning, note, ...(leftOver ? { leftOver } : {}) };
}

function spoken({ period, window }: Answer): Answer {
  return { ...(period ? { period } : {}), ...(window ? { window } : {}) };
}

function leftOverOf({ unused = [], corrected = [], period }: Reading & { kind: "understood" }, asked: AskedFor) {
  if (unused.length + corrected.length === 0) return undefined;
  const step = asked === "hours" || !period ? "hours" : "days";
  return {
    step,
    ...(unused.length > 0 ? { unused } : {}),
    ...(corrected.length > 0 ? { corrected } : {}),
  } satisfies LeftOver;
}

/** A day as a button carries it; undefined for anything else. */
export function readDay(value: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    return undefined;
  }
}

/** A ready answer as a button keeps it. */
export function offer({ period, window }: Answer): Offer {
  return { ...(period ? { days: period } : {}), ...(window ? { hours: window } : {}) };
}

function answersOf({ period, window }: Answer): Answers {
  return { ...(period ? { days: period } : {}), ...(window ? { hours: window } : {}) };
}
